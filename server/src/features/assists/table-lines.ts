import { CodeActionKind } from 'vscode-languageserver-types';
import { fieldKindOf, labelTable } from '#grammar/tables/labels.ts';
import { pointLetters } from '#grammar/tables/letters.ts';
import { lineEndOf } from '#grammar/text/line-starts.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import { cellsOf, isDelimiterRow } from '#grammar/text-table.ts';
import type { Item, Line, Part, Table } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import type { TaskTable } from '#model/tasks/table.ts';
import type { Assist, AssistSite } from './assist.ts';
import { keepsTasks } from './same-tasks.ts';

/** The task table at the cursor as items with labelled lines, its group rows as headings above them; nothing where it says something that lines would not. */
export function tableToLines({ plan, at }: AssistSite): Assist[] {
  const { text } = plan;
  const table = plan.blocks.find(
    (block): block is Table => block.kind === 'table' && block.start <= at.start && at.start < block.end,
  );
  const tasks = table && plan.tables.find(({ header }) => table.lines.includes(header));
  const groups = tasks && groupsOf(text, table, tasks);
  const marks = groups && marksBelow(parentOf(plan, table), groups.size > 0);
  if (!marks) return [];
  const lines: string[] = [];
  let group = 0;
  let place = 0;
  for (const line of table.lines) {
    const row = tasks.rows.find((each) => each.line === line);
    const name = groups.get(line);
    if (name !== undefined) place = 0;
    const written = row
      ? linesOf(text, tasks, row.cells, marks.task(place++), marks.field)
      : name === undefined
        ? []
        : headed(marks.group(group++), name);
    if (!written) return [];
    lines.push(...written);
  }
  const rows = table.lines.filter(({ kind }) => kind === 'row');
  const edits = [{ start: rows[0]!.start, end: rows.at(-1)!.content.end, text: lines.join(lineEndOf(text)) }];
  if (!keepsTasks(plan, edits)) return [];
  const title = {
    vi: 'Chuyển bảng thành các nhiệm vụ có dòng riêng',
    en: 'Turn the table into tasks with lines',
  };
  return [{ title, kind: CodeActionKind.RefactorRewrite, edits }];
}

const headed = (mark: string | undefined, name: string) => mark && [`${mark} ${name}`];

/**
 * The rows that head others, with their names. Undefined where a table has other rows than its head, those and tasks, one a line, or a column that no label
 * names.
 */
function groupsOf(
  text: string,
  { lines }: Table,
  { header, rows, columns }: TaskTable,
): ReadonlyMap<Line, string> | undefined {
  const written = lines.filter((line) => line.kind !== 'blank' && !isDelimiterRow(text, line));
  if (
    written[0] !== header ||
    written.some((line) => line.kind !== 'row' || line.torn) ||
    columns.some((kind) => kind === undefined) ||
    new Set(columns).size < columns.length ||
    rows.some(({ start, cells }) => start || cells.length > columns.length)
  )
    return undefined;
  const tasks = new Set(rows.map(({ line }) => line));
  const groups = new Map<Line, string>();
  for (const line of written.slice(1)) {
    if (tasks.has(line)) continue;
    const filled = cellsOf(text, line).filter((cell, i) => cell.end > cell.start && columns[i] !== 'ordinal');
    const name = filled.length === 1 ? plainOf(text, filled[0]!).replace(/[;:.]$/, '') : '';
    if (!/\p{L}{2}/u.test(name)) return undefined;
    groups.set(line, name);
  }
  return groups.size === 0 || groups.has(written[1]!) ? groups : undefined;
}

/** The innermost item that a table stands in, else its part. */
const parentOf = (plan: Plan, table: Table): Item | Part | undefined =>
  plan.blocks.findLast(
    (block): block is Item => block.kind === 'item' && block.start < table.start && table.end <= block.end,
  ) ?? plan.tree.parts.find(({ blocks }) => blocks.includes(table));

/** The mark of the member of a list at a place, from 0; undefined where letters end. */
type MarkAt = (index: number) => string | undefined;

interface Marks {
  readonly group: MarkAt;
  readonly task: MarkAt;
  readonly field: string;
}

const numbers: MarkAt = (index) => `${index + 1}.`;
const letters: MarkAt = (index) => pointLetters[index] && `${pointLetters[index]})`;
const dashes: MarkAt = () => '-';

/** The marks of items below a block, by its level; undefined where it has items of its own, or none fits below. */
function marksBelow(parent: Item | Part | undefined, hasGroups: boolean): Marks | undefined {
  const siblings = parent?.kind === 'item' ? parent.children : parent?.blocks;
  if (!parent || siblings?.some(({ kind }) => kind === 'item')) return undefined;
  const [group, below] = [numbers, letters, dashes].slice(depthOf(parent));
  const task = hasGroups ? below : group;
  return group && task && { group, task, field: task === dashes ? '+' : '-' };
}

/** How many of the levels below a section are used up. */
function depthOf(parent: Item | Part): number {
  if (parent.kind !== 'item' || parent.level === 'part' || parent.level === 'section') return 0;
  return parent.level === 'clause' ? 1 : parent.level === 'point' ? 2 : 3;
}

/** A row as lines; undefined where it has no name or a cell that is no line. */
function linesOf(
  text: string,
  { columns, headerCells }: TaskTable,
  cells: readonly Span[],
  mark: string | undefined,
  fieldMark: string,
): string[] | undefined {
  const words = cells.map((cell) =>
    sliceOf(text, cell)
      .replace(/[;.]\s*$/, '')
      .trim(),
  );
  const name = words[columns.indexOf('content')] ?? '';
  if (name === '' || mark === undefined || words.some((cell) => /<br|\\\||\n/i.test(cell))) return undefined;
  const fields = columns.flatMap((kind, i) => {
    const value = words[i] ?? '';
    if (kind === undefined || kind === 'ordinal' || kind === 'content' || value === '') return [];
    const head = plainOf(text, headerCells[i]!);
    const label = fieldKindOf(head) === kind ? head : labelTable[kind].offered[0]!;
    return [`${fieldMark} ${label}: ${value}`];
  });
  const ends = fields.map((line, i) => `${line}${i === fields.length - 1 ? '.' : ';'}`);
  return [`${mark} ${name}${fields.length > 0 ? '' : '.'}`, ...ends];
}
