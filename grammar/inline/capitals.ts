import { documentTypes } from '#grammar/tables/document-types.ts';
import { lettersWithTone } from '#grammar/tables/syllables.ts';
import { isUpperCode, isWordCode } from '#grammar/text/characters.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';
import { flagByForm, memoizeByForm } from '#grammar/words/word-form.ts';
import type { Words } from '#grammar/words/words.ts';
import { wordSet } from '#lexicon/words.ts';

/** Letters in capitals that may be an abbreviation (`TTHC`, `KT-XH`, `TT&TT`); those of numbers and addresses are none. */
export interface Capitals extends Span {
  readonly name: string;
  /**
   * Whether it stands among small letters, apart from other capitals, figures, slashes and quotation marks: only then
   * it is surely no piece of a name, a slogan or a code.
   */
  readonly alone: boolean;
}

const roman = /^[IVXL]+$/;
/** Letters with a mark of tone: a word in capitals (`KHÔNG`), no abbreviation. */
const toned = new RegExp(`[${lettersWithTone.toUpperCase()}]`);
/** What a Vietnamese syllable in capitals looks like: `BAN`, `NAM`, `CAO`; a word with stress, not letters. */
const syllable =
  /^(?:B|C|CH|D|Đ|G|GH|GI|H|K|KH|L|M|N|NG|NGH|NH|P|PH|QU|R|S|T|TH|TR|V|X)?[AĂÂEÊIOÔƠUƯY]{1,3}(?:C|CH|M|N|NG|NH|P|T)?$/;
/** Whether a word without its marks can be a syllable of Vietnamese. */
export const looksVietnamese = (word: string): boolean => syllable.test(word.toUpperCase());
/** Units behind a figure (`5 MW`), no abbreviations. */
const units = wordSet('capital-units');
const symbols = new Set(
  documentTypes.flatMap(({ state, party }) => [...state, ...party]).map((s) => s.toUpperCase()),
);
/** Before the letters of a number, its slash: `146/KH-UBND`, `Số: /KH-UBND`, `20 / KH - UBND`. */
const numberBefore = /(?:[\d….*_:]\s*|^\s*)\/\s*(?:[\p{L}\d&.]+\s*[-/]\s*){0,3}$/u;
/** And after them: `09-NQ/TU`. */
const numberAround = /\d[a-z]?-(?:[\p{L}]+[-/])*$/u;
const addressBefore = /[@_\\]$|www\.\S*$|:\/\/\S*$|\d\.$/iu;
const maxDistance = 32;
const joined = /^[\s.\-–/&]*$/;
/** What letters that are surely an abbreviation do not stand right after, or before. */
const notBefore = '0123456789/.“"\'‘«-–_&+';
const notAfter = '0123456789/”"\'’»&+_';

/** A piece of composed text with its words, which are runs of letters and digits. */
export type CapitalWords = Omit<Words, 'afterSpace'>;

/** Letters in capitals may begin with the word: two capitals or figures or more, the first a capital. */
const isOpening = 1;
/** The word has nothing but capitals and figures. */
const isJoinable = 2;
/** The word is a numeral. */
const isNumeral = 4;
/** By itself it could be short for nothing. */
const isStressed = 8;
/** By itself it has no figure, and no syllable looks like it. */
const isLettersOnly = 16;

/** The first two characters. */
const opening = /^[A-ZÀ-ÝĂĐĨŨƠƯ\u1ea0-\u1ef8][A-ZÀ-ÝĂĐĨŨƠƯ\u1ea0-\u1ef8\d]/;

const lookAt = memoizeByForm(({ written }) => {
  for (let i = 0; i < written.length; i++) if (!isCapitalOrDigit(written.charCodeAt(i))) return 0;
  return isJoinable | (opening.test(written) ? isOpening | lookAtName(written) : 0);
});

const lookAtName = (name: string) =>
  (roman.test(name) ? isNumeral : 0) |
  (isWord(name) ? isStressed : 0) |
  (!/\d/.test(name) && !syllable.test(name) ? isLettersOnly : 0);

const isCapitalOrDigit = (code: number) => isUpperCode(code) || (code >= 0x30 && code <= 0x39);

/** The letters in capitals of a piece that may be abbreviations, in order. */
export function readCapitals(words: CapitalWords): readonly Capitals[] {
  const first = nextOpening(words, words.first);
  return first < words.last ? capitalsFrom(words, first) : none;
}

const none: readonly Capitals[] = [];

function capitalsFrom(words: CapitalWords, first: number): Capitals[] {
  const { text, starts, ends, forms, last } = words;
  const found: Capitals[] = [];
  let quotedTo = words.start; // up to there quotation marks were looked for
  let isOpen = false;
  let lastClosing: number | undefined;
  let isLastAdjacent = false;
  for (let i = first; i < last; ) {
    const behind = joinedTo(words, i);
    const next = nextOpening(words, behind);
    const start = starts[i]!;
    const end = ends[behind - 1]!;
    const isNextAdjacent = next < last && areAdjacent(words, i, behind, next);
    const apart = !isLastAdjacent && !isNextAdjacent;
    isLastAdjacent = isNextAdjacent;
    const isOne = behind === i + 1;
    const name = isOne ? forms[i]!.written : text.slice(start, end);
    const look = isOne ? lookAt(forms[i]!) : lookAtName(name);
    i = next;
    if (look & isStressed || isPiece(words, name, start, end)) continue;
    let alone = apart && (look & isLettersOnly) !== 0 && isAlone(words, start, end);
    if (alone) {
      for (; quotedTo < start; quotedTo++) {
        const code = text.charCodeAt(quotedTo);
        if (code === openingQuote) isOpen = true;
        else if (code === closingQuote) isOpen = false;
      }
      if (isOpen) lastClosing ??= lastClosingQuote(words);
      alone = !isOpen || start > lastClosing!;
    }
    found.push({ start, end, name, alone });
  }
  return found;
}

const [openingQuote, closingQuote] = [0x201c, 0x201d];

/** The offset of the last sign of a piece that closes a quotation (a title, a slogan); -1 where it has none. */
function lastClosingQuote({ text, start, end }: CapitalWords): number {
  let at = end - 1;
  while (at >= start && text.charCodeAt(at) !== closingQuote) at--;
  return at >= start ? at : -1;
}

const mayOpen = flagByForm((form) => (lookAt(form) & isOpening) !== 0);

/** The number of the first word from `from` on that may begin letters in capitals; `last` where none does. */
function nextOpening({ forms, last }: CapitalWords, from: number): number {
  let i = from;
  while (i < last && !mayOpen(forms[i]!)) i++;
  return i;
}

/** The number of the word behind those that `&` and `-` join to word `i`. */
function joinedTo({ text, starts, ends, forms, last }: CapitalWords, i: number): number {
  let next = i + 1;
  for (; next < last; next++) {
    const end = ends[next - 1]!;
    if (starts[next] !== end + 1 || (lookAt(forms[next]!) & isJoinable) === 0) break;
    if (text[end] !== '&' && text[end] !== '-') break;
  }
  return next;
}

/** A numeral or a word in capitals: nothing that could be short for anything. */
function isWord(name: string): boolean {
  let capitals = 0;
  let isPlain = true;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (isUpperCode(code)) capitals++;
    if (code > 0x7f && code !== 0x110) isPlain = false; // `Đ`
  }
  return capitals < 2 || ('IVXL'.includes(name[0]!) && roman.test(name)) || (!isPlain && toned.test(name));
}

/** Whether the letters are a piece of a number, a symbol, an address or a product's name. */
function isPiece(words: CapitalWords, name: string, start: number, end: number): boolean {
  const { text } = words;
  const next = characterAt(words, end);
  if (next === '_' || next === '@' || (next === '.' && isLowerOrDigit(codeAt(words, end + 1)))) return true;
  if (next === ':' && characterAt(words, end + 1) === '/' && characterAt(words, end + 2) === '/') return true;
  if (name.includes('-') && symbols.has(name.slice(0, name.indexOf('-')))) return true;
  if (isAfterNumber(words, start) && units.has(name)) return true;
  const last = characterAt(words, start - 1);
  if (last === undefined || last === '(') return false;
  const before = text.slice(Math.max(words.start, start - maxDistance), start);
  if (before.includes('/') && numberBefore.test(before)) return true;
  if (last === ' ') return false;
  return ((last === '-' || last === '/') && numberAround.test(before)) || addressBefore.test(before);
}

const codeAt = ({ text, start, end }: CapitalWords, at: number) =>
  at >= start && at < end ? text.charCodeAt(at) : Number.NaN;
const characterAt = ({ text, start, end }: CapitalWords, at: number) =>
  at >= start && at < end ? text[at] : undefined;
const isLowerOrDigit = (code: number) => isWordCode(code) && !isUpperCode(code);
const isDigit = (c: string | undefined) => c !== undefined && c >= '0' && c <= '9';
const isAfterNumber = (words: CapitalWords, start: number) => {
  const last = characterAt(words, start - 1);
  return isDigit(last) || (last === ' ' && isDigit(characterAt(words, start - 2)));
};

/** Whether the run of capitals from word `i` to `behind` stands right before the one from word `next` on; a numeral is none. */
function areAdjacent(words: CapitalWords, i: number, behind: number, next: number): boolean {
  const { text, starts, ends, forms } = words;
  const end = ends[behind - 1]!;
  if (starts[next]! - end > 3 || !joined.test(text.slice(end, starts[next]))) return false;
  const isRoman = (from: number, to: number) => to === from + 1 && (lookAt(forms[from]!) & isNumeral) !== 0;
  return !isRoman(i, behind) && !isRoman(next, joinedTo(words, next));
}

function isAlone(words: CapitalWords, start: number, end: number): boolean {
  const last = characterAt(words, start - 1);
  const next = characterAt(words, end);
  if (last !== undefined && last !== ' ' && notBefore.includes(last)) return false;
  if (next !== undefined && next !== ' ' && notAfter.includes(next)) return false;
  if ((next === '.' || next === '-') && !isGap(codeAt(words, end + 1))) return false;
  return next !== ' ' || !isDigit(characterAt(words, end + 1));
}

const isGap = (code: number) => Number.isNaN(code) || isSpace(code);
