import { catalogWorld, type World } from '#catalog/world.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import { directiveUses, silencing } from '#rules/directives.ts';
import type { Finding, Severity } from '#rules/finding.ts';
import { defaultOptions, type LintOptions } from '#rules/options.ts';
import { allRules, ruleIds } from '#rules/registry.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

/** Told of a rule that has thrown: a fault of the program. What that rule has found before still stands. */
export type OnFault = (rule: string, error: unknown) => void;

/** Runs the check of a rule, as somebody does who wants to know what it costs. */
export type Timed = (rule: string, check: () => void) => void;

/** The findings in a text, in the order of the text. Pure and total: the same text, options and world, the same findings. */
export function lintText(
  text: string,
  options: LintOptions = defaultOptions,
  world: World = catalogWorld,
): Finding[] {
  return lintPlan(readPlan(text, world), options);
}

/** The findings in a plan that has been read, in the order of the text. A rule that throws does not end the others. */
export function lintPlan(
  plan: Plan,
  options: LintOptions = defaultOptions,
  onFault: OnFault = raise,
  timed: Timed = untimed,
): Finding[] {
  const context: RuleContext = { plan, options, ruleIds, directives: [] };
  const faulty = new Set<string>();
  const noted: OnFault = (rule, error) => {
    if (!faulty.has(rule)) onFault(rule, error);
    faulty.add(rule);
  };
  const found = run('plan', context, noted, timed);
  const silences = silencing(plan);
  const loud = found.filter((finding) => !silences.isSilenced(finding));
  const speaks = (rule: string) => severityOf(rule, options) !== 'off' && !faulty.has(rule);
  const ofDirectives = () => {
    const directives = directiveUses(plan, silences, ruleIds, speaks);
    const said = run('directives', { ...context, directives }, noted, timed);
    return said.filter((finding) => !silences.isSilenced(finding));
  };
  ofDirectives(); // a directive may silence what is said of another one: only then all that are used are known
  return [...loud, ...ofDirectives()].sort(
    (a, b) => a.start - b.start || a.end - b.end || compare(a.rule, b.rule),
  );
}

function run(looksAt: Rule['looksAt'], context: RuleContext, onFault: OnFault, timed: Timed): Finding[] {
  const findings: Finding[] = [];
  for (const rule of allRules) {
    const severity = severityOf(rule.id, context.options);
    if (rule.looksAt !== looksAt || severity === 'off') continue;
    try {
      timed(rule.id, () => {
        for (const report of rule.check(context))
          findings.push(finding(rule, severity, report, context.options));
      });
    } catch (error) {
      onFault(rule.id, error);
    }
  }
  return findings;
}

const untimed: Timed = (_rule, check) => check();

/** Where nobody takes care of a fault, it is thrown on. */
function raise(_rule: string, error: unknown): never {
  throw error;
}

/** How a rule speaks under `options`: as they say, else as the catalogue does. */
export function severityOf(id: string, options: LintOptions): Severity | 'off' {
  const own = Object.hasOwn(options.rules, id) ? options.rules[id] : undefined;
  if (own) return own;
  const severity = ofCatalogue.get(id) ?? 'off';
  return severity === 'off' && options.preset === 'strict' ? 'information' : severity;
}

const ofCatalogue: ReadonlyMap<string, Severity | 'off'> = new Map(
  allRules.map(({ id, severity }) => [id, severity]),
);

/** A severity that somebody set for the rule holds for all it says. */
function finding(rule: Rule, severity: Severity, report: Report, options: LintOptions): Finding {
  const { locale } = options;
  return {
    rule: rule.id,
    severity: Object.hasOwn(options.rules, rule.id) ? severity : (report.severity ?? severity),
    message: report.message[locale],
    start: report.at.start,
    end: report.at.end,
    fixes: (report.fixes ?? []).map(({ title, safe, edits }) => ({ title: title[locale], safe, edits })),
    related: (report.related ?? []).map(({ start, end, message, elsewhere }) => ({
      start,
      end,
      message: message[locale],
      ...(elsewhere && { elsewhere }),
    })),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
