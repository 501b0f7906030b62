import { foldWord } from '#grammar/text/fold.ts';
import type { Span } from '#grammar/text/span.ts';
import { flagByForm, memoizeByForm, type WordForm } from '#grammar/words/word-form.ts';

/**
 * The words of a date under a wrong mark: `ngáy 12 tháng 01`, `ngày 04 thang 5 năm 2025`, `tháng 12 nam 2026`. No syllable stands beside them
 * that could tell, but the figures do.
 */

/** Figures that stand before a word of a date, and those behind it. */
interface DateWord {
  readonly word: string;
  readonly before: RegExp;
  readonly after: RegExp;
}

const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const month = `(?:0?[1-9]|1[0-2])`;

const dateWords: readonly DateWord[] = [
  {
    word: 'ngày',
    before: /(?:^|[^\d])$/,
    after: new RegExp(String.raw`^ ${day}(?:[/-]${month}(?!\d)| (?:tháng|thang) \d)`),
  },
  {
    word: 'tháng',
    before: new RegExp(String.raw`\D${day} $`),
    after: new RegExp(String.raw`^ ${month} n\p{L}+ (?:19|20)\d\d(?!\d)`, 'u'),
  },
  {
    word: 'năm',
    before: new RegExp(String.raw`(?:th\p{L}+|q\p{L}+) (?:${month}|I{1,3}|IV) $`, 'u'),
    after: /^ (?:19|20)\d\d(?!\d)/,
  },
];

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Which word of a date a form has the letters of, but not the marks, by its place in `dateWords`; -1 for others. */
const likeDateWord = memoizeByForm(({ text, lower, key }: WordForm): number =>
  text === lower && lower.length >= 3 && lower.length <= 5
    ? dateWords.findIndex(({ word }) => foldWord(word) !== key && plain(word) === plain(lower))
    : -1,
);

/** Whether a form is a word of a date as it is written. */
export const isWordOfDate = flagByForm(({ key }) => dateWords.some(({ word }) => foldWord(word) === key));

/** Whether a form may be a word of a date under a wrong mark. */
export const mayBeDateWord = (form: WordForm): boolean => likeDateWord(form) >= 0;

/** So far around a word its figures stand. */
const near = 24;

/** The word of a date that a word with such letters is meant for, where its figures stand around it. */
export function intendedDateWord(text: string, { start, end }: Span, form: WordForm): string | undefined {
  const date = dateWords[likeDateWord(form)];
  if (!date) return undefined;
  const before = text.slice(Math.max(0, start - near), start);
  const after = text.slice(end, end + near);
  return date.before.test(before) && date.after.test(after) ? date.word : undefined;
}
