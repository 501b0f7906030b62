import { CodeActionKind } from 'vscode-languageserver-types';
import { usualLabel } from '#features/completion/labels.ts';
import { visibleExtent } from '#features/extent.ts';
import { type FieldKind, fieldKindOf, fieldOrder } from '#grammar/tables/labels.ts';
import { lineEndOf } from '#grammar/text/line-starts.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Item } from '#grammar/tree.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import { nodesOf } from '#model/tasks/field.ts';
import type { TaskTable } from '#model/tasks/table.ts';
import type { TextEdit } from '#rules/finding.ts';
import { applyEdits } from '#rules/fix.ts';
import type { Assist, AssistSite } from './assist.ts';

/** What a task says: its name, and the value of each field. */
interface PlainTask {
  readonly name: string;
  readonly values: ReadonlyMap<FieldKind, string>;
}

/** The tasks of the list at the cursor as a table, where each is a line with lines of fields below it. Nothing that the tasks say is lost: else it is not offered. */
export function linesToTable({ plan, at }: AssistSite): Assist[] {
  const { text, tree } = plan;
  const list = plan.lists.findLast(({ items }) =>
    items.some((item) => item.start <= at.start && at.start < item.end),
  );
  const tasks = list?.items.map((item) => taskOf(plan, item)) ?? [];
  if (tasks.length < 2 || !tasks.every((task) => task !== undefined)) return [];
  const kinds = fieldOrder.filter((kind) => tasks.some(({ values }) => values.has(kind)));
  const head = ['STT', 'Nội dung nhiệm vụ', ...kinds.map((kind) => usualLabel(plan, kind))];
  const rows = tasks.map(({ name, values }, i) => [
    `${i + 1}`,
    name,
    ...kinds.map((kind) => values.get(kind) ?? ''),
  ]);
  if (rows.flat().some((cell) => /[|\n\r\t]/.test(cell))) return [];
  const last = visibleExtent(tree, list!.items.at(-1)!)?.last;
  if (!last) return [];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |');
  const written = [row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join(lineEndOf(text));
  const edit = { start: list!.items[0]!.lines[0]!.start, end: last.content.end, text: written };
  return kept(plan, edit, tasks, { vi: 'Chuyển các nhiệm vụ thành bảng', en: 'Turn the tasks into a table' });
}

/** The rows of the task table at the cursor as numbered tasks with lines of fields. Nothing that the rows say is lost: else it is not offered. */
export function tableToLines({ plan, at }: AssistSite): Assist[] {
  const { text, tree } = plan;
  const block = plan.blocks.find(
    ({ kind, start, end }) => kind === 'table' && start <= at.start && at.start < end,
  );
  const table =
    block && plan.tables.find(({ header }) => header.start >= block.start && header.start < block.end);
  if (!block || !table || text[table.header.content.start] !== '|') return [];
  const rows = table.rows.map((row) => rowOf(text, table, row.cells));
  const count = tree.lines.filter(
    (line) => line.kind === 'row' && line.start >= block.start && line.start < block.end,
  ).length;
  const hasDelimiter = /\n\s*\|?\s*:?-{2,}/.test(text.slice(block.start, block.end));
  // Group rows, and cells of columns that no label names, would be lost.
  if (
    rows.length === 0 ||
    count !== rows.length + 1 + Number(hasDelimiter) ||
    !rows.every((row) => row !== undefined)
  )
    return [];
  const eol = lineEndOf(text);
  const owner = plan.blocks.findLast(
    (each): each is Item => each.kind === 'item' && each.start <= block.start && block.start < each.end,
  );
  if (owner && owner.level !== 'section' && owner.level !== 'part') return []; // whose numbers would not be theirs
  const labels = new Map(table.columns.map((kind, i) => [kind, plainOf(text, table.headerCells[i]!)]));
  const labelOf = (kind: FieldKind) => {
    const label = labels.get(kind) ?? '';
    return fieldKindOf(label) === kind ? label : usualLabel(plan, kind);
  };
  const lines = rows.flatMap(({ name, values }, i) => {
    const fields = [...values].map(([kind, value]) => `- ${labelOf(kind)}: ${value.replace(/[.;]$/, '')}`);
    return [
      `${i + 1}. ${name}`,
      ...fields.map((field, at) => `${field}${at < fields.length - 1 ? ';' : '.'}`),
    ];
  });
  const last = visibleExtent(tree, block)?.last;
  if (!last) return [];
  const edit = { start: block.start, end: last.content.end, text: lines.join(eol) };
  return kept(plan, edit, rows, {
    vi: 'Chuyển bảng thành các nhiệm vụ có dòng riêng',
    en: 'Turn the table into tasks with lines',
  });
}

/** A task that is one line with one field on each line below it; undefined for any other item. */
function taskOf(plan: Plan, item: Item): PlainTask | undefined {
  const { text } = plan;
  const [node] = nodesOf(text, [item]);
  if (!node || item.lines.length !== 1 || node.own.length > 0 || node.children.length === 0) return undefined;
  if (!plan.tasks.some((task) => task.item === item)) return undefined;
  const values = new Map<FieldKind, string>();
  for (const { isField, own, block, children } of node.children) {
    const [field] = own;
    if (
      !isField ||
      own.length !== 1 ||
      !field ||
      block.lines.length !== 1 ||
      children.length > 0 ||
      values.has(field.kind)
    )
      return undefined;
    values.set(field.kind, plainOf(text, field.value));
  }
  if (item.children.some(({ kind }) => kind === 'table')) return undefined;
  return { name: plainOf(text, node.content), values };
}

/** What a row says; undefined where a cell has no kind. */
function rowOf(text: string, { columns }: TaskTable, cells: readonly Span[]): PlainTask | undefined {
  const values = new Map<FieldKind, string>();
  let name = '';
  for (const [i, cell] of cells.entries()) {
    const kind = columns[i];
    const words = plainOf(text, cell);
    if (words === '' || kind === 'ordinal' || (i === 0 && /^[\d.]+$/.test(words))) continue;
    if (kind === undefined || values.has(kind) || /<br|\\\|/.test(words)) return undefined;
    if (kind === 'content') name = words;
    else values.set(kind, words);
  }
  return name === '' ? undefined : { name, values };
}

/** The assist, where the edited plan says of its tasks what the plan says. */
function kept(plan: Plan, edit: TextEdit, tasks: readonly PlainTask[], title: Assist['title']): Assist[] {
  const after = tasksIn(readPlan(applyEdits(plan.text, [edit]), plan.referenceData));
  const isKept = tasks.every((task) => after.has(keyOf(task)));
  return isKept ? [{ title, kind: CodeActionKind.RefactorRewrite, edits: [edit] }] : [];
}

function tasksIn(plan: Plan): Set<string> {
  const { text } = plan;
  const ofItems = plan.tasks.flatMap(({ item }) => taskOf(plan, item) ?? []);
  const ofRows = plan.tables.flatMap((table) =>
    table.rows.flatMap(({ cells }) => rowOf(text, table, cells) ?? []),
  );
  return new Set([...ofItems, ...ofRows].map(keyOf));
}

const keyOf = ({ name, values }: PlainTask) =>
  JSON.stringify([bare(name), ...fieldOrder.map((kind) => bare(values.get(kind) ?? ''))]);

const bare = (words: string) => words.replace(/[\s.;,]+$/, '');
