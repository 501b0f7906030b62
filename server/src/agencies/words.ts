import { isWordUnit } from '#grammar/text/characters.ts';
import { isSpace } from '#grammar/text/span.ts';
import { memoizeByForm, type WordForm } from '#grammar/words/word-form.ts';
import type { Words } from '#grammar/words/words.ts';

/** What names are read by: the shapes of words, and the gaps between them. Words are compared by the keys of their forms. */

const acronym = 1;
const capital = 2;

const shapeOf = memoizeByForm(({ text }): number => {
  let capitals = 0;
  for (const letter of text) if (isCapitalLetter(letter)) capitals++;
  const isShort = capitals > 1 || (capitals === 1 && text.length === 1);
  return (isShort ? acronym : 0) + (isCapitalLetter(text[0]!) ? capital : 0);
});

const isCapitalLetter = (letter: string) => letter !== letter.toLowerCase();

/** Whether a word is written as an abbreviation: two capitals or more, or a single capital letter (`UBND`, `TTg`, `P`). */
export const isAcronym = (form: WordForm): boolean => (shapeOf(form) & acronym) !== 0;

/** Whether a word begins with a capital letter. */
export const isCapital = (form: WordForm): boolean => (shapeOf(form) & capital) !== 0;

/**
 * What stands before a word: nothing but white space, or one mark with white space around it, and whether a line ends there or it is wider
 * than two spaces (a column ends there). Marks of `markIn`, and the bits `isBroken` and `isWide` look at; `noGap` where anything else
 * stands there, and where no word follows.
 */
export type Gap = number;

/** The marks of gaps; `plain`: none. */
export const mark = { plain: 1, comma: 2, hyphen: 3, and: 4, slash: 5, stop: 6 } as const;

export const noGap: Gap = 0;
const marks = 7;
const broken = 8;
const wide = 16;

/** The mark in a gap; 0 where it is none. */
export const markIn = (gap: Gap): number => gap & marks;

/** Whether a gap is nothing but white space; a line may end in it. */
export const isPlain = (gap: Gap): boolean => (gap & marks) === mark.plain;

/** Whether a line ends in a gap. */
export const isBroken = (gap: Gap): boolean => (gap & broken) !== 0;

/** Whether a gap is wider than two spaces, or has a tab. */
export const isWide = (gap: Gap): boolean => (gap & wide) !== 0;

/** The gap from an offset, which is the end of the word before or stands behind its full stop, to the word `i`. */
export function gapBefore(words: Words, i: number, from: number = words.ends[i - 1]!): Gap {
  if (i >= words.last) return noGap;
  if (words.afterSpace[i] === 1) return mark.plain;
  const { text } = words;
  const end = words.starts[i]!;
  let found: number = mark.plain;
  let lines = 0;
  let width = 0;
  let blanks = 0;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) lines++;
      if (code === 0x09 || ++blanks > 2) width = wide;
      if (lines > 1) return noGap;
      continue;
    }
    const read = markOf(code);
    if (read === 0 || found !== mark.plain) return noGap;
    if (lines > 0 && read !== mark.comma) return noGap;
    if (read === mark.stop && at !== from) return noGap;
    found = read;
    blanks = 0;
  }
  return found + (lines > 0 ? broken : 0) + width;
}

/** The word `i` where nothing but white space stands before it (a line may end there), else -1. */
export function plainNext(words: Words, i: number, from: number = words.ends[i - 1]!): number {
  return isPlain(gapBefore(words, i, from)) ? i : -1;
}

/** The same on one line, and in one column. */
export function closeNext(words: Words, i: number): number {
  return gapBefore(words, i) === mark.plain ? i : -1;
}

/** The mark that a UTF-16 unit is, all dashes as a hyphen; 0 for all others. */
export function markOf(code: number): number {
  switch (code) {
    case 0x2c:
      return mark.comma;
    case 0x2d:
    case 0x2010:
    case 0x2011:
    case 0x2013:
    case 0x2014:
      return mark.hyphen;
    case 0x26:
      return mark.and;
    case 0x2f:
      return mark.slash;
    case 0x2e:
      return mark.stop;
    default:
      return 0;
  }
}

/** The UTF-16 unit at an offset of the piece; NaN outside of it. */
export function unitAt({ text, start, end }: Words, offset: number): number {
  return offset >= start && offset < end ? text.charCodeAt(offset) : Number.NaN;
}

/** The character at an offset of the piece; none outside of it. */
export function characterAt({ text, start, end }: Words, offset: number): string {
  return offset >= start && offset < end ? text[offset]! : '';
}

/** Whether the word `i` is whole: a piece may begin within a word of its text. */
export function isWhole({ text, start, starts }: Words, i: number): boolean {
  const at = starts[i]!;
  return at === start || !isWordUnit(text.charCodeAt(at - 1));
}

/** The number of the first word from `i` on that begins at an offset or behind it. */
export function firstFrom({ starts, last }: Words, i: number, offset: number): number {
  let next = i;
  while (next < last && starts[next]! < offset) next++;
  return next;
}

/** Phrases, their words apart by one space, by their first words: of each the words behind the first. */
export function byFirstWord(phrases: Iterable<string>): Map<string, (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.split(' ');
    const known = found.get(first);
    if (known) known.push(rest);
    else found.set(first, [rest]);
  }
  return found;
}
