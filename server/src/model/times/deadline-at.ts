import type { Plan } from '#model/plan.ts';
import { combineExpressions, expressionsIn } from './deadline.ts';
import type { PlacedDeadline } from './plan-deadlines.ts';

/**
 * The deadline at a place of the text, undefined where none is: one of the plan's, else an expression of time in the
 * running text around the place.
 */
export function deadlineAt(plan: Plan, offset: number): PlacedDeadline | undefined {
  const known = plan.deadlines.find(({ start, end }) => start <= offset && offset <= end);
  if (known) return known;
  const line = plan.tree.lines.find(({ start, end }) => start <= offset && offset < end);
  if (!line || line.kind === 'comment') return undefined;
  const found = expressionsIn(plan.text, line.content, 'prose').find(
    ({ start, end }) => start <= offset && offset <= end,
  );
  return (
    found && {
      start: found.start,
      end: found.end,
      source: 'text',
      label: undefined,
      values: [found],
      reading: combineExpressions(plan.text, [found], plan.periodContext),
    }
  );
}
