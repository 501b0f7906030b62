import { describe, expect, it } from 'vitest';
import { catalogData } from '#catalog/reference-data.ts';
import { type FactName, type Facts, factNames, facts, type PlanSource } from '#model/facts.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import { defaultOptions } from '#options/lint-options.ts';
import { allRules, ruleIds } from '#rules/registry.ts';
import { ruleTitles } from '#rules/rule-titles.ts';
import { countReads } from './count-reads.ts';
import { type Hostile, hostile, textOf } from './generator.ts';

/**
 * What reading and judging cost must grow with the text and no faster. Time cannot be asserted, but what is read of a plan can: the lines,
 * items, lists and mentions that a fact or a rule looks at, again and again where it looks again. Of a text of four times the
 * length four times as much may be read; what compares each with each reads sixteen times as much.
 */
const short = 2_000;
const times = 4;
/** How much more may be read of the longer text, beyond so many times the length: sorting takes its logarithm. */
const allowed = 1.5;
/** So many reads are none: a list that begins to matter only in the longer text is no growth. */
const least = 4_000;

const readers: { readonly [Name in FactName]: (plan: Plan) => Facts[Name] } = facts;
const options = { ...defaultOptions, preset: 'strict' } as const;

/** What each fact and each rule reads of a plan. The facts that it asks for are read before: their reads are their own. */
function readsIn(text: string): Map<string, number> {
  const plan = readPlan(text, catalogData);
  const all = new Map<string, number>();
  const source: PlanSource = plan;
  const values = Object.fromEntries(factNames.map((name) => [name, plan[name]]));
  const measure = (name: string, read: (plan: Plan) => unknown) => {
    const { counted, count } = countReads({
      text: source.text,
      tree: source.tree,
      referenceData: source.referenceData,
      ...values,
    });
    read(counted as Plan);
    all.set(name, count.reads);
  };
  for (const name of factNames) measure(`model.${name}`, (counted) => readers[name](counted));
  for (const rule of allRules)
    if (rule.scope !== 'directives')
      measure(rule.id, (counted) => [
        ...rule.check({ plan: counted, options, ruleIds, ruleTitles, directives: [] }),
      ]);
  return all;
}

/** What was read of the longer text though it is not that much longer, each with how often it was. */
function growing(kind: Hostile): string[] {
  const [one, other] = [textOf(kind, short), textOf(kind, times * short)];
  const before = readsIn(one);
  const ratio = other.length / one.length;
  return [...readsIn(other)].flatMap(([name, reads]) => {
    const was = Math.max(before.get(name) ?? 0, least / ratio);
    return reads > was * ratio * allowed ? [`${name}: ${before.get(name)} → ${reads}`] : [];
  });
}

describe('what is read of a plan grows with its length', () => {
  it.each(hostile.map((kind) => [kind.name, kind] as const))('of %s', (_, kind) => {
    expect(growing(kind)).toEqual([]);
  });
});
