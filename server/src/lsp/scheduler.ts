import type { Linting } from '#features/document-snapshot.ts';
import { minimalEdit } from '#features/minimal-edit.ts';
import type { LineIndex } from '#features/position.ts';
import type { Clock } from '#lsp/clock.ts';
import type { Finding } from '#rules/finding.ts';
import { movedFindings } from './moved-findings.ts';
import {
  cursorLineAfter,
  editBetween,
  isPendingAt,
  type LintedText,
  lineOfEdit,
  newFindings,
} from './pending-findings.ts';
import { LONG_PLAN, makeSteps } from './slices.ts';

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
 * - A long document (`LONG_PLAN`) would keep all messages waiting while it is linted. So its validation is made in slices
 *   of `SLICE_MS`, between which messages are read; after a change it begins when typing rests for `PAUSE_MS`. Until it
 *   ends, the findings that are shown move with each change, and those that it may have mended are removed at once. What
 *   was opened shows nothing before it is validated.
 *
 * Each publication carries the version of the text that its offsets are of, and none is sent for a version that is no
 * longer the document's. A short document is validated synchronously, so no later validation can overtake it. Of a long
 * one, one validation is under way at most, and each slice first asks what is to be validated now: where that is another
 * version, or the same under other settings or other reference data, the validation under way is dropped, and that one
 * begins. Whatever drops one is thus seen even where no event tells of it. What is published between a change and the
 * end of its validation is moved, never new: findings that wait go on waiting, and are shown as the validation finds
 * them. Requests do not wait for a validation under way; one that needs the findings makes the same steps (`slices.ts`).
 */

/** How long typing must pause before new findings are shown on its line, in milliseconds. */
export const REST_MS = 400;

/** How long typing must pause before the cursor counts as gone, where the client does not send it, in milliseconds. */
export const AWAY_MS = 5_000;

/** How long typing must pause before a long document is validated, in milliseconds: its first step is as long as a key may wait. */
export const PAUSE_MS = 150;

/** The findings of one version of a document. */
export interface Validation extends LintedText {
  readonly version: number;
}

/** Where the scheduler gets findings from, and where it publishes them. */
export interface DiagnosticsSink {
  /**
   * The validation of a document as it is now, the same object until that changes; undefined where it is not open, or its
   * settings are not known yet.
   */
  validation(uri: string): Linting | undefined;
  /** Makes the next step of a validation; false where it has failed, which is a fault of the program. */
  step(validation: Linting): boolean;
  /** The version that a document has now. */
  version(uri: string): number | undefined;
  publish(uri: string, validation: Validation, findings: readonly Finding[]): void;
  /** Removes all diagnostics of a document that was closed. */
  clear(uri: string): void;
}

/** The text that was seen last, and the line of the edit that made it, from 0. */
interface SeenText {
  readonly lines: LineIndex;
  readonly line: number;
}

/** The state of one open document. */
interface TrackedDocument {
  /** The last validation that has ended, its findings that are published and those that wait. */
  last?: {
    readonly validation: Validation;
    readonly shown: readonly Finding[];
    readonly waiting: readonly Finding[];
  };
  seen?: SeenText;
  /** The validation under way; or one that has failed, until the next begins. */
  pending?: PendingValidation | undefined;
  /** The line of the cursor, from 0: as the client sent it, else where the last edit was. */
  cursor?: number;
  /**
   * What new findings wait for: `line` until the cursor leaves the line that was edited, or typing pauses; `range` until it
   * has left what they call unfinished; `nothing` where the cursor counts as gone.
   */
  waitsFor: 'line' | 'range' | 'nothing';
  /** Cancel the timers of a change: that of its validation, and that which ends the wait of its new findings. */
  cancelCheck?: (() => void) | undefined;
  cancelRest?: (() => void) | undefined;
}

interface PendingValidation {
  readonly validation: Linting;
  /** What is shown meanwhile: findings from before, moved to this text. Undefined where nothing was shown yet. */
  readonly shown: readonly Finding[] | undefined;
  /** Whether all findings are to be published, as after saving. */
  readonly showsAll: boolean;
  cancel: () => void;
}

export class Scheduler {
  readonly #sink: DiagnosticsSink;
  readonly #clock: Clock;
  /** From how many UTF-16 units on a document is long. */
  readonly #longFrom: number;
  readonly #watched = new Map<string, TrackedDocument>();
  /** Whether the client sends the position of the cursor. */
  #isCursorKnown = false;

  constructor(sink: DiagnosticsSink, clock: Clock, longFrom = LONG_PLAN) {
    this.#sink = sink;
    this.#clock = clock;
    this.#longFrom = longFrom;
  }

  /** Publishes all findings of a document that was opened or saved, or whose settings have changed. */
  show(uri: string): void {
    const watched = this.#watch(uri);
    stopTimers(watched);
    this.#check(uri, watched, true);
  }

  /** A document was changed. */
  changed(uri: string): void {
    const watched = this.#watch(uri);
    stopTimers(watched);
    watched.waitsFor = 'line';
    watched.cancelCheck = this.#clock.after(0, () => this.#check(uri, watched, false));
    watched.cancelRest = this.#clock.after(REST_MS, () => {
      this.#waitFor(uri, watched, 'range');
      if (this.#isCursorKnown) return;
      watched.cancelRest = this.#clock.after(AWAY_MS - REST_MS, () => this.#waitFor(uri, watched, 'nothing'));
    });
  }

  /** The cursor is on `line` (from 0) of a document now. */
  cursorAt(uri: string, line: number): void {
    this.#isCursorKnown = true;
    const watched = this.#watched.get(uri);
    if (!watched) return;
    if (watched.cancelCheck) this.#check(uri, watched, false); // the change that has moved the cursor comes first
    watched.cursor = line;
    const isOnLine = watched.waitsFor === 'line' && watched.seen?.line === line;
    this.#waitFor(uri, watched, isOnLine ? 'line' : 'range');
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
    const watched = this.#watched.get(uri) ?? { waitsFor: 'nothing' };
    this.#watched.set(uri, watched);
    return watched;
  }

  /** Validates a document, at once or in slices, and publishes its findings: all of them, or except those that must wait. */
  #check(uri: string, watched: TrackedDocument, showsAll: boolean): void {
    watched.cancelCheck?.();
    watched.cancelCheck = undefined;
    const validation = this.#sink.validation(uri);
    if (!validation) return;
    if (!validation.findings && validation.lines.text.length >= this.#longFrom) {
      this.#await(uri, watched, validation, showsAll);
      return;
    }
    while (!validation.findings) if (!this.#sink.step(validation)) return;
    this.#finish(uri, watched, validation, showsAll);
  }

  /** Moves what is shown of a long document to the text that it has now, and has that validated in slices. */
  #await(uri: string, watched: TrackedDocument, validation: Linting, showsAll: boolean): void {
    const { pending, last } = watched;
    pending?.cancel();
    const before = pending ?? last;
    const shown = before && shownAfter(before, validation);
    const isSameText = pending?.validation.version === validation.version;
    const next = {
      validation,
      shown,
      showsAll: showsAll || (isSameText && pending.showsAll),
      cancel: () => {},
    };
    watched.pending = next;
    this.#see(watched, validation);
    const { version, lines } = validation;
    if (shown && before.validation.version !== version && this.#sink.version(uri) === version)
      this.#sink.publish(uri, { version, lines, findings: shown }, shown);
    this.#schedule(uri, watched, next, showsAll ? 0 : PAUSE_MS);
  }

  #schedule(uri: string, watched: TrackedDocument, pending: PendingValidation, ms: number): void {
    pending.cancel = this.#clock.after(ms, () => this.#slice(uri, watched, pending));
  }

  #slice(uri: string, watched: TrackedDocument, pending: PendingValidation): void {
    const { validation, showsAll } = pending;
    if (this.#sink.validation(uri) !== validation) {
      this.#check(uri, watched, false);
      return;
    }
    let isFault = false;
    makeSteps(this.#clock, () => {
      isFault = !validation.findings && !this.#sink.step(validation);
      return !isFault && !validation.findings;
    });
    if (isFault) return; // what is shown stays, and moves with the next change
    if (validation.findings) this.#finish(uri, watched, validation, showsAll);
    else this.#schedule(uri, watched, pending, 0);
  }

  /** Publishes what a validation has found, but what must wait. */
  #finish(uri: string, watched: TrackedDocument, ended: Linting, showsAll: boolean): void {
    const { version, lines, findings = [] } = ended;
    const validation = { version, lines, findings };
    watched.pending?.cancel();
    watched.pending = undefined;
    const { last } = watched;
    if (showsAll || !last) {
      watched.seen = { lines, line: -1 };
      this.#show(uri, watched, validation, new Set());
      return;
    }
    const { line } = this.#see(watched, validation);
    const shown = { lines: last.validation.lines, findings: last.shown };
    const waiting = newFindings(shown, validation, editBetween(shown.lines, lines, line)).filter((finding) =>
      stillWaits(watched, finding),
    );
    this.#show(uri, watched, validation, new Set(waiting));
  }

  /** Follows an edit: to its line, and with the cursor. */
  #see(watched: TrackedDocument, { lines }: Pick<Linting, 'lines'>): SeenText {
    const { seen } = watched;
    if (seen?.lines === lines) return seen;
    let line = -1;
    if (seen) {
      const edit = editBetween(seen.lines, lines, seen.line);
      line = lineOfEdit(edit, lines);
      watched.cursor =
        this.#isCursorKnown && watched.cursor !== undefined
          ? cursorLineAfter(edit, seen.lines, lines, watched.cursor)
          : line;
    }
    const now = { lines, line };
    watched.seen = now;
    return now;
  }

  /** Lets new findings wait for less, and publishes those that wait no longer; while a validation is under way, its end does that. */
  #waitFor(uri: string, watched: TrackedDocument, waitsFor: TrackedDocument['waitsFor']): void {
    watched.waitsFor = waitsFor;
    const { last, pending } = watched;
    if (!last || pending) return;
    const waiting = last.waiting.filter((finding) => stillWaits(watched, finding));
    if (waiting.length < last.waiting.length) this.#show(uri, watched, last.validation, new Set(waiting));
  }

  #show(uri: string, watched: TrackedDocument, validation: Validation, waiting: ReadonlySet<Finding>): void {
    if (this.#sink.version(uri) !== validation.version) return;
    const shown = validation.findings.filter((finding) => !waiting.has(finding));
    watched.last = { validation, shown, waiting: [...waiting] };
    this.#sink.publish(uri, validation, shown);
  }
}

/** The findings that were shown, as they stand in the text that is validated now. */
function shownAfter(
  before: {
    readonly validation: { readonly lines: LineIndex };
    readonly shown?: readonly Finding[] | undefined;
  },
  { lines }: Linting,
): readonly Finding[] | undefined {
  const edit = before.shown && minimalEdit(before.validation.lines.text, lines.text);
  return edit ? movedFindings(before.shown, edit) : before.shown;
}

/** Whether a new finding is not shown yet. */
function stillWaits({ seen, cursor, waitsFor }: TrackedDocument, finding: Finding): boolean {
  if (!seen || waitsFor === 'nothing') return false;
  const { lines, line } = seen;
  return (
    (waitsFor === 'line' && lines.lineAt(finding.start) === line) ||
    (cursor !== undefined && isPendingAt(finding, lines, cursor))
  );
}

function stopTimers(watched: TrackedDocument): void {
  watched.cancelCheck?.();
  watched.cancelRest?.();
  watched.pending?.cancel();
  watched.cancelCheck = undefined;
  watched.cancelRest = undefined;
}
