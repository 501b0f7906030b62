import { invisibleCodes } from '#grammar/text/invisible.ts';
import { digits, lowerLetters, upperLetters } from '#grammar/text/letters.ts';

/** Classes of characters by their codes, for scanners that go over a whole plan at every keystroke. */
const other = 0;
const digit = 1;
const lower = 2;
const upper = 3;

/** All letters of the Latin script lie below this code. */
const classes = new Uint8Array(0x1f00).fill(other);
for (const c of digits) classes[c.charCodeAt(0)] = digit;
for (const c of lowerLetters) classes[c.charCodeAt(0)] = lower;
for (const c of upperLetters) classes[c.charCodeAt(0)] = upper;

/** Whether a UTF-16 unit is a letter of the Latin script or a digit; NaN, the code past an end, is none. */
export function isWordCode(code: number): boolean {
  return classes[code]! > other;
}

export function isUpperCode(code: number): boolean {
  return classes[code] === upper;
}

export function isLowerCode(code: number): boolean {
  return classes[code] === lower;
}

export function isLetterCode(code: number): boolean {
  return classes[code]! > digit;
}

export function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether `text` has a small letter. */
export function hasLower(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (classes[text.charCodeAt(i)] === lower) return true;
  return false;
}

/** Calls `visit` with the start and end of every run of letters and digits in `text`, in order. */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const isWord = isWordCode(text.charCodeAt(i));
    if (isWord && start < 0) start = i;
    else if (!isWord && start >= 0) {
      visit(start, i);
      start = -1;
    }
  }
}

/** Whether a UTF-16 unit is part of a word: a letter or combining mark of Latin script, or a digit. */
export function isWordUnit(code: number): boolean {
  return wordUnits[code] === 1;
}

/** 1 for each UTF-16 unit that is part of a word; 2 for what no reader sees, which belongs to the word that it stands in or behind. */
export const wordUnits = new Uint8Array(0x10000);
for (const [first, last] of [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x24f],
  [0x300, 0x36f],
  [0x1e00, 0x1eff],
] as const)
  wordUnits.fill(1, first, last + 1);
wordUnits[0xd7] = 0; // ×
wordUnits[0xf7] = 0; // ÷
for (const code of invisibleCodes) wordUnits[code] = 2;
