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
 * When findings are computed, and when they are published.
 *
 * - Opening, saving and new settings: a document is linted at once, and all its findings are published.
 * - A change: the document is linted once the messages that arrived with the change are read, so that a burst of changes
 *   is one validation. Findings that are gone are removed at once. New findings are published at once too, except on the
 *   line being typed: those wait until the cursor leaves the line, another line is edited, or typing pauses.
 * - A new finding that only says that something is unfinished (`Finding.pendingWithin`) waits longer: until the cursor has
 *   left the range that it names. Where the client never sends the cursor, the cursor is where the last edit was, and
 *   leaves when nothing has been typed for `AWAY_MS`.
 * - Each publication carries the version that it was computed from. None is sent for a version that is no longer the
 *   document's. Validation is synchronous, so no later validation can overtake it.
 */

/** How long typing must pause before new findings are shown on its line, in milliseconds. */
export const REST_MS = 400;

/** How long typing must pause before the cursor counts as gone, where the client does not send it, in milliseconds. */
export const AWAY_MS = 5_000;

/** The findings of one version of a document. */
export interface Validation extends LintedText {
  readonly version: number;
}

/** Where the scheduler gets findings from, and where it publishes them. */
export interface DiagnosticsSink {
  /** The findings of a document as it is now; undefined where it is not open, or its settings are not known yet. */
  validate(uri: string): Validation | undefined;
  /** The version that a document has now. */
  version(uri: string): number | undefined;
  publish(uri: string, validation: Validation, findings: readonly Finding[]): void;
  /** Removes all diagnostics of a document that was closed. */
  clear(uri: string): void;
}

/** The state of one open document. */
interface TrackedDocument {
  /** The last validation, its findings that are published and those that wait, and the line that was edited. */
  last?: {
    readonly validation: Validation;
    readonly shown: readonly Finding[];
    readonly waiting: readonly Finding[];
    readonly line: number;
  };
  /** The line of the cursor, from 0: as the client sent it, else where the last edit was. */
  cursor?: number;
  /** Cancel the timers of a change: that of its validation, and that which ends the wait of its new findings. */
  cancelCheck?: (() => void) | undefined;
  cancelRest?: (() => void) | undefined;
}

export class Scheduler {
  readonly #sink: DiagnosticsSink;
  readonly #clock: Clock;
  readonly #watched = new Map<string, TrackedDocument>();
  /** Whether the client sends the position of the cursor. */
  #isCursorKnown = false;

  constructor(sink: DiagnosticsSink, clock: Clock) {
    this.#sink = sink;
    this.#clock = clock;
  }

  /** Publishes all findings of a document that was opened or saved, or whose settings have changed. */
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
      if (this.#isCursorKnown) return;
      watched.cancelRest = this.#clock.after(AWAY_MS - REST_MS, () =>
        this.#release(uri, watched, () => false),
      );
    });
  }

  /** The cursor is on `line` (from 0) of a document now. */
  cursorAt(uri: string, line: number): void {
    this.#isCursorKnown = true;
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

  /** Cancels all timers, because the server ends. */
  dispose(): void {
    for (const watched of this.#watched.values()) stopTimers(watched);
    this.#watched.clear();
  }

  #watch(uri: string): TrackedDocument {
    const watched = this.#watched.get(uri) ?? {};
    this.#watched.set(uri, watched);
    return watched;
  }

  /** Validates a document, and publishes its findings except those that must wait. */
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
      this.#isCursorKnown && watched.cursor !== undefined
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

  /** Publishes the findings that have waited, except those for which `stillWaits` is true. */
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
