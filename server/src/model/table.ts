import { cellsOf, isDelimiterRow, isHeaderRow } from '#grammar/table.ts';
import { columnKindOf, type FieldKind } from '#grammar/tables/labels.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Block, Line, PlanTree, Table } from '#grammar/tree.ts';
import { isImplementation } from '#model/task.ts';

/** A row that assigns a task. */
export interface TaskRow {
  readonly line: Line;
  readonly cells: readonly Span[];
  /** The cell of a column of this kind; undefined where the table has none or the row ends before it. */
  cell(kind: FieldKind): Span | undefined;
}

/** A table whose rows are tasks: it names what is to be done, and by whom or by when. */
export interface TaskTable {
  readonly header: Line;
  readonly headerCells: readonly Span[];
  /** The kind of each column; undefined for a column that no label names. */
  readonly columns: readonly (FieldKind | undefined)[];
  readonly rows: readonly TaskRow[];
  /** Whether it stands under TỔ CHỨC THỰC HIỆN. */
  readonly inImplementation: boolean;
}

/** The task tables of a plan, in the body and in annexes. */
export function taskTables(tree: PlanTree): TaskTable[] {
  const { text } = tree;
  if (!tree.lines.some((line) => line.kind === 'row')) return [];
  const collect = (blocks: readonly Block[], inImplementation: boolean): TaskTable[] =>
    blocks.flatMap((block) => {
      if (block.kind === 'item')
        return collect(block.children, inImplementation || isImplementation(text, block));
      const table = block.kind === 'table' ? readTable(text, block) : undefined;
      return table ? [{ ...table, inImplementation }] : [];
    });
  return tree.parts.flatMap((part) => collect(part.blocks, false));
}

function readTable(text: string, table: Table): Omit<TaskTable, 'inImplementation'> | undefined {
  const rows = table.lines.filter((line) => line.kind === 'row' && !isDelimiterRow(text, line));
  const header = rows.find((line) => isHeaderRow(text, cellsOf(text, line)));
  if (!header) return undefined;
  const headerCells = cellsOf(text, header);
  const columns = headerCells.map((cell) => columnKindOf(plainOf(text, cell)));
  if (!isTaskHeader(new Set(columns))) return undefined;
  const below = rows.filter((line) => line.start > header.start);
  return { header, headerCells, columns, rows: below.flatMap((line) => taskRow(text, line, columns) ?? []) };
}

/** A time without anybody to lead, but with a place or participants, is a schedule. */
function isTaskHeader(columns: ReadonlySet<FieldKind | undefined>): boolean {
  if (!columns.has('content')) return false;
  if (columns.has('lead') || columns.has('cooperation')) return true;
  return columns.has('deadline') && !columns.has('place') && !columns.has('participants');
}

/** A row that is a task: no repeated header, no row of column numbers, no group heading. */
function taskRow(text: string, line: Line, columns: TaskTable['columns']): TaskRow | undefined {
  const cells = cellsOf(text, line);
  const said = cells.map((cell) => plainOf(text, cell)).filter((words) => words !== '');
  const isGroup =
    said.length < 2 ||
    (said.length === 2 && columns.length > 3 && ordinal.test(said[0]!)) ||
    roman.test(said[0]!);
  const isNumbering = said.every((words) => /^\(?\d{1,2}\)?$|^\(?[A-Z]\)?$/.test(words));
  if (isGroup || isNumbering || isHeaderRow(text, cells)) return undefined;
  const at = (kind: FieldKind) => columns.indexOf(kind);
  return {
    line,
    cells,
    cell: (kind) =>
      at(kind) < 0 ? undefined : (cells[at(kind)] ?? { start: line.content.end, end: line.content.end }),
  };
}

const roman = /^[IVXLC]+[.)]?$/;
/** The first cell of a group that numbers itself otherwise: `A`, `1`, `1.1`. */
const ordinal = /^(?:[A-ZĐ]|\d+(?:\.\d+)*)[.)]?$/;
