/**
 * Bullets of the fonts Symbol and Wingdings as they come out of Word: code points for private use, by what they are written as.
 * Round dots, arrows and ticks are the first level, squares and rings the one below.
 */
export const symbolBullets: ReadonlyMap<number, '-' | '+'> = new Map([
  [0xf0b7, '-'], // round dot
  [0xf0d8, '-'], // arrowhead
  [0xf0fc, '-'], // tick
  [0xf02d, '-'], // dash
  [0xf0a7, '+'], // square
  [0xf0a8, '+'], // box
  [0xf06f, '+'], // box
  [0xf0a1, '+'], // ring
  [0xf076, '+'], // four diamonds
]);
