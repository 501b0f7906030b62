const digits: readonly (readonly [string, number])[] = [
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

/** `value` (1 … 399) as a Roman numeral. */
export function toRoman(value: number): string {
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
