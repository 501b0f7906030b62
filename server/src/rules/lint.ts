import { catalogData, type ReferenceData } from '#catalog/reference-data.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import type { Span } from '#grammar/text/span.ts';
import { resultOf, type Steps } from '#grammar/text/steps.ts';
import { type FactName, factNames } from '#model/facts.ts';
import { factSteps, type Plan, readPlan } from '#model/plan.ts';
import { defaultOptions, type LintOptions } from '#options/lint-options.ts';
import type { Severity } from '#options/severity.ts';
import { type ContractChecker, ContractViolationError, contractChecker } from '#rules/contract/contract.ts';
import type { Finding } from '#rules/finding.ts';
import { pendingRange, withLinesBelow } from '#rules/pending.ts';
import { allRules, ruleIds } from '#rules/registry.ts';
import type { FixDraft, Report, Rule, RuleContext } from '#rules/rule.ts';
import {
  hasManyEdits,
  maxFindingsOfRule,
  maxRelatedPlaces,
  mergedEdits,
  moreFindings,
  truncatedMessage,
} from './limits.ts';
import { type OnRuleError, throwRuleError } from './rule-error.ts';
import { ruleTitles } from './rule-titles.ts';
import { directiveUses, suppressionsOf } from './suppressions.ts';

/** Runs the check of a rule and may measure its time. */
export type Timed = (rule: string, check: () => void) => void;

/** The findings in a text, in the order of the text. Pure and total: the same text, options and reference data, the same findings. */
export function lintText(
  text: string,
  options: LintOptions = defaultOptions,
  referenceData: ReferenceData = catalogData,
  onRuleError: OnRuleError = throwRuleError,
): Finding[] {
  return lintPlan(readPlan(text, referenceData), options, onRuleError);
}

/** The findings in a plan without the limits on their number and length, in steps: for fixes, which change all places. */
export function everyFindingSteps(
  plan: Plan,
  options: LintOptions,
  onRuleError: OnRuleError,
): Steps<Finding[]> {
  return lintSteps(plan, options, onRuleError, untimed, Number.POSITIVE_INFINITY);
}

/**
 * The findings in a plan that has been read, in the order of the text. A rule that throws does not stop the others. A rule with more
 * than `maxFindings` findings reports that many, and one more finding says how many are left out.
 */
export function lintPlan(
  plan: Plan,
  options: LintOptions = defaultOptions,
  onRuleError: OnRuleError = throwRuleError,
  timed: Timed = untimed,
  maxFindings = maxFindingsOfRule,
): Finding[] {
  return resultOf(lintSteps(plan, options, onRuleError, timed, maxFindings));
}

/**
 * The same in steps, for a caller that has other things to do in between: it pauses after each fact that it reads and each rule that it
 * runs, and returns the findings. Between two steps nothing is half read: other plans may be linted meanwhile.
 */
export function* lintSteps(
  plan: Plan,
  options: LintOptions,
  onRuleError: OnRuleError,
  timed: Timed = untimed,
  maxFindings = maxFindingsOfRule,
): Steps<Finding[]> {
  const planContext: RuleContext = { plan, options, ruleIds, ruleTitles, directives: [] };
  const failedRules = new Set<string>();
  const onFirstError: OnRuleError = (rule, error) => {
    if (!failedRules.has(rule)) onRuleError(rule, error);
    failedRules.add(rule);
  };
  const suppressions = suppressionsOf(plan);
  const superseded: Span[] = [];
  const isReported = (location: FindingLocation) =>
    !overlapsAny(location, superseded) && !suppressions.isSuppressed(location);
  const runRules = (scope: Rule['scope'], context: RuleContext) =>
    reportedFindings({ scope, context, isReported, maxFindings, onRuleError: onFirstError, timed });
  const textFindings: Finding[] = [];
  for (const reported of runRules('text', planContext)) {
    for (const { finding, supersedes } of reported) {
      if (supersedes === 'all') return [finding];
      textFindings.push(finding);
      superseded.push(...(supersedes ?? []));
    }
    yield;
  }
  superseded.sort((a, b) => a.start - b.start);
  yield* factSteps(plan, factsOfRules); // left to the rule that asks first, several would be one step
  const planFindings = yield* findingsOf(runRules('plan', planContext));
  const isActive = (rule: string) => severityOf(rule, options) !== 'off' && !failedRules.has(rule);
  const directiveFindings = () => {
    const directives = directiveUses(plan, suppressions, ruleIds, isActive);
    return findingsOf(runRules('directives', { ...planContext, directives }));
  };
  // A directive may suppress a finding about another directive, so the first run only marks which directives are used.
  if (plan.directives.length > 0) yield* directiveFindings();
  const ofDirectives = yield* directiveFindings();
  return [...textFindings, ...planFindings, ...ofDirectives].sort(
    (a, b) => a.start - b.start || a.end - b.end || compare(a.rule, b.rule),
  );
}

/** The facts that rules ask for: all but `agencies`, for which the whole text is read. Each comes after those that it is read from. */
const factsOfRules: readonly FactName[] = factNames.filter((name) => name !== 'agencies');

/** The findings of rules that are run one by one, with a pause after each. */
function* findingsOf(runs: Iterable<readonly ReportedFinding[]>): Steps<Finding[]> {
  const findings: Finding[] = [];
  for (const reported of runs) {
    for (const { finding } of reported) findings.push(finding);
    yield;
  }
  return findings;
}

/** Whether a span overlaps one of `spans`, which are in order and do not overlap each other. */
function overlapsAny({ start, end }: Span, spans: readonly Span[]): boolean {
  const span = spans[partitionPoint(spans, (each) => each.end > start)];
  return span !== undefined && span.start < end;
}

interface ReportedFinding {
  readonly finding: Finding;
  readonly supersedes: Report['supersedes'];
}

/** Where a finding of a rule stands. */
type FindingLocation = Span & Pick<Finding, 'rule'>;

interface Run {
  readonly scope: Rule['scope'];
  readonly context: RuleContext;
  /** Whether a finding there is neither suppressed nor superseded. */
  readonly isReported: (location: FindingLocation) => boolean;
  readonly maxFindings: number;
  readonly onRuleError: OnRuleError;
  readonly timed: Timed;
}

/** The findings of the rules that look at one thing, a list for each rule, which runs when its list is asked for. */
function* reportedFindings({
  scope,
  context,
  isReported,
  maxFindings,
  onRuleError,
  timed,
}: Run): Iterable<readonly ReportedFinding[]> {
  const violationOf = contractChecker(context.plan.text);
  const isLimited = maxFindings < Number.POSITIVE_INFINITY;
  for (const rule of allRules) {
    const severity = severityOf(rule.id, context.options);
    if (rule.scope !== scope || severity === 'off') continue;
    const findings: ReportedFinding[] = [];
    const reportedFixes = new Set<FixDraft>();
    let firstOmitted: Report | undefined;
    let count = 0;
    try {
      timed(rule.id, () => {
        for (const report of reportsOf(rule, context, isReported)) {
          count++;
          if (findings.length < maxFindings) {
            const applicable = applicableFixes(rule, report, violationOf, onRuleError);
            const fixes = isLimited
              ? applicable.filter((fix) => isFirstReport(fix, reportedFixes))
              : applicable;
            findings.push({
              finding: toFinding(rule, severity, { ...report, fixes }, context, isLimited),
              supersedes: report.supersedes,
            });
          } else firstOmitted ??= report;
        }
      });
    } catch (error) {
      onRuleError(rule.id, error);
    }
    if (firstOmitted) {
      const more: Report = {
        at: firstOmitted.at,
        message: moreFindings(count - maxFindings),
        severity: firstOmitted.severity ?? severity,
      };
      findings.push({ finding: toFinding(rule, severity, more, context, true), supersedes: undefined });
    }
    yield findings;
  }
}

/** What a rule reports of a text and `isReported` lets through; gathered where the rule does so. */
function reportsOf(rule: Rule, context: RuleContext, isReported: Run['isReported']): Iterable<Report> {
  const reports = unsuppressed(rule, context, isReported);
  return rule.gather ? rule.gather([...reports], context.plan.text) : reports;
}

function* unsuppressed(rule: Rule, context: RuleContext, isReported: Run['isReported']): Iterable<Report> {
  for (const report of rule.check(context)) if (isReported({ ...report.at, rule: rule.id })) yield report;
}

/** Whether a fix is to be shown with its finding: a fix of very many edits that several findings share is shown with the first of them. */
function isFirstReport(fix: FixDraft, reportedFixes: Set<FixDraft>): boolean {
  if (!hasManyEdits(fix.edits)) return true;
  const wasReported = reportedFixes.has(fix);
  reportedFixes.add(fix);
  return !wasReported;
}

/**
 * The fixes of a report without the safe ones that change what the contract of their rule does not permit. Such a fix is an error of the
 * rule: it is reported to `onRuleError` and never applied.
 */
function applicableFixes(
  rule: Rule,
  { fixes = [] }: Report,
  violationOf: ContractChecker,
  onRuleError: OnRuleError,
): readonly FixDraft[] {
  return fixes.filter(({ safe, edits }) => {
    const violation = safe ? violationOf(edits, rule.mayChange ?? []) : undefined;
    if (violation) onRuleError(rule.id, new ContractViolationError(violation));
    return !violation;
  });
}

const untimed: Timed = (_rule, check) => check();

/** The severity of a rule under `options`: the one set for it, else its default, which `strict` raises from `off` to information. */
export function severityOf(id: string, options: LintOptions): Severity | 'off' {
  const own = Object.hasOwn(options.rules, id) ? options.rules[id] : undefined;
  if (own) return own;
  const severity = defaultSeverities.get(id) ?? 'off';
  return severity === 'off' && options.preset === 'strict' ? 'information' : severity;
}

const defaultSeverities: ReadonlyMap<string, Severity | 'off'> = new Map(
  allRules.map(({ id, severity }) => [id, severity]),
);

/** A report as a finding. A severity that is set for the rule by the options holds for all its findings. */
function toFinding(
  rule: Rule,
  severity: Severity,
  report: Report,
  { plan, options }: RuleContext,
  isLimited: boolean,
): Finding {
  const { locale } = options;
  const pendingWithin = pendingWithinOf(plan, rule, report);
  return {
    rule: rule.id,
    severity: Object.hasOwn(options.rules, rule.id) ? severity : (report.severity ?? severity),
    message: truncatedMessage(report.message[locale]),
    start: report.at.start,
    end: report.at.end,
    fixes: (report.fixes ?? []).map(({ title, safe, edits }) => ({
      title: truncatedMessage(title[locale]),
      safe,
      edits: isLimited ? mergedEdits(plan.text, edits) : edits,
    })),
    related: (report.related ?? []).slice(0, maxRelatedPlaces).map(({ start, end, message, otherPlan }) => ({
      start,
      end,
      message: truncatedMessage(message[locale]),
      ...(otherPlan && { otherPlan }),
    })),
    ...(pendingWithin && { pendingWithin }),
  };
}

/** The range that the cursor must leave before the finding is shown while the text is being typed. */
function pendingWithinOf(plan: Plan, rule: Rule, { at, waitsFor = rule.waitsFor }: Report): Span | undefined {
  if (waitsFor === undefined || waitsFor === 'nothing') return undefined;
  return typeof waitsFor === 'string'
    ? pendingRange(plan, at, waitsFor)
    : withLinesBelow(plan.tree, waitsFor);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
