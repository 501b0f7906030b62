import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '#cli/excerpt.ts';
import { lineColumns } from '#cli/positions.ts';
import { displayWidth } from '#grammar/text/width.ts';
import { applySafeFixes } from '#rules/fix.ts';
import { planLikeText } from '#test/fixtures/arbitrary-texts.ts';
import { runHere } from './fake-terminal.ts';

describe('for any text', () => {
  it('every command ends well', async () => {
    const text = fc.oneof(planLikeText, fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(text, async (text) => {
        const stdin = text.toWellFormed().replaceAll('\0', '');
        for (const command of ['lint', 'outline', 'tasks', 'agencies']) {
          expect(await runHere([command, '-'], { stdin, columns: 60 })).toMatchObject({ err: '' });
          const { out, err } = await runHere([command, '-', '--format', 'json'], { stdin });
          expect(err).toBe('');
          expect(JSON.parse(out).version).toBe(1);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('an excerpt fits the screen and marks at least one column of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(300), fc.nat(300), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const excerpt = excerptOf(text, lineColumns(text).lineAt(start), { start, end }, 40);
        if (!excerpt) return;
        expect(displayWidth(excerpt.source)).toBeLessThanOrEqual(40);
        expect(excerpt.marks).toMatch(/^ *\^+$/);
        expect(excerpt.marks.length).toBeLessThanOrEqual(41); // one more where the end of the line is marked
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the examples', () => {
  it.each(readdirSync('examples'))('%s is fixed once and for all', (name) => {
    const once = applySafeFixes(readFileSync(`examples/${name}`, 'utf8')).text;
    expect(applySafeFixes(once)).toEqual({ text: once, applied: 0 });
  });
});
