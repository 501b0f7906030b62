import { bare, foldKey } from '#grammar/text/fold.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Cursor } from './cursor.ts';
import { isQuery } from './query.ts';
import { spanText } from './typed.ts';

/** What an item inserts; each kind has its own sign in the editor's list. */
export type CompletionKind =
  | 'agency'
  | 'document'
  | 'label'
  | 'deadline'
  | 'marker'
  | 'heading'
  | 'directive'
  | 'rule'
  | 'snippet';

/** One proposal; plain data, offsets into the original text. */
export interface Completion {
  readonly label: string;
  readonly insert: string;
  /** `insert` in the syntax of snippets, with places to fill in; for an editor that knows them. */
  readonly snippet?: string;
  /** What `insert` takes the place of: on one line, around the cursor. */
  readonly replace: Span;
  readonly kind: CompletionKind;
  readonly detail: string;
  readonly documentation?: string;
  /**
   * What the editor compares with the text from `replace.start` to the cursor. It begins with that very text, since it
   * was matched here already (no diacritics, abbreviations, the middle of a name), which an editor's own comparison
   * cannot do; the label follows, with and without its marks, for an editor that compares this list with what is typed
   * after it was asked for (VS Code does so where typing is faster than the answer).
   */
  readonly filterText: string;
  /** Keeps the order of the list in an editor that sorts by it. */
  readonly sortText: string;
  /** What is typed is no text but a query for this (see query.ts): an editor may have its Enter key take it. */
  readonly isMeant: boolean;
}

/** A proposal before its place in the list is known. */
export type Proposal = Omit<Completion, 'filterText' | 'sortText' | 'isMeant'>;

/** A longer list helps nobody, and every keystroke asks again. */
export const mostItems = 50;

/**
 * The proposals as a list in their order: each outcome once, and none that changes nothing. No list at all where one of
 * them is typed to its end: then the text is finished, and what goes on from there is not asked for.
 */
export function listed(cursor: Cursor, proposals: readonly Proposal[]): Completion[] {
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
  const items = changing.slice(0, mostItems).map((each, i) => ({
    ...each,
    // Editors skip the white space before a word on their side only: on ours it would be a gap, and gaps cost rank.
    filterText: filterOf(cursor.text.slice(each.replace.start, cursor.offset).trimStart(), each.label),
    sortText: String(i).padStart(3, '0'),
    isMeant: i === 0 && isQuery(cursor, each),
  }));
  return endsWithTab(cursor, items[0]) ? [] : items;
}

/** In a row whose cells are parted by tabs the Tab key ends a cell, so no list stands there that it would take a row of. */
function endsWithTab({ text, line, offset, path }: Cursor, first: Completion | undefined): boolean {
  const before = text.slice(line.start, offset);
  const isRow = path.at(-1)?.kind === 'table' && !before.trimStart().startsWith('|');
  return (isRow || before.includes('\t')) && first?.isMeant === false && /\S$/.test(before);
}

/**
 * What the editor compares with what is typed: by now, and later where typing outruns the answer. So what is typed goes on
 * with the rest of the name first, without marks as it is mostly typed: a match without gaps comes before snippets.
 */
function filterOf(typed: string, label: string): string {
  const bareLabel = bare(label);
  if (typed === '') return `${bareLabel} ${label} ${bareLabel}`;
  return `${typed}${restOf(typed, label, bareLabel)} ${label} ${bareLabel}`;
}

/** How a name goes on behind its beginning: with marks where that was typed with marks; empty where it begins otherwise. */
function restOf(typed: string, label: string, bareLabel: string): string {
  const begun = bare(typed);
  if (!bareLabel.startsWith(begun)) return '';
  const isMarked = foldKey(typed) !== begun;
  const rest = isMarked ? label.slice(typed.length) : bareLabel.slice(begun.length);
  return /\s$/.test(typed) ? rest.trimStart() : rest;
}
