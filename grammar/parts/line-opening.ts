import { withAnyFirstVowel } from '#grammar/text/any-tone.ts';
import { isSpace } from '#grammar/text/span.ts';
import { memoizeByForm, type WordForm } from '#grammar/words/word-form.ts';
import { wordFrom, wordTable } from '#grammar/words/word-table.ts';
import { signingPrefixes } from '#lexicon/signing-prefixes.ts';
import { tableRows, wordList } from '#lexicon/words.ts';

/**
 * What a line can be by its first word: one look at that tells which of the phrases by which parts are known may stand there. Most lines
 * begin with none of their words, and no pattern need look at them. A set is a number with a bit for each; it never misses one that the
 * pattern of that name (`tables/phrases.ts`) finds, but may name others.
 */
export const opening = {
  title: 1 << 0,
  legalBasis: 1 << 1,
  attachment: 1 << 2,
  addressee: 1 << 3,
  closing: 1 << 4,
  difficulties: 1 << 5,
  recipients: 1 << 6,
  authority: 1 << 7,
  position: 1 << 8,
  annex: 1 << 9,
  footnote: 1 << 10,
  formNumber: 1 << 11,
  formTitle: 1 << 12,
  openingWords: 1 << 13,
  number: 1 << 14,
} as const;

const all = -1;
const none = 0;

/** What `end` of a line's text from `from` on may be. Blanks, emphasis and heading marks before its first word are read through. */
export function openingOf(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isDecoration(text.charCodeAt(at))) at++;
  if (at >= end) return none;
  const table = wordTable(text);
  const i = wordFrom(table, at);
  if (i < table.count && table.starts[i]! <= at)
    return table.starts[i] === at ? openingOfWord(table.forms[i]!) : all;
  return openingOfSign(text.charCodeAt(at));
}

/** As in `plainOf`. */
const isDecoration = (code: number) => isSpace(code) || code === 0x2a || code === 0x5f || code === 0x23;

function openingOfSign(code: number): number {
  if (code === 0x28) return opening.attachment | opening.formNumber;
  if (code === 0x5b) return opening.footnote;
  const isMark = code < 0x80 || (code >= 0x2010 && code <= 0x2060);
  return isMark ? none : all;
}

/** The first words of phrases by what they open, in small letters: those of a table, and of the lists that the phrases are made of. */
const firstWords: readonly (readonly [number, readonly string[]])[] = [
  ...tableRows('line-openings').map(
    ([name, words]) => [opening[name as keyof typeof opening], words!.split('; ')] as const,
  ),
  [opening.authority, signingPrefixes],
  [opening.position, wordList('position-words.signed')],
  [opening.position, wordList('position-words.before-agencies')],
  [opening.formTitle, wordList('plan-phrases.form-titles')],
  [opening.openingWords, wordList('plan-phrases.opening')],
];

/** What is known by words whose marks may be wrong. */
const anyMarks = opening.title | opening.recipients | opening.annex;

const byWord = new Map<string, number>();
for (const [bit, phrases] of firstWords)
  for (const phrase of phrases)
    for (const word of (bit & anyMarks) !== 0 ? withAnyFirstVowel(phrase) : [phrase]) {
      const { key } = wordTable(word).forms[0]!;
      byWord.set(key, (byWord.get(key) ?? none) | bit);
    }

/** Letters of old fonts that are read as others, and signs that count as a letter in other case. */
const odd = /[\u01a2\u01a3\u017f\u212a]/;

const openingOfWord = memoizeByForm(({ key, text }: WordForm): number =>
  odd.test(text) ? all : (byWord.get(key) ?? none),
);
