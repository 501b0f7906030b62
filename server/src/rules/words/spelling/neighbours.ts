import { isSpace, type Span } from '#grammar/text/span.ts';
import type { Neighbours } from './candidates.ts';
import type { SpelledWords } from './word.ts';

/** Whether nothing but white space is between two words. */
export function areAdjacent(text: string, first: Span, second: Span): boolean {
  if (second.start === first.end) return false;
  for (let i = first.end; i < second.start; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}

/** The word right before the word `i`, in small letters; undefined where anything but white space stands between them. */
export const beforeOf = (text: string, words: SpelledWords, i: number): string | undefined => {
  const before = words.at(i - 1);
  return before && areAdjacent(text, before, words.at(i)!) ? before.form.lower : undefined;
};

/** The same of the word right behind it. */
export const afterOf = (text: string, words: SpelledWords, i: number): string | undefined => {
  const after = words.at(i + 1);
  return after && areAdjacent(text, words.at(i)!, after) ? after.form.lower : undefined;
};

/** Both. */
export const neighboursOf = (text: string, words: SpelledWords, i: number): Neighbours => ({
  before: beforeOf(text, words, i),
  after: afterOf(text, words, i),
});
