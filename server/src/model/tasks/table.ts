import { contentColumn, looseColumnKind } from '#grammar/tables/columns.ts';
import { columnKindOf, type FieldKind } from '#grammar/tables/labels.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Span } from '#grammar/text/span.ts';
import { cellsOf, isDelimiterRow, isHeaderRow } from '#grammar/text-table.ts';
import { tornCell } from '#grammar/torn-lines.ts';
import type { Block, Line, PartKind, PlanTree, Table } from '#grammar/tree.ts';
import { alternation } from '#lexicon/alternation.ts';
import { deadlineInText, leadInText } from './assigned.ts';
import { type FieldNode, nodesOf, type TaskField, taskFieldsOf } from './field.ts';
import { isImplementation } from './task.ts';

/** A row that assigns a task. */
export interface TaskRow {
  /** The row, or the first of the lines that Word made of it. */
  readonly line: Line;
  readonly cells: readonly Span[];
  /** The cell of a column of this kind; undefined where the table has none. A row may end before it: then it is empty. */
  cell(kind: FieldKind): Span | undefined;
  /** The cell of a column that says when it begins (`Khởi công`, `Từ ngày`) beside that of its deadline; undefined where the table has none. */
  readonly start: Span | undefined;
}

/** A table whose rows are tasks: it names what is to be done, and by whom or by when. */
export interface TaskTable {
  readonly header: Line;
  readonly headerCells: readonly Span[];
  /** The kind of each column; undefined for a column that no label names. */
  readonly columns: readonly (FieldKind | undefined)[];
  readonly rows: readonly TaskRow[];
  /** The year that the head of the deadline column gives to the times below it: `Thời gian (Năm 2026)`. */
  readonly deadlineYear: number | undefined;
  /** Whether it stands under TỔ CHỨC THỰC HIỆN. */
  readonly inImplementation: boolean;
  /** What its group rows, or the fields of what it stands in, say for all its rows. */
  readonly given: ReadonlySet<FieldKind>;
}

/** What holds for the tables below an item. */
interface Above {
  readonly inImplementation: boolean;
  readonly given: ReadonlySet<FieldKind>;
}

/** Parts whose tables assign nothing: what is another document's, and what is to be filled in. */
const ofOthers: ReadonlySet<PartKind> = new Set(['decision', 'decisionEnding', 'form']);

/** The task tables of a plan, in the body and in annexes. */
export function taskTables(tree: PlanTree): TaskTable[] {
  const { text } = tree;
  if (!tree.lines.some((line) => line.kind === 'row')) return [];
  const tables: TaskTable[] = [];
  /** The tables among blocks and below them; `nodes` are the nodes of the blocks, `fields` what their owner says. */
  const collect = (
    blocks: readonly Block[],
    nodes: readonly FieldNode[],
    fields: readonly TaskField[],
    above: Above,
  ) => {
    const given = new Set(above.given);
    for (const { kind } of fields) given.add(kind);
    let next = 0; // of the nodes
    for (const block of blocks) {
      if (block.kind === 'table') {
        const table = readTable(text, block, given);
        if (table) tables.push({ ...table, inImplementation: above.inImplementation });
      } else if (block.kind !== 'trivia') {
        const node = nodes[next++]!;
        if (block.kind !== 'item' || !hasTable(block.children)) continue;
        const inImplementation = above.inImplementation || isImplementation(text, block);
        collect(block.children, node.children, node.fields, { given, inImplementation });
      }
    }
  };
  for (const { kind, blocks } of tree.parts) {
    if (ofOthers.has(kind) || !hasTable(blocks)) continue;
    const nodes = nodesOf(text, blocks);
    const fields = taskFieldsOf({ own: [], isField: false, children: nodes });
    collect(blocks, nodes, fields, { inImplementation: false, given: new Set() });
  }
  return tables;
}

/** Whether a table stands among blocks or below them. Blocks are nested no deeper than there are levels. */
const hasTable = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => block.kind === 'table' || (block.kind === 'item' && hasTable(block.children)));

function readTable(
  text: string,
  table: Table,
  above: ReadonlySet<FieldKind>,
): Omit<TaskTable, 'inImplementation'> | undefined {
  const all = writtenRows(
    text,
    table.lines.filter((line) => line.kind === 'row' && !isDelimiterRow(text, line)),
  );
  const known = all.findIndex(({ cells }) => isHeaderRow(text, cells));
  const at = known < 0 && isLooseHeader(text, all[0]) ? 0 : known;
  if (at < 0) return undefined;
  const { line: header, cells: headerCells } = all[at]!;
  const second = all[at + 1] && secondHeader(text, all[at + 1]!);
  const names = headerCells.map((cell) => plainOf(text, cell));
  const kinds = headerCells.map((cell, i) => second?.[i] ?? kindOfColumn(text, cell, headerCells));
  const below = wholeRows(text, all.slice(at + (second ? 2 : 1)), names.length);
  const start = startColumn(names, kinds);
  const named = kinds.map((kind, i) => (i === start ? undefined : kind));
  const isNumbers = countsRows(text, below);
  const content = contentColumn(
    names.map((name, i) => (i === start || (i === 0 && isNumbers) ? '' : name)),
    named,
  );
  const columns = named.map((kind, i) => (i === content ? 'content' : kind));
  if (!isTaskHeader(text, headerCells, new Set(columns))) return undefined;
  const rows = below.flatMap((row) =>
    isTask(text, row.cells, columns) ? [taskRow(row, columns, start)] : [],
  );
  const groups = below
    .filter(({ cells }) => isGroup(text, cells, columns.length))
    .flatMap(({ cells }) => cells);
  const given = new Set(above);
  if (groups.some((cell) => deadlineInText(text, cell))) given.add('deadline');
  if (groups.some((cell) => leadInText(text, cell))) given.add('lead');
  const deadlineCell = headerCells[columns.indexOf('deadline')];
  const deadlineYear = deadlineCell && yearIn(plainOf(text, deadlineCell));
  return { header, headerCells, columns, rows, given, deadlineYear };
}

/** Whether the first row of a table names three columns at least, and half of them, in words that point to a kind. */
function isLooseHeader(text: string, row: Row | undefined): boolean {
  const names = (row?.cells ?? []).map((cell) => plainOf(text, cell)).filter((words) => words !== '');
  const known = names.filter((words) => columnKindOf(words) ?? looseColumnKind(words));
  return known.length >= 3 && known.length * 2 >= names.length;
}

function yearIn(heading: string): number | undefined {
  const [, year] = /(?<!\p{L})năm\s+((?:19|20)\d{2})(?!\d)/iu.exec(heading) ?? [];
  return year === undefined ? undefined : Number(year);
}

const beginnings = new RegExp(String.raw`^${alternation('column-words.start')}(?!\p{L})`, 'iu');

/** The number of the column that says when work begins, where another says by when it is done; -1 for none. */
function startColumn(names: readonly string[], kinds: readonly (FieldKind | undefined)[]): number {
  const start = names.findIndex((name) => beginnings.test(name));
  const isDue = kinds.some((kind, i) => kind === 'deadline' && i !== start);
  return start >= 0 && isDue ? start : -1;
}

/** Whether the first cells of rows are their numbers, whatever their column is called: none of them says what is to be done. */
function countsRows(text: string, rows: readonly Row[]): boolean {
  const firsts = rows.map(({ cells }) => (cells[0] ? plainOf(text, cells[0]) : '')).filter(Boolean);
  return firsts.length > 0 && firsts.every((words) => roman.test(words) || ordinal.test(words));
}

const costColumn = new RegExp(alternation('column-words.counts'), 'iu');

/** `Đơn vị` is who does it next to a time or those who cooperate; else it is what things are counted in, or a name. */
function kindOfColumn(text: string, cell: Span, header: readonly Span[]): FieldKind | undefined {
  const words = plainOf(text, cell);
  const kind = columnKindOf(words) ?? looseColumnKind(words);
  if (!/^đơn vị$/iu.test(words)) return kind;
  const others = header.filter((other) => other !== cell).map((other) => plainOf(text, other));
  const kinds = others.map((other) => columnKindOf(other) ?? looseColumnKind(other));
  const isCount = others.some((other) => costColumn.test(other));
  return !isCount && (kinds.includes('deadline') || kinds.includes('cooperation')) ? kind : undefined;
}

/** A second row of the header, where merged cells of the first are taken apart: all it says is known labels. */
function secondHeader(text: string, row: Row): (FieldKind | undefined)[] | undefined {
  const cells = row.cells.map((cell) => plainOf(text, cell));
  const filled = cells.filter((words) => words !== '');
  const kinds = cells.map((words) => (words === '' ? undefined : columnKindOf(words)));
  return filled.length > 0 && filled.length < cells.length && kinds.filter(Boolean).length === filled.length
    ? kinds
    : undefined;
}

const taskColumn = new RegExp(alternation('column-words.tasks'), 'iu');

/** A table with times and contents but no lead agency may be an agenda; it is a task table only if it has products or names work. */
function isTaskHeader(
  text: string,
  cells: readonly Span[],
  columns: ReadonlySet<FieldKind | undefined>,
): boolean {
  if (!columns.has('content')) return false;
  if (columns.has('lead') || columns.has('cooperation')) return true;
  if (!columns.has('deadline') || columns.has('place') || columns.has('participants')) return false;
  return columns.has('product') || cells.some((cell) => taskColumn.test(plainOf(text, cell)));
}

interface Row {
  readonly line: Line;
  readonly cells: readonly Span[];
}

/** The rows of a table as they are written: one a line, or put together from the lines of a torn table. What is left of one has none. */
function writtenRows(text: string, lines: readonly Line[]): Row[] {
  const rows: { line: Line; cells: Span[] }[] = [];
  for (const line of lines) {
    const { torn } = line;
    if (torn === 'debris') continue;
    if (torn === undefined) {
      rows.push({ line, cells: cellsOf(text, line) });
      continue;
    }
    const cell = tornCell(text, line);
    const cells = rows.at(-1)?.cells;
    const last = cells?.at(-1);
    if (torn === 'row' || !cells || !last) rows.push({ line, cells: [cell] });
    else if (torn === 'cell') cells.push(cell);
    else if (cell.end > cell.start)
      cells[cells.length - 1] = { start: last.end > last.start ? last.start : cell.start, end: cell.end };
  }
  return rows;
}

/** The rows of a table, those with tabs whose cells go over several lines put together. */
function wholeRows(text: string, written: readonly Row[], columns: number): Row[] {
  const rows: Row[] = [];
  let open = false;
  for (const row of written) {
    const { line, cells } = row;
    const last = rows.at(-1);
    const goesOn =
      open && last && last.cells.length + cells.length - 1 <= columns && text[line.content.start] !== '|';
    if (goesOn) {
      const cell = { start: last.cells.at(-1)!.start, end: cells[0]!.end };
      rows[rows.length - 1] = {
        line: last.line,
        cells: [...last.cells.slice(0, -1), cell, ...cells.slice(1)],
      };
    } else rows.push(row);
    const { length } = rows.at(-1)!.cells;
    open = !line.torn && length > 1 && length < columns && /^\d/.test(plainOf(text, rows.at(-1)!.cells[0]!));
  }
  return rows;
}

function taskRow({ line, cells }: Row, columns: TaskTable['columns'], start: number): TaskRow {
  const end = { start: line.content.end, end: line.content.end };
  return {
    line,
    cells,
    start: start < 0 ? undefined : cells[start],
    cell: (kind) => (columns.includes(kind) ? (cells[columns.indexOf(kind)] ?? end) : undefined),
  };
}

const roman = /^[IVXLC]+[.)]?$/;
/** The first cell of a group that numbers itself otherwise: `A`, `a`, `1`, `1.1`. */
const ordinal = /^(?:[A-ZĐa-zđ]|\d+(?:\.\d+)*)[.)]?$/;

const wordsOf = (text: string, cells: readonly Span[]) =>
  cells.map((cell) => plainOf(text, cell)).filter((words) => words !== '');

/** A row that heads those below it: a Roman numeral in its first cell, or one cell with words. */
function isGroup(text: string, cells: readonly Span[], columns: number): boolean {
  const filled = wordsOf(text, cells);
  return (
    filled.length === 1 ||
    (filled.length > 0 && roman.test(filled[0]!)) ||
    (filled.length === 2 && columns > 3 && ordinal.test(filled[0]!))
  );
}

/** `Tổng cộng`, alone or before a colon, a bracket or a figure; `Tổng hợp báo cáo` is none. */
const sum = /^(?:tổng(?: cộng| số)?|cộng)\s*(?:[:(\d].*)?$/isu;

/** A row that is a task: no group, no repeated header, no row of column numbers, no sum. */
function isTask(text: string, cells: readonly Span[], kinds: TaskTable['columns']): boolean {
  const columns = kinds.length;
  const leads = cells[kinds.indexOf('lead')];
  const lead = leads && leads.end > leads.start;
  const filled = wordsOf(text, cells);
  const isNumbering = filled.every((words) => /^\(?\d{1,2}\)?$|^\(?[A-Z]\)?$/.test(words));
  const isSum = filled.slice(0, 2).some((words) => sum.test(words)) && !lead;
  return (
    filled.length > 1 && !isNumbering && !isSum && !isGroup(text, cells, columns) && !isHeaderRow(text, cells)
  );
}
