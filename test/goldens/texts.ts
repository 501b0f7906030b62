import fc from 'fast-check';
import { mutatedPlan } from '#test/fixtures/arbitrary-texts.ts';
import { fixtureText } from '#test/fixtures/fixture.ts';
import { provincePlan } from '#test/fixtures/short-plans.ts';
import { wrapped } from '#test/fixtures/text-forms.ts';
import { correctAgencies } from '#test/rules/corpus/correct/agencies.ts';
import { correctCitations } from '#test/rules/corpus/correct/citations.ts';
import { correctForms } from '#test/rules/corpus/correct/forms.ts';
import { correctPassages } from '#test/rules/corpus/correct/passages.ts';
import { plansOfOffices } from '#test/rules/corpus/correct/plans-of-offices.ts';
import { plansOfOtherKinds } from '#test/rules/corpus/correct/plans-of-other-kinds.ts';
import {
  correctAgencyLists,
  correctClauses,
  correctClausesOf2021,
  correctDeadlines,
} from '#test/rules/corpus/correct/single-lines.ts';
import { correctSpelling } from '#test/rules/corpus/correct/spelling.ts';
import { correctTimes } from '#test/rules/corpus/correct/times.ts';
import { correctWords } from '#test/rules/corpus/correct/words.ts';
import {
  faultyAgencies,
  faultyCitations,
  faultyTimes,
  faultyWords,
} from '#test/rules/corpus/true-positives.ts';
import { examples, measuredPlans, morePlans } from '#tools/quality/texts.ts';

/** Texts by name. */
export type Texts = ReadonlyMap<string, string>;

/** The real plans, some of them in the forms in which they arrive. They lie beside the project, and a checkout may lack them. */
export function realTexts(): Texts {
  const real = [...measuredPlans(), ...morePlans()].filter(({ isReal }) => isReal);
  return new Map(real.map(({ name, text }) => [name, text]));
}

/** The texts that every checkout has: the examples, and the texts of the rule tests. */
export function corpusTexts(): Texts {
  return new Map([...examples().map(({ name, text }) => [name, text] as const), ...ruleTexts()]);
}

/** All texts: real plans, examples, and the texts of the rule tests. */
export function knownTexts(): Texts {
  const plans = [...measuredPlans(), ...morePlans()];
  return new Map([...plans.map(({ name, text }) => [name, text] as const), ...ruleTexts()]);
}

function ruleTexts(): Texts {
  const texts = new Map<string, string>();
  const right = [
    correctAgencies,
    correctCitations,
    correctForms,
    correctTimes,
    correctWords,
    correctSpelling,
    correctPassages,
  ];
  for (const group of [...right, plansOfOffices, plansOfOtherKinds])
    for (const [name, template] of Object.entries(group)) texts.set(name, wholeLines(template));
  for (const group of [faultyAgencies, faultyTimes, faultyCitations, faultyWords])
    for (const [name, [, text]] of Object.entries(group)) texts.set(name, wholeLines(text));
  const lines = [
    ...[...correctClauses, ...correctClausesOf2021].map((clause) => `1. ${clause}`),
    ...correctAgencyLists.map((agencies) => `- Cơ quan phối hợp: ${agencies};`),
    ...correctDeadlines.map((time) => `- Thời gian thực hiện: ${time}.`),
  ];
  texts.set('single lines, 2026', provincePlan('05/02/2026', `I. NHIỆM VỤ\n${lines.join('\n')}`));
  texts.set('single lines, 2021', provincePlan('04/02/2021', `I. NHIỆM VỤ\n${lines.join('\n')}`));
  return texts;
}

/** The text of a fixture, with a line break at its end. */
function wholeLines(fixture: string): string {
  const text = fixtureText(fixture);
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** The forms in which one text may arrive. */
export const arrivals: Readonly<Record<string, (text: string) => string>> = {
  NFC: (text) => text.normalize('NFC'),
  NFD: (text) => text.normalize('NFD'),
  CRLF: (text) => text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'),
  'wrapped at 72': (text) => wrapped(72)(text),
};

/** Each text in the form in which it arrives. */
export function inForm(
  texts: Texts,
  arrive: (text: string) => string,
): ReadonlyMap<string, readonly string[]> {
  return new Map([...texts].map(([name, text]) => [name, [arrive(text)]]));
}

/** Plans with lines cut, doubled, shuffled, dropped, decomposed and dirtied: `count` of the real ones, as many of all. The same in every run. */
export function mutants(texts: Texts, count: number): string[] {
  const sample = (plans: readonly string[]) =>
    fc.sample(mutatedPlan(plans), { numRuns: count, seed: 20261130 });
  return [...sample([...realTexts().values()]), ...sample([...texts.values()])];
}
