import {
  type Cursor,
  isTextLine,
  openItems,
  partOfLine,
  previousTextLine,
} from '#features/completion/cursor.ts';
import { hasLower } from '#grammar/text/characters.ts';
import { withoutDiacritics } from '#grammar/text/fold.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Item, Line, PartKind } from '#grammar/tree.ts';

/** The start of a line at which a part of the plan may be put, as far as the rest of the tree tells. */
export interface Site {
  readonly cursor: Cursor;
  /** What is typed on the line, composed: a few words in small letters, or nothing. */
  readonly typed: string;
  /** The part of the nearest line above with content; undefined where there is none. */
  readonly above: PartKind | undefined;
  /** The nearest line below with content, and its part. */
  readonly below: Line | undefined;
  readonly belowPart: PartKind | undefined;
  /** The items that are open, the outermost first. */
  readonly open: readonly Item[];
  /** The section among them. */
  readonly section: Item | undefined;
  /** Whether another line than the cursor's is of such a part. */
  has(kind: PartKind): boolean;
}

const query = /^\s*(?:\p{Ll}[\p{Ll}\p{M} ]{0,30})?$/u;
/** A line that is longer and has no stop at its end is torn: what stands below goes on with it. */
const maxHeadingLength = 60;

/**
 * The site at the cursor; undefined where other text stands on the line, where what is typed is no query (a capital begins
 * a text of the drafter's own), and where the line goes on with a sentence above it.
 */
export function siteAt(cursor: Cursor): Site | undefined {
  const { text, line, offset, plan, index } = cursor;
  const before = text.slice(line.start, offset).normalize('NFC');
  if (!query.test(before) || text.slice(offset, line.end).trim() !== '') return undefined;
  const lines = plan.tree.lines;
  const previous = lines[index - 1];
  if (previous && isTextLine(previous) && isTorn(plainOf(text, previous.content))) return undefined;
  const above = previousTextLine(cursor);
  const below = lines.slice(index + 1).find(isTextLine);
  const open = openItems(cursor);
  const own = cursor.read;
  const kinds = new Set(
    lines.filter((each) => each !== own && isTextLine(each)).map((each) => partOfLine(plan.tree, each)),
  );
  return {
    cursor,
    typed: before.trimStart(),
    above: above && partOfLine(plan.tree, above),
    below,
    belowPart: below && partOfLine(plan.tree, below),
    open,
    section: open.findLast(({ level }) => level === 'section'),
    has: (kind) => kinds.has(kind),
  };
}

const isTorn = (words: string) =>
  words.length > maxHeadingLength && hasLower(words) && !/[.;:!?/)|]["”*_\s]*$/.test(words);

/** Whether what is typed begins one of the names, with or without marks and spaces. */
export function isNamed(typed: string, names: readonly string[]): boolean {
  const asked = key(typed);
  const isMarked = typed.toLowerCase() !== withoutDiacritics(typed);
  return names.some((name) => (isMarked ? name.startsWith(typed.trimEnd()) : key(name).startsWith(asked)));
}

const key = (words: string) => withoutDiacritics(words).replaceAll(' ', '');
