import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { clippedDetail, clippedName, joinedText } from '#features/label.ts';
import type { LineIndex } from '#features/position.ts';
import { plainText } from '#grammar/text/plain.ts';
import type { Line, Table } from '#grammar/tree.ts';
import type { TaskRow, TaskTable } from '#model/tasks/table.ts';

/** The text that the rows stand in, and its task tables by header row. */
export interface RowsOf {
  readonly text: string;
  readonly lines: LineIndex;
  readonly tables: ReadonlyMap<Line, TaskTable>;
}

/** The rows of a task table, each a task; of other tables none. */
export function rowSymbols(of: RowsOf, { lines }: Table): DocumentSymbol[] {
  const table = lines.map((line) => of.tables.get(line)).find((found) => found !== undefined);
  return (table?.rows ?? []).map((row) => rowSymbol(of, row));
}

function rowSymbol({ text, lines }: RowsOf, row: TaskRow): DocumentSymbol {
  const words = (kind: Parameters<TaskRow['cell']>[0]) => {
    const cell = row.cell(kind);
    return cell ? plainText(text, cell) : '';
  };
  const others = row.cells.filter((cell) => cell !== row.cell('ordinal'));
  const name =
    clippedName(words('content')) ||
    clippedName(joinedText(text, others)) ||
    plainText(text, row.line.content);
  const ordinal = words('ordinal');
  const detail = [words('lead'), words('deadline')].filter((value) => value !== '').map(clippedDetail);
  const range = lines.rangeOf({ start: row.line.start, end: row.line.content.end });
  return {
    name: ordinal ? `${ordinal.replace(/\.$/, '')}. ${name}` : name,
    ...(detail.length > 0 && { detail: detail.join(' · ') }),
    kind: SymbolKind.Function,
    range,
    selectionRange: range,
  };
}
