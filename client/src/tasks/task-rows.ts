import type { TaskEntry } from '#protocol/tasks.ts';
import type { Sort, StateFilter } from './table-messages.ts';

/** How rows are chosen and ordered. */
export interface RowChoice {
  readonly filter: string;
  readonly state: StateFilter;
  readonly sort: Sort | undefined;
}

const collator = new Intl.Collator('vi', { numeric: true });

/**
 * The tasks that hold all words of the filter, with or without diacritics, in the order that is asked for; without one, and among
 * equals, in that of the text. What is empty comes last in either direction.
 */
export function rowsOf(
  tasks: readonly TaskEntry[],
  { filter, state, sort }: RowChoice,
): readonly TaskEntry[] {
  const words = unmarked(filter).split(/\s+/).filter(Boolean);
  const chosen = tasks.filter((task) => {
    if (state !== 'all' && task.state !== state) return false;
    const text = unmarked(
      [task.number, task.name, task.lead, task.cooperation, task.deadline, task.product, task.plan].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
  if (!sort) return chosen;
  const { column, isDescending } = sort;
  // The number of a task says where it stands: its order is that of the text.
  if (column === 'number') return isDescending ? chosen.toReversed() : chosen;
  const keyOf = (task: TaskEntry) => (column === 'deadline' ? (task.due ?? '') : task[column]);
  return chosen
    .map((task) => ({ task, key: keyOf(task) }))
    .sort((a, b) => {
      if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
      const order = collator.compare(a.key, b.key);
      return isDescending ? -order : order;
    })
    .map(({ task }) => task);
}

/** A text without diacritics, in lower case. */
const unmarked = (text: string) =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
