import { expect } from 'vitest';
import { planStatus } from '#features/plan-status.ts';
import { LineIndex } from '#features/position.ts';
import { listedTasks, taskList } from '#features/task-list/listed-tasks.ts';
import { tasksCsv } from '#features/task-list/task-csv.ts';
import { readPlan } from '#model/plan.ts';
import type { Locale } from '#options/bilingual.ts';
import { defaultSettings } from '#options/settings.ts';
import type { PlanStatus, TaskGrouping, TaskList } from '#protocol/tasks.ts';
import { fixtureText } from '#test/fixtures/fixture.ts';

export const TODAY = '2026-06-20';

/** The tasks of plans, by their names, in groups. */
export function listOf(
  plans: Readonly<Record<string, string>>,
  groupBy?: TaskGrouping,
  { today = TODAY, locale = 'vi', most = 1000 }: { today?: string; locale?: Locale; most?: number } = {},
): TaskList {
  const listed = Object.entries(plans).map(([name, source]) => {
    const text = fixtureText(source);
    return listedTasks(readPlan(text), new LineIndex(text), { uri: `file:///${name}`, name });
  });
  return taskList(listed, { today, groupBy, locale, most });
}

/** The groups of the tasks of a plan are these: the label, then the numbers of the tasks. */
export function checkGroups(source: string, groupBy: TaskGrouping, ...expected: readonly string[]): void {
  const { groups, tasks } = listOf({ 'a.kh': source }, groupBy);
  expect(
    groups.map(({ label, tasks: of }) => `${label}: ${of.map((i) => tasks[i]?.number).join(' ')}`),
  ).toEqual(expected);
}

/** The tasks of a plan stand so by their deadlines: the number, the state, the day by which each is due. */
export function checkStates(source: string, ...expected: readonly string[]): void {
  const { tasks } = listOf({ 'a.kh': source });
  expect(tasks.map(({ number, state, due }) => `${number} ${state} ${due ?? '-'}`)).toEqual(expected);
}

/** The CSV of the tasks of plans. */
export const csvOf = (plans: Readonly<Record<string, string>>, locale: Locale = 'vi'): string =>
  tasksCsv(listOf(plans).tasks, locale);

/** What a plan is and how it is checked. */
export const statusOf = (source: string, settings: Partial<typeof defaultSettings> = {}): PlanStatus =>
  planStatus(readPlan(fixtureText(source)), { ...defaultSettings, ...settings });
