import type { TokenType } from 'chevrotain';
import * as t from '#grammar/inline/citation-tokens.ts';
import { documentTypes } from '#grammar/tables/document-types.ts';
import { issuingBodies } from '#grammar/tables/issuing-bodies.ts';
import { isUpperCode } from '#grammar/text/characters.ts';
import { isSpace } from '#grammar/text/span.ts';
import { memoizeByForm, type WordForm } from '#grammar/words/word-form.ts';
import type { Words } from '#grammar/words/words.ts';
import { wordList } from '#lexicon/words.ts';

/** The phrases that are tokens of citations, found by their words: of small or capital letters, apart by any white space. */

/** What is read of words here. */
export type WordRange = Pick<Words, 'text' | 'last' | 'starts' | 'ends' | 'forms'>;

/** The words for laws. */
export const lawTypes = wordList('law-words.types');
const types = documentTypes.map(({ name }) => name).filter((name) => !lawTypes.includes(name));

/** The tokens that are phrases, in the order in which they are tried. */
const kinds: readonly (readonly [TokenType, readonly string[]])[] = [
  [t.Approval, wordList('citation-words.approvals')],
  [t.AliasDefiner, wordList('citation-words.alias-definers')],
  [t.TypeWord, types],
  [t.IssuerName, issuingBodies.flatMap(({ names }) => names)],
  [t.NumberWord, wordList('citation-words.number-word')],
  [t.Of, wordList('citation-words.of')],
  [t.And, wordList('citation-words.joiners')],
  [t.SubjectOpener, wordList('citation-words.subject-openers')],
  [t.ClauseOpener, wordList('citation-words.clause-openers')],
  [t.ClauseWord, wordList('citation-words.clause-words')],
];
const kindBits = (1 << kinds.length) - 1;
const bitOf = (type: TokenType) => 1 << kinds.findIndex(([each]) => each === type);
const issuerBit = bitOf(t.IssuerName);
const typeBit = bitOf(t.TypeWord);
/** Words that other tokens begin with. */
const openerBit = 1 << kinds.length;
/** What a number counts, so that it names no document. */
const countedBit = openerBit << 1;
/** What ends a run of words that say nothing. */
const proseEnds =
  openerBit |
  [t.TypeWord, t.Approval, t.AliasDefiner, t.SubjectOpener, t.ClauseWord].reduce(
    (bits, type) => bits | bitOf(type),
    0,
  );

/** What stands between two words of a phrase: white space, a comma, a dash among white space, a slash. */
type Joint = ' ' | ',' | '-' | '/';

interface Node {
  /** By the word behind white space. */
  readonly nodes: Map<string, Node>;
  /** By another joint and the word behind it. */
  readonly others: Map<string, Node>;
  /** The phrases that end here. */
  bits: number;
  /** Those that end here or further on. */
  below: number;
}

const newNode = (): Node => ({ nodes: new Map(), others: new Map(), bits: 0, below: 0 });

/** How a word may be written, in small letters: the tone of these endings on either vowel. */
function writings(word: string): string[] {
  const other = word.replace('ủy', 'uỷ').replace('hóa', 'hoá').replace('tòa', 'toà');
  return other === word ? [word] : [word, other];
}

const root = newNode();

function add(phrase: string, bit: number): void {
  let node = root;
  for (const [, before = '', word = ''] of phrase.toLowerCase().matchAll(/(^|, | - |[ /])([^ ,/]+)/g)) {
    const joint = before.trim();
    const nodes = joint === '' ? node.nodes : node.others;
    const next = nodes.get(joint + word) ?? newNode();
    for (const writing of writings(word)) nodes.set(joint + writing, next);
    next.below |= bit;
    node = next;
  }
  node.bits |= bit;
}

for (const [i, [, phrases]] of kinds.entries()) for (const phrase of phrases) add(phrase, 1 << i);
for (const phrase of [...lawTypes, ...wordList('citation-words.token-openers')]) add(phrase, openerBit);
for (const phrase of wordList('citation-words.counted')) add(phrase, countedBit);

/** A word in small letters, nothing else folded. */
export const lowerOf = memoizeByForm(({ written }: WordForm) => written.toLowerCase());

const none = newNode();
const openings = memoizeByForm((form): Node => root.nodes.get(lowerOf(form)) ?? none);

/** White space between the words of a citation; stars that a converter left count as such. */
export const isWhite = (code: number): boolean => isSpace(code) || code === 0x2a;

/** Where white space ends that begins at an offset of a text. */
export function whiteEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWhite(text.charCodeAt(at))) at++;
  return at;
}

/** So much white space may slip in before a sign within a phrase or number. */
const few = 4;

/** What stands between two offsets; undefined for anything that joins no words of a phrase. */
function jointBetween(text: string, from: number, to: number): Joint | undefined {
  if (from + 1 === to && text.charCodeAt(from) === 0x20) return ' ';
  const at = whiteEnd(text, from);
  if (at === to) return at > from ? ' ' : undefined;
  const sign = text[at]!;
  if (sign === '/') return at === from && at + 1 === to ? '/' : undefined;
  if (whiteEnd(text, at + 1) !== to) return undefined;
  if (sign === ',') return at - from <= few ? ',' : undefined;
  return (sign === '-' || sign === '–') && at > from && at + 1 < to ? '-' : undefined;
}

function nodeBehind(node: Node, words: WordRange, next: number): Node | undefined {
  if (next >= words.last || (node.nodes.size === 0 && node.others.size === 0)) return undefined;
  const joint = jointBetween(words.text, words.ends[next - 1]!, words.starts[next]!);
  if (joint === undefined) return undefined;
  const word = lowerOf(words.forms[next]!);
  return joint === ' ' ? node.nodes.get(word) : node.others.get(joint + word);
}

/** Where the longest of the phrases that `bits` stand for ends: the number of the word behind it; 0 where none begins with word `i`. */
function phraseEnd(words: WordRange, i: number, bits: number): number {
  let node: Node | undefined = openings(words.forms[i]!);
  if ((node.below & bits) === 0) return 0;
  let end = 0;
  for (let next = i + 1; node && node.below & bits; next++) {
    if (node.bits & bits) end = next;
    node = nodeBehind(node, words, next);
  }
  return end;
}

/** A phrase that is a token, and the number of the word behind it. */
export interface PhraseToken {
  readonly type: TokenType;
  readonly next: number;
}

/** The token that begins with word `i`: the first kind in order, of one kind the longest phrase. */
export function phraseTokenAt(words: WordRange, i: number): PhraseToken | undefined {
  let node: Node | undefined = openings(words.forms[i]!);
  if ((node.below & kindBits) === 0) return undefined;
  let best = 0;
  let end = 0;
  for (let next = i + 1; node; next++) {
    const bits = node.bits & kindBits;
    const first = bits & -bits;
    if (first !== 0 && (best === 0 || first <= best)) {
      best = first;
      end = next;
    }
    node = nodeBehind(node, words, next);
  }
  return best === 0 ? undefined : { type: kinds[31 - Math.clz32(best)]![0], next: end };
}

const secondTypeWords = new Set(types.flatMap((type) => writings(type.toLowerCase().split(' ')[1] ?? '')));
const goesOnAsType = memoizeByForm((form) => secondTypeWords.has(lowerOf(form)));

/** The number of the word behind the longest type of document that begins with word `i`; 0 for none. */
export function typeEnd(words: WordRange, i: number): number {
  const { forms, last } = words;
  const isOne = (openings(forms[i]!).bits & typeBit) !== 0;
  return isOne || (i + 1 < last && goesOnAsType(forms[i + 1]!)) ? phraseEnd(words, i, typeBit) : 0;
}
export const beginsIssuer = (words: WordRange, i: number): boolean =>
  i < words.last && phraseEnd(words, i, issuerBit) > 0;
/** Whether word `i` begins what a run of words that say nothing does not go on with. */
export const endsProse = (words: WordRange, i: number): boolean => phraseEnd(words, i, proseEnds) > 0;
export const beginsCounted = (words: WordRange, i: number): boolean => phraseEnd(words, i, countedBit) > 0;

/** How the types of laws are written where a name follows: as they are, in capitals, with the capital of a law within (`Bộ Luật`). */
const writtenLaws = new Set(
  lawTypes.flatMap((type) => {
    const inner = lawTypes.find((each) => type.endsWith(` ${each.toLowerCase()}`));
    const capital = inner ? [type.slice(0, -inner.length) + inner] : [];
    return [type, type.toUpperCase(), ...capital];
  }),
);
const smallLaws = new Set(lawTypes.map((type) => type.toLowerCase()));
/** The first words of laws' types, in small letters. */
const lawOpenings = new Set([...smallLaws].map((type) => type.split(' ')[0]!));
/**
 * The number of the word behind a law's type that begins with word `i`; 0 for none. What goes on in lower case is the word alone
 * (`luật sư`, `Luật này`); in small letters itself only `số` and a figure make it one.
 */
export function lawEnd(words: WordRange, i: number): number {
  const { text, starts, ends, forms, last } = words;
  const { written } = forms[i]!;
  const hasNext = i + 1 < last && jointBetween(text, ends[i]!, starts[i + 1]!) === ' ';
  const pair = hasNext ? `${written} ${forms[i + 1]!.written}` : '';
  if (writtenLaws.has(written)) {
    return goesOnAsLaw(text, ends[i]!) && !isBehindWord(text, starts[i]!, 'PHÁP') ? i + 1 : 0;
  }
  if (writtenLaws.has(pair)) return goesOnAsLaw(text, ends[i + 1]!) ? i + 2 : 0;
  const next = smallLaws.has(pair) ? i + 2 : smallLaws.has(written) ? i + 1 : 0;
  if (next === 0) return 0;
  const from = whiteEnd(text, ends[next - 1]!);
  const isNumber = from > ends[next - 1]! && isNumbered(text, from);
  return isNumber && !isBehindWord(text, starts[i]!, 'pháp') ? next : 0;
}

function goesOnAsLaw(text: string, end: number): boolean {
  const from = whiteEnd(text, end);
  if (from === end) return false;
  if (isUpperCode(text.charCodeAt(from)) || isNumbered(text, from)) return true;
  const next = text.startsWith('sửa', from) ? whiteEnd(text, from + 3) : 0;
  return next > from + 3 && text.startsWith('đổi', next);
}

/** Whether `số` and a figure stand at an offset. */
function isNumbered(text: string, at: number): boolean {
  if (!text.startsWith('số', at)) return false;
  const figure = whiteEnd(text, at + 2);
  return figure > at + 2 && text.charCodeAt(figure) >= 0x30 && text.charCodeAt(figure) <= 0x39;
}

/** Whether a word and white space stand before an offset. */
function isBehindWord(text: string, offset: number, word: string): boolean {
  let at = offset;
  while (at > 0 && isWhite(text.charCodeAt(at - 1))) at--;
  return at < offset && text.endsWith(word, at);
}

/** What may begin with a word. */
export const nothing = 0;
export const typeOpening = 1;
export const lawOpening = 2;

/** Whether a type of document, or a law, may begin with a word in small letters. */
export const citationOpening = (lower: string): number =>
  (((root.nodes.get(lower)?.below ?? 0) & typeBit) === 0 ? nothing : typeOpening) |
  (lawOpenings.has(lower) ? lawOpening : nothing);
