import { expect, it } from 'vitest';
import { type RowChoice, rowsOf } from '#client/tasks/task-rows.ts';
import type { TaskEntry } from '#protocol/tasks.ts';

const task = (number: string, name: string, due: string | null, state: TaskEntry['state']): TaskEntry => ({
  uri: 'file:///a.kh',
  plan: 'a.kh',
  number,
  name,
  lead: number === 'I.2' ? '' : `Sở ${name}`,
  cooperation: '',
  deadline: due ?? '',
  product: '',
  start: null,
  end: due,
  line: 1,
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  section: '',
  agencies: [],
  due,
  state,
});
const tasks = [
  task('I.1', 'Đào tạo', '2026-12-31', 'upcoming'),
  task('I.2', 'Ánh sáng', null, 'none'),
  task('I.10', 'Báo cáo', '2026-03-31', 'overdue'),
];
const shown = (choice: Partial<RowChoice>) =>
  rowsOf(tasks, { filter: '', state: 'all', sort: undefined, ...choice }).map(({ number }) => number);

it('keeps the order of the text where none is asked for', () =>
  expect(shown({})).toEqual(['I.1', 'I.2', 'I.10']));

it('finds words with or without diacritics', () => {
  expect(shown({ filter: 'dao TAO' })).toEqual(['I.1']);
  expect(shown({ filter: 'Báo cáo'.normalize('NFD') })).toEqual(['I.10']);
  expect(shown({ filter: 'không có' })).toEqual([]);
});

it('shows the tasks of one state', () => expect(shown({ state: 'overdue' })).toEqual(['I.10']));

it('sorts in Vietnamese order, deadlines by their days, what is empty last in both directions', () => {
  const sorted = (column: 'name' | 'lead' | 'deadline' | 'number', isDescending: boolean) =>
    shown({ sort: { column, isDescending } });
  expect(sorted('name', false)).toEqual(['I.2', 'I.10', 'I.1']);
  expect(sorted('lead', true)).toEqual(['I.1', 'I.10', 'I.2']);
  expect(sorted('deadline', false)).toEqual(['I.10', 'I.1', 'I.2']);
  expect(sorted('deadline', true)).toEqual(['I.1', 'I.10', 'I.2']);
  expect(sorted('number', true)).toEqual(['I.10', 'I.2', 'I.1']);
});
