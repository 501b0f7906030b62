import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AWAY_MS, REST_MS } from '#lsp/scheduler.ts';
import { Editor, findingsIn, uri } from '#test/lsp/fake-editor.ts';

describe('scheduling', () => {
  it('shows everything as soon as a document is opened', () => {
    expect(new Editor('a! b\nc?').published).toEqual([{ version: 1, shown: 'a! c?' }]);
  });

  it('holds a new finding back while its line is typed on', () => {
    const editor = new Editor('a\nb').type('a!\nb');
    expect(editor.published.at(-1)).toEqual({ version: 2, shown: '' });
    editor.pass(REST_MS - 2);
    expect(editor.shown).toBe('');
  });

  it('shows it when typing rests', () => {
    const editor = new Editor('a\nb').type('a!\nb').pass(REST_MS);
    expect(editor.published.at(-1)).toEqual({ version: 2, shown: 'a!' });
  });

  it('restarts its delay with each change', () => {
    const editor = new Editor('a')
      .type('a!')
      .pass(REST_MS - 10)
      .type('a! ')
      .pass(REST_MS - 10);
    expect(editor.shown).toBe('');
    expect(editor.pass(20).shown).toBe('a!');
  });

  it('shows it when the cursor leaves the line', () => {
    const editor = new Editor('a\nb').type('a!\nb').cursor(0);
    expect(editor.shown).toBe('');
    expect(editor.cursor(1).published.at(-1)).toEqual({ version: 2, shown: 'a!' });
  });

  it('shows it when something is typed on another line', () => {
    const editor = new Editor('a\nb').type('a!\nb').type('a!\nb?');
    expect(editor.published.at(-1)).toEqual({ version: 3, shown: 'a!' });
    expect(editor.pass(REST_MS).shown).toBe('a! b?');
  });

  it('shows it when Enter leaves the line, and shows none on the next line', () => {
    const editor = new Editor('a').type('a!');
    editor.change('a!\n');
    editor.cursor(1);
    expect(editor.published.at(-1)).toEqual({ version: 3, shown: 'a!' });
  });

  it('reads the change that has moved the cursor before it looks where the cursor is', () => {
    const editor = new Editor('a\nb').type('a!\nb');
    editor.change('a!\nb?');
    expect(editor.cursor(1).published.at(-1)).toEqual({ version: 3, shown: 'a!' });
  });

  it('takes back at once what has gone, on any line', () => {
    const editor = new Editor('a! b?\nc!').type('a b?\nc!');
    expect(editor.published.at(-1)).toEqual({ version: 2, shown: 'b? c!' });
  });

  it('keeps showing an old finding of the line, wherever it moves', () => {
    expect(new Editor('a! b').type('x a! b').shown).toBe('a!');
    expect(new Editor('a! b').type('a!\n b').shown).toBe('a!');
    expect(new Editor('x\na!').type('x a!').shown).toBe('a!');
  });

  it('keeps showing a finding that is typed on at its end', () => {
    expect(new Editor('a! b').type('a!! b').shown).toBe('a!!');
  });

  it('holds back one of another rule at the same place', () => {
    expect(new Editor('a!').type('a?').shown).toBe('');
  });

  it('shows what is new on other lines at once', () => {
    expect(new Editor('a\nb').type('a!\nb?\nc').shown).toBe('a! b?');
  });

  it('shows everything when the document is saved, or its settings change', () => {
    const editor = new Editor('a').type('a!');
    editor.scheduler.show(uri);
    expect(editor.published.at(-1)).toEqual({ version: 2, shown: 'a!' });
    const { length } = editor.published;
    expect(editor.pass(1000).published).toHaveLength(length); // nothing is left to wait for
  });

  it('validates a burst of changes once', () => {
    const editor = new Editor('');
    for (const text of ['a', 'ab', 'abc', 'abc!', 'abc! ']) editor.change(text);
    editor.pass(1);
    expect(editor.published).toEqual([
      { version: 1, shown: '' },
      { version: 6, shown: '' },
    ]);
  });

  it('holds on to what waits when a version brings no change', () => {
    const editor = new Editor('a').type('a!').type('a!');
    expect(editor.published.at(-1)).toEqual({ version: 3, shown: '' });
    expect(editor.pass(REST_MS).published.at(-1)).toEqual({ version: 3, shown: 'a!' });
  });

  it('shows nothing before the settings are there, then everything', () => {
    const editor = new Editor('');
    editor.settled = false;
    editor.type('a!');
    expect(editor.published).toHaveLength(1);
    editor.settled = true;
    editor.scheduler.show(uri);
    expect(editor.published.at(-1)).toEqual({ version: 2, shown: 'a!' });
  });

  it('clears everything when the document is closed, and publishes nothing after that', () => {
    const editor = new Editor('a').type('a! b');
    editor.change('a! b!');
    editor.open = false;
    editor.scheduler.closed(uri);
    editor.cursor(3).pass(1000);
    expect(editor.published.at(-1)).toEqual({ version: -1, shown: '' });
    expect(editor.clock.waiting).toBe(0);
  });

  it('ignores the cursor in an unknown document', () => {
    expect(new Editor('a!').cursor(5).scheduler.cursorAt('file:///other.kh', 1)).toBeUndefined();
  });

  it('holds back what is not finished while the cursor is in its place, however long typing rests', () => {
    const editor = new Editor('a\nb\n\nc').cursor(0).type('a~\nb\n\nc').pass(60_000);
    expect(editor.shown).toBe('');
    expect(editor.cursor(1).shown).toBe('');
    expect(editor.cursor(3).shown).toBe('a~');
    expect(editor.cursor(0).pass(1000).shown).toBe('a~'); // what is shown and still holds stays
  });

  it('keeps showing old findings of an unfinished place, and holds back new ones there', () => {
    const editor = new Editor('a~\nb').cursor(0).type('a~ c\nb').type('a~ c\nb~').pass(1000);
    expect(editor.shown).toBe('a~');
    editor.scheduler.show(uri);
    expect(editor.shown).toBe('a~ b~');
  });

  it('shows unfinished places at once where the cursor is in another block', () => {
    expect(new Editor('a\n\nb').cursor(2).type('a~\n\nb').type('a~\n\nbc').shown).toBe('a~');
  });

  it('moves the cursor with what is typed', () => {
    const editor = new Editor('a\n\nb').cursor(2).type('a\n\nb~');
    editor.change('x\ny\n\na\n\nb~'); // something comes to stand above it
    expect(editor.pass(1000).shown).toBe('');
    expect(editor.cursor(2).shown).toBe('b~');
  });

  it('takes the cursor to be at the last change, and away after a while, where the client does not report it', () => {
    const editor = new Editor('a\n\nb').type('a~\n\nb').pass(AWAY_MS - 10);
    expect(editor.shown).toBe('');
    expect(editor.pass(20).shown).toBe('a~');
    expect(new Editor('a\n\nb').type('a~\n\nb').type('a~\n\nbc').shown).toBe('a~');
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
        const editor = new Editor('a!');
        for (const one of steps) {
          const before = editor.published.length;
          if (one.do === 'change') editor.change(`${one.text}\n\nz`);
          else if (one.do === 'cursor') editor.cursor(one.line);
          else if (one.do === 'pass') editor.pass(one.ms);
          else editor.scheduler.show(uri);
          for (const { version } of editor.published.slice(before)) expect(version).toBe(editor.version);
        }
        const versions = editor.published.map(({ version }) => version);
        expect(versions).toEqual(versions.toSorted((a, b) => a - b));
        editor.pass(REST_MS + 1);
        editor.cursor(1_000); // the last line, a block of its own: whatever waits has been left
        expect(editor.shown).toBe(
          findingsIn(editor.text)
            .map(({ message }) => message)
            .join(' '),
        );
      }),
      { numRuns: 500 },
    );
  });
});
