import type { DocumentSnapshot } from '#features/document-snapshot.ts';
import type { Steps } from '#grammar/text/steps.ts';
import type { Clock } from '#lsp/clock.ts';
import { factSteps } from '#model/plan.ts';
import { factsOfEntry } from '#workspace/index-entry.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { isLong, makeSteps } from './slices.ts';

/** How long typing must pause before the index takes over an edited plan, in milliseconds. */
export const SETTLED_MS = 500;
/** The same of a long plan: its findings come first. */
export const LONG_SETTLED_MS = 2_000;

interface OpenPlansContext {
  readonly workspace: Workspace;
  readonly clock: Clock;
  /** Logs the error of work that nobody waits for. */
  readonly inBackground: (work: Promise<unknown>) => void;
}

/**
 * Has the workspace index the open plans as they are in the editor: one that was opened or saved at once, one that was edited
 * once typing pauses. What the entry of a long plan is made of is read in slices, between which messages are read; an edit
 * or closing ends that.
 */
export class OpenPlansSync {
  readonly #of: OpenPlansContext;
  /** Ends what is under way for a plan, by its address: a timer, or slices. */
  readonly #stops = new Map<string, () => void>();
  /** Resolve when the entry of a plan is there that had none. */
  readonly #first = new Map<string, { readonly made: Promise<void>; readonly resolve: () => void }>();

  constructor(of: OpenPlansContext) {
    this.#of = of;
  }

  /** Indexes a plan that was opened or saved. */
  opened(snapshot: DocumentSnapshot): void {
    const { workspace } = this.#of;
    const { uri } = snapshot;
    this.#stop(uri);
    if (!isLong(snapshot)) {
      workspace.opened(uri, snapshot.plan);
      return;
    }
    workspace.opening(uri);
    if (!workspace.plans.entry(uri)) this.#awaitFirst(uri);
    this.#indexInSlices(snapshot);
  }

  /** Indexes a plan that was edited, once typing pauses. */
  typed(uri: string, snapshot: () => DocumentSnapshot | undefined): void {
    this.#stop(uri);
    this.#ended(uri);
    const settled = () => {
      const now = snapshot();
      if (now && isLong(now)) this.#after(uri, LONG_SETTLED_MS - SETTLED_MS, () => this.opened(now));
      else if (now) this.opened(now);
    };
    this.#after(uri, SETTLED_MS, settled);
  }

  closed(uri: string): void {
    this.#stop(uri);
    this.#ended(uri);
  }

  /** Resolves when the plans that were opened are indexed. One that is edited before that is not waited for. */
  async ready(): Promise<void> {
    await Promise.all(Array.from(this.#first.values(), ({ made }) => made));
  }

  dispose(): void {
    for (const uri of [...this.#stops.keys()]) this.closed(uri);
  }

  #indexInSlices(snapshot: DocumentSnapshot): void {
    const { workspace, clock } = this.#of;
    const { uri } = snapshot;
    let steps: Steps<void> | undefined;
    const slice = () => {
      steps ??= factSteps(snapshot.plan, factsOfEntry);
      let isDone = false;
      makeSteps(clock, () => {
        isDone = steps?.next().done === true;
        return !isDone;
      });
      if (!isDone) this.#after(uri, 0, slice);
      else {
        workspace.opened(uri, snapshot.plan);
        this.#ended(uri);
      }
    };
    this.#after(uri, 0, slice);
  }

  #awaitFirst(uri: string): void {
    if (this.#first.has(uri)) return;
    let resolve = () => {};
    const made = new Promise<void>((done) => {
      resolve = done;
    });
    this.#first.set(uri, { made, resolve });
  }

  #ended(uri: string): void {
    this.#first.get(uri)?.resolve();
    this.#first.delete(uri);
  }

  #after(uri: string, ms: number, run: () => void): void {
    const stop = this.#of.clock.after(ms, () => {
      this.#stops.delete(uri);
      const work = Promise.resolve().then(run);
      this.#of.inBackground(
        work.catch((error) => {
          this.#ended(uri);
          throw error;
        }),
      );
    });
    this.#stops.set(uri, stop);
  }

  #stop(uri: string): void {
    this.#stops.get(uri)?.();
    this.#stops.delete(uri);
  }
}
