import { wordList } from '#lexicon/words.ts';
import { isNameUnit, type NameWord, nextWord, wordAt } from './words.ts';

/** What parts the members of a list of agencies. */

const openings: readonly (readonly string[])[] = wordList('agency-list-words.openings').map((phrase) =>
  phrase.split(' '),
);

/** The offset of the next word that begins a member: behind marks, white space, "và", "phối hợp với". */
export function memberStart(list: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < list.length && !isNameUnit(list.charCodeAt(at)))
      at = list[at] === '(' ? bracketEnd(list, at) : at + 1;
    const after = openingEnd(list, at);
    if (after === undefined) return at;
    at = after;
  }
}

function openingEnd(list: string, at: number): number | undefined {
  const first = wordAt(list, at);
  if (!first) return undefined;
  for (const [word, second] of openings) {
    if (first.key !== word) continue;
    if (second === undefined) return first.end;
    const next = nextWord(list, first.end);
    if (next?.key === second) return next.end;
  }
  return undefined;
}

/**
 * Where a member ends that is not in the catalog: at `;`, `,`, `và`, a line's end, `/` before a capital, a full stop, or
 * the start of a word that `stops` it.
 */
export function textEnd(list: string, from: number, stops?: (word: NameWord) => boolean): number {
  let at = from;
  let end = from;
  while (at < list.length) {
    const unit = list[at] ?? '';
    if (isNameUnit(list.charCodeAt(at))) {
      const word = wordAt(list, at);
      if (!word || (word.key === 'và' && at > from)) break;
      if (stops?.(word)) return at;
      at = word.end;
      end = at;
    } else if (isSeparator(list, at)) break;
    else {
      at = unit === '(' ? bracketEnd(list, at) : at + 1;
      if (unit === ')' || unit === '(' || unit === '”') end = at;
    }
  }
  return end;
}

function isSeparator(list: string, at: number): boolean {
  switch (list[at]) {
    case ';':
    case ',':
    case '\n':
      return true;
    case '/':
      return /\p{Lu}/u.test(list[at + 1] ?? '') && !/\d/.test(list[at - 1] ?? '');
    case '.':
      return /^\.+\s*$|^\.+[;,]|^\.\s+\p{Lu}/u.test(list.slice(at, at + 8));
    default:
      return false;
  }
}

const maxBracketLength = 200;

/** The offset behind the bracket that opens at `at`; behind the opening itself where it does not close soon. */
function bracketEnd(list: string, at: number): number {
  const close = list.slice(at, at + maxBracketLength).indexOf(')');
  return close < 0 ? at + 1 : at + close + 1;
}
