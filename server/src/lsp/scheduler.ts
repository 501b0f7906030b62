import type { Clock } from '#lsp/clock.ts';
import { type Found, lineAfter, newOnLine, typedBetween } from '#lsp/typed.ts';
import type { Finding } from '#rules/finding.ts';

/**
 * When findings are computed, and when they are shown.
 *
 * - Opening, saving and new settings: at once, and all of them.
 * - A change: as soon as the messages that have come with it are read, so that a burst of changes is one validation.
 *   What has gone is taken back at once. What is new is shown at once too, but on the line that is being typed: there
 *   it waits until the cursor leaves the line, a change is made elsewhere, or typing rests.
 * - Each publication names the version that it was computed from; none is sent for a version that is no longer the
 *   document's. Validation itself does not wait for anything, so there is nothing to overtake it.
 */

/** How long typing must pause before new findings are shown on its line, in milliseconds. */
export const REST_MS = 400;

/** The findings of one version of a document. */
export interface Validation extends Found {
  readonly version: number;
}

/** Where findings come from and go to. */
export interface Outlet {
  /** The findings of a document as it is now; undefined where it is not open, or its settings are not known yet. */
  validate(uri: string): Validation | undefined;
  /** The version that a document has now. */
  version(uri: string): number | undefined;
  publish(uri: string, validation: Validation, findings: readonly Finding[]): void;
  /** Takes back all findings of a document that is closed. */
  clear(uri: string): void;
}

/** What is known of one open document. */
interface Watched {
  /** The last validation, what of it is shown, and the line that was typed on. */
  last?: { readonly validation: Validation; readonly shown: readonly Finding[]; readonly line: number };
  /** Calls off the validation, and the end of the wait, that a change has brought. */
  callOffCheck?: (() => void) | undefined;
  callOffRest?: (() => void) | undefined;
}

export class Scheduler {
  readonly #outlet: Outlet;
  readonly #clock: Clock;
  readonly #watched = new Map<string, Watched>();

  constructor(outlet: Outlet, clock: Clock) {
    this.#outlet = outlet;
    this.#clock = clock;
  }

  /** A document was opened or saved, or its settings have changed: all findings are shown. */
  show(uri: string): void {
    const watched = this.#watch(uri);
    stopTimers(watched);
    const validation = this.#outlet.validate(uri);
    if (validation) this.#publish(uri, watched, validation, validation.findings, -1);
  }

  /** A document was changed. */
  changed(uri: string): void {
    const watched = this.#watch(uri);
    stopTimers(watched);
    watched.callOffCheck = this.#clock.after(0, () => this.#check(uri, watched));
    watched.callOffRest = this.#clock.after(REST_MS, () => this.#release(uri, watched));
  }

  /** The cursor is on `line` (from 0) of a document now. */
  cursorAt(uri: string, line: number): void {
    const watched = this.#watched.get(uri);
    if (!watched) return;
    if (watched.callOffCheck) this.#check(uri, watched); // the change that has moved the cursor comes first
    if (watched.last?.line !== line) this.#release(uri, watched);
  }

  closed(uri: string): void {
    const watched = this.#watched.get(uri);
    if (watched) stopTimers(watched);
    this.#watched.delete(uri);
    this.#outlet.clear(uri);
  }

  /** Nothing is done any more: the server ends. */
  dispose(): void {
    for (const watched of this.#watched.values()) stopTimers(watched);
    this.#watched.clear();
  }

  #watch(uri: string): Watched {
    const watched = this.#watched.get(uri) ?? {};
    this.#watched.set(uri, watched);
    return watched;
  }

  /** Validates, and shows all but what is new on the line being typed. */
  #check(uri: string, watched: Watched): void {
    watched.callOffCheck?.();
    watched.callOffCheck = undefined;
    const validation = this.#outlet.validate(uri);
    if (!validation) return;
    const { last } = watched;
    if (!last) {
      this.#publish(uri, watched, validation, validation.findings, -1);
      return;
    }
    const shown = { lines: last.validation.lines, findings: last.shown };
    const edit = typedBetween(shown.lines, validation.lines, last.line);
    const line = lineAfter(edit, validation.lines);
    const waiting = new Set(newOnLine(shown, validation, edit, line));
    const findings = validation.findings.filter((finding) => !waiting.has(finding));
    this.#publish(uri, watched, validation, findings, line);
  }

  /** Shows what has waited. */
  #release(uri: string, watched: Watched): void {
    const { last } = watched;
    if (!last || last.shown.length === last.validation.findings.length) return;
    this.#publish(uri, watched, last.validation, last.validation.findings, last.line);
  }

  #publish(
    uri: string,
    watched: Watched,
    validation: Validation,
    shown: readonly Finding[],
    line: number,
  ): void {
    if (this.#outlet.version(uri) !== validation.version) return;
    watched.last = { validation, shown, line };
    this.#outlet.publish(uri, validation, shown);
  }
}

function stopTimers(watched: Watched): void {
  watched.callOffCheck?.();
  watched.callOffRest?.();
  watched.callOffCheck = undefined;
  watched.callOffRest = undefined;
}
