import { foldKey, withoutDiacritics } from '#grammar/text/fold.ts';
import type { Cursor } from './cursor.ts';
import type { Completion, Proposal } from './item.ts';
import { spanText } from './matching.ts';
import { isQuery, isUnfinished } from './query.ts';

/** The longest list: more is not read, and every keystroke requests it again. */
export const maxItems = 50;

/**
 * The proposals as a list in their order: each outcome once, and none that changes nothing. No list at all where one of
 * them is typed to its end: then the text is finished, and what goes on from there is not asked for.
 */
export function completionItems(cursor: Cursor, proposals: readonly Proposal[]): Completion[] {
  const seen = new Set<string>();
  const changing: Proposal[] = [];
  for (const each of proposals) {
    const key = cursor.text.slice(cursor.line.start, each.replace.start) + each.insert;
    if (seen.has(key)) continue;
    seen.add(key);
    const there = spanText(cursor, each.replace);
    const isWhole = there.trimEnd() === each.insert.trimEnd() && each.replace.end === cursor.offset;
    if (isWhole && each.kind !== 'marker') return []; // behind a marker its text is still to come
    if (there !== each.insert) changing.push(each);
  }
  const items = changing.slice(0, maxItems).map((each, i) => ({
    ...each,
    // Editors skip the white space before a word on their side only: on ours it would be a gap, and gaps cost rank.
    filterText: filterOf(cursor.text.slice(each.replace.start, cursor.offset).trimStart(), each.label),
    sortText: String(i).padStart(3, '0'),
    preselect: i === 0 && isQuery(cursor, each),
  }));
  return endsWithTab(cursor, items) ? [] : items;
}

/**
 * Whether the Tab key ends a cell here: in a row with tabs between cells. A list would take that key, so there is none but
 * for letters that can be no cell: the small beginning of a name.
 */
function endsWithTab(cursor: Cursor, items: readonly Completion[]): boolean {
  const { text, line, offset, path } = cursor;
  const before = text.slice(line.start, offset);
  const isRow = path.at(-1)?.kind === 'table' && !before.trimStart().startsWith('|');
  if (!isRow && !before.includes('\t')) return false;
  if (items[0]?.kind === 'heading' && cursor.part !== 'annex' && !isRow) return false; // the last column of the header
  const isTyped = items.length > 0 && !items[0]!.preselect && /\S$/.test(before);
  return isTyped && !items.every((item) => isUnfinished(cursor, item));
}

/**
 * What the editor compares with what is typed: by now, and later where typing outruns the answer. So what is typed goes on
 * with the rest of the name first, without marks as it is mostly typed: a match without gaps comes before snippets.
 */
function filterOf(typed: string, label: string): string {
  const bareLabel = withoutDiacritics(label);
  if (typed === '') return `${bareLabel} ${label} ${bareLabel}`;
  return `${typed}${restOf(typed, label, bareLabel)} ${label} ${bareLabel}`;
}

/** How a name goes on behind its beginning: with marks where that was typed with marks; empty where it begins otherwise. */
function restOf(typed: string, label: string, bareLabel: string): string {
  const begun = withoutDiacritics(typed);
  if (!bareLabel.startsWith(begun)) return '';
  const isMarked = foldKey(typed) !== begun;
  const rest = isMarked ? label.slice(typed.length) : bareLabel.slice(begun.length);
  return /\s$/.test(typed) ? rest.trimStart() : rest;
}
