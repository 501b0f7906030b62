import { fromRoman, toRoman } from '#grammar/roman.ts';
import { letterIndex, pointLetters } from '#grammar/tables/letters.ts';
import { ordinalWords } from '#grammar/tables/marks.ts';
import type { Item, ItemLevel } from '#grammar/tree.ts';

/** Markers that go on with a list or open one; all as they are written, without the space behind them. */

const lastRoman = 399;

/** The marker after an item's, written in the same way; undefined behind the last letter, or where it is not known. */
export function markerAfter(text: string, { marker, level }: Item): string | undefined {
  const written = text.slice(marker.start, marker.end).normalize('NFC');
  if (level === 'point') return replaced(written, /\p{L}/u, letterAfter(marker.letter ?? ''));
  if (level === 'part' && marker.letter !== undefined)
    return replaced(written, /\p{L}/u, letterAfter(marker.letter));
  const number = marker.numbers.at(-1);
  if (number === undefined) return written; // a sign
  if (Number.isNaN(number)) return undefined;
  if (level === 'subclause') return replaced(written, /\d+(?=\D*$)/, String(number + 1));
  if (/\d/.test(written)) return replaced(written, /\d+/, String(number + 1));
  if (level === 'section') return replaced(written, /[IVXLC]+/, romanAfter(number));
  return nextPart(written, number);
}

/** `Phần I` and `Phần thứ nhất`: the last word counts. */
function nextPart(written: string, number: number): string | undefined {
  const word = /[\p{L}]+(?=[.:]?$)/u.exec(written)?.[0] ?? '';
  if (fromRoman(word) === number) return replaced(written, /[IVXLC]+(?=[.:]?$)/, romanAfter(number));
  const next = ordinalWords[number];
  const cased = word === word.toUpperCase() ? next?.toUpperCase() : next;
  return replaced(written, /[\p{L}]+(?=[.:]?$)/u, cased);
}

const romanAfter = (number: number) => (number < lastRoman ? toRoman(number + 1) : undefined);

function replaced(written: string, what: RegExp, by: string | undefined): string | undefined {
  return by === undefined ? undefined : written.replace(what, by);
}

/** All letters in the order of the alphabet, those that points leave out among them. */
const alphabet = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];

/** After `d` comes `đ`; after a letter that is none of the order, the next that is. */
function letterAfter(letter: string): string | undefined {
  const at = letterIndex(letter);
  const place = alphabet.indexOf(letter.toLowerCase());
  const next =
    at >= 0 ? pointLetters[at + 1] : alphabet.slice(place + 1).find((each) => letterIndex(each) >= 0);
  return letter === letter.toUpperCase() ? next?.toUpperCase() : next;
}

const opening: Readonly<Record<Exclude<ItemLevel, 'plus'>, string>> = {
  part: 'I.',
  section: '1.',
  clause: 'a)',
  subclause: 'a)',
  point: '-',
  dash: '+',
};

/**
 * The marker that opens a list below `item`: as its `siblings` open theirs, the nearest first, else as is usual below
 * its level; undefined below the deepest.
 */
export function markerBelow(text: string, item: Item, siblings: readonly Item[]): string | undefined {
  for (const sibling of [...siblings].reverse()) {
    const first = sibling.children.find((child): child is Item => child.kind === 'item');
    if (!first) continue;
    if (first.level === 'subclause')
      return `${numbersOf(item)}.1${text[first.marker.end - 1] === '.' ? '.' : ''}`;
    const written = text.slice(first.marker.start, first.marker.end).normalize('NFC');
    if (first.level === 'point')
      return written.replace(/\p{L}/u, (letter) => (letter === letter.toUpperCase() ? 'A' : 'a'));
    return written.replace(/\d+/, '1');
  }
  return item.level === 'plus' ? undefined : opening[item.level];
}

const numbersOf = ({ marker }: Item) => marker.numbers.join('.');
