import type { Linting } from '#features/document-snapshot.ts';
import { LineIndex } from '#features/position.ts';
import type { Span } from '#grammar/text/span.ts';
import { type DiagnosticsSink, Scheduler } from '#lsp/scheduler.ts';
import type { Finding } from '#rules/finding.ts';
import { FakeClock } from '#test/lsp/fake-clock.ts';

export const uri = 'file:///a.kh';

/** How a long document is validated: in so many steps, of which each takes so many milliseconds. */
export interface LongDocument {
  readonly steps: number;
  readonly ms: number;
}

/**
 * A document in which every `!` is a finding of rule `bang`, every `?` one of rule `ask`, and every `~` one of rule `later`
 * that waits until its block (lines without a blank one between) is left: its text is the word that it ends.
 */
export class Editor {
  readonly clock = new FakeClock();
  readonly published: { version: number; shown: string }[] = [];
  text = '';
  version = 0;
  open = true;
  settled = true;
  /** Settings, or what is known of other plans: a validation is one of the text under these. */
  options = 0;
  /** Whether validations fail. */
  failing = false;
  /** The versions of which steps were made, one entry a step. */
  readonly stepped: number[] = [];
  #begun: { readonly of: string; readonly validation: Linting } | undefined;
  readonly #long: LongDocument | undefined;
  readonly #sink: DiagnosticsSink = {
    validation: () => (this.open && this.settled ? this.#validation() : undefined),
    step: (validation) => {
      this.stepped.push(validation.version);
      if (!this.failing) validation.step();
      return !this.failing;
    },
    version: () => (this.open ? this.version : undefined),
    publish: (_uri, { version, lines }, findings) =>
      this.published.push({
        version,
        shown: findings.map(({ start, end }) => lines.text.slice(start, end)).join(' '),
      }),
    clear: () => this.published.push({ version: -1, shown: '' }),
  };
  readonly scheduler: Scheduler;

  /** Opens a document; it counts as long, whatever its length is, where it is said how that is validated. */
  constructor(text: string, long?: LongDocument) {
    this.#long = long;
    this.scheduler = new Scheduler(this.#sink, this.clock, long ? 0 : Number.POSITIVE_INFINITY);
    this.text = text;
    this.version = 1;
    this.scheduler.show(uri);
  }

  #validation(): Linting {
    const of = `${this.version} ${this.options} ${this.text}`;
    if (this.#begun?.of !== of) this.#begun = { of, validation: this.#newValidation() };
    return this.#begun.validation;
  }

  #newValidation(): Linting {
    const { text, version, clock } = this;
    const { steps, ms } = this.#long ?? { steps: 1, ms: 0 };
    let left = steps;
    const lines = new LineIndex(text);
    return {
      version,
      lines,
      get findings() {
        return left > 0 ? undefined : findingsIn(text);
      },
      step() {
        left--;
        clock.spend(ms);
      },
    };
  }

  /** Makes the text `text`, and lets the server validate. */
  type(text: string): this {
    this.change(text);
    this.clock.pass(1);
    return this;
  }

  change(text: string): void {
    this.text = text;
    this.version++;
    this.scheduler.changed(uri);
  }

  cursor(line: number): this {
    this.scheduler.cursorAt(uri, line);
    return this;
  }

  pass(ms: number): this {
    this.clock.pass(ms);
    return this;
  }

  /** What is shown now. */
  get shown(): string | undefined {
    return this.published.at(-1)?.shown;
  }
}

const ruleOf: Readonly<Record<string, string>> = { '!': 'bang', '?': 'ask', '~': 'later' };

/** The block around an offset. */
function blockAt(text: string, offset: number): Span {
  const next = text.indexOf('\n\n', offset);
  return { start: text.lastIndexOf('\n\n', offset) + 1, end: next < 0 ? text.length : next + 2 };
}

export function findingsIn(text: string): Finding[] {
  return [...text.matchAll(/\S*[!?~]/g)].map(({ 0: word, index }) => ({
    rule: ruleOf[word.at(-1)!]!,
    ...(word.endsWith('~') && { pendingWithin: blockAt(text, index) }),
    severity: 'error',
    message: word,
    start: index,
    end: index + word.length,
    fixes: [],
    related: [],
  }));
}
