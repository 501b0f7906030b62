import { type Disposable, EventEmitter, Uri, workspace } from 'vscode';
import { language } from '#client/localize.ts';
import type { Server } from '#client/server.ts';
import { LANGUAGE_ID, SETTINGS_SECTION } from '#protocol/names.ts';
import {
  TASKS,
  type TaskGrouping,
  type TaskList,
  type TasksParams,
  type TasksResult,
} from '#protocol/tasks.ts';

/** How long typing must pause before the tasks are asked for again, in milliseconds. */
const PAUSE_MS = 250;

/** Whose tasks are shown: those of one plan, or of all plans of the folders. */
export type TaskScope = { readonly kind: 'plan'; readonly uri: string } | { readonly kind: 'workspace' };

/** What a view asks for at this moment; undefined where it shows nothing, or nobody sees it. */
export type Wanted = { readonly scope: TaskScope; readonly groupBy?: TaskGrouping } | undefined;

/**
 * The tasks that a view shows. They are asked for anew when a plan is typed in, opened or closed, when files or settings change
 * and when the server starts; `onDidChange` is fired only where the answer differs from the last one.
 */
export class TaskSource implements Disposable {
  readonly #server: Server;
  readonly #wanted: () => Wanted;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: Disposable[];
  #list: TaskList | undefined;
  #shown = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request = 0;

  constructor(server: Server, wanted: () => Wanted) {
    this.#server = server;
    this.#wanted = wanted;
    const concerns = (uri: Uri) => {
      const scope = this.#wanted()?.scope;
      return scope?.kind === 'workspace' || scope?.uri === uri.toString();
    };
    this.#subscriptions = [
      workspace.onDidChangeTextDocument(({ document: { languageId, uri }, contentChanges }) => {
        if (languageId === LANGUAGE_ID && contentChanges.length > 0 && concerns(uri)) this.refreshSoon();
      }),
      workspace.onDidOpenTextDocument(({ uri }) => concerns(uri) && this.refreshSoon()),
      workspace.onDidCloseTextDocument(({ uri }) => concerns(uri) && this.refreshSoon()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTINGS_SECTION)) this.refreshSoon();
      }),
      server.onDidChangeState(() => this.refreshSoon()),
      server.onDidChangeTasks(() => this.#wanted()?.scope.kind === 'workspace' && this.refreshSoon()),
    ];
  }

  /** The last answer; undefined where there is none, or nothing is shown. */
  get list(): TaskList | undefined {
    return this.#list;
  }

  /** Asks again once typing pauses. */
  refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), PAUSE_MS);
  }

  /** Asks again at once; resolves when the answer is there. */
  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    const request = ++this.#request;
    const wanted = this.#wanted();
    const list = wanted && (await this.#ask(wanted));
    if (request !== this.#request) return;
    // Where the plan has another version by now, the last answer stays until the next one is there.
    if (wanted && !list && this.#server.state === 'running') return this.#show(this.#list, wanted);
    this.#show(list ?? undefined, wanted);
  }

  #show(list: TaskList | undefined, wanted: Wanted): void {
    const shown = JSON.stringify([list, wanted, this.#server.state, language()]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#list = list;
    this.#changed.fire();
  }

  async #ask({ scope, groupBy }: NonNullable<Wanted>): Promise<TasksResult | undefined> {
    const uri = scope.kind === 'plan' ? scope.uri : undefined;
    if (uri !== undefined && !(await isOpened(uri))) return undefined;
    const params: TasksParams = {
      scope: scope.kind,
      locale: language(),
      ...(uri !== undefined && { uri }),
      ...(groupBy && { groupBy }),
    };
    return this.#server.request<TasksResult>(TASKS, params);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#request++;
    for (const each of this.#subscriptions) each.dispose();
    this.#changed.dispose();
  }
}

/** Has the plan opened where it is not: the server knows the tasks of open plans only. False where that is impossible. */
async function isOpened(uri: string): Promise<boolean> {
  if (workspace.textDocuments.some((each) => each.uri.toString() === uri)) return true;
  try {
    await workspace.openTextDocument(Uri.parse(uri));
    return true;
  } catch {
    return false; // it was deleted, or never saved
  }
}
