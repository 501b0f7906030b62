// The table of tasks, in a webview. What it shows it gets from the extension, and all of it goes into the page as text.
import {
  type Column,
  columns,
  type FromTable,
  type StateFilter,
  stateFilters,
  type TableState,
  type ToTable,
} from '#client/tasks/table-messages.ts';
import { rowsOf } from '#client/tasks/task-rows.ts';
import type { TaskEntry } from '#protocol/tasks.ts';

interface VsCode {
  postMessage(message: FromTable): void;
  getState(): TableState | undefined;
  setState(state: TableState): void;
}
declare function acquireVsCodeApi(): VsCode;

/** How many rows are drawn at first; more are drawn where that is asked for. */
const firstRows = 1000;

const vscode = acquireVsCodeApi();
let state: TableState = vscode.getState() ?? {};
let shown: ToTable | undefined;
let rows: readonly TaskEntry[] = [];
let areAllDrawn = false;

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children); // a string becomes a text node
  return made;
};

const title = element('h1');
const count = element('span', { id: 'count', role: 'status' });
const filter = element('input', { type: 'search' });
const states = element('select');
const copy = element('button', { type: 'button', id: 'copy' });
const save = element('button', { type: 'button', id: 'save' });
const note = element('p', { id: 'note', role: 'status' });
const heading = element('tr');
const body = element('tbody');
const table = element('table', {}, element('thead', {}, heading), body);
const more = element('button', { type: 'button', id: 'more' });
document.body.append(element('header', {}, title, count, filter, states, copy, save), note, table, more);

filter.value = state.filter ?? '';
filter.addEventListener('input', () => change({ filter: filter.value }));
states.addEventListener('change', () => change({ state: states.value as StateFilter }));
copy.addEventListener('click', () => vscode.postMessage({ type: 'copy', tasks: rows }));
save.addEventListener('click', () => vscode.postMessage({ type: 'save', tasks: rows }));
more.addEventListener('click', () => {
  areAllDrawn = true;
  draw();
});
window.addEventListener('message', ({ data }: MessageEvent<ToTable>) => {
  if (data.type !== 'tasks') return;
  shown = data;
  change({ uri: data.uri });
});
vscode.postMessage({ type: 'ready' });

/** Takes over what the user has chosen, keeps it over a reload, and draws the table. */
function change(changed: TableState): void {
  state = { ...state, ...changed };
  vscode.setState(state);
  draw();
}

function draw(): void {
  if (!shown) return;
  const { words, tasks, locale } = shown;
  document.documentElement.lang = locale;
  document.title = words.title;
  title.textContent = words.title;
  filter.placeholder = words.filter;
  filter.setAttribute('aria-label', words.filter);
  states.setAttribute('aria-label', words.deadlines);
  states.replaceChildren(
    ...stateFilters.map((each) =>
      element('option', { value: each, selected: each === (state.state ?? 'all') }, words.filters[each]),
    ),
  );
  copy.textContent = words.copy;
  save.textContent = words.save;
  rows = rowsOf(tasks, { filter: state.filter ?? '', state: state.state ?? 'all', sort: state.sort });
  const counted = words.count.replace('{0}', String(rows.length)).replace('{1}', String(tasks.length));
  if (count.textContent !== counted) count.textContent = counted;
  const said = tasks.length > 0 && rows.length === 0 ? words.nothing : shown.note;
  if (note.textContent !== said) note.textContent = said;
  note.hidden = said === '';
  copy.disabled = save.disabled = rows.length === 0;
  table.hidden = rows.length === 0;
  table.setAttribute('aria-label', words.title);
  keepingFocus(() => {
    const visible = columns.filter((column) => column !== 'plan' || shown?.uri === undefined);
    heading.replaceChildren(...visible.map(headingOf));
    const drawn = areAllDrawn ? rows : rows.slice(0, firstRows);
    body.replaceChildren(...drawn.map((task) => rowOf(task, visible)));
    more.hidden = drawn.length === rows.length;
    more.textContent = words.more.replace('{0}', String(rows.length));
  });
}

/** Draws, and puts the focus and the scroll position back where they were: tasks are drawn anew while the plan is typed in. */
function keepingFocus(redraw: () => void): void {
  const focused = document.activeElement?.getAttribute('data-key');
  const top = document.documentElement.scrollTop;
  redraw();
  if (focused) {
    const again = [...document.querySelectorAll<HTMLElement>('[data-key]')];
    again.find((each) => each.getAttribute('data-key') === focused)?.focus({ preventScroll: true });
  }
  document.documentElement.scrollTop = top;
}

function headingOf(column: Column): HTMLElement {
  const { sort } = state;
  const direction = sort?.column === column ? (sort.isDescending ? 'descending' : 'ascending') : 'none';
  const button = element('button', { type: 'button' }, shown?.words.columns[column] ?? '');
  button.setAttribute('data-key', `sort ${column}`);
  // A third press gives the order of the text back.
  button.addEventListener('click', () =>
    change({
      sort: direction === 'descending' ? undefined : { column, isDescending: direction === 'ascending' },
    }),
  );
  const cell = element('th', { scope: 'col', className: column }, button);
  cell.setAttribute('aria-sort', direction);
  return cell;
}

function rowOf(task: TaskEntry, visible: readonly Column[]): HTMLElement {
  const row = element('tr', {}, ...visible.map((column) => cellOf(task, column)));
  row.addEventListener('click', () => {
    if (getSelection()?.isCollapsed === false) return; // words are being selected
    vscode.postMessage({ type: 'open', task });
  });
  return row;
}

function cellOf(task: TaskEntry, column: Column): HTMLElement {
  const cell = element('td', { className: column });
  if (column === 'name') {
    const button = element('button', { type: 'button' }, task.name); // its click is that of the row
    button.setAttribute('data-key', `task ${task.uri} ${task.number}`);
    cell.append(button);
  } else cell.append(task[column]);
  const words = shown?.words.states[task.state];
  if (column === 'deadline' && words)
    cell.append(element('span', { className: `state ${task.state}` }, words));
  return cell;
}
