import type { Span } from '#grammar/text/span.ts';
import { agencyKey } from '#model/agency-key.ts';
import { type AgencyMention, firstBehind } from '#model/agency-list.ts';
import type { Plan } from '#model/plan.ts';

/** What an agency has to do by the plan. */
export interface AgencyWork {
  /** Where it is named with a role, in order; names of one meaning and locality are one agency (see `agencyKey`). */
  readonly mentions: readonly AgencyMention[];
  /** How many tasks and rows it leads: by field, by text, or through the group that they stand in. */
  readonly led: number;
  /** How many tasks, rows and groups it cooperates in. */
  readonly cooperated: number;
  /** How many duties stand below the headings that it has; a heading without any is one. */
  readonly duties: number;
  /** How many lines of the recipients name it. */
  readonly received: number;
}

interface Working {
  readonly mentions: AgencyMention[];
  readonly rows: Set<object>;
  led: number;
  readonly cooperated: Set<object>;
  readonly duties: Set<object>;
  received: number;
}

/** The work of every agency that has a role in a plan, by its key, in the order of the text. */
export function agencyWork(plan: Plan): ReadonlyMap<string, AgencyWork> {
  const found = new Map<string, Working>();
  const leading = new Map<number, Working[]>();
  for (const { role, members, values, owner } of plan.agencyLists)
    for (const member of members) {
      if (member.kind === 'text') continue;
      const work = workOf(found, member);
      work.mentions.push(member);
      if (role === 'recipient') work.received++;
      else if (role === 'cooperation') work.cooperated.add(owner);
      else if (role === 'lead') {
        if (member.row) work.rows.add(member.row);
        const value = values[firstBehind(values, member.start)];
        if (value) leadersOf(leading, value.start).push(work);
      } else
        for (const duty of member.assignment?.duties.length ? member.assignment.duties : [owner])
          work.duties.add(duty);
    }
  const tasks = new Map<readonly Span[], number>(); // what a group gives is one list of values for all its tasks
  for (const { lead } of plan.tasks) if (lead) tasks.set(lead.values, (tasks.get(lead.values) ?? 0) + 1);
  for (const [values, count] of tasks)
    for (const work of new Set(values.flatMap(({ start }) => leading.get(start) ?? []))) work.led += count;
  return new Map(
    [...found].map(([key, { mentions, led, rows, cooperated, duties, received }]) => [
      key,
      { mentions, led: led + rows.size, cooperated: cooperated.size, duties: duties.size, received },
    ]),
  );
}

function leadersOf(leading: Map<number, Working[]>, start: number): Working[] {
  const known = leading.get(start) ?? [];
  leading.set(start, known);
  return known;
}

function workOf(found: Map<string, Working>, member: AgencyMention): Working {
  const key = agencyKey(member);
  const known = found.get(key);
  if (known) return known;
  const work = {
    mentions: [],
    rows: new Set<object>(),
    led: 0,
    cooperated: new Set<object>(),
    duties: new Set<object>(),
    received: 0,
  };
  found.set(key, work);
  return work;
}
