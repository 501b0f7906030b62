import { catalogData, type ReferenceData } from '#catalog/reference-data.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import type { Span } from '#grammar/text/span.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import { defaultOptions, type LintOptions } from '#options/lint-options.ts';
import type { Severity } from '#options/severity.ts';
import { isLarge, joined, moreOf, mostOfRule, mostRelated, shortened } from '#rules/bounds.ts';
import { BrokenContract, type ContractChecker, contractChecker } from '#rules/contract/contract.ts';
import { directiveUses, silencing } from '#rules/directives.ts';
import { type OnFault, raise } from '#rules/fault.ts';
import type { Finding } from '#rules/finding.ts';
import { placeOf, withLinesBelow } from '#rules/pending.ts';
import { allRules, ruleIds } from '#rules/registry.ts';
import type { FixDraft, Report, Rule, RuleContext } from '#rules/rule.ts';
import { ruleTitles } from '#rules/title.ts';

/** Runs the check of a rule, as somebody does who wants to know what it costs. */
export type Timed = (rule: string, check: () => void) => void;

/** The findings in a text, in the order of the text. Pure and total: the same text, options and reference data, the same findings. */
export function lintText(
  text: string,
  options: LintOptions = defaultOptions,
  referenceData: ReferenceData = catalogData,
  onFault: OnFault = raise,
): Finding[] {
  return lintPlan(readPlan(text, referenceData), options, onFault);
}

/** The same with no bound on what is told: for those who mend all of it. */
export function everyFinding(
  text: string,
  options: LintOptions,
  referenceData: ReferenceData,
  onFault: OnFault,
): Finding[] {
  return lintPlan(readPlan(text, referenceData), options, onFault, untimed, Number.POSITIVE_INFINITY);
}

/**
 * The findings in a plan that has been read, in the order of the text. A rule that throws does not end the others; one that has
 * more than `most` to say is told of so many places and of how many more there are.
 */
export function lintPlan(
  plan: Plan,
  options: LintOptions = defaultOptions,
  onFault: OnFault = raise,
  timed: Timed = untimed,
  most = mostOfRule,
): Finding[] {
  const context: RuleContext = { plan, options, ruleIds, ruleTitles, directives: [] };
  const faulty = new Set<string>();
  const noted: OnFault = (rule, error) => {
    if (!faulty.has(rule)) onFault(rule, error);
    faulty.add(rule);
  };
  const silences = silencing(plan);
  const covered: Span[] = [];
  const isLoud = (place: Place) => !meets(place, covered) && !silences.isSilenced(place);
  const run = (looksAt: Rule['looksAt'], of: RuleContext) =>
    reported({ looksAt, context: of, isLoud, most, onFault: noted, timed });
  const aboutText: Finding[] = [];
  for (const { finding, instead } of run('text', context)) {
    if (instead === 'all') return [finding];
    aboutText.push(finding);
    covered.push(...(instead ?? []));
  }
  covered.sort((a, b) => a.start - b.start);
  const found = Array.from(run('plan', context), ({ finding }) => finding);
  const speaks = (rule: string) => severityOf(rule, options) !== 'off' && !faulty.has(rule);
  const ofDirectives = () => {
    const directives = directiveUses(plan, silences, ruleIds, speaks);
    return Array.from(run('directives', { ...context, directives }), ({ finding }) => finding);
  };
  if (plan.directives.length > 0) ofDirectives(); // a directive may silence what is said of another one: only then all that are used are known
  return [...aboutText, ...found, ...ofDirectives()].sort(
    (a, b) => a.start - b.start || a.end - b.end || compare(a.rule, b.rule),
  );
}

/** Whether a finding meets one of `places`, which are in order and apart. */
function meets({ start, end }: Span, places: readonly Span[]): boolean {
  const place = places[partitionPoint(places, (each) => each.end > start)];
  return place !== undefined && place.start < end;
}

interface Said {
  readonly finding: Finding;
  readonly instead: Report['instead'];
}

/** Where a finding of a rule would stand. */
type Place = Span & Pick<Finding, 'rule'>;

interface Run {
  readonly looksAt: Rule['looksAt'];
  readonly context: RuleContext;
  /** Whether what a rule says of a place is to be told. */
  readonly isLoud: (place: Place) => boolean;
  readonly most: number;
  readonly onFault: OnFault;
  readonly timed: Timed;
}

/** What the rules that look at one thing say, rule by rule: the next rule runs when what the last has said is taken. */
function* reported({ looksAt, context, isLoud, most, onFault, timed }: Run): Iterable<Said> {
  const breachOf = contractChecker(context.plan.text);
  for (const rule of allRules) {
    const severity = severityOf(rule.id, context.options);
    if (rule.looksAt !== looksAt || severity === 'off') continue;
    const said: Said[] = [];
    const told = new Set<FixDraft>();
    let beyond: Report | undefined; // the first that is not told
    let count = 0;
    try {
      timed(rule.id, () => {
        for (const report of rule.check(context)) {
          if (!isLoud({ ...report.at, rule: rule.id })) continue;
          count++;
          if (said.length < most) {
            const isBounded = most < Number.POSITIVE_INFINITY;
            const fixes = heldFixes(rule, report, breachOf, onFault);
            const held = { ...report, fixes: isBounded ? fixes.filter((fix) => isNew(fix, told)) : fixes };
            said.push({
              finding: finding(rule, severity, held, context, isBounded),
              instead: report.instead,
            });
          } else beyond ??= report;
        }
      });
    } catch (error) {
      onFault(rule.id, error);
    }
    yield* said;
    if (!beyond) continue;
    const more = { at: beyond.at, message: moreOf(count - most), severity: beyond.severity ?? severity };
    yield { finding: finding(rule, severity, more, context, true), instead: undefined };
  }
}

/** Whether a fix is to be told: one of very many edits that several findings share is told with the first of them. */
function isNew(fix: FixDraft, told: Set<FixDraft>): boolean {
  if (!isLarge(fix.edits)) return true;
  const isTold = told.has(fix);
  told.add(fix);
  return !isTold;
}

/**
 * The fixes of a report but for those that call themselves safe and change what the contract of their rule does not name: that is a
 * fault of the program, which is told of and never reaches the text.
 */
function heldFixes(
  rule: Rule,
  { fixes = [] }: Report,
  breachOf: ContractChecker,
  onFault: OnFault,
): readonly FixDraft[] {
  return fixes.filter(({ safe, edits }) => {
    const breach = safe ? breachOf(edits, rule.mayChange ?? []) : undefined;
    if (breach) onFault(rule.id, new BrokenContract(breach));
    return !breach;
  });
}

const untimed: Timed = (_rule, check) => check();

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
function finding(
  rule: Rule,
  severity: Severity,
  report: Report,
  { plan, options }: RuleContext,
  isBounded: boolean,
): Finding {
  const { locale } = options;
  const pendingWithin = pendingPlace(plan, rule, report);
  return {
    rule: rule.id,
    severity: Object.hasOwn(options.rules, rule.id) ? severity : (report.severity ?? severity),
    message: shortened(report.message[locale]),
    start: report.at.start,
    end: report.at.end,
    fixes: (report.fixes ?? []).map(({ title, safe, edits }) => ({
      title: shortened(title[locale]),
      safe,
      edits: isBounded ? joined(plan.text, edits) : edits,
    })),
    related: (report.related ?? []).slice(0, mostRelated).map(({ start, end, message, elsewhere }) => ({
      start,
      end,
      message: shortened(message[locale]),
      ...(elsewhere && { elsewhere }),
    })),
    ...(pendingWithin && { pendingWithin }),
  };
}

/** The place that must be left before a report is told to somebody who is typing. */
function pendingPlace(plan: Plan, rule: Rule, { at, waitsFor = rule.waitsFor }: Report): Span | undefined {
  if (waitsFor === undefined || waitsFor === 'nothing') return undefined;
  return typeof waitsFor === 'string' ? placeOf(plan, at, waitsFor) : withLinesBelow(plan.tree, waitsFor);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
