import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksWithinLines, mendsHarmlessly, onlyStrict } from '#test/rules/mending.ts';
import { crlf, decomposed, tokenChanged, ways, wrapped } from '#test/rules/ways.ts';
import { names, planText } from './plans.ts';

/** More plans may lie beside the real ones, in the forms in which they arrive: hard-wrapped, in cells, out of PDF files. */
const folder = path.join(import.meta.dirname, '../../../shared/plans/more');
const more = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : [];
const moreText = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const widths = [60, 72, 80];

describe.each(names)('safe fixes keep the words of %s', (name) => {
  it.each(Object.entries(ways))('%s', (_, way) => void mendsHarmlessly(way(planText(name))));
  it('by the rules of strict', () => void mendsHarmlessly(planText(name), onlyStrict));
  it.each(widths)('and put no mark into the middle of a sentence wrapped at %i', (width) => {
    const text = planText(name);
    const cut = wrapped(width)(text);
    expect(marksWithinLines(text, cut, mendsHarmlessly(cut))).toEqual([]);
  });
});

it('safe fixes keep the words of a real plan with a token gone or doubled anywhere', () =>
  fc.assert(
    fc.property(tokenChanged(names.map(planText)), (text) => void mendsHarmlessly(text)),
    { numRuns: 60 },
  ));

describe.runIf(more.length > 0)('safe fixes keep the words of a plan as it arrives', () => {
  it.each(more)('%s', (file) => void mendsHarmlessly(moreText(file)));
  it.each(more)('%s in decomposed letters, after line ends of Windows', (file) => {
    mendsHarmlessly(decomposed(crlf(moreText(file))));
  });
  const whole = more.filter((file) => /-(?:cells|tabs)\.txt$/.test(file));
  it.each(whole)('%s, wrapped, without a mark in the middle of a sentence', (file) => {
    const text = moreText(file);
    for (const width of widths) {
      const cut = wrapped(width)(text);
      expect(marksWithinLines(text, cut, mendsHarmlessly(cut))).toEqual([]);
    }
  });
});
