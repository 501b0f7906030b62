import { toRoman } from '#grammar/roman.ts';
import type { Bilingual, Locale } from '#options/bilingual.ts';
import { dueSoonDays, type TaskEntry, type TaskGroup, type TaskGrouping } from '#protocol/tasks.ts';
import { groupWords } from './task-words.ts';

/** A group that a task belongs to; groups of a smaller `rank` come first, then those that are met first. */
interface Membership {
  readonly key: string;
  readonly rank: string;
  readonly label: string;
}

/** Tasks in groups: of agencies those that lead them, of deadlines what is overdue first, of sections as they stand in the text. */
export function groupTasks(tasks: readonly TaskEntry[], by: TaskGrouping, locale: Locale): TaskGroup[] {
  const groups = new Map<string, Membership & { readonly tasks: number[] }>();
  for (const [i, task] of tasks.entries())
    for (const of of memberships[by](task, locale)) {
      const group = groups.get(of.key) ?? { ...of, tasks: [] };
      groups.set(of.key, group);
      group.tasks.push(i);
    }
  const sorted = [...groups.values()].sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
  const isOfSeveral = new Set(tasks.map(({ uri }) => uri)).size > 1;
  const labels = new Map<string, number>();
  for (const { label } of sorted) labels.set(label, (labels.get(label) ?? 0) + 1);
  return sorted.map(({ key, label, tasks: members }) => ({
    key,
    label,
    detail: isOfSeveral && (labels.get(label) ?? 0) > 1 ? (tasks[members[0]!]?.plan ?? '') : '',
    tasks: by === 'deadline' ? byDue(tasks, members) : members,
  }));
}

const byDue = (tasks: readonly TaskEntry[], members: readonly number[]): number[] => {
  const dueOf = (i: number) => tasks[i]?.due ?? '';
  return [...members].sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : a - b));
};

const memberships: Readonly<Record<TaskGrouping, (task: TaskEntry, locale: Locale) => Membership[]>> = {
  agency: ({ agencies }, locale) =>
    agencies.length > 0
      ? agencies.map(({ key, name }) => ({ key, rank: '', label: name }))
      : [{ key: 'none', rank: 'last', label: groupWords.noLead[locale] }],
  deadline: (task, locale) => [deadlineGroup(task, locale)],
  section: ({ uri, section }, locale) => [
    { key: `${uri} ${section}`, rank: '', label: section || groupWords.noSection[locale] },
  ],
};

function deadlineGroup({ state, due }: TaskEntry, locale: Locale): Membership {
  const group = (key: string, rank: string, label: Bilingual) => ({ key, rank, label: label[locale] });
  switch (state) {
    case 'overdue':
      return group(state, '0', groupWords.overdue);
    case 'due-soon':
      return group(state, '1', groupWords.dueSoon(dueSoonDays));
    case 'upcoming': {
      const year = due?.slice(0, 4) ?? '';
      const quarter = Math.ceil(Number(due?.slice(5, 7)) / 3);
      return group(`${year} ${quarter}`, `2 ${year} ${quarter}`, groupWords.quarter(toRoman(quarter), year));
    }
    case 'recurring':
      return group(state, '3', groupWords.recurring);
    case 'undated':
      return group(state, '4', groupWords.undated);
    case 'none':
      return group(state, '5', groupWords.noDeadline);
  }
}
