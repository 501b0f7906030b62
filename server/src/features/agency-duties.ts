import type { Span } from '#grammar/text/span.ts';
import { agencyKey } from '#model/agency-key.ts';
import type { AgencyList, AgencyMention } from '#model/agency-list.ts';
import type { Plan } from '#model/plan.ts';
import { nameOf } from '#rules/place.ts';

/** What an agency does in a plan. */
export interface Duties {
  readonly leads: readonly Duty[];
  readonly cooperates: readonly Duty[];
}

/** A task that an agency leads or cooperates in: where it is named there, and the words of the task. */
export interface Duty {
  readonly at: Span;
  readonly task: string;
}

/** The agency that is named at `offset`: of the names that hold it the one that begins last. */
export function mentionAt(plan: Plan, offset: number): AgencyMention | undefined {
  return plan.agencies.findLast(({ start, end }) => start <= offset && offset <= end);
}

/** The tasks that agencies of these keys lead or cooperate in; the duties of TỔ CHỨC THỰC HIỆN are no tasks. */
export function dutiesOf(plan: Plan, keys: ReadonlySet<string>): Duties {
  return { leads: dutiesAs(plan, keys, 'lead'), cooperates: dutiesAs(plan, keys, 'cooperation') };
}

function dutiesAs(plan: Plan, keys: ReadonlySet<string>, role: AgencyList['role']): Duty[] {
  const owners = new Set<object>();
  return plan.agencyLists.flatMap((list): Duty[] => {
    if (list.role !== role || owners.has(list.owner)) return [];
    const member = list.members.find((each) => keys.has(agencyKey(each)));
    if (!member || member.task?.inImplementation) return [];
    owners.add(list.owner);
    return [{ at: { start: member.start, end: member.end }, task: taskName(plan, member) }];
  });
}

function taskName({ text }: Plan, { task, row, start, end }: AgencyMention): string {
  if (task) return nameOf(text, task.item);
  const cell = row?.cell('content') ?? { start, end };
  return text.slice(cell.start, cell.end).replace(/\s+/g, ' ');
}
