import type { Span } from '#grammar/text/span.ts';
import type { AgencyMention } from '#model/agencies/agency-lists.ts';
import { type AgencyTask, agencyWork } from '#model/agencies/agency-work.ts';
import type { Plan } from '#model/plan.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { itemName, itemRange } from '#rules/finding-range.ts';

/** What agencies do in a plan. */
export interface Duties {
  readonly leads: readonly Duty[];
  readonly cooperates: readonly Duty[];
}

/** A task that an agency leads or cooperates in: where it stands, and its words. */
export interface Duty {
  readonly at: Span;
  readonly task: string;
}

/** How many tasks an agency leads and cooperates in, in words. */
export const dutyCounts = {
  leads: (count: number): Bilingual => ({
    vi: `chủ trì ${count} nhiệm vụ`,
    en: `leads ${count} ${count === 1 ? 'task' : 'tasks'}`,
  }),
  cooperates: (count: number): Bilingual => ({
    vi: `phối hợp ${count} nhiệm vụ`,
    en: `cooperates in ${count} ${count === 1 ? 'task' : 'tasks'}`,
  }),
} as const;

/** The agency that is named at `offset`; of several overlapping names the one that begins last. */
export function mentionAt(plan: Plan, offset: number): AgencyMention | undefined {
  return plan.agencies.findLast(({ start, end }) => start <= offset && offset <= end);
}

/** The tasks of a plan that agencies of these keys lead or cooperate in, each once. `all` is the work of all its agencies. */
export function dutiesOf(plan: Plan, keys: ReadonlySet<string>, all = agencyWork(plan)): Duties {
  const works = [...keys].flatMap((key) => all.get(key) ?? []);
  const duties = (tasks: readonly AgencyTask[]) => {
    const once = new Map(tasks.map((each) => [each.task ?? each.row ?? each, each]));
    return [...once.values()].map((each) => dutyOf(plan, each)).sort((a, b) => a.at.start - b.at.start);
  };
  return {
    leads: duties(works.flatMap(({ leads }) => leads)),
    cooperates: duties(works.flatMap(({ cooperates }) => cooperates)),
  };
}

function dutyOf({ text }: Plan, { task, row, named }: AgencyTask): Duty {
  if (task) return { at: itemRange(text, task.item), task: itemName(text, task.item) };
  const at = row?.cell('content') ?? named;
  return { at, task: text.slice(at.start, at.end).replace(/\s+/g, ' ') };
}
