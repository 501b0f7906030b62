const digits: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** The largest value that Roman numerals write. */
const largest = 3999;

/** `value` as a Roman numeral; in figures where it is too large for one. */
export function toRoman(value: number): string {
  if (value > largest) return String(value);
  let rest = value;
  let roman = '';
  for (const [digit, worth] of digits) {
    while (rest >= worth) {
      roman += digit;
      rest -= worth;
    }
  }
  return roman;
}

/** The value of a Roman numeral in upper case, NaN for letters that make none (`IIII`, `VX`). */
export function fromRoman(roman: string): number {
  let value = 0;
  let at = 0;
  for (const [digit, worth] of digits) {
    while (roman.startsWith(digit, at)) {
      value += worth;
      at += digit.length;
    }
  }
  return value > 0 && toRoman(value) === roman ? value : Number.NaN;
}
