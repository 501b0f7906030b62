import { toRoman } from '#grammar/roman.ts';
import { letterIndex, pointLetters } from '#grammar/tables/letters.ts';
import type { Item } from '#grammar/tree.ts';

/** The place of an item that its marker says, from 1: `d)` is 4, `đ)` is 5, `III.` is 3, `2.4` is 4; NaN where it says none that can be counted. */
export function placeOf({ marker }: Item): number {
  if (marker.letter !== undefined && marker.numbers.length === 0) {
    const at = letterIndex(marker.letter);
    return at < 0 ? Number.NaN : at + 1;
  }
  return marker.numbers.at(-1) ?? Number.NaN;
}

/** The mark in the marker of an item as it is written there, and as it is for another place; undefined where its letters end before. */
export function countingMark(
  text: string,
  item: Item,
): { written: string; at: (place: number) => string | undefined } {
  const { marker } = item;
  const whole = text.slice(marker.start, marker.end);
  if (marker.letter !== undefined && marker.numbers.length === 0) {
    const isCapital = marker.letter !== marker.letter.toLowerCase();
    const at = (place: number) => {
      const letter = pointLetters[place - 1];
      return isCapital ? letter?.toUpperCase() : letter;
    };
    return { written: marker.letter, at };
  }
  const digits = /\d+(?=\D*$)/.exec(whole)?.[0];
  if (digits !== undefined) return { written: digits, at: String };
  return { written: /[IVXLC]+(?=[^\p{L}]*$)/u.exec(whole)?.[0] ?? '', at: toRoman };
}
