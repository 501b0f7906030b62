import { agencyKey } from '#model/agency-key.ts';
import type { AgencyMention } from '#model/agency-list.ts';
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
  readonly led: Set<object>;
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
        if (member.row) work.led.add(member.row);
        const value = values.find(({ start, end }) => start <= member.start && member.start < end);
        if (value) leading.set(value.start, [...(leading.get(value.start) ?? []), work]);
      } else
        for (const duty of member.assignment?.duties.length ? member.assignment.duties : [owner])
          work.duties.add(duty);
    }
  for (const task of plan.tasks)
    for (const { start } of task.lead?.values ?? [])
      for (const work of leading.get(start) ?? []) work.led.add(task);
  return new Map(
    [...found].map(([key, { mentions, led, cooperated, duties, received }]) => [
      key,
      { mentions, led: led.size, cooperated: cooperated.size, duties: duties.size, received },
    ]),
  );
}

function workOf(found: Map<string, Working>, member: AgencyMention): Working {
  const key = agencyKey(member);
  const known = found.get(key);
  if (known) return known;
  const work = {
    mentions: [],
    led: new Set<object>(),
    cooperated: new Set<object>(),
    duties: new Set<object>(),
    received: 0,
  };
  found.set(key, work);
  return work;
}
