import { wordList } from '#lexicon/words.ts';
/** The signs that open list items below points (docs/language.md, section 3), as the inside of `[…]`. */

/** Dashes: may stand right before their text (`-Tăng cường`). */
export const dashMarks = '\\-–—‐‑−';
/** Bullets of the level of a dash. */
export const bulletMarks = '•·●';
/** Bullets of the level below; Word's second-level bullets among them. */
export const plusMarks = '▪▫◦○■□❖➢✓';

/** Words that open a part with its number: `PHẦN I`, `Phần thứ nhất`, `Chương I`, `Mục 1`. */
export const partWords = wordList('part-words');

/** Ordinals as parts write them (`Phần thứ hai`), in order from the first. */
export const ordinalWords = wordList('ordinals');
