import { bodyOf, inserting, isIn, matches, type Placed, replacing, type TextMutation } from './placed.ts';

const ofAbbreviations = ['abbreviation-undefined', 'abbreviation-redefined'];

/** A pair of brackets or quotation marks that stands on one line and holds three letters at least. */
const pairs = /\([^()\n|\t]*\p{L}{3}[^()\n|\t]*\)/gu;
const quotes = /“[^“”\n|\t]*\p{L}{3}[^“”\n|\t]*”/gu;

function* withoutLast(text: string, pattern: RegExp): Iterable<Placed> {
  for (const { span } of matches(text, pattern))
    yield replacing({ start: span.end - 1, end: span.end }, '', span);
}
function* withoutFirst(text: string, pattern: RegExp): Iterable<Placed> {
  for (const { span } of matches(text, pattern))
    yield replacing({ start: span.start, end: span.start + 1 }, '', span);
}

/** A verb after a full stop, and one after a comma, that cannot be part of a name. */
const verbs =
  'tăng|nâng|thực|triển|đẩy|rà|hướng|đôn|tổng|phối|xây|tuyên|giảm|góp|đáp|bảo|tạo|chủ|kịp|gắn|lồng';

export const markMutations: readonly TextMutation[] = [
  {
    what: { vi: 'mất dấu đóng ngoặc', en: 'a closing bracket lost' },
    rules: ['unbalanced-brackets'],
    isSure: true,
    elsewhere: ofAbbreviations,
    places: (text) => withoutLast(text, pairs),
  },
  {
    what: { vi: 'mất dấu mở ngoặc', en: 'an opening bracket lost' },
    rules: ['unbalanced-brackets'],
    isSure: true,
    elsewhere: ofAbbreviations,
    places: (text) => withoutFirst(text, pairs),
  },
  {
    what: { vi: 'mất dấu đóng ngoặc kép', en: 'a closing quotation mark lost' },
    rules: ['unbalanced-brackets'],
    isSure: true,
    elsewhere: ofAbbreviations,
    places: (text) => withoutLast(text, quotes),
  },
  {
    what: { vi: 'hai khoảng trắng liền nhau', en: 'two spaces' },
    rules: ['spacing'],
    isSure: true,
    *places(text) {
      for (const { span } of matches(text, /(?<=\p{Ll}{2}) (?=\p{Ll}{2})/gu))
        yield inserting(span.end, ' ', span);
    },
  },
  {
    what: { vi: 'khoảng trắng trước dấu câu', en: 'a space before a mark' },
    rules: ['spacing'],
    isSure: true,
    *places(text) {
      for (const { span } of matches(text, /(?<=\p{Ll}{2})[,;](?= \p{L})/gu))
        yield inserting(span.start, ' ', span);
    },
  },
  {
    what: { vi: 'thiếu khoảng trắng sau dấu phẩy', en: 'no space behind a comma' },
    rules: ['spacing'],
    isSure: true,
    *places(text) {
      for (const { span } of matches(text, /(?<=\p{Ll}{2}), (?=\p{Ll}{2})/gu))
        yield replacing({ start: span.start + 1, end: span.end }, '', {
          start: span.start - 2,
          end: span.end + 2,
        });
    },
  },
  {
    what: { vi: 'chữ thường sau dấu chấm', en: 'a small letter behind a full stop' },
    rules: ['sentence-capital'],
    isSure: true,
    *places(text) {
      const body = bodyOf(text);
      for (const { 0: letter, span } of matches(text, /(?<=\p{Ll}{3}\. )\p{Lu}(?=\p{Ll}+ \p{Ll})/gu))
        if (isIn(body, span)) yield replacing(span, letter.toLowerCase());
    },
  },
  {
    what: { vi: 'chữ hoa sau dấu phẩy', en: 'a capital behind a comma' },
    rules: ['sentence-capital', 'name-capitals'],
    isSure: true,
    *places(text) {
      const body = bodyOf(text);
      const pattern = new RegExp(String.raw`(?<=\p{Ll}{2}, )(?:${verbs})(?= \p{Ll})`, 'gu');
      for (const { 0: word, span } of matches(text, pattern))
        if (isIn(body, span))
          yield replacing({ start: span.start, end: span.start + 1 }, word.charAt(0).toUpperCase(), span);
    },
  },
  ...['\u200b', '\u00ad', '\u2060'].map(
    (sign): TextMutation => ({
      what: {
        vi: `ký tự vô hình U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} trong một từ`,
        en: `the invisible U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} in a word`,
      },
      rules: ['invisible-character', 'misspelling'],
      isSure: true,
      *places(text) {
        for (const { span } of matches(text, /(?<![\p{L}\p{N}])\p{Ll}{4,}(?![\p{L}\p{N}])/gu))
          yield inserting(span.start + 2, sign, span);
      },
    }),
  ),
  {
    what: { vi: 'dấu ** sót lại quanh một từ', en: '** left around a word' },
    rules: ['markdown-artifact'],
    isSure: true,
    *places(text) {
      for (const { 0: word, span } of matches(text, /(?<= )\p{Ll}{3,}(?= )/gu))
        yield replacing(span, `**${word}**`);
    },
  },
  {
    what: { vi: 'chữ Kirin thay cho chữ Latinh', en: 'a Cyrillic letter for a Latin one' },
    rules: ['lookalike-letter'],
    isSure: true,
    elsewhere: ofAbbreviations,
    *places(text) {
      for (const { 0: word, span } of matches(
        text,
        /(?<![\p{L}\p{N}@./_-])(?=\p{Ll}*[^\p{ASCII}])\p{Ll}*[aoec]\p{Ll}*(?![\p{L}\p{N}@/_-])/gu,
      ))
        yield replacing(
          span,
          word.replace(/[aoec]/, (letter) => ({ a: 'а', o: 'о', e: 'е' })[letter] ?? 'с'),
        );
    },
  },
];
