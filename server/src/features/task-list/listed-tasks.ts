import { writtenName } from '#catalog/agency.ts';
import type { LineIndex } from '#features/position.ts';
import { plainText } from '#grammar/text/plain.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import type { Span } from '#grammar/text/span.ts';
import { agencyKey, localityKeyOf } from '#model/agencies/agency-key.ts';
import type { AgencyMention } from '#model/agencies/agency-lists.ts';
import type { FactName } from '#model/facts.ts';
import type { Plan } from '#model/plan.ts';
import type { Locale } from '#options/bilingual.ts';
import type { TaskEntry, TaskGrouping, TaskList } from '#protocol/tasks.ts';
import { groupTasks } from './task-groups.ts';
import { type PlacedTask, placedTasks } from './task-lines.ts';
import { type TaskTimes, taskDue } from './task-state.ts';

/** A task of a plan before the day is known by which it is overdue. */
export interface ListedTask {
  readonly entry: Omit<TaskEntry, 'state' | 'due'>;
  readonly times: TaskTimes;
}

/** The facts that the tasks of a plan are read from, in the order in which they need each other. */
export const taskFacts: readonly FactName[] = [
  'abbreviations',
  'lists',
  'nodes',
  'planDefaults',
  'tasks',
  'duties',
  'tables',
  'agencyLists',
];

/** The plan whose tasks are listed: its address, and its path as people read it. */
export interface PlanNamed {
  readonly uri: string;
  readonly name: string;
}

/** The tasks of a plan in the order of the text, each with its place, its section and its lead agencies one by one. */
export function listedTasks(plan: Plan, lines: LineIndex, { uri, name }: PlanNamed): ListedTask[] {
  const sectionAt = sectionsOf(plan);
  const agenciesIn = leadAgencies(plan);
  return placedTasks(plan).map(({ at, leads, task }) => {
    const { periods, recurrences, relative: _, event: __, ...columns } = task;
    return {
      entry: {
        uri,
        plan: name,
        ...columns,
        range: lines.rangeOf(firstLineOf(plan.text, at)),
        section: sectionAt(at.start),
        agencies: agenciesIn(leads, task.lead),
      },
      times: { deadline: task.deadline, periods, recurs: recurrences.length > 0 },
    };
  });
}

/** The tasks of plans as a client gets them: with their states by `today`, and in groups. No more than `most` are listed. */
export function taskList(
  plans: readonly (readonly ListedTask[])[],
  { today, groupBy, locale, most }: TaskListOptions,
): TaskList {
  const all = plans.flat();
  const tasks = all.slice(0, most).map(({ entry, times }) => ({ ...entry, ...taskDue(times, today) }));
  return {
    today,
    plans: plans.length,
    isComplete: all.length <= most,
    tasks,
    groups: groupBy ? groupTasks(tasks, groupBy, locale) : [],
  };
}

interface TaskListOptions {
  /** ISO date. */
  readonly today: string;
  readonly groupBy: TaskGrouping | undefined;
  readonly locale: Locale;
  readonly most: number;
}

/** An editor shows a place by its first line. */
function firstLineOf(text: string, { start, end }: Span): Span {
  const length = text.slice(start, end).search(/[\r\n]/);
  return { start, end: length < 0 ? end : start + length };
}

/** Gives the heading that an offset stands under: that of a section, or of an annex; empty above the first. */
function sectionsOf({ text, headings, annexes }: Plan): (offset: number) => string {
  const named = [
    ...headings.map(({ item, words }) => ({
      start: item.marker.start,
      label: `${plainText(text, item.marker)} ${words}`.trim(),
    })),
    ...annexes.map(({ part, heading }) => ({
      start: part.start,
      label: heading ? plainText(text, heading) : '',
    })),
  ].sort((a, b) => a.start - b.start);
  return (offset) => {
    const behind = partitionPoint(named, ({ start }) => start > offset);
    return named[behind - 1]?.label.replace(/[\s.:]+$/, '') ?? '';
  };
}

/** Gives the agencies that pieces of text name as leads, each once; their words where no agency is recognised. */
function leadAgencies({
  agencyLists,
  issuer,
}: Plan): (leads: PlacedTask['leads'], words: string) => TaskEntry['agencies'] {
  const members = agencyLists
    .flatMap((list) => list.members)
    .filter(({ kind }) => kind !== 'text')
    .sort((a, b) => a.start - b.start);
  const agency = (member: AgencyMention) => ({
    key: `${agencyKey(member)} ${localityKeyOf(member, issuer)}`,
    name:
      member.kind === 'named' && member.agency && !member.owned ? writtenName(member.agency) : member.name,
  });
  return (leads, words) => {
    const found = new Map<string, { readonly key: string; readonly name: string }>();
    for (const { start, end } of words === '' ? [] : leads)
      for (let i = partitionPoint(members, (each) => each.start >= start); ; i++) {
        const member = members[i];
        if (!member || member.start >= end) break;
        const each = agency(member);
        if (!found.has(each.key)) found.set(each.key, each);
      }
    if (found.size === 0 && words !== '') return [{ key: `words ${words.toLowerCase()}`, name: words }];
    return [...found.values()];
  };
}
