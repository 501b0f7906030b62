import { letterIndex } from '#grammar/tables/letters.ts';
import type { Line } from '#grammar/tree.ts';

/** Where the lists stand at a line of the text: what their next members are. */
export interface ListPlace {
  readonly section: number;
  readonly clause: number;
  /** The numbers of the last sub-clause. */
  readonly subclause: readonly number[];
  /** The place of the last letter in their order, -1 before the first. */
  readonly letter: number;
  /** The last number in brackets. */
  readonly bracketed: number;
}

export const noLists: ListPlace = { section: 0, clause: 0, subclause: [], letter: -1, bracketed: 0 };

/** The place behind an item. */
export function after(place: ListPlace, { level, marker }: Line): ListPlace {
  const number = marker!.numbers[0] ?? 0;
  if (level === 'part') return noLists;
  if (level === 'section') return { ...noLists, section: number };
  if (level === 'clause') return { ...noLists, section: place.section, clause: number };
  if (level === 'subclause') return { ...place, subclause: marker!.numbers, letter: -1, bracketed: 0 };
  if (level === 'point') return { ...place, letter: letterIndex(marker!.letter ?? ''), bracketed: 0 };
  return marker!.numbers.length > 0 ? { ...place, bracketed: number } : place;
}

/**
 * Whether a marker is the one that its list waits for, or begins a list that is not open yet. Dashes and pluses are waited
 * for everywhere; what they open begins with a capital, unlike the second half of `kinh tế` / `- xã hội`.
 */
export function isExpected(text: string, place: ListPlace, line: Line): boolean {
  const { level, marker, content } = line;
  const [number = Number.NaN] = marker!.numbers;
  const next = (last: number) => number === last + 1 || (number === 1 && last === 0);
  switch (level) {
    case 'section':
      return next(place.section) || !/\p{Ll}/u.test(text.slice(content.start, content.end).normalize('NFC'));
    case 'clause':
      return marker!.style === 'word' || next(place.clause);
    case 'subclause':
      return isNextSubclause(place, marker!.numbers);
    case 'point':
      return isNextLetter(place.letter, marker!.letter ?? '');
    case 'dash':
    case 'plus':
      if (marker!.numbers.length > 0) return next(place.bracketed) || number === 1;
      return !/^[\p{Ll}\d]/u.test(text.slice(content.start, content.start + 2).normalize('NFC'));
    default:
      return true;
  }
}

function isNextSubclause({ clause, subclause }: ListPlace, numbers: readonly number[]): boolean {
  const last = numbers.at(-1)!;
  if (last === 1 || clause === 0) return true;
  return numbers.length === subclause.length ? last === subclause.at(-1)! + 1 : numbers[0] === clause;
}

function isNextLetter(last: number, letter: string): boolean {
  const index = letterIndex(letter);
  return letter === letter.toLowerCase() && (index === last + 1 || index === 0);
}
