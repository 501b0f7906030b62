import { expect } from 'vitest';
import { type Plan, readPlan } from '#model/plan.ts';
import type { TaskDetail } from '#model/tasks/task.ts';
import { fixtureText } from '#test/fixtures/fixture.ts';
import { decomposed } from '#test/fixtures/text-forms.ts';

/**
 * The tasks of a plan are `expected`: each as its mark and name, below it who leads and by when with the source where
 * that is no field of its own, and its other fields. Decomposed letters and other line ends change nothing.
 */
export function checkTasks(template: string, expected: string): void {
  const text = fixtureText(template);
  const wanted = fixtureText(expected).trimEnd();
  expect(tasksOf(readPlan(text))).toBe(wanted);
  expect(tasksOf(readPlan(text.replaceAll('\n', '\r\n')))).toBe(wanted);
  expect(tasksOf(readPlan(decomposed(text))).normalize('NFC')).toBe(wanted);
}

function tasksOf({ text, tasks }: Plan): string {
  const textAt = ({ start, end }: { start: number; end: number }) =>
    text.slice(start, end).replace(/\s+/g, ' ');
  const given = (name: string, what: TaskDetail | undefined) => {
    const values = what?.values.map(textAt).join(' + ');
    const from = what?.source === 'field' ? '' : ` (${what?.source})`;
    return what ? `  ${name}: ${values}${from}`.trimEnd() : `  no ${name}`;
  };
  const rows = tasks.flatMap((task) => [
    `${textAt(task.item.marker)} ${textAt(task.name)}`,
    given('lead', task.lead),
    given('deadline', task.deadline),
    ...task.fields
      .filter(({ kind }) => kind !== 'lead' && kind !== 'deadline')
      .map(({ kind, values }) => `  ${kind}: ${values.map(textAt).join(' + ')}`.trimEnd()),
  ]);
  return rows.join('\n');
}

/** A plan of a template. */
export function planOf(template: string): Plan {
  return readPlan(fixtureText(template));
}
