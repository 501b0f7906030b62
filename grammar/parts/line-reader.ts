import { plainOf } from '#grammar/text/plain.ts';
import type { Line, PartKind } from '#grammar/tree.ts';
import { openingOf } from './line-opening.ts';

/** A part begins before the line of this index. */
export interface PartStart {
  readonly index: number;
  readonly kind: PartKind;
}

/** Lines that are read for where parts begin; the words of each are folded once at most. */
export interface LineReader {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The plain words of a line of running text; empty for items, rows and trivia. */
  words(index: number): string;
  /** What a line of running text may begin: see `openingOf`; nothing for items, rows and trivia. */
  opening(index: number): number;
  /** The last characters of a line. */
  ending(index: number): string;
  /** The first words of a row of a table; empty for other lines. */
  row(index: number): string;
}

/** `TRƢỞNG PHÒNG`: the oi of old fonts stands for ư. */
const ofOldFonts = (words: string) =>
  /[\u01a2\u01a3]/.test(words) ? words.replaceAll('\u01a2', 'Ư').replaceAll('\u01a3', 'ư') : words;

const isText = (line: Line | undefined): line is Line => line?.kind === 'text' || line?.kind === 'lower';

export function lineReader(text: string, lines: readonly Line[]): LineReader {
  const cache: string[] = [];
  const openings: number[] = [];
  return {
    text,
    lines,
    words: (i) => {
      const line = lines[i];
      if (!isText(line)) return '';
      cache[i] ??= ofOldFonts(plainOf(text, line.content));
      return cache[i];
    },
    opening: (i) => {
      const line = lines[i];
      if (!isText(line)) return 0;
      openings[i] ??= openingOf(text, line.content.start, line.content.end);
      return openings[i];
    },
    ending: (i) => text.slice(Math.max(lines[i]!.start, lines[i]!.content.end - 12), lines[i]!.content.end),
    row: (i) => {
      const line = lines[i];
      if (line?.kind !== 'row') return '';
      const { start, end } = line.content;
      return plainOf(text, { start, end: Math.min(end, start + 24) }).replace(/^[|\s]+/, '');
    },
  };
}

/** The first index from `from` on, before `to`, of which `is` holds. */
export function findFrom(from: number, to: number, is: (index: number) => boolean): number | undefined {
  for (let i = from; i < to; i++) if (is(i)) return i;
  return undefined;
}

/** A marker of the level of a clause or above opens the body; dashes may still be legal bases of the preamble. */
export function opensBody(line: Line): boolean {
  return line.kind === 'row' || (line.kind === 'item' && line.level !== 'dash' && line.level !== 'plus');
}
