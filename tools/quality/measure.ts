import { type Plan, readPlan } from '#model/plan.ts';
import { defaultOptions, type LintOptions } from '#options/lint-options.ts';
import type { Finding } from '#rules/finding.ts';
import { lintPlan, lintText } from '#rules/lint.ts';
import { allRules, ruleIds } from '#rules/registry.ts';
import { brokenText, type Mutant, type Mutation, movedOrGone } from './mutation.ts';
import type { Measured } from './texts.ts';

/** A plan broken at one place, still to be evaluated. */
export interface Trial {
  readonly plan: Plan;
  readonly name: string;
  readonly mutation: Mutation;
  readonly mutant: Mutant;
  /** The broken plan. */
  readonly text: string;
  readonly options: LintOptions;
  /** What was found in the plan before, where that then stands. */
  readonly known: readonly { readonly rule: string; readonly at: number }[];
}

/** What the rules say of a trial. */
export interface Outcome {
  readonly isFound: boolean;
  /** New findings that neither the mutation nor its consequences explain. */
  readonly wrong: readonly Finding[];
}

/** The rules that the registry has: what is for others waits for them. */
export const isKnown = ({ rule }: Mutation): boolean => ruleIds.includes(rule);

/** Rules of which one finding stands for several places. */
const gathering = new Set(allRules.flatMap(({ id, gather }) => (gather ? [id] : [])));

const severities = new Map(allRules.map(({ id, severity }) => [id, severity]));

/** As a drafter has it; a rule that is off by default is asked for, alone. */
function optionsFor(rule: string): LintOptions {
  return severities.get(rule) === 'off'
    ? { ...defaultOptions, rules: { [rule]: 'information' } }
    : defaultOptions;
}

/** A plan broken in one way, wherever that can be done and the rule has reported nothing on the line before. */
export function trialsOf({ name, text }: Measured, mutation: Mutation, plan = readPlan(text)): Trial[] {
  const options = optionsFor(mutation.rule);
  const findings = findingsIn(plan, options);
  const tried = new Set<string>();
  const trials: Trial[] = [];
  for (const mutant of mutation.places(plan)) {
    const broken = brokenText(plan, mutant);
    if (broken === text || tried.has(broken)) continue;
    tried.add(broken);
    const known = findings.flatMap(({ rule, start }) => {
      const at = movedOrGone(mutant.edits, start);
      return at === undefined ? [] : [{ rule, at }];
    });
    const line = lineOf(broken, mutant.at);
    const isBroken = known.some(
      ({ rule, at }) => rule === mutation.rule && line.start <= at && at < line.end,
    );
    if (isBroken || isSuppressed(broken, line.start, mutation.rule)) continue;
    trials.push({ plan, name, mutation, mutant, text: broken, options, known });
  }
  return trials;
}

const found = new WeakMap<Plan, Map<string, readonly Finding[]>>();

/** The findings in an unbroken plan, worked out once for each set of options. */
function findingsIn(plan: Plan, options: LintOptions): readonly Finding[] {
  const key = JSON.stringify(options.rules);
  const byOptions = found.get(plan) ?? new Map<string, readonly Finding[]>();
  found.set(plan, byOptions);
  const findings = byOptions.get(key) ?? lintPlan(plan, options);
  byOptions.set(key, findings);
  return findings;
}

/** Whether the rule reports the broken line, and what else is reported. */
export function evaluated({ plan, mutation, mutant, text, options, known }: Trial): Outcome {
  const left = [...known];
  const findings = lintText(text, options, plan.referenceData);
  const fresh = findings.filter(({ rule, start }) => {
    const at = left.findIndex((each) => each.rule === rule && each.at === start);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const line = lineOf(text, mutant.at);
  const isOnLine = ({ start }: Finding) => line.start <= start && start < line.end;
  const target = fresh.find((finding) => finding.rule === mutation.rule && isOnLine(finding));
  const isInstead = ({ rule, start, end }: Finding) =>
    start <= mutant.at &&
    mutant.at < end &&
    (mutation.consequences ?? []).some((each) => each.instead && each.rule === rule);
  const isConsequence = (finding: Finding) =>
    (mutation.consequences ?? []).some(
      ({ rule, where }) => rule === finding.rule && (where === 'plan' || isOnLine(finding)),
    );
  /** A gathered finding stands at the first of its places; its fix mends them all. */
  const isGathered = ({ rule, fixes }: Finding) =>
    rule === mutation.rule &&
    gathering.has(rule) &&
    fixes.some(({ edits }) => edits.some(({ start }) => line.start <= start && start < line.end));
  return {
    isFound: target !== undefined || fresh.some(isInstead) || findings.some(isGathered),
    wrong: fresh.filter((finding) => finding !== target && !isGathered(finding) && !isConsequence(finding)),
  };
}

/** The line of an offset, its end included. */
export function lineOf(text: string, offset: number): { readonly start: number; readonly end: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length + 1 : end + 1 };
}

/** The first words of the line of an offset, composed. */
export function wordsAt(text: string, offset: number): string {
  const { start, end } = lineOf(text, offset);
  return text.slice(start, end).normalize('NFC').slice(0, 50).trim();
}

/** The words around an offset, composed, as far as its line goes. */
export function wordsAround(text: string, offset: number): string {
  const { start, end } = lineOf(text, offset);
  const before = text.slice(Math.max(start, offset - 30), offset);
  const after = text.slice(offset, Math.min(end, offset + 30));
  const isCut = [offset - 30 > start, offset + 30 < end] as const;
  const words = `${isCut[0] ? before.replace(/^\S*\s/, '… ') : before}${isCut[1] ? after.replace(/\s\S*$/, ' …') : after}`;
  return words.normalize('NFC').trim();
}

/** Whether a directive right above a line disables a rule in it. */
function isSuppressed(text: string, lineStart: number, rule: string): boolean {
  if (lineStart === 0) return false;
  const above = lineOf(text, lineStart - 1);
  return text.slice(above.start, above.end).startsWith(`// kh-disable-next-line ${rule} `);
}
