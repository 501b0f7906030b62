import { lazy } from '#grammar/text/memoize.ts';
import { phraseIndex } from '#grammar/words/phrase-index.ts';
import type { Words } from '#grammar/words/words.ts';
import { wordList } from '#lexicon/words.ts';
import { gapBefore, isPlain } from './words.ts';

/** The offices that stand before an agency in a list of recipients: they are part of the member, not of the agency. */

const offices = lazy(() =>
  phraseIndex(
    wordList('agency-offices.of-recipients').map((phrase): [string, true] => [phrase, true]),
    (words, i) => isPlain(gapBefore(words, i)),
  ),
);

const maxOffices = 6;

const between = /^[\s,:.]*$/;

/** The number of the word behind the offices ("Lãnh đạo", "CT, PCT", "Chủ tịch, các PCT", "Ban biên tập:") at the word `i`; -1 where none is. */
export function officeEnd(words: Words, i: number): number {
  let next = i;
  for (let count = 0; count < maxOffices; count++) {
    const office = offices().longestAt(words, next);
    if (!office) return count > 0 ? next : -1;
    next = office.next;
    if (next >= words.last || !between.test(words.text.slice(words.ends[next - 1]!, words.starts[next]!)))
      return -1;
  }
  return next;
}
