import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { visibleExtent } from '#features/extent.ts';
import { clippedDetail, clippedName, joinedText } from '#features/label.ts';
import type { RowsOf } from '#features/outline-rows.ts';
import { plainText } from '#grammar/text/plain.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import type { Item, Paragraph, PlanTree } from '#grammar/tree.ts';
import { contentOf } from '#model/structure/walk.ts';
import type { PlacedField } from '#model/tasks/field.ts';

/** The tree that the fields stand in, and all fields in the order of the text. */
export interface FieldsOf extends RowsOf {
  readonly tree: PlanTree;
  readonly fields: readonly PlacedField[];
}

/** The fields of a block whose text begins with one; none where it begins with prose: then it is an item of its own. */
export function fieldsIn({ text, fields }: FieldsOf, block: Item | Paragraph): readonly PlacedField[] {
  const { start, end } = contentOf(block.lines);
  const first = firstFrom(fields, start);
  const label = fields[first]?.label;
  if (!label || label.start >= end || !/^[\s*_]*$/.test(text.slice(start, label.start))) return [];
  return fields.slice(first, firstFrom(fields, end));
}

function firstFrom(fields: readonly PlacedField[], offset: number): number {
  return partitionPoint(fields, ({ label }) => label.start >= offset);
}

interface FieldBlock {
  readonly marker: string;
  readonly fields: readonly PlacedField[];
  readonly children: DocumentSymbol[];
}

/** One property a label, its value as the detail; what stands below the block belongs to the last label in it. */
export function fieldSymbols(of: FieldsOf, block: Item | Paragraph, at: FieldBlock): DocumentSymbol[] {
  const extent = visibleExtent(of.tree, block);
  if (!extent) return [];
  return at.fields.map((field, i) => {
    const next = at.fields[i + 1];
    const start = i === 0 ? block.start : field.label.start;
    const end = next?.label.start ?? extent.last.content.end;
    const label = plainText(of.text, field.label);
    const detail = clippedDetail(joinedText(of.text, field.values));
    return {
      name: clippedName(i === 0 ? `${at.marker} ${label}` : label),
      ...(detail !== '' && { detail }),
      kind: SymbolKind.Property,
      range: of.lines.rangeOf({ start, end }),
      selectionRange: of.lines.rangeOf({ start, end: Math.max(field.label.end, field.value.end) }),
      ...(!next && at.children.length > 0 && { children: at.children }),
    };
  });
}
