import { localize } from '#client/localize.ts';
import type { TableWords } from './table-messages.ts';
import { stateWords } from './task-words.ts';

/** The words of the table of tasks, in the language of the user. */
export function tableWords(): TableWords {
  return {
    title: localize('Task table'),
    filter: localize('Filter by words'),
    deadlines: localize('Deadlines'),
    copy: localize('Copy CSV'),
    save: localize('Save CSV'),
    columns: {
      number: localize('No.'),
      name: localize('Task'),
      lead: localize('Lead'),
      cooperation: localize('Cooperation'),
      deadline: localize('Deadline'),
      product: localize('Product'),
      plan: localize('Plan'),
    },
    states: {
      overdue: stateWords('overdue'),
      'due-soon': stateWords('due-soon'),
      upcoming: stateWords('upcoming'),
      recurring: stateWords('recurring'),
      undated: stateWords('undated'),
      none: stateWords('none'),
    },
    filters: {
      all: localize('All deadlines'),
      overdue: stateWords('overdue'),
      'due-soon': stateWords('due-soon'),
      none: stateWords('none'),
    },
    // The numbers are put in by the table.
    count: localize('{0} of {1} tasks', '{0}', '{1}'),
    nothing: localize('No task matches the filter.'),
    more: localize('Show all {0} tasks', '{0}'),
  };
}
