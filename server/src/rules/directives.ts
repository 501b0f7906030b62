import type { NamedRule } from '#grammar/directive.ts';
import { groupBy } from '#grammar/text/group.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import type { Line } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import type { Finding } from '#rules/finding.ts';
import type { DirectiveUse } from '#rules/rule.ts';

/** A piece of the text in which a rule is silent, and who said so. */
interface Silence {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly by: NamedRule;
  /** The start of the line that it is about, where it is about one. */
  readonly line?: number;
}

/** What the directives of a plan silence. It remembers which of them did. */
export interface Silencing {
  /** Whether a directive silences `finding`: whether it begins in a piece where its rule is silent. */
  isSilenced(place: Pick<Finding, 'rule' | 'start'>): boolean;
  /** The names that have silenced a finding, or ended a silence. */
  readonly used: ReadonlySet<NamedRule>;
  /** The name that ends the silence which a name begins. */
  readonly ends: ReadonlyMap<NamedRule, NamedRule>;
}

export function silencing(plan: Plan): Silencing {
  const used = new Set<NamedRule>();
  const ends = new Map<NamedRule, NamedRule>();
  const silences = silencesOf(plan, ends);
  /** Silences of one line by rule and line, those of a passage by rule: there are few of these. */
  const ofLine = groupBy(
    silences.filter(({ line }) => line !== undefined),
    ({ rule, line }) => `${line} ${rule}`,
  );
  for (const end of ends.values()) used.add(end);
  const ofPassage = groupBy(
    silences.filter(({ line }) => line === undefined),
    ({ rule }) => rule,
  );
  return {
    used,
    ends,
    isSilenced: ({ rule, start }) => {
      const line = lineAt(plan.tree.lines, start);
      const passages = ofPassage.get(rule) ?? []; // in order and apart: a rule that is silent is not silenced again
      const passage = passages[partitionPoint(passages, (s) => s.end > start)];
      const by = [
        ...(ofLine.get(`${line} ${rule}`) ?? []),
        ...(passage && passage.start <= start ? [passage] : []),
      ];
      for (const silence of by) used.add(silence.by);
      return by.length > 0;
    },
  };
}

/** Directives stand in the order of the text, so the lines are walked once. */
function silencesOf({ text, tree, directives }: Plan, ends: Map<NamedRule, NamedRule>): Silence[] {
  const silences: Silence[] = [];
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
        silences.push({ rule: name, start: next.start, end: next.end, by: named, line: next.start });
      } else if (kind === 'disable' && !opened) {
        open.set(name, { start: line.end, by: named });
      } else if (kind === 'enable' && opened) {
        silences.push({ rule: name, start: opened.start, end: line.start, by: opened.by });
        ends.set(opened.by, named);
        open.delete(name);
      }
    }
  }
  for (const [rule, { start, by }] of open) silences.push({ rule, start, end: text.length + 1, by });
  return silences;
}

/** What each name in each directive did. */
export function directiveUses(
  plan: Plan,
  silences: Silencing,
  ruleIds: readonly string[],
  speaks: (rule: string) => boolean,
): DirectiveUse[] {
  const state = (named: NamedRule): DirectiveUse['state'] => {
    if (!ruleIds.includes(named.name)) return 'unknown';
    if (silences.used.has(named)) return 'used';
    return speaks(named.name) ? 'idle' : 'unjudged';
  };
  return plan.directives.flatMap((directive) =>
    directive.rules.map((named) => ({
      directive,
      named,
      state: state(named),
      endedBy: silences.ends.get(named),
    })),
  );
}

/** The start of the line that holds `offset`. */
function lineAt(lines: readonly Line[], offset: number): number {
  return lines[partitionPoint(lines, ({ start }) => start > offset) - 1]?.start ?? 0;
}
