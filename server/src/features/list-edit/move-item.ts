import { placeOf } from '#features/renumber/marks.ts';
import { moveMarks } from '#features/renumber/move-marks.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';
import type { TextEdit } from '#rules/finding.ts';
import { extentOf, type ListedItem } from './item-at.ts';

/** What is done to an item: the edits, and how many lines it moves down (less than 0: up). */
export interface ItemEdit {
  readonly edits: readonly TextEdit[];
  readonly lines: number;
}

/**
 * Moves an item, with all below it, before the one above it (`by` -1) or behind the one below it (1) in its list. Both keep the marks of their places, references follow
 * the items, and the sign that ends a list (`.` behind `;`) stays at its end. Undefined where no such neighbour stands beside it.
 */
export function moveItem(plan: Plan, { list, index }: ListedItem, by: -1 | 1): ItemEdit | undefined {
  const { text } = plan;
  const [upper, lower] =
    by < 0 ? [list.items[index - 1], list.items[index]] : [list.items[index], list.items[index + 1]];
  if (!upper || !lower) return undefined;
  const [above, below] = [extentOf(text, upper), extentOf(text, lower)];
  if (above.end > below.start) return undefined;
  const places = [placeOf(upper), placeOf(lower)] as const;
  const marks = places.some(Number.isNaN)
    ? [] // signs
    : moveMarks(plan, [
        { item: upper, place: places[1] },
        { item: lower, place: places[0] },
      ]);
  if (!marks) return undefined;
  const [first, second] = withEndings(rewritten(text, above, marks), rewritten(text, below, marks));
  const between = rewritten(text, { start: above.end, end: below.start }, marks);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const isOpen = !second.endsWith('\n'); // the last line of the text
  const moved = isOpen ? second + lineEnd : second;
  const rest = isOpen ? first.replace(/\r?\n$/, '') : first;
  const block: TextEdit = { start: above.start, end: below.end, text: moved + between + rest };
  const outside = marks.filter(({ start, end }) => end <= block.start || start >= block.end);
  const edits = [...outside, block].sort((a, b) => a.start - b.start);
  const count = (piece: string) => piece.split('\n').length - 1;
  const passed = by < 0 ? { start: above.start, end: below.start } : { start: above.end, end: below.end };
  const lines = count(text.slice(passed.start, passed.end)) + (isOpen && by > 0 ? 1 : 0);
  return { edits, lines: by * lines };
}

/** A piece of the text with the edits that lie in it. */
function rewritten(text: string, { start, end }: Span, edits: readonly TextEdit[]): string {
  let result = '';
  let at = start;
  for (const edit of edits) {
    if (edit.start < start || edit.end > end) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at, end);
}

/** Two neighbours, the later one first: where the one ends with `;` and the other with a full stop or with `./.`, each place keeps its sign. */
function withEndings(first: string, second: string): [string, string] {
  const [a, b] = [endingSign.exec(first), endingSign.exec(second)];
  if (!a || !b || a[1] === b[1]) return [first, second];
  const replaced = (piece: string, { index, 2: blank = '' }: RegExpExecArray, sign: string) =>
    piece.slice(0, index) + sign + blank;
  return [replaced(first, a, b[1]!), replaced(second, b, a[1]!)];
}

const endingSign = /(;|\.\/\.|\.)(\s*)$/;
