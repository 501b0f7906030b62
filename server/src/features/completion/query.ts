import { withoutDiacritics } from '#grammar/text/fold.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { type Cursor, isTextLine } from './cursor.ts';
import type { Proposal } from './item.ts';

/** Tells a query, which is typed to find something, from text that is meant to stay. */

/**
 * Whether what is typed can only be a query for the proposal: some words in small letters without their marks
 * (`so noi` for `Sở Nội vụ`), or the initials of a name (`snv`), by somebody who else types with marks. A text that somebody
 * means to leave as it is has its marks, or capitals, or stands in a plan without any marks.
 */
export function isQuery(cursor: Cursor, { replace, label }: Pick<Proposal, 'replace' | 'label'>): boolean {
  const typed = cursor.text.slice(replace.start, cursor.offset).trim();
  if (typed === '' || typed !== withoutDiacritics(typed) || !/^[a-z][a-z\d ,&/-]*$/.test(typed)) return false;
  const words = typed.split(/[^a-z\d]+/).filter((word) => word !== '');
  const isShort = words.length === 1 && typed.length > 2 && !/[aeiouy]/.test(typed);
  return (isShort || (words.length > 1 && lacksMarks(words, label))) && typesMarks(cursor, replace.start);
}

/**
 * Whether what is typed is surely no whole cell or value: the beginning of a name in small letters (`tru` for `Trung tâm …`),
 * whose last word is none of that name, and none of it without its marks where it has none.
 */
export function isUnfinished(
  cursor: Cursor,
  { replace, label, kind }: Pick<Proposal, 'replace' | 'label' | 'kind'>,
): boolean {
  const typed = cursor.text.slice(replace.start, cursor.offset).trimStart();
  if (kind !== 'agency' || typed.length < 3 || !/^[a-z][a-z\d &/-]*$/.test(typed)) return false;
  const words = label
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  return !words.includes(typed.split(' ').at(-1)!) && typesMarks(cursor, replace.start);
}

/** Whether a word of a name was typed without the marks that it has there. */
function lacksMarks(words: readonly string[], name: string): boolean {
  const known = name
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.some(
    (word) =>
      known.some((each) => withoutDiacritics(each).startsWith(word)) &&
      !known.some((each) => each.startsWith(word)),
  );
}

/** The number of lines that are looked at for diacritics: a single line may have none by chance. */
const maxLines = 3;

/** Whether the text before the query has marks: on its line, or where nothing stands there on the lines above. */
function typesMarks({ plan, text, line, read, index }: Cursor, start: number): boolean {
  const before = text.slice(read?.marker?.end ?? line.start, start);
  if (/\p{L}{2}/u.test(before)) return hasMarks(before);
  const above = plan.tree.lines
    .slice(Math.max(0, index - 2 * maxLines), index)
    .filter(isTextLine)
    .slice(-maxLines);
  return above.length === 0 || above.some(({ content }) => hasMarks(plainOf(text, content)));
}

const hasMarks = (text: string) => /[\u0300-\u036fđ]/iu.test(text.normalize('NFD'));
