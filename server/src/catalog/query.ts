import { withoutDiacritics } from '#grammar/text/fold.ts';

/** How well something fits what somebody types; the higher the better. */
export const scores = {
  exact: 100,
  prefix: 80,
  abbreviation: 60,
  wordStart: 40,
  scattered: 25,
  inside: 10,
} as const;

/** A query made ready for many comparisons. */
export interface WordQuery {
  /** The search key of what was typed. */
  readonly text: string;
  /** Its words, each with the space before it. */
  readonly starts: readonly string[];
}

const maxQueryLength = 300;

/** The query of what was typed; no more than its first 300 characters count. */
export function wordQuery(typed: string): WordQuery {
  const text = searchKey(typed.slice(0, maxQueryLength)).trim();
  return { text, starts: text.split(' ').map((word) => ` ${word}`) };
}

/**
 * How well a search key fits a query: whole, from the start, from a word, word by word in their order ("so van du
 * lich"), anywhere; 0: not at all. In long keys two words far apart mean nothing: `minScattered` words must be there.
 */
export function wordsScore(key: string, { text, starts }: WordQuery, minScattered = 2): number {
  if (text === '') return 1;
  const at = key.indexOf(text);
  if (at === 1) return key.length === text.length + 1 ? scores.exact : scores.prefix;
  if (at > 1 && (key[at - 1] === ' ' || key.includes(` ${text}`))) return scores.wordStart;
  if (starts.length >= minScattered && isScattered(key, starts)) return scores.scattered;
  return at > 1 && text.length > 1 ? scores.inside : 0;
}

function isScattered(key: string, starts: readonly string[]): boolean {
  let from = 0;
  for (const start of starts) {
    const at = key.indexOf(start, from);
    if (at < 0) return false;
    from = at + start.length;
  }
  return true;
}

/** The first letters of the words of a search key (" so noi vu": "snv"). */
export function initialsOf(key: string): string {
  return key
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');
}

const space = 0x20;
/** Each UTF-16 unit as it is typed without diacritics, marks as spaces; 0: not met yet. */
const plainUnits = new Uint16Array(0x2000);

/**
 * The search key of a text: a space, then its words without diacritics, in lower case, one space between them; marks
 * part words, but `&` and the full stop within a word vanish ("TT&TT": "tttt").
 */
export function searchKey(text: string): string {
  const composed = text.normalize('NFC');
  let key = ' ';
  let last = space;
  for (let at = 0; at < composed.length; at++) {
    const unit = plainUnit(composed.charCodeAt(at));
    if (unit === space && (last === space || isWithinWord(composed, at))) continue;
    key += String.fromCharCode(unit);
    last = unit;
  }
  return last === space && key.length > 1 ? key.slice(0, -1) : key;
}

function isWithinWord(text: string, at: number): boolean {
  const mark = text[at];
  return (mark === '&' || mark === '.') && plainUnit(text.charCodeAt(at + 1)) !== space;
}

function plainUnit(code: number): number {
  if (!(code < plainUnits.length)) return space;
  const known = plainUnits[code];
  if (known) return known;
  const plain = withoutDiacritics(String.fromCharCode(code));
  const unit = /^[a-z0-9/]$/.test(plain) ? plain.charCodeAt(0) : space;
  plainUnits[code] = unit;
  return unit;
}
