import { type Plan, readPlan } from '#model/plan.ts';
import type { Finding } from '#rules/finding.ts';
import { lintPlan, lintText } from '#rules/lint.ts';
import { defaultOptions, type LintOptions } from '#rules/options.ts';
import { allRules, ruleIds } from '#rules/registry.ts';
import { brokenText, type Mutant, type Mutation, movedOrGone } from './mutation.ts';
import type { Measured } from './texts.ts';

/** What came of breaking one plan at one place. */
export interface Trial {
  readonly plan: string;
  readonly mutation: Mutation;
  readonly mutant: Mutant;
  readonly text: string;
  readonly isFound: boolean;
  /** New findings that neither the mutation nor its consequences explain. */
  readonly wrong: readonly Finding[];
}

/** The rules that the registry has: what is for others waits for them. */
export const isKnown = ({ rule }: Mutation): boolean => ruleIds.includes(rule);

const severities = new Map(allRules.map(({ id, severity }) => [id, severity]));

/** As a drafter has it; a rule that is off by default is asked for, alone. */
function optionsFor(rule: string): LintOptions {
  return severities.get(rule) === 'off'
    ? { ...defaultOptions, rules: { [rule]: 'information' } }
    : defaultOptions;
}

/** Breaks one plan in all the ways of `mutations` and sees what the rules say. */
export function* trialsOf({ name, text }: Measured, mutations: readonly Mutation[]): Iterable<Trial> {
  const plan = readPlan(text);
  const before = new Map<LintOptions, readonly Finding[]>();
  for (const mutation of mutations.filter(isKnown)) {
    const options = optionsFor(mutation.rule);
    const known = before.get(options) ?? lintPlan(plan, options);
    before.set(options, known);
    const tried = new Set<string>();
    for (const mutant of mutation.places(plan)) {
      const broken = brokenText(plan, mutant);
      if (broken === text || tried.has(broken)) continue;
      tried.add(broken);
      const trial = tryOne(name, plan, known, mutation, mutant, broken, options);
      if (trial) yield trial;
    }
  }
}

/** Undefined where the rule has spoken on the line before, or may not: that place was broken already. */
function tryOne(
  name: string,
  plan: Plan,
  known: readonly Finding[],
  mutation: Mutation,
  mutant: Mutant,
  text: string,
  options: LintOptions,
): Trial | undefined {
  const line = lineOf(text, mutant.at);
  const left = known.flatMap((finding) => {
    const at = movedOrGone(mutant.edits, finding.start);
    return at === undefined ? [] : [{ rule: finding.rule, at }];
  });
  if (isSilenced(text, line.start, mutation.rule)) return undefined;
  if (left.some(({ rule, at }) => rule === mutation.rule && line.start <= at && at < line.end))
    return undefined;
  const fresh = lintText(text, options, plan.world).filter((finding) => {
    const at = left.findIndex((each) => each.rule === finding.rule && each.at === finding.start);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const isOnLine = ({ start }: Finding) => line.start <= start && start < line.end;
  const target = fresh.find((finding) => finding.rule === mutation.rule && isOnLine(finding));
  const isRight = (finding: Finding) =>
    finding === target ||
    (mutation.consequences ?? []).some(
      ({ rule, where }) => rule === finding.rule && (where === 'plan' || isOnLine(finding)),
    );
  return {
    plan: name,
    mutation,
    mutant,
    text,
    isFound: target !== undefined,
    wrong: fresh.filter((finding) => !isRight(finding)),
  };
}

/** Whether a directive right above a line silences a rule in it. */
function isSilenced(text: string, lineStart: number, rule: string): boolean {
  const above = lineOf(text, Math.max(0, lineStart - 1));
  return lineStart > 0 && text.slice(above.start, above.end).startsWith(`// kh-disable-next-line ${rule} `);
}

/** The line of an offset, its end included. */
export function lineOf(text: string, offset: number): { readonly start: number; readonly end: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length + 1 : end + 1 };
}
