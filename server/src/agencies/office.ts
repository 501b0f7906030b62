import { wordSet } from '#lexicon/words.ts';
import { nextWord, wordAt } from './words.ts';

/** The offices that stand before an agency in a list of recipients: they are part of the member, not of the agency. */

const offices: ReadonlySet<string> = wordSet('agency-offices.of-recipients');

const maxOffices = 6;

/** The offset behind the offices ("Lãnh đạo", "CT, PCT", "Chủ tịch, các PCT", "Ban biên tập:") at `at`. */
export function officeEnd(list: string, at: number): number | undefined {
  let end = at;
  for (let count = 0; count < maxOffices; count++) {
    const after = officeAt(list, end);
    if (after === undefined) return count ? end : undefined;
    end = after;
    while (end < list.length && /[\s,:.]/.test(list[end] ?? '')) end++;
  }
  return end;
}

function officeAt(list: string, at: number): number | undefined {
  let word = wordAt(list, at);
  let key = '';
  let found: number | undefined;
  for (let count = 0; word && count < 3; count++) {
    key += (count ? ' ' : '') + word.key;
    if (offices.has(key)) found = word.end;
    word = nextWord(list, word.end);
  }
  return found;
}
