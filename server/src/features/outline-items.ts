import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { visibleExtent } from '#features/extent.ts';
import { clippedDetail, clippedName, joinedText, plainTextOfLines } from '#features/label.ts';
import { type FieldsOf, fieldSymbols, fieldsIn } from '#features/outline-fields.ts';
import { rowSymbols } from '#features/outline-rows.ts';
import { plainText } from '#grammar/text/plain.ts';
import type { Block, Item, ItemLevel } from '#grammar/tree.ts';
import { namingLines } from '#model/structure/heading.ts';
import type { Task } from '#model/tasks/task.ts';

/** What the outline tells of a task or a duty. */
export type OutlinedTask = Pick<Task, 'lead' | 'deadline'>;

/** What the outline is made from: the plan's tree, its tables and fields, its tasks and duties by item. */
export interface OutlineOf extends FieldsOf {
  readonly tasks: ReadonlyMap<Item, OutlinedTask>;
}

const kinds: Readonly<Record<ItemLevel, SymbolKind>> = {
  part: SymbolKind.Namespace,
  section: SymbolKind.Namespace,
  clause: SymbolKind.Class,
  subclause: SymbolKind.Class,
  point: SymbolKind.Object,
  dash: SymbolKind.Object,
  plus: SymbolKind.Object,
};

/** The items, fields and task rows among `blocks`, with what belongs to each below it. Nesting has few levels. */
export function symbolsOf(of: OutlineOf, blocks: readonly Block[]): DocumentSymbol[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'trivia') return [];
    if (block.kind === 'table') return rowSymbols(of, block);
    const fields = fieldsIn(of, block);
    const children = block.kind === 'item' ? symbolsOf(of, block.children) : [];
    const name = block.kind === 'item' ? markerOf(of, block) : '';
    if (fields.length > 0) return fieldSymbols(of, block, { marker: name, fields, children });
    return block.kind === 'item' ? itemSymbol(of, block, children) : [];
  });
}

/**
 * An item by its marker and text. Dashes are many and nobody cites them, so a dash of plain prose is shown only where
 * something stands below it; and a sign that is the same for all is no part of a name. What is numbered or lettered
 * is cited (`điểm a khoản 2 mục III`), so it is always there to be found.
 */
function itemSymbol(of: OutlineOf, item: Item, children: DocumentSymbol[]): DocumentSymbol[] {
  const { text } = of;
  const task = of.tasks.get(item);
  const isHeading = children.length > 0 || item.children.some(({ kind }) => kind === 'item');
  const extent = visibleExtent(of.tree, item);
  if (!extent || (item.marker.style === 'sign' && !task && !isHeading)) return [];
  const words = plainTextOfLines(text, namingLines(item));
  const name =
    clippedName(`${markerOf(of, item)} ${words}`) || text.slice(item.marker.start, item.marker.end);
  const detail = task ? taskDetail(of, task) : '';
  return [
    {
      name,
      ...(detail !== '' && { detail }),
      kind: task ? SymbolKind.Function : kinds[item.level],
      range: of.lines.rangeOf({ start: item.start, end: extent.last.content.end }),
      selectionRange: of.lines.rangeOf({ start: item.start, end: extent.first.content.end }),
      children,
    },
  ];
}

/** The marker as it is written, where it tells items apart. */
function markerOf({ text }: OutlineOf, { marker }: Item): string {
  return marker.style === 'sign' ? '' : plainText(text, marker);
}

/** `Sở Nội vụ · Quý II năm 2026`. */
function taskDetail({ text }: OutlineOf, { lead, deadline }: OutlinedTask): string {
  const parts = [lead, deadline].map((each) => clippedDetail(joinedText(text, each?.values ?? [])));
  return parts.filter((words) => words !== '').join(' · ');
}
