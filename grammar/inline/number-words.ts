import { alternation } from '#lexicon/alternation.ts';
import { tableRows } from '#lexicon/words.ts';

/** A digit in words, and where it may stand (see the source of the table). */
interface DigitWord {
  readonly word: string;
  readonly value: number;
  readonly alone: boolean;
  readonly tens: boolean;
  readonly teens: boolean;
  readonly ones: boolean;
}

const digits = tableRows('number-words').map(
  ([word, value, alone, tens, teens, ones]): DigitWord => ({
    word: word!,
    value: Number(value),
    alone: alone === 'x',
    tens: tens === 'x',
    teens: teens === 'x',
    ones: ones === 'x',
  }),
);
const digitValues = new Map(digits.map(({ word, value }) => [word, value]));

/** The words that a number in words can begin with. */
export const digitWords: readonly string[] = [...digitValues.keys(), 'mười'];

const digitPattern = (fits: (digit: DigitWord) => boolean) =>
  alternation(digits.filter(fits).map(({ word }) => word));

/** The pattern of a number in words below a hundred, spaces written as ` `: `ba mươi mốt`, `mười lăm`, `hai`. */
export const numberWords =
  `${digitPattern(({ tens }) => tens)} mươi(?: ${digitPattern(({ ones }) => ones)})?` +
  `|mười(?: ${digitPattern(({ teens }) => teens)})?|${digitPattern(({ alone }) => alone)}`;

/** The pattern of the number of a quarter in words. */
export const quarterWords = digitPattern(({ alone, value }) => alone && value <= 4);

/** The value of a number in figures or in words. */
export function numberOf(image: string): number {
  if (/^\d/.test(image)) return Number.parseInt(image, 10);
  const words = image.toLowerCase().split(/\s+/);
  const at = words.findIndex((word) => word === 'mười' || word === 'mươi');
  const tens = at < 0 ? 0 : words[at] === 'mười' ? 10 : 10 * (digitValues.get(words[at - 1]!) ?? 0);
  return tens + (digitValues.get(words[at + 1] ?? '') ?? 0);
}
