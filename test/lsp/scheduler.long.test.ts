import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAUSE_MS, REST_MS } from '#lsp/scheduler.ts';
import { SLICE_MS } from '#lsp/slices.ts';
import { Editor, findingsIn, uri } from '#test/lsp/fake-editor.ts';

/** Three steps fill a slice; all of them take longer than typing must rest. */
const long = { steps: 50, ms: SLICE_MS / 2.5 };
const whole = long.steps * long.ms;

const opened = (text: string, of = long) => new Editor(text, of).pass(of.steps * of.ms + 100);

describe('validating a long document', () => {
  it('shows nothing of it before it is validated', () => {
    const editor = new Editor('a! b', long);
    expect(editor.pass(whole / 2).published).toEqual([]);
    expect(editor.pass(whole).published).toEqual([{ version: 1, shown: 'a!' }]);
  });

  it('lets messages be read after each slice', () => {
    const editor = new Editor('a!', long);
    expect(editor.stepped).toEqual([]);
    for (const steps of [3, 6, 9]) expect(editor.pass(1).stepped).toHaveLength(steps);
  });

  it('moves what is shown with an edit at once, and shows what is found when it is found', () => {
    const editor = opened('a! b\nc?').type('a! b\nb d!\nc?');
    expect(editor.published.at(-1)).toEqual({ version: 2, shown: 'a! c?' });
    expect(editor.pass(whole + PAUSE_MS + 100).published.at(-1)).toEqual({ version: 2, shown: 'a! d! c?' });
  });

  it('removes at once what the edit may have mended, and shows it again where it has not', () => {
    const editor = opened('a! b\nc?').type('aa! b\nc?');
    expect(editor.published.at(-1)).toEqual({ version: 2, shown: 'c?' });
    expect(editor.pass(whole + PAUSE_MS + 100).shown).toBe('aa! c?');
  });

  it('moves what was moved by the next edit, wherever that is', () => {
    const editor = opened('a!\nb?\nc~')
      .type('x\na!\nb?\nc~')
      .type('x\na!\nb?\ny\nc~')
      .type('x\na!\nb? \ny\nc~');
    expect(editor.published.at(-1)).toEqual({ version: 4, shown: 'a! c~' });
  });

  it('says under the new version what is shown, where nothing was changed', () => {
    expect(opened('a!').type('a!').published.at(-1)).toEqual({ version: 2, shown: 'a!' });
  });

  it('begins when typing pauses, and not before', () => {
    const editor = opened('a!').type('a! b');
    const steps = editor.stepped.length;
    expect(
      editor
        .pass(PAUSE_MS - 10)
        .type('a! bc')
        .pass(PAUSE_MS - 10).stepped,
    ).toHaveLength(steps);
    expect(editor.pass(20).stepped.length).toBeGreaterThan(steps);
  });

  it('drops the validation under way at a change', () => {
    const editor = opened('a!')
      .type('a! b')
      .pass(PAUSE_MS + SLICE_MS);
    expect(editor.stepped.at(-1)).toBe(2);
    const steps = editor.stepped.length;
    editor.type('a! b?').pass(whole + PAUSE_MS + 100);
    expect(new Set(editor.stepped.slice(steps))).toEqual(new Set([3]));
    expect(editor.published.at(-1)).toEqual({ version: 3, shown: 'a! b?' });
  });

  it('begins anew under other settings or other reference data, even where it was not told of them', () => {
    const editor = new Editor('a!', long).pass(whole / 2);
    const steps = editor.stepped.length;
    editor.options++;
    editor.pass(whole + PAUSE_MS + 100);
    expect(editor.stepped).toHaveLength(steps + long.steps);
    expect(editor.published).toEqual([{ version: 1, shown: 'a!' }]);
  });

  it('makes the steps that are left where it is told of what is no change', () => {
    const editor = new Editor('a!', long).pass(whole / 2);
    editor.scheduler.show(uri);
    editor.scheduler.changed(uri);
    editor.pass(whole);
    expect(editor.stepped).toHaveLength(long.steps);
    expect(editor.published).toEqual([{ version: 1, shown: 'a!' }]);
  });

  it('holds a new finding back on the line that is still typed, though the validation has ended', () => {
    const editor = opened('a\nb', { steps: 1, ms: 1 }).type('a!\nb?');
    editor.type('a!\nb? c!').pass(PAUSE_MS + 1);
    expect(editor.shown).toBe('a!');
    expect(editor.pass(REST_MS).shown).toBe('a! b? c!');
  });

  it('shows it at the end of the validation where the cursor has left its line meanwhile', () => {
    const editor = opened('a\nb', { steps: 3, ms: 10 }).cursor(0).type('a!\nb').cursor(1);
    expect(editor.shown).toBe('');
    expect(editor.pass(PAUSE_MS + 100).shown).toBe('a!');
  });

  it('holds what is not finished back while the cursor is in its place', () => {
    const editor = opened('a\n\nb')
      .cursor(0)
      .type('a~\n\nb')
      .pass(whole + 60_000);
    expect(editor.shown).toBe('');
    expect(editor.cursor(2).shown).toBe('a~');
  });

  it('counts a word that grows as known', () => {
    const editor = opened('a! b', { steps: 1, ms: 1 }).type('a!! b');
    expect(editor.shown).toBe('');
    expect(editor.pass(PAUSE_MS).shown).toBe('a!!');
  });

  it('shows all when it was saved meanwhile, at the end of the same validation', () => {
    const editor = opened('a', { steps: 6, ms: 10 }).type('a!').pass(PAUSE_MS);
    editor.scheduler.show(uri);
    expect(editor.shown).toBe('');
    expect(editor.pass(50).published.at(-1)).toEqual({ version: 2, shown: 'a!' });
    expect(editor.stepped).toHaveLength(12);
  });

  it('shows all at once when it is saved after that', () => {
    const editor = opened('a', { steps: 6, ms: 10 })
      .type('a!')
      .pass(PAUSE_MS + 60);
    expect(editor.shown).toBe('');
    editor.scheduler.show(uri);
    expect(editor.published.at(-1)).toEqual({ version: 2, shown: 'a!' });
  });

  it('ends when the document is closed', () => {
    const editor = opened('a')
      .type('a!')
      .pass(PAUSE_MS + SLICE_MS);
    const steps = editor.stepped.length;
    editor.open = false;
    editor.scheduler.closed(uri);
    editor.pass(whole + 1000);
    expect(editor.stepped).toHaveLength(steps);
    expect(editor.published.at(-1)).toEqual({ version: -1, shown: '' });
    expect(editor.clock.waiting).toBe(0);
  });

  it('leaves what is shown where the validation fails, and goes on with the next change', () => {
    const editor = opened('a! b');
    editor.failing = true;
    editor.type('a! bc?').pass(whole);
    expect(editor.published.at(-1)).toEqual({ version: 2, shown: 'a!' });
    editor.failing = false;
    editor.type('x\na! bc?').pass(1);
    expect(editor.published.at(-1)).toEqual({ version: 3, shown: 'a!' });
    expect(editor.pass(whole + REST_MS).shown).toBe('a! bc?');
  });

  it('never sends an old version, shows nothing new before it is found, and at rest has shown everything', () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('change' as const), text: fc.stringMatching(/^[ab!?~ \n]{0,12}$/) }),
      fc.record({ do: fc.constant('cursor' as const), line: fc.nat(4) }),
      fc.record({ do: fc.constant('pass' as const), ms: fc.nat(600) }),
      fc.record({ do: fc.constant('options' as const) }),
      fc.record({ do: fc.constant('save' as const) }),
    );
    const cost = fc.record({ steps: fc.integer({ min: 1, max: 12 }), ms: fc.integer({ min: 1, max: 30 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), cost, (steps, of) => {
        const editor = new Editor('a!', of);
        for (const one of steps) {
          const before = editor.published.length;
          if (one.do === 'change') editor.change(`${one.text}\n\nz`);
          else if (one.do === 'cursor') editor.cursor(one.line);
          else if (one.do === 'pass') editor.pass(one.ms);
          else if (one.do === 'options') editor.options++;
          else editor.scheduler.show(uri);
          const found = findingsIn(editor.text).map(({ message }) => message);
          const stepped = editor.stepped.filter((version) => version === editor.version).length;
          for (const { version, shown } of editor.published.slice(before)) {
            expect(version).toBe(editor.version);
            if (stepped >= of.steps)
              expect(found).toEqual(expect.arrayContaining(shown.split(' ').filter(Boolean)));
          }
        }
        const versions = editor.published.map(({ version }) => version);
        expect(versions).toEqual(versions.toSorted((a, b) => a - b));
        editor.pass(of.steps * of.ms + PAUSE_MS + REST_MS + 1);
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
