import { toneStyles } from '#grammar/tables/syllables.ts';
import { signsOf } from '#grammar/text/signs.ts';
import type { Span } from '#grammar/text/span.ts';

/**
 * Folding: what counts as the same text (docs/language.md, section 8). For comparison only: nothing folded is
 * ever shown or written back, and places found in folded text are mapped to the original.
 */

const combiningMark = /[\u0300-\u036f]/;

/** A composed (NFC) copy of a text, with the way back. */
export interface Composed {
  readonly text: string;
  /** The offset in the original of an offset (0 … length) in the composed text. */
  toOriginal(offset: number): number;
}

const identity = (offset: number) => offset;

/** A span of a text, composed. Offsets of what it gives are those in the span. */
export function composeSpan(text: string, { start, end }: Span): Composed {
  const piece = text.slice(start, end);
  return signsOf(text).hasCombiningMarks ? compose(piece) : { text: piece, toOriginal: identity };
}

/**
 * `text` with every decomposed letter composed. Most plans are composed already: then nothing is copied.
 * Composes cluster by cluster (base letter and its marks), so that each offset keeps its place.
 */
export function compose(text: string): Composed {
  if (!combiningMark.test(text)) return { text, toOriginal: identity };
  const pieces: string[] = [];
  const origin = new Int32Array(2 * text.length + 1); // U+0344 alone composes to more than it was
  let length = 0;
  let from = 0;
  for (const cluster of text.matchAll(/\P{Mn}\p{Mn}+/gu)) {
    const at = cluster.index;
    for (let i = from; i < at; i++) origin[length++] = i;
    const composed = cluster[0].normalize('NFC');
    for (let i = 0; i < composed.length; i++) origin[length++] = at;
    pieces.push(text.slice(from, at), composed);
    from = at + cluster[0].length;
  }
  for (let i = from; i <= text.length; i++) origin[length++] = i;
  pieces.push(text.slice(from));
  return { text: pieces.join(''), toOriginal: (offset) => origin[offset] ?? text.length };
}

const newToOldTone: ReadonlyMap<string, string> = new Map(
  toneStyles.map(([first, second]) => [second, first]),
);

/** White space that is not one plain space, and signs that count as such. */
const uneven = /[^\S ]|\s\s|\u200b/;

/** What a copy from a web page leaves within a word (`gi\u200ban`): nothing is parted there. */
const withinWord = /(?<=\p{L})[\u200b\ufeff](?=\p{L})/gu;

/** Every run of white space as one space. Most texts have none to change: a look is quicker than replacing each space by itself. */
export function singleSpaced(text: string): string {
  return uneven.test(text) ? text.replace(withinWord, '').replace(/[\s\u200b\ufeff]+/g, ' ') : text;
}

/** `foldKey` of one composed word in small letters: nothing but its tone placement is left to fold. */
export const foldWord = (word: string): string => (mayBeNewTone.test(word) ? foldKey(word) : word);

const newTone = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;
/** The same wherever it stands; quicker where there is none. */
const mayBeNewTone = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/;

/**
 * The key under which two spellings of one text are equal: composed, one tone placement (`Uỷ` = `Ủy`), `Ð` as `Đ`,
 * lower case, every run of white space one space, every dash a hyphen. Not of the same length as `text`.
 */
export function foldKey(text: string): string {
  const lower = text.normalize('NFC').replaceAll('\u00d0', 'Đ').toLowerCase();
  const toned = mayBeNewTone.test(lower)
    ? lower.replace(newTone, (pair) => newToOldTone.get(pair) ?? pair)
    : lower;
  return singleSpaced(/[–—]/.test(toned) ? toned.replace(/[–—]/g, '-') : toned).trim();
}

/** `foldKey` without any diacritics (`đ` as `d`): how somebody types who has no Vietnamese keyboard. */
export function withoutDiacritics(text: string): string {
  return plainLetters(text) ?? stripped(text);
}

function stripped(text: string): string {
  return foldKey(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');
}

/** Letters of Latin scripts, digits and signs lie below, and those of scripts in which a letter may depend on the next. */
const tableLength = 0x2100;
const isOfOtherScript = (code: number) => code >= 0x370 && code < 0x1e00;
/** What is left of a character without diacritics; 0: not looked up yet; `notAlone`: not one unit, or it depends on what stands beside it. */
const plainUnits = new Uint16Array(tableLength);
const notAlone = 0xffff;

/** The same character by character; undefined where some character cannot be looked up by itself, or blanks are to go. */
function plainLetters(text: string): string | undefined {
  let before = 0x20;
  const units: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= tableLength || (code === 0x20 && before === 0x20)) return undefined;
    const unit = code === 0x20 ? code : plainUnits[code] || plainUnit(code);
    if (unit === notAlone) return undefined;
    units.push(unit);
    before = code;
  }
  if (before === 0x20 || units.length > maxArguments) return undefined;
  return String.fromCharCode(...units);
}

/** So many arguments a call surely takes. */
const maxArguments = 1000;

function plainUnit(code: number): number {
  const plain = stripped(String.fromCharCode(code));
  const unit = plain.length === 1 && !isOfOtherScript(code) ? plain.charCodeAt(0) : notAlone;
  plainUnits[code] = unit;
  return unit;
}
