import fc from 'fast-check';
import { mutated } from '#test/grammar/dirt.ts';
import { rewrap } from '#test/grammar/rewrap.ts';
import { marked } from '#test/rules/citations.ts';
import { loudAgencies, loudCitations, loudTimes, loudWords } from '#test/rules/hard/loud.ts';
import { ofProvince } from '#test/rules/hard/plan.ts';
import { quietAgencies } from '#test/rules/hard/quiet-agencies.ts';
import { quietCitations } from '#test/rules/hard/quiet-citations.ts';
import { quietForms } from '#test/rules/hard/quiet-forms.ts';
import {
  quietClauses,
  quietClausesOf2021,
  quietDeadlines,
  quietLists,
} from '#test/rules/hard/quiet-lines.ts';
import { quietPassages } from '#test/rules/hard/quiet-more.ts';
import { quietSpelling } from '#test/rules/hard/quiet-spelling.ts';
import { quietTimes } from '#test/rules/hard/quiet-times.ts';
import { quietWords } from '#test/rules/hard/quiet-words.ts';
import { plansOfOffices } from '#test/rules/hard/whole-plans-offices.ts';
import { plansOfOtherKinds } from '#test/rules/hard/whole-plans-others.ts';
import { sourceOf } from '#test/rules/marks.ts';
import { measuredPlans, morePlans } from '#tools/quality/texts.ts';

/** Texts by name. */
export type Texts = ReadonlyMap<string, string>;

/** Every plan that the project knows: real ones, those in the forms in which they arrive, the examples, those of the tests of rules. */
export function knownTexts(): Texts {
  const texts = new Map<string, string>();
  for (const { name, text } of [...measuredPlans(), ...morePlans()]) texts.set(name, text);
  const right = [
    quietAgencies,
    quietCitations,
    quietForms,
    quietTimes,
    quietWords,
    quietSpelling,
    quietPassages,
  ];
  for (const group of [...right, plansOfOffices, plansOfOtherKinds])
    for (const [name, template] of Object.entries(group)) texts.set(name, sourceOf(template).text);
  for (const group of [loudAgencies, loudTimes, loudCitations, loudWords])
    for (const [name, [rule, severity, text]] of Object.entries(group))
      texts.set(name, sourceOf(marked(text, rule, severity)).text);
  const lines = [
    ...[...quietClauses, ...quietClausesOf2021].map((clause) => `1. ${clause}`),
    ...quietLists.map((agencies) => `- Cơ quan phối hợp: ${agencies};`),
    ...quietDeadlines.map((time) => `- Thời gian thực hiện: ${time}.`),
  ];
  texts.set('single lines, 2026', ofProvince('05/02/2026', `I. NHIỆM VỤ\n${lines.join('\n')}`));
  texts.set('single lines, 2021', ofProvince('04/02/2021', `I. NHIỆM VỤ\n${lines.join('\n')}`));
  return texts;
}

/** The forms in which one text may arrive. */
export const arrivals: Readonly<Record<string, (text: string) => string>> = {
  NFC: (text) => text.normalize('NFC'),
  NFD: (text) => text.normalize('NFD'),
  CRLF: (text) => text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'),
  'wrapped at 72': (text) => rewrap(text, 72),
};

/** Plans with lines cut, doubled, shuffled, dropped, decomposed and dirtied: `count` of the real ones, as many of all. The same in every run. */
export function mutants(texts: Texts, count: number): string[] {
  const real = [...measuredPlans(), ...morePlans()].filter(({ isReal }) => isReal).map(({ text }) => text);
  const sample = (plans: readonly string[]) => fc.sample(mutated(plans), { numRuns: count, seed: 20261130 });
  return [...sample(real), ...sample([...texts.values()])];
}
