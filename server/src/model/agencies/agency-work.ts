import type { Span } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';
import type { TaskRow } from '#model/tasks/table.ts';
import type { Task } from '#model/tasks/task.ts';
import { agencyKey } from './agency-key.ts';
import { type AgencyMention, firstBehind } from './agency-lists.ts';

/** A task, a row of a task table or, where neither is known, a group in which an agency is named. */
export interface AgencyTask {
  readonly task: Task | undefined;
  readonly row: TaskRow | undefined;
  /** Where the agency is named for it. */
  readonly named: Span;
}

/** What an agency has to do by the plan. */
export interface AgencyWork {
  /** Where it is named with a role, in order; names of one meaning and locality are one agency (see `agencyKey`). */
  readonly mentions: readonly AgencyMention[];
  /** The tasks and rows that it leads: by field, by text, or through the group that they stand in; no duties of TỔ CHỨC THỰC HIỆN. */
  readonly leads: readonly AgencyTask[];
  /** The tasks, rows and groups that it cooperates in. */
  readonly cooperates: readonly AgencyTask[];
  /** How many duties stand below the headings that it has; a heading without any is one. */
  readonly duties: number;
  /** How many lines of the recipients name it. */
  readonly received: number;
}

interface Working {
  readonly mentions: AgencyMention[];
  readonly leads: Map<object, AgencyTask>;
  readonly cooperates: Map<object, AgencyTask>;
  readonly duties: Set<object>;
  received: number;
}

/** An agency that is named in a value of leads. */
interface Leader {
  readonly work: Working;
  readonly named: Span;
}

/** The work of every agency that has a role in a plan, by its key, in the order of the text. */
export function agencyWork(plan: Plan): ReadonlyMap<string, AgencyWork> {
  const found = new Map<string, Working>();
  const leading = new Map<number, Leader[]>();
  for (const { role, members, values, owner } of plan.agencyLists)
    for (const member of members) {
      if (member.kind === 'text') continue;
      const work = workOf(found, member);
      const named = { start: member.start, end: member.end };
      const { task, row } = member;
      work.mentions.push(member);
      if (role === 'recipient') work.received++;
      else if (role === 'cooperation') addTo(work.cooperates, owner, { task, row, named });
      else if (role === 'lead') {
        if (row) addTo(work.leads, row, { task: undefined, row, named });
        const value = values[firstBehind(values, member.start)];
        if (value) leadersOf(leading, value.start).push({ work, named });
      } else
        for (const duty of member.assignment?.duties.length ? member.assignment.duties : [owner])
          work.duties.add(duty);
    }
  for (const task of plan.tasks)
    for (const { start } of task.inImplementation ? [] : (task.lead?.values ?? []))
      for (const { work, named } of leading.get(start) ?? [])
        addTo(work.leads, task, { task, row: undefined, named });
  return new Map(
    [...found].map(([key, { mentions, leads, cooperates, duties, received }]) => [
      key,
      {
        mentions,
        leads: [...leads.values()],
        cooperates: [...cooperates.values()],
        duties: duties.size,
        received,
      },
    ]),
  );
}

/** Adds what an agency does for `owner`; named twice, it does it once. */
function addTo(tasks: Map<object, AgencyTask>, owner: object, task: AgencyTask): void {
  if (!tasks.has(owner)) tasks.set(owner, task);
}

function leadersOf(leading: Map<number, Leader[]>, start: number): Leader[] {
  const known = leading.get(start) ?? [];
  leading.set(start, known);
  return known;
}

function workOf(found: Map<string, Working>, member: AgencyMention): Working {
  const key = agencyKey(member);
  const known = found.get(key);
  if (known) return known;
  const work: Working = {
    mentions: [],
    leads: new Map(),
    cooperates: new Map(),
    duties: new Set(),
    received: 0,
  };
  found.set(key, work);
  return work;
}
