import { localize } from '#client/localize.ts';
import type { TaskEntry, TaskState } from '#protocol/tasks.ts';

/** How a task stands by its deadline, in words; empty where there is nothing to say. */
export function stateWords(state: TaskState): string {
  switch (state) {
    case 'overdue':
      return localize('Overdue');
    case 'due-soon':
      return localize('Due soon');
    case 'recurring':
      return localize('Recurring');
    case 'none':
      return localize('No deadline');
    case 'upcoming':
    case 'undated':
      return '';
  }
}

/** A task in full, one line a fact. */
export function taskDetails(task: TaskEntry): string {
  const facts = [
    [localize('Lead'), task.lead],
    [localize('Cooperation'), task.cooperation],
    [localize('Deadline'), [task.deadline, stateWords(task.state)].filter(Boolean).join(' · ')],
    [localize('Product'), task.product],
    [localize('Section'), task.section],
    [localize('Plan'), task.plan],
  ];
  const lines = facts.flatMap(([name, words]) => (words ? [`${name}: ${words}`] : []));
  return [`${task.number} ${task.name}`.trim(), ...lines].join('\n');
}
