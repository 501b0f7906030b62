import { type Disposable, EventEmitter, type TextDocument, window, workspace } from 'vscode';
import { LANGUAGE_ID } from '#protocol/names.ts';

/** The plan that the user works on: that of the active editor; while another kind of tab is active, the last one that is still open. */
export class ActivePlan implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: Disposable[];
  #plan: TextDocument | undefined;

  constructor() {
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor(() => this.#update()),
      workspace.onDidOpenTextDocument(() => this.#update()), // the language of a document has changed, too
      workspace.onDidCloseTextDocument((closed) => {
        if (closed === this.#plan) this.#set(undefined);
        this.#update();
      }),
    ];
    this.#update();
  }

  get document(): TextDocument | undefined {
    return this.#plan;
  }

  #update(): void {
    const active = window.activeTextEditor?.document;
    if (active?.languageId === LANGUAGE_ID) this.#set(active);
  }

  #set(plan: TextDocument | undefined): void {
    if (plan === this.#plan) return;
    this.#plan = plan;
    this.#changed.fire();
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
    this.#changed.dispose();
  }
}
