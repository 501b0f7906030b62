import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '#features/position.ts';
import type { Span } from '#grammar/text/span.ts';
import { AWAY_MS, type DiagnosticsSink, REST_MS, Scheduler } from '#lsp/scheduler.ts';
import type { Finding } from '#rules/finding.ts';
import { FakeClock } from '#test/lsp/fake-clock.ts';

const uri = 'file:///a.kh';

/**
 * A document in which every `!` is a finding of rule `bang`, every `?` one of rule `ask`, and every `~` one of rule `later`
 * that waits until its block (lines without a blank one between) is left: its text is the word that it ends.
 */
class Desk {
  readonly clock = new FakeClock();
  readonly published: { version: number; shown: string }[] = [];
  text = '';
  version = 0;
  open = true;
  settled = true;
  readonly #outlet: DiagnosticsSink = {
    validate: () =>
      this.open && this.settled
        ? { version: this.version, lines: new LineIndex(this.text), findings: findingsIn(this.text) }
        : undefined,
    version: () => (this.open ? this.version : undefined),
    publish: (_uri, { version, lines }, findings) =>
      this.published.push({
        version,
        shown: findings.map(({ start, end }) => lines.text.slice(start, end)).join(' '),
      }),
    clear: () => this.published.push({ version: -1, shown: '' }),
  };
  readonly scheduler = new Scheduler(this.#outlet, this.clock);

  constructor(text: string) {
    this.text = text;
    this.version = 1;
    this.scheduler.show(uri);
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

function findingsIn(text: string): Finding[] {
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

describe('scheduling', () => {
  it('shows everything as soon as a document is opened', () => {
    expect(new Desk('a! b\nc?').published).toEqual([{ version: 1, shown: 'a! c?' }]);
  });

  it('holds a new finding back while its line is typed on', () => {
    const desk = new Desk('a\nb').type('a!\nb');
    expect(desk.published.at(-1)).toEqual({ version: 2, shown: '' });
    desk.pass(REST_MS - 2);
    expect(desk.shown).toBe('');
  });

  it('shows it when typing rests', () => {
    const desk = new Desk('a\nb').type('a!\nb').pass(REST_MS);
    expect(desk.published.at(-1)).toEqual({ version: 2, shown: 'a!' });
  });

  it('waits anew with each change', () => {
    const desk = new Desk('a')
      .type('a!')
      .pass(REST_MS - 10)
      .type('a! ')
      .pass(REST_MS - 10);
    expect(desk.shown).toBe('');
    expect(desk.pass(20).shown).toBe('a!');
  });

  it('shows it when the cursor leaves the line', () => {
    const desk = new Desk('a\nb').type('a!\nb').cursor(0);
    expect(desk.shown).toBe('');
    expect(desk.cursor(1).published.at(-1)).toEqual({ version: 2, shown: 'a!' });
  });

  it('shows it when something is typed on another line', () => {
    const desk = new Desk('a\nb').type('a!\nb').type('a!\nb?');
    expect(desk.published.at(-1)).toEqual({ version: 3, shown: 'a!' });
    expect(desk.pass(REST_MS).shown).toBe('a! b?');
  });

  it('shows it when Enter leaves the line, and stays quiet on the one it leads to', () => {
    const desk = new Desk('a').type('a!');
    desk.change('a!\n');
    desk.cursor(1);
    expect(desk.published.at(-1)).toEqual({ version: 3, shown: 'a!' });
  });

  it('reads the change that has moved the cursor before it looks where the cursor is', () => {
    const desk = new Desk('a\nb').type('a!\nb');
    desk.change('a!\nb?');
    expect(desk.cursor(1).published.at(-1)).toEqual({ version: 3, shown: 'a!' });
  });

  it('takes back at once what has gone, on any line', () => {
    const desk = new Desk('a! b?\nc!').type('a b?\nc!');
    expect(desk.published.at(-1)).toEqual({ version: 2, shown: 'b? c!' });
  });

  it('keeps what stood on the line, wherever it moves', () => {
    expect(new Desk('a! b').type('x a! b').shown).toBe('a!');
    expect(new Desk('a! b').type('a!\n b').shown).toBe('a!');
    expect(new Desk('x\na!').type('x a!').shown).toBe('a!');
  });

  it('keeps a finding that is typed on at its end', () => {
    expect(new Desk('a! b').type('a!! b').shown).toBe('a!!');
  });

  it('holds back one of another rule at the same place', () => {
    expect(new Desk('a!').type('a?').shown).toBe('');
  });

  it('shows what is new on other lines at once', () => {
    expect(new Desk('a\nb').type('a!\nb?\nc').shown).toBe('a! b?');
  });

  it('shows everything when the document is saved, or its settings change', () => {
    const desk = new Desk('a').type('a!');
    desk.scheduler.show(uri);
    expect(desk.published.at(-1)).toEqual({ version: 2, shown: 'a!' });
    const { length } = desk.published;
    expect(desk.pass(1000).published).toHaveLength(length); // nothing is left to wait for
  });

  it('validates a burst of changes once', () => {
    const desk = new Desk('');
    for (const text of ['a', 'ab', 'abc', 'abc!', 'abc! ']) desk.change(text);
    desk.pass(1);
    expect(desk.published).toEqual([
      { version: 1, shown: '' },
      { version: 6, shown: '' },
    ]);
  });

  it('holds on to what waits when a version brings no change', () => {
    const desk = new Desk('a').type('a!').type('a!');
    expect(desk.published.at(-1)).toEqual({ version: 3, shown: '' });
    expect(desk.pass(REST_MS).published.at(-1)).toEqual({ version: 3, shown: 'a!' });
  });

  it('shows nothing before the settings are there, then everything', () => {
    const desk = new Desk('');
    desk.settled = false;
    desk.type('a!');
    expect(desk.published).toHaveLength(1);
    desk.settled = true;
    desk.scheduler.show(uri);
    expect(desk.published.at(-1)).toEqual({ version: 2, shown: 'a!' });
  });

  it('takes everything back when the document is closed, and is quiet after that', () => {
    const desk = new Desk('a').type('a! b');
    desk.change('a! b!');
    desk.open = false;
    desk.scheduler.closed(uri);
    desk.cursor(3).pass(1000);
    expect(desk.published.at(-1)).toEqual({ version: -1, shown: '' });
    expect(desk.clock.waiting).toBe(0);
  });

  it('hears of the cursor in a document that it does not know', () => {
    expect(new Desk('a!').cursor(5).scheduler.cursorAt('file:///other.kh', 1)).toBeUndefined();
  });

  it('holds back what is not finished while the cursor is in its place, however long typing rests', () => {
    const desk = new Desk('a\nb\n\nc').cursor(0).type('a~\nb\n\nc').pass(60_000);
    expect(desk.shown).toBe('');
    expect(desk.cursor(1).shown).toBe('');
    expect(desk.cursor(3).shown).toBe('a~');
    expect(desk.cursor(0).pass(1000).shown).toBe('a~'); // what is shown and still holds stays
  });

  it('keeps what was shown of an unfinished place, and goes on holding back what is new there', () => {
    const desk = new Desk('a~\nb').cursor(0).type('a~ c\nb').type('a~ c\nb~').pass(1000);
    expect(desk.shown).toBe('a~');
    desk.scheduler.show(uri);
    expect(desk.shown).toBe('a~ b~');
  });

  it('shows what is not finished at once where the cursor is elsewhere', () => {
    expect(new Desk('a\n\nb').cursor(2).type('a~\n\nb').type('a~\n\nbc').shown).toBe('a~');
  });

  it('moves the cursor with what is typed', () => {
    const desk = new Desk('a\n\nb').cursor(2).type('a\n\nb~');
    desk.change('x\ny\n\na\n\nb~'); // something comes to stand above it
    expect(desk.pass(1000).shown).toBe('');
    expect(desk.cursor(2).shown).toBe('b~');
  });

  it('takes the cursor to be where it was last typed, and away after a while, where nobody tells', () => {
    const desk = new Desk('a\n\nb').type('a~\n\nb').pass(AWAY_MS - 10);
    expect(desk.shown).toBe('');
    expect(desk.pass(20).shown).toBe('a~');
    expect(new Desk('a\n\nb').type('a~\n\nb').type('a~\n\nbc').shown).toBe('a~');
  });

  it('never goes back to an older version, never sends an old one, and at rest has shown everything', () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('change' as const), text: fc.stringMatching(/^[ab!?~ \n]{0,12}$/) }),
      fc.record({ do: fc.constant('cursor' as const), line: fc.nat(4) }),
      fc.record({ do: fc.constant('pass' as const), ms: fc.nat(600) }),
      fc.record({ do: fc.constant('save' as const) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const desk = new Desk('a!');
        for (const one of steps) {
          const before = desk.published.length;
          if (one.do === 'change') desk.change(`${one.text}\n\nz`);
          else if (one.do === 'cursor') desk.cursor(one.line);
          else if (one.do === 'pass') desk.pass(one.ms);
          else desk.scheduler.show(uri);
          for (const { version } of desk.published.slice(before)) expect(version).toBe(desk.version);
        }
        const versions = desk.published.map(({ version }) => version);
        expect(versions).toEqual(versions.toSorted((a, b) => a - b));
        desk.pass(REST_MS + 1);
        desk.cursor(1_000); // the last line, a block of its own: whatever waits has been left
        expect(desk.shown).toBe(
          findingsIn(desk.text)
            .map(({ message }) => message)
            .join(' '),
        );
      }),
      { numRuns: 500 },
    );
  });
});
