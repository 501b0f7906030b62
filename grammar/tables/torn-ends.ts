import { wordList } from '#lexicon/words.ts';
/**
 * What no sentence and no heading ends with: a line that ends so goes on in the next line, whatever letter or figure that
 * begins with.
 */

/** Words that are always followed by another word: `và`. */
export const openEnds = wordList('torn-ends.open');

/** Words that are followed by another word too, but may end a heading; used only where the line cannot be one. */
export const openBeforeSmall = wordList('torn-ends.open-before-small');

/** Words and terms that end in one of these and want nothing more. */
export const wholeEnds = wordList('torn-ends.whole');

/** Words that want a figure behind them, and how the figure begins: a row of a torn table begins with a bare one. */
export const figures: Readonly<Record<string, RegExp>> = {
  năm: /^(?:19|20)\d\d(?!\d)/,
  ngày: /^\d{1,2}(?:\s?[/.-]\s?\d|\s+tháng\s)/iu,
  tháng: /^\d{1,2}(?:\s?[/.-]\s?\d|\s+(?:năm\s|đến\s|và\s))/iu,
  quý: /^[IV]{1,3}(?:\s?[/,]|\s+năm\s)/u,
  số: /^\d+[\p{L}\d.]*\s?[/-]\s?[\p{Lu}\d]/u,
  khoảng: /^\d[\d.,]*\s*[\p{L}%]/u,
  đạt: /^\d[\d.,]*\s*[\p{L}%]/u,
};

/** Words that a number or a letter names one of: a marker behind them at the start of the next line is no marker. */
export const numberedWords = wordList('torn-ends.numbered');
