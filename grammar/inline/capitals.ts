import { documentTypes } from '#grammar/tables/document-types.ts';
import { lettersWithTone } from '#grammar/tables/syllables.ts';
import { isUpperCode, isWordCode } from '#grammar/text/characters.ts';
import { memoizeByText } from '#grammar/text/memoize.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';
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

/** The letters in capitals of a passage of composed text that may be abbreviations, in order. */
export function readCapitals(piece: string): readonly Capitals[] {
  return piece.search(mayBegin) < 0 ? none : readAnew(piece); // leaves no `lastIndex` behind, as `test` would
}

const none: readonly Capitals[] = [];

const readAnew = memoizeByText((piece: string): readonly Capitals[] => {
  const runs = capitalsIn(piece);
  const found: Capitals[] = [];
  const isQuoted = runs.length > 0 ? quotations(piece) : never;
  let isLastAdjacent = false;
  runs.forEach((run, i) => {
    const { start, end } = run;
    const isNextAdjacent = areAdjacent(piece, run, runs[i + 1]);
    const apart = !isLastAdjacent && !isNextAdjacent;
    isLastAdjacent = isNextAdjacent;
    const name = piece.slice(start, end);
    if (isWord(name) || isPiece(piece, name, start, end)) return;
    found.push({ start, end, name, alone: apart && isAlone(piece, name, start, end) && !isQuoted(start) });
  });
  return found;
});

const never = () => false;

/** Whether a quotation that is closed stands around an offset (a title, a slogan); asked for offsets in order. */
function quotations(piece: string): (offset: number) => boolean {
  const last = piece.lastIndexOf('”');
  if (last < 0) return never;
  let at = 0;
  let isOpen = false;
  return (offset) => {
    for (; at < offset; at++) {
      if (piece[at] === '“') isOpen = true;
      else if (piece[at] === '”') isOpen = false;
    }
    return isOpen && offset < last;
  };
}

/** Two characters that may be capitals: a quick look, small letters of the last range among them. */
const mayBegin = /[A-ZÀ-ÝĂĐĨŨƠƯ\u1ea0-\u1ef8][A-ZÀ-ÝĂĐĨŨƠƯ\u1ea0-\u1ef8\d]/g;

/** Words of capitals and digits of two characters or more that begin with a capital, with those that `&` and `-` join to them. */
function capitalsIn(piece: string): Span[] {
  const found: Span[] = [];
  mayBegin.lastIndex = 0;
  for (let m = mayBegin.exec(piece); m; m = mayBegin.exec(piece)) {
    const start = m.index;
    mayBegin.lastIndex = start + 1;
    if (!isUpperCode(piece.charCodeAt(start)) || isWordCode(piece.charCodeAt(start - 1))) continue;
    let end = capitalsEnd(piece, start);
    if (end - start < 2) continue;
    while (piece[end] === '&' || piece[end] === '-') {
      const next = capitalsEnd(piece, end + 1);
      if (next <= end + 1) break;
      end = next;
    }
    found.push({ start, end });
    mayBegin.lastIndex = end;
  }
  return found;
}

/** Where the capitals and digits that stand at `start` end; 0 where a small letter follows them. */
function capitalsEnd(piece: string, start: number): number {
  let end = start;
  while (isCapitalOrDigit(piece.charCodeAt(end))) end++;
  return isWordCode(piece.charCodeAt(end)) ? 0 : end;
}

const isCapitalOrDigit = (code: number) => isUpperCode(code) || (code >= 0x30 && code <= 0x39);

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
function isPiece(piece: string, name: string, start: number, end: number): boolean {
  const next = piece[end];
  if (next === '_' || next === '@' || (next === '.' && isLowerOrDigit(piece.charCodeAt(end + 1))))
    return true;
  if (next === ':' && piece.startsWith('//', end + 1)) return true;
  if (name.includes('-') && symbols.has(name.slice(0, name.indexOf('-')))) return true;
  if (isAfterNumber(piece, start) && units.has(name)) return true;
  const last = piece[start - 1];
  if (last === undefined || last === '(') return false;
  const before = piece.slice(Math.max(0, start - maxDistance), start);
  if (before.includes('/') && numberBefore.test(before)) return true;
  if (last === ' ') return false;
  return ((last === '-' || last === '/') && numberAround.test(before)) || addressBefore.test(before);
}

const isLowerOrDigit = (code: number) => isWordCode(code) && !isUpperCode(code);
const isDigit = (c: string | undefined) => c !== undefined && c >= '0' && c <= '9';
const isAfterNumber = (piece: string, start: number) =>
  isDigit(piece[start - 1]) || (piece[start - 1] === ' ' && isDigit(piece[start - 2]));

/** Whether one run of capitals stands right before another; a numeral is none. */
function areAdjacent(piece: string, one: Span, next: Span | undefined): boolean {
  if (!next || next.start - one.end > 3) return false;
  if (!joined.test(piece.slice(one.end, next.start))) return false;
  return !roman.test(piece.slice(one.start, one.end)) && !roman.test(piece.slice(next.start, next.end));
}

function isAlone(piece: string, name: string, start: number, end: number): boolean {
  const last = piece[start - 1];
  const next = piece[end];
  if (last !== undefined && last !== ' ' && notBefore.includes(last)) return false;
  if (next !== undefined && next !== ' ' && notAfter.includes(next)) return false;
  if ((next === '.' || next === '-') && !isGap(piece.charCodeAt(end + 1))) return false;
  if (next === ' ' && isDigit(piece[end + 1])) return false;
  return !/\d/.test(name) && !syllable.test(name);
}

const isGap = (code: number) => Number.isNaN(code) || isSpace(code);
