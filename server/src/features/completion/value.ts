import { readFields } from '#grammar/field.ts';
import type { FieldKind } from '#grammar/tables/labels.ts';
import type { Block } from '#grammar/tree.ts';
import { contentOf } from '#model/structure/walk.ts';
import { blockStart, type Cursor, contentStart, ownBlock } from './cursor.ts';

/** The value of a field, up to the cursor. */
export interface ValueSlot {
  readonly kind: FieldKind;
  /** Where the value may begin: behind the colon, or where the line's text begins. */
  readonly start: number;
  /** The value stands in the lines or items below its label (`b) Cơ quan thực hiện:`, then `- Sở Nội vụ`). */
  readonly below: boolean;
}

/** The field whose value the cursor is in; undefined where it is in none, or before the label's colon. */
export function valueAt(cursor: Cursor): ValueSlot | undefined {
  const { path, part } = cursor;
  if (part !== 'preamble' && part !== 'body' && part !== 'annex') return undefined;
  if (path.at(-1)?.kind === 'table') return cellAt(cursor);
  if (!ownBlock(cursor)) return undefined;
  return ownValue(cursor) ?? valueAbove(cursor);
}

function ownValue(cursor: Cursor): ValueSlot | undefined {
  const { text, offset } = cursor;
  const start = blockStart(cursor);
  if (start >= offset) return undefined;
  const field = readFields(text, { start, end: offset }).at(-1);
  const colon = field && text.indexOf(':', field.label.end);
  return field && colon !== undefined && colon >= 0 && colon < offset
    ? { kind: field.kind, start: colon + 1, below: false }
    : undefined;
}

/** An item below a field whose own line gives no value is a piece of that value. */
function valueAbove(cursor: Cursor): ValueSlot | undefined {
  const parent = cursor.path.at(-2);
  const start = contentStart(cursor);
  if (parent?.kind !== 'item' || start > cursor.offset) return undefined;
  const field = readFields(cursor.text, contentOf(parent.lines)).at(-1);
  if (!field || field.value.end > field.value.start) return undefined;
  return { kind: field.kind, start, below: true };
}

/** The cell of a task table under a column that a label names. */
function cellAt({ plan, text, offset, line, path }: Cursor): ValueSlot | undefined {
  const block = path.at(-1) as Block;
  const table = plan.tables.find(({ header }) => block.start <= header.start && header.end <= block.end);
  if (!table || line.start <= table.header.start) return undefined;
  const before = text.slice(line.start, offset);
  const pipes = text.slice(line.start, line.end).trimStart().startsWith('|');
  const cells = before.split(pipes ? '|' : '\t');
  const kind = table.columns[cells.length - (pipes ? 2 : 1)];
  return kind && { kind, start: offset - cells.at(-1)!.length, below: false };
}
