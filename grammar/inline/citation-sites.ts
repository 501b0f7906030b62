import { beginsBlankNumber, isLoneCode } from '#grammar/inline/citation-lexer.ts';
import {
  beginsIssuer,
  citationOpening,
  lawEnd,
  lawOpening,
  lowerOf,
  nothing,
  typeEnd,
  typeOpening,
  type WordRange,
  whiteEnd,
} from '#grammar/inline/citation-phrases.ts';
import { isUpperCode, isWordCode } from '#grammar/text/characters.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import type { Span } from '#grammar/text/span.ts';
import { flagByForm, memoizeByForm, type WordForm } from '#grammar/words/word-form.ts';
import { wordTable } from '#grammar/words/word-table.ts';
import type { Words } from '#grammar/words/words.ts';
import { wordList } from '#lexicon/words.ts';

/**
 * Where a text may cite documents: at a law, and at a type of document with a number behind it. The grammar reads only sentences with
 * such a place.
 */

/** A word that the grammar sees as several: something may be cited from there on. */
const severalWords = 4;

/** What may begin with a word. */
const lookAt = memoizeByForm(({ written }) => {
  let figures = 0;
  for (let i = 0; i < written.length; i++) {
    if (!isWordCode(written.charCodeAt(i))) return severalWords;
    if (figures === i && isDigit(written.charCodeAt(i))) figures++;
  }
  const lower = written.toLowerCase();
  if (figures > 0 && citationOpening(lower.slice(figures)) !== nothing) return severalWords;
  return citationOpening(lower);
});

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

const mayOpen = flagByForm((form) => lookAt(form) !== nothing);

/** Whether a document may be cited from word `i` on: a law, or a type of document and its number. */
export function isCitationSite(words: WordRange, i: number): boolean {
  const look = lookAt(words.forms[i]!);
  return look !== nothing && isSite(words, i, look);
}

function isSite(words: WordRange, i: number, look: number): boolean {
  if (look === severalWords) return true;
  if (look & lawOpening && lawEnd(words, i) > 0) return true;
  const next = look & typeOpening ? typeEnd(words, i) : 0;
  return next > 0 && (isNumberAt(words, next) || isIssuerAt(words, next));
}

/** Whether `của` and an issuer stand at word `i`. */
function isIssuerAt(words: WordRange, i: number): boolean {
  const isOf = (at: number) => at < words.last && lowerOf(words.forms[at]!) === 'của';
  return isOf(i) && beginsIssuer(words, isOf(i + 1) ? i + 2 : i + 1);
}

/** Whether a number may stand behind the word before word `next`: after `số` or a colon, or right there. */
function isNumberAt({ text, starts, ends, forms, last }: WordRange, next: number): boolean {
  let i = next;
  let at = whiteEnd(text, ends[i - 1]!);
  if (i < last && starts[i] === at && lowerOf(forms[i]!) === 'số') at = whiteEnd(text, ends[i++]!);
  if (text[at] === ':') at = whiteEnd(text, at + 1);
  return (
    isDigit(text.charCodeAt(at)) ||
    beginsBlankNumber(text, at) ||
    (i < last && starts[i] === at && isLoneCode(forms[i]!))
  );
}

/** The sites of a text by its words: of two texts that differ in white space alone they are the same. */
const sitesOf = new WeakMap<readonly WordForm[], readonly number[]>();

function sitesIn(text: string): readonly number[] {
  const table = wordTable(text);
  const known = sitesOf.get(table.forms);
  if (known) return known;
  const { starts, ends, forms, count } = table;
  const words: WordRange = { text, last: count, starts, ends, forms };
  const sites: number[] = [];
  for (let i = 0; i < count; i++) {
    if (mayOpen(forms[i]!) && isCitationSite(words, i)) sites.push(starts[i]!);
  }
  sitesOf.set(table.forms, sites);
  return sites;
}

/** Whether the grammar sees the words of a range as the table has them. */
export function areWhole({ forms, first, last }: Words): boolean {
  for (let i = first; i < last; i++) if (lookAt(forms[i]!) === severalWords) return false;
  return true;
}

/** Whether a span of a text may cite documents. */
export function mayCite(text: string, { start, end }: Span): boolean {
  const sites = sitesIn(text);
  const next = sites[partitionPoint(sites, (site) => site >= start)];
  return (next !== undefined && next < end) || isWithinWord(text, start);
}

const isWithinWord = (text: string, at: number) =>
  isWordCode(text.charCodeAt(at)) && isWordCode(text.charCodeAt(at - 1));

/** What a word ends with after which a full stop ends no sentence: shortened words, and words of days still to be filled in. */
const goingOn = [
  ...wordList('citation-words.shortened-places').map((each) => each.toLowerCase()),
  ...wordList('time-words.dates'),
];

/** Whether a sentence surely ends with the sign at an offset, whatever stands before it: no token goes over it. */
function isSentenceEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x2e) return code === 0x7c || code === 0x3f || code === 0x21; // a bar parts table cells
  const before = text.charCodeAt(at - 1);
  const next = whiteEnd(text, at + 1);
  if (next === at + 1 || !isUpperCode(text.charCodeAt(next)) || !isWordCode(before) || isDigit(before))
    return false;
  const word = text.slice(Math.max(0, at - 5), at).toLowerCase();
  return !goingOn.some((end) => word.endsWith(end));
}

/** Where the sentence begins that word `i` stands in, not before `from`. */
export function sentenceStart({ text, starts, ends }: WordRange, from: number, i: number): number {
  for (let next = i; next > 0 && starts[next]! > from; next--) {
    const end = lastSentenceEnd(text, Math.max(from, ends[next - 1]!), starts[next]!);
    if (end > 0) return end;
  }
  return from;
}

/** Where the sentence ends that word `i` stands in, its sign among it. */
export function sentenceEnd({ text, starts, ends, last }: WordRange, i: number): number {
  for (let at = i; at + 1 < last; at++) {
    const end = lastSentenceEnd(text, ends[at]!, starts[at + 1]!);
    if (end > 0) return end;
  }
  return text.length;
}

/** Behind the last sign between two offsets that surely ends a sentence; 0 for none. */
function lastSentenceEnd(text: string, from: number, to: number): number {
  for (let at = to; at > from; at--) if (isSentenceEnd(text, at - 1)) return at;
  return 0;
}
