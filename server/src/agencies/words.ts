import { foldKey } from '#grammar/text/fold.ts';
import { memoizeByKey } from '#grammar/text/memoize.ts';
import { isSpace } from '#grammar/text/span.ts';

/** Words and gaps of a text, read on the fly at original offsets; comparison is by folded key. */

/** A word: a run of letters, digits and combining marks; offsets in UTF-16 units, half open. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  /** As written, composed (NFC). */
  readonly text: string;
  /** Folded: one tone placement, lower case. */
  readonly key: string;
  /** Written as an abbreviation: two capitals or more, or a single capital letter (`UBND`, `TTg`, `P`). */
  readonly acronym: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

/** What stands between two words: nothing but white space, or one mark with white space around it. */
export interface Gap {
  readonly mark: '' | ',' | '-' | '&' | '/' | '.';
  /** Offset of the next word. */
  readonly next: number;
  /** A line ends in it. */
  readonly broken: boolean;
  /** Wider than two spaces, or a tab: a column ends here. */
  readonly wide: boolean;
}

type Reading = Pick<NameWord, 'text' | 'key' | 'acronym' | 'capital'>;

/** Longer words are read anew each time. */
const maxMemoizedLength = 64;

/** The word that begins at `offset`, if a word character stands there; whole words only if `offset` is at a boundary. */
export function wordAt(text: string, offset: number): NameWord | undefined {
  let end = offset;
  while (end < text.length && isNameUnit(text.charCodeAt(end))) end++;
  if (end === offset) return undefined;
  const { text: written, key, acronym, capital } = readingOf(text.slice(offset, end));
  return { start: offset, end, text: written, key, acronym, capital };
}

/** The gap after `offset` (the end of a word), if another word follows it. */
export function gapAt(text: string, offset: number): Gap | undefined {
  let at = offset;
  let mark: Gap['mark'] = '';
  let lines = 0;
  let wide = false;
  let blanks = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) lines++;
      if (code === 0x09 || ++blanks > 2) wide = true;
      if (lines > 1) return undefined;
      continue;
    }
    if (isNameUnit(code)) return { mark, next: at, broken: lines > 0, wide };
    const read = markOf(code);
    if (read === undefined || mark !== '') return undefined;
    if (lines > 0 && read !== ',') return undefined;
    if (read === '.' && at !== offset) return undefined;
    mark = read;
    blanks = 0;
  }
  return undefined;
}

/** The word after a gap without any mark (a line may end in it). */
export function nextWord(text: string, offset: number): NameWord | undefined {
  const gap = gapAt(text, offset);
  return gap?.mark === '' ? wordAt(text, gap.next) : undefined;
}

/** The offset of the word after a gap without any mark. */
export function plainNext(text: string, offset: number): number | undefined {
  const gap = gapAt(text, offset);
  return gap?.mark === '' ? gap.next : undefined;
}

/** Whether no word runs across `offset`. */
export function isBoundary(text: string, offset: number): boolean {
  return offset === 0 || !isNameUnit(text.charCodeAt(offset - 1));
}

/** Whether a UTF-16 unit is a letter, a digit or a combining mark of Latin script. */
export function isNameUnit(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return (
    (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x300 && code < 0x370) ||
    (code >= 0x1e00 && code < 0x1f00)
  );
}

/** The mark that a UTF-16 unit is, all dashes as a hyphen. */
export function markOf(code: number): Gap['mark'] | undefined {
  switch (code) {
    case 0x2c:
      return ',';
    case 0x2d:
    case 0x2010:
    case 0x2011:
    case 0x2013:
    case 0x2014:
      return '-';
    case 0x26:
      return '&';
    case 0x2f:
      return '/';
    case 0x2e:
      return '.';
    default:
      return undefined;
  }
}

const memoized = memoizeByKey(20_000, readAnew);

const readingOf = (raw: string): Reading => (raw.length <= maxMemoizedLength ? memoized(raw) : readAnew(raw));

function readAnew(raw: string): Reading {
  const text = raw.normalize('NFC').replaceAll('\u00d0', 'Đ');
  let capitals = 0;
  for (const letter of text) if (isCapital(letter)) capitals++;
  return {
    text,
    key: keyOf(text),
    acronym: capitals > 1 || (capitals === 1 && text.length === 1),
    capital: isCapital(text[0] ?? ''),
  };
}

/** The folded key of one composed word: only where its last letter bears a tone is there more to fold than case. */
function keyOf(word: string): string {
  const lower = word.toLowerCase();
  return /[àáảãạèéẻẽẹỳýỷỹỵ]$/.test(lower) ? foldKey(lower) : lower;
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
