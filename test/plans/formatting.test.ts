import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFormatting } from '#test/features/format/check.ts';
import { mutatedPlan } from '#test/fixtures/arbitrary-texts.ts';
import { crlf, decomposed, textForms } from '#test/fixtures/text-forms.ts';
import { names, planText } from './plans.ts';

/** More plans, where they are at hand, as converters give them: hard-wrapped, in cells, out of PDF files. */
const folder = path.join(import.meta.dirname, '../../../shared/plans/more');
const more = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : [];
const moreText = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const examples = readdirSync('examples').filter((file) => file.endsWith('.kh'));

describe.each(names)('formatting keeps the words of %s, and settles', (name) => {
  it.each(Object.entries(textForms))('%s', (_, inForm) => void checkFormatting(inForm(planText(name))));
});

it('formatting keeps the words of a real plan with lines cut, doubled, shuffled, dropped and dirtied', () =>
  fc.assert(
    fc.property(mutatedPlan(names.map(planText)), (text) => void checkFormatting(text)),
    { numRuns: 200 },
  ));

describe.runIf(more.length > 0)('formatting keeps the words of a plan out of a converter', () => {
  it.each(more)('%s', (file) => void checkFormatting(moreText(file)));
  it.each(more)('%s in decomposed letters with CRLF line ends', (file) => {
    checkFormatting(decomposed(crlf(moreText(file))));
  });
});

it.each(examples.filter((name) => !name.startsWith('nhieu-loi')))('%s is formatted as it is', (name) => {
  const text = readFileSync(path.join('examples', name), 'utf8');
  expect(checkFormatting(text)).toBe(text);
});
