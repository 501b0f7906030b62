import type { NamedRule } from '#grammar/directive.ts';
import { groupBy } from '#grammar/text/group.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import type { Line } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import type { Finding } from '#rules/finding.ts';
import type { DirectiveUse } from '#rules/rule.ts';

/** A range of the text in which the findings of a rule are suppressed, and the directive that does so. */
interface Suppression {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly by: NamedRule;
  /** The start of the line, of a directive for the next line. */
  readonly line?: number;
}

/** The suppressions of a plan. They note which directives were used. */
export interface Suppressions {
  /** Whether a finding begins in a range in which its rule is suppressed. */
  isSuppressed(place: Pick<Finding, 'rule' | 'start'>): boolean;
  /** The rule names in directives that have suppressed a finding, or ended a suppression. */
  readonly used: ReadonlySet<NamedRule>;
  /** By the name that begins a suppression, the name that ends it. */
  readonly endedBy: ReadonlyMap<NamedRule, NamedRule>;
}

export function suppressionsOf(plan: Plan): Suppressions {
  const used = new Set<NamedRule>();
  const ends = new Map<NamedRule, NamedRule>();
  const suppressions = suppressedRanges(plan, ends);
  /** Suppressions of one line by rule and line, those of a passage by rule: there are few of these. */
  const ofLine = groupBy(
    suppressions.filter(({ line }) => line !== undefined),
    ({ rule, line }) => `${line} ${rule}`,
  );
  for (const end of ends.values()) used.add(end);
  const ofPassage = groupBy(
    suppressions.filter(({ line }) => line === undefined),
    ({ rule }) => rule,
  );
  return {
    used,
    endedBy: ends,
    isSuppressed: ({ rule, start }) => {
      const line = lineAt(plan.tree.lines, start);
      const passages = ofPassage.get(rule) ?? []; // in order, not overlapping: a rule that is suppressed is not suppressed again
      const passage = passages[partitionPoint(passages, (s) => s.end > start)];
      const by = [
        ...(ofLine.get(`${line} ${rule}`) ?? []),
        ...(passage && passage.start <= start ? [passage] : []),
      ];
      for (const suppression of by) used.add(suppression.by);
      return by.length > 0;
    },
  };
}

/** Directives stand in the order of the text, so the lines are walked once. */
function suppressedRanges({ text, tree, directives }: Plan, ends: Map<NamedRule, NamedRule>): Suppression[] {
  const suppressions: Suppression[] = [];
  const open = new Map<string, { start: number; by: NamedRule }>();
  let at = 0;
  for (const { kind, rules, line } of directives) {
    while (at < tree.lines.length && (tree.lines[at]!.start < line.end || tree.lines[at]!.kind === 'comment'))
      at++;
    const next = tree.lines[at];
    for (const named of rules) {
      const { name } = named;
      const opened = open.get(name);
      if (kind === 'disable-next-line' && next) {
        suppressions.push({ rule: name, start: next.start, end: next.end, by: named, line: next.start });
      } else if (kind === 'disable' && !opened) {
        open.set(name, { start: line.end, by: named });
      } else if (kind === 'enable' && opened) {
        suppressions.push({ rule: name, start: opened.start, end: line.start, by: opened.by });
        ends.set(opened.by, named);
        open.delete(name);
      }
    }
  }
  for (const [rule, { start, by }] of open) suppressions.push({ rule, start, end: text.length + 1, by });
  return suppressions;
}

/** What each rule name in each directive has done. */
export function directiveUses(
  plan: Plan,
  suppressions: Suppressions,
  ruleIds: readonly string[],
  isActive: (rule: string) => boolean,
): DirectiveUse[] {
  const state = (named: NamedRule): DirectiveUse['state'] => {
    if (!ruleIds.includes(named.name)) return 'unknown';
    if (suppressions.used.has(named)) return 'used';
    return isActive(named.name) ? 'unused' : 'inactive';
  };
  return plan.directives.flatMap((directive) =>
    directive.rules.map((named) => ({
      directive,
      named,
      state: state(named),
      endedBy: suppressions.endedBy.get(named),
    })),
  );
}

/** The start of the line that holds `offset`. */
function lineAt(lines: readonly Line[], offset: number): number {
  return lines[partitionPoint(lines, ({ start }) => start > offset) - 1]?.start ?? 0;
}
