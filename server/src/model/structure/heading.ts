import { hasLower, isUpperCode, isWordCode } from '#grammar/text/characters.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import type { Item, Line, PlanTree } from '#grammar/tree.ts';
import { quotedIn } from './quotation.ts';
import { contentOf, itemsOf, partOf } from './walk.ts';

/** The heading of a section (`I. MỤC ĐÍCH`); a section that is a sentence of its own has none. */
export interface SectionHeading extends Span {
  readonly item: Item;
  /** Its words, composed, without the marks of converters around them. */
  readonly words: string;
  /** `mixed` where only its beginning is in capitals. */
  readonly letters: 'capitals' | 'mixed' | 'small';
}

/** No heading is longer; one in small letters that ends in a full stop is a sentence from so many words on. */
const maxLength = 200;
const maxSmallLength = 12;
const sentences = /[.:;?!…]\s+\S/;

/** The headings of the plan's own sections that stand under no part, in order. */
export function sectionHeadings(tree: PlanTree): SectionHeading[] {
  const sections = itemsOf(partOf(tree, 'body')?.blocks ?? []).filter(({ level }) => level === 'section');
  if (sections.length === 0) return [];
  const isQuoted = quotedIn(tree);
  return sections.flatMap((item) => {
    const { start, end } = contentOf(item.lines);
    if (end - start > maxLength || end <= start || isQuoted(item)) return [];
    const words = plainOf(tree.text, { start, end });
    if (sentences.test(words) || /[;,]$/.test(words)) return [];
    const letters = lettersOf(words);
    const holds = item.children.some(({ kind }) => kind !== 'trivia');
    const isSentence = /[.:]$/.test(words) && words.split(/\s+/).length > maxSmallLength;
    if (letters === 'small' && (!holds || isSentence)) return [];
    return [{ start, end, item, words, letters }];
  });
}

/** The lines that name an item: its own, or those below a marker that stands alone (`PHẦN I`, its heading on the next line). */
export function namingLines({ lines, children }: Item): readonly Line[] {
  const { start, end } = contentOf(lines);
  const below = end > start ? undefined : children.find(({ kind }) => kind !== 'trivia');
  return below?.kind === 'paragraph' ? below.lines : lines;
}

/** What stands in brackets is not looked at, nor are names of systems among capitals (`VNeID`). */
function lettersOf(words: string): SectionHeading['letters'] {
  const piece = words.replace(/\([^)]*\)/g, '');
  if (!hasLower(piece)) return 'capitals';
  let upper = 0;
  let all = 0;
  for (let i = 0; i < piece.length; i++) {
    const code = piece.charCodeAt(i);
    if (!isWordCode(code) || (code >= 0x30 && code <= 0x39)) continue;
    all++;
    if (isUpperCode(code)) upper++;
  }
  if (upper * 4 >= all * 3) return 'capitals';
  const first = /[\p{L}&]+/u.exec(piece)?.[0] ?? '';
  return first.length > 1 && !hasLower(first) ? 'mixed' : 'small';
}

/** Where the last words of a heading end: before the marks of converters. */
export function endOfWords(text: string, heading: Span): number {
  return heading.start + sliceOf(text, heading).replace(/[\s*_]+$/, '').length;
}
