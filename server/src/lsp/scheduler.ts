import type { Clock } from '#lsp/clock.ts';
import type { Finding } from '#rules/finding.ts';
import {
  cursorLineAfter,
  editBetween,
  isPendingAt,
  type LintedText,
  lineOfEdit,
  newFindings,
} from './pending-findings.ts';

/**
 * When findings are computed, and when they are shown.
 *
 * - Opening, saving and new settings: at once, and all of them.
 * - A change: as soon as the messages that have come with it are read, so that a burst of changes is one validation.
 *   What has gone is taken back at once. What is new is shown at once too, but on the line that is being typed: there
 *   it waits until the cursor leaves the line, a change is made elsewhere, or typing rests.
 * - What is new and only says that something is not finished yet (`Finding.pendingWithin`) waits longer: until the cursor
 *   has left the place that it speaks of. A client that never tells where the cursor is has it where it was last typed,
 *   and has left when nothing has been typed for a while.
 * - Each publication names the version that it was computed from; none is sent for a version that is no longer the
 *   document's. Validation itself does not wait for anything, so there is nothing to overtake it.
 */

/** How long typing must pause before new findings are shown on its line, in milliseconds. */
export const REST_MS = 400;

/** How long typing must pause before it is taken to be over, where nobody tells where the cursor is, in milliseconds. */
export const AWAY_MS = 5_000;

/** The findings of one version of a document. */
export interface Validation extends LintedText {
  readonly version: number;
}

/** Where findings come from and go to. */
export interface DiagnosticsSink {
  /** The findings of a document as it is now; undefined where it is not open, or its settings are not known yet. */
  validate(uri: string): Validation | undefined;
  /** The version that a document has now. */
  version(uri: string): number | undefined;
  publish(uri: string, validation: Validation, findings: readonly Finding[]): void;
  /** Takes back all findings of a document that is closed. */
  clear(uri: string): void;
}

/** What is known of one open document. */
interface TrackedDocument {
  /** The last validation, what of it is shown and what waits, and the line that was typed on. */
  last?: {
    readonly validation: Validation;
    readonly shown: readonly Finding[];
    readonly waiting: readonly Finding[];
    readonly line: number;
  };
  /** The line of the cursor, from 0, as far as it is known: told by the client, else where it was last typed. */
  cursor?: number;
  /** Calls off the validation, and the end of the wait, that a change has brought. */
  cancelCheck?: (() => void) | undefined;
  cancelRest?: (() => void) | undefined;
}

export class Scheduler {
  readonly #sink: DiagnosticsSink;
  readonly #clock: Clock;
  readonly #watched = new Map<string, TrackedDocument>();
  /** Whether the client tells where the cursor is. */
  #isTold = false;

  constructor(sink: DiagnosticsSink, clock: Clock) {
    this.#sink = sink;
    this.#clock = clock;
  }

  /** A document was opened or saved, or its settings have changed: all findings are shown. */
  show(uri: string): void {
    const watched = this.#watch(uri);
    stopTimers(watched);
    const validation = this.#sink.validate(uri);
    if (validation) this.#publish(uri, watched, validation, new Set(), -1);
  }

  /** A document was changed. */
  changed(uri: string): void {
    const watched = this.#watch(uri);
    stopTimers(watched);
    watched.cancelCheck = this.#clock.after(0, () => this.#check(uri, watched));
    watched.cancelRest = this.#clock.after(REST_MS, () => {
      this.#release(uri, watched, (finding) => this.#isPending(watched, finding));
      if (this.#isTold) return;
      watched.cancelRest = this.#clock.after(AWAY_MS - REST_MS, () =>
        this.#release(uri, watched, () => false),
      );
    });
  }

  /** The cursor is on `line` (from 0) of a document now. */
  cursorAt(uri: string, line: number): void {
    this.#isTold = true;
    const watched = this.#watched.get(uri);
    if (!watched) return;
    if (watched.cancelCheck) this.#check(uri, watched); // the change that has moved the cursor comes first
    watched.cursor = line;
    const { last } = watched;
    if (!last) return;
    const isTyped = ({ start }: Finding) =>
      line === last.line && last.validation.lines.lineAt(start) === line;
    this.#release(uri, watched, (finding) => isTyped(finding) || this.#isPending(watched, finding));
  }

  closed(uri: string): void {
    const watched = this.#watched.get(uri);
    if (watched) stopTimers(watched);
    this.#watched.delete(uri);
    this.#sink.clear(uri);
  }

  /** Nothing is done any more: the server ends. */
  dispose(): void {
    for (const watched of this.#watched.values()) stopTimers(watched);
    this.#watched.clear();
  }

  #watch(uri: string): TrackedDocument {
    const watched = this.#watched.get(uri) ?? {};
    this.#watched.set(uri, watched);
    return watched;
  }

  /** Validates, and shows all but what is new on the line being typed, or of a place that is not finished. */
  #check(uri: string, watched: TrackedDocument): void {
    watched.cancelCheck?.();
    watched.cancelCheck = undefined;
    const validation = this.#sink.validate(uri);
    if (!validation) return;
    const { last } = watched;
    if (!last) {
      this.#publish(uri, watched, validation, new Set(), -1);
      return;
    }
    const { lines } = validation;
    const shown = { lines: last.validation.lines, findings: last.shown };
    const edit = editBetween(shown.lines, lines, last.line);
    const line = lineOfEdit(edit, lines);
    watched.cursor =
      this.#isTold && watched.cursor !== undefined
        ? cursorLineAfter(edit, shown.lines, lines, watched.cursor)
        : line;
    const waiting = newFindings(shown, validation, edit).filter(
      (finding) => lines.lineAt(finding.start) === line || isPendingAt(finding, lines, watched.cursor!),
    );
    this.#publish(uri, watched, validation, new Set(waiting), line);
  }

  #isPending({ last, cursor }: TrackedDocument, finding: Finding): boolean {
    return cursor !== undefined && isPendingAt(finding, last!.validation.lines, cursor);
  }

  /** Shows what has waited, but for what `stillWaits`. */
  #release(uri: string, watched: TrackedDocument, stillWaits: (finding: Finding) => boolean): void {
    const { last } = watched;
    if (!last) return;
    const waiting = new Set(last.waiting.filter(stillWaits));
    if (waiting.size < last.waiting.length) this.#publish(uri, watched, last.validation, waiting, last.line);
  }

  #publish(
    uri: string,
    watched: TrackedDocument,
    validation: Validation,
    waiting: ReadonlySet<Finding>,
    line: number,
  ): void {
    if (this.#sink.version(uri) !== validation.version) return;
    const shown = validation.findings.filter((finding) => !waiting.has(finding));
    watched.last = { validation, shown, waiting: [...waiting], line };
    this.#sink.publish(uri, validation, shown);
  }
}

function stopTimers(watched: TrackedDocument): void {
  watched.cancelCheck?.();
  watched.cancelRest?.();
  watched.cancelCheck = undefined;
  watched.cancelRest = undefined;
}
