import { memoizeByForm } from '#grammar/words/word-form.ts';
import type { Words } from '#grammar/words/words.ts';
import { wordList } from '#lexicon/words.ts';
import { byFirstWord, characterAt, firstFrom, plainNext, unitAt } from './words.ts';

/** What parts the members of a list of agencies. */

const openings = byFirstWord(wordList('agency-list-words.openings'));

const none: readonly (readonly string[])[] = [];

/** What follows a word in an opening that begins with it. */
const openingsFrom = memoizeByForm(({ key }) => openings.get(key) ?? none);

/** The next word that begins a member, from the word `i` on: behind marks, white space, "và", "phối hợp với"; `last` where none does. */
export function memberStart(words: Words, i: number, from: number): number {
  let next = i;
  let at = from;
  for (;;) {
    next = behindBrackets(words, next, at);
    if (next >= words.last) return next;
    const behind = openingEnd(words, next);
    if (behind < 0) return next;
    next = behind;
    at = words.ends[next - 1]!;
  }
}

const bracket = 0x28;

/** The first word from `i` on that stands outside of brackets that open behind `from`. */
function behindBrackets(words: Words, i: number, from: number): number {
  let next = i;
  let at = from;
  while (next < words.last) {
    const end = words.starts[next]!;
    while (at < end && words.text.charCodeAt(at) !== bracket) at++;
    if (at >= end) return next;
    at = bracketEnd(words, at);
    next = firstFrom(words, next, at);
  }
  return next;
}

function openingEnd(words: Words, i: number): number {
  for (const [second] of openingsFrom(words.forms[i]!)) {
    if (second === undefined) return i + 1;
    const next = plainNext(words, i + 1);
    if (next >= 0 && words.forms[next]!.key === second) return next + 1;
  }
  return -1;
}

/**
 * The offset where a member ends that is not in the catalog: at `;`, `,`, `và`, a line's end, `/` before a capital, a full stop, or
 * the start of a word that `stops` it. Read from an offset on, behind which the word `i` is the next one.
 */
export function textEnd(words: Words, i: number, from: number, stops?: (i: number) => boolean): number {
  let next = i;
  let at = from;
  let end = from;
  while (at < words.end) {
    if (next < words.last && at === words.starts[next]) {
      if (words.forms[next]!.key === 'và' && at > from) break;
      if (stops?.(next)) return at;
      at = words.ends[next++]!;
      end = at;
      if (next < words.last && words.afterSpace[next] === 1) at++;
    } else if (isSeparator(words, at)) break;
    else {
      const code = words.text.charCodeAt(at);
      if (code === bracket) {
        at = bracketEnd(words, at);
        next = firstFrom(words, next, at);
      } else at++;
      if (code === 0x28 || code === 0x29 || code === 0x201d) end = at;
    }
  }
  return end;
}

function isSeparator(words: Words, at: number): boolean {
  switch (words.text.charCodeAt(at)) {
    case 0x3b: // ;
    case 0x2c: // ,
    case 0x0a:
      return true;
    case 0x2f: // /
      return /\p{Lu}/u.test(characterAt(words, at + 1)) && !/\d/.test(characterAt(words, at - 1));
    case 0x2e: // .
      return /^\.+\s*$|^\.+[;,]|^\.\s+\p{Lu}/u.test(words.text.slice(at, Math.min(at + 8, words.end)));
    default:
      return false;
  }
}

const maxBracketLength = 200;

/** The offset behind the bracket that opens at `at`; behind the opening itself where it does not close soon. */
function bracketEnd(words: Words, at: number): number {
  for (let close = at; close < at + maxBracketLength; close++)
    if (unitAt(words, close) === 0x29) return close + 1;
  return at + 1;
}
