import { createToken, type TokenType } from 'chevrotain';
import { bulletMarks, dashMarks, ordinalWords, partWords, plusMarks } from '#grammar/tables/marks.ts';
import {
  anyCode,
  anyLetter,
  anySpace,
  codesOf,
  digits,
  inLine,
  letters,
  lowerLetters,
  spaces,
  upperLetters,
} from '#grammar/text/letters.ts';

/**
 * The tokens of a line: a head (what opens the line) and the rest. The lexer is always given a last line end, so
 * "the line is over" is `(?=[\r\n])`. Order is priority.
 */

const S = `[${anySpace}]`;
const U = `[${upperLetters}]`;
const listMarks = `${dashMarks.replaceAll('\\', '')}${bulletMarks}`;
const over = '(?=[\\r\\n])';
const emphasis = '[*_]{0,3}';
/** What converters leave before a marker: a Markdown heading mark, emphasis. It is read through. */
const prefix = `${S}*(?:#{1,6}${S}+)*${emphasis}`;
/** Emphasis may end before the sign of a marker: `**6**.` */
const inner = '[*_]{0,3}';
const suffix = `${emphasis}${S}*`;

const either = (words: readonly string[]) =>
  words.flatMap((w) => [w, w[0]!.toUpperCase() + w.slice(1), w.toUpperCase()]).join('|');

/** A token that opens a line. `starts` are the characters it can begin with after what is read through. */
function head(name: string, starts: string, pattern: string): TokenType {
  const start_chars_hint = codesOf(`${spaces}#*_${starts}`);
  return createToken({
    name,
    pattern: new RegExp(pattern),
    push_mode: 'rest',
    line_breaks: false,
    start_chars_hint,
  });
}

export const Blank = createToken({
  name: 'Blank',
  pattern: new RegExp(`${S}*(?:\\r\\n|\\r|\\n)`),
  line_breaks: true,
  start_chars_hint: codesOf(`${spaces}\r\n`),
});
export const Comment = head('Comment', '/', `${S}*//[${inLine}]*`);
export const Ruler = head('Ruler', '-_=–—~*', `${S}*(?:[-_=–—~*]${S}*){3,}${over}`);
export const PageNumber = head(
  'PageNumber',
  `${digits}-–—`,
  `${S}*(?:\\*?\\d{1,3}(?:${S}?/${S}?\\d{1,3})?\\*?|[-–—]${S}*\\d{1,3}${S}*[-–—])${S}*${over}`,
);
export const PipeRow = head('PipeRow', '|', `${S}*\\|[${inLine}]*`);
export const PartHead = head(
  'PartHead',
  'pPcCmMABCDEFGHĐ',
  `${prefix}(?:(?:${either(partWords)})${S}+` +
    `(?:[IVXLC]{1,7}|\\d{1,2}|(?:thứ|Thứ|THỨ)${S}+(?:${either(ordinalWords)}))` +
    `(?:[.:]|(?=${S}*[\\r\\n*_–—-])|(?=${S}+${U}{2}))|[A-HĐ]\\.(?=${S}*${U}{2,}${S}+${U}{2}))${suffix}`,
);
export const SectionHead = head(
  'SectionHead',
  'IVXL',
  // `V/v` and `V/V` open a subject: về việc.
  `${prefix}(?!V${S}?/${S}?[Vv][${anySpace}.:])(?:[IVX][IVXL]{0,6}|L[IVX]{1,6})${inner}${S}?` +
    `(?:\\.(?!${S}?[IVXLC]\\.)(?=[${anySpace}${upperLetters}\\r\\n*_"“(])|[-–—/)](?=[${anySpace}${upperLetters}]))${suffix}`,
);
export const ArticleHead = head(
  'ArticleHead',
  'Đ',
  `${prefix}(?:Điều|ĐIỀU)${S}+\\d{1,3}(?:[.:]|${over})${suffix}`,
);
const order = '(?:[1-9]|[12]\\d)';
export const SubclauseHead = head(
  'SubclauseHead',
  digits,
  `${prefix}[1-9]\\d?(?:\\.${order}(?!\\d)){1,3}(?:\\.(?=[${anySpace}${anyLetter}\\r\\n*_"“(])|(?=${S}+[${upperLetters}"“(*]))${suffix}`,
);
/** `I.1.` is the first clause of section I. */
export const ClauseHead = head(
  'ClauseHead',
  `${digits}IVX`,
  `${prefix}(?:[IVX]{1,6}\\.)?\\d{1,3}${inner}${S}?(?:\\.(?=[${anySpace}${anyLetter}\\r\\n*_"“(])|/(?=${S}+${emphasis}${U}))${suffix}`,
);
/** A list mark before the letter (`- a)`) is a left-over of converters, read through. */
export const PointHead = head(
  'PointHead',
  `${letters}${listMarks}+`,
  `${S}*(?:#{1,6}${S}+)*(?:[${dashMarks}${bulletMarks}*+]${S}+)?${emphasis}` +
    `(?:[${anyLetter}]${inner}${S}?\\)|[${lowerLetters}](?:\\.(?=[${anySpace}${upperLetters}])|/(?=${S}+${emphasis}${U})))${suffix}`,
);
/** `(1)`, `1)`; and `ii)` of a list in small Roman numerals, whose `i)` looks like a point. */
export const ParenHead = head(
  'ParenHead',
  `${digits}(ivx`,
  `${prefix}(?:\\(\\d{1,2}\\)|\\d{1,2}${S}?\\)|(?=[ivx]{2})x?(?:ix|iv|v?i{0,3})\\))${suffix}`,
);
export const DashHead = head(
  'DashHead',
  listMarks,
  `${S}*(?:[${dashMarks}](?:${S}+|(?=[${anyLetter}\\d"“(*_\\r\\n]))|[${bulletMarks}]${S}*|\\*(?:${S}+|${over}))`,
);
export const PlusHead = head(
  'PlusHead',
  `+o${plusMarks}`,
  `${S}*(?:\\+(?:${S}+|(?=[${anyLetter}\\d"“(\\r\\n]))|o${S}+(?=${U})|[${plusMarks}]${S}*)`,
);
/** A line that starts with a lower-case letter may go on with the paragraph above it. */
export const LowerText = head('LowerText', lowerLetters, `${S}*${emphasis}[${lowerLetters}][${inLine}]*`);
export const Text = createToken({
  name: 'Text',
  pattern: new RegExp(`[${inLine}]+`),
  push_mode: 'rest',
  line_breaks: false,
  start_chars_hint: anyCode,
});

export const Rest = createToken({
  name: 'Rest',
  pattern: new RegExp(`[${inLine}]+`),
  line_breaks: false,
  start_chars_hint: anyCode,
});
export const LineEnd = createToken({
  name: 'LineEnd',
  pattern: /\r\n|\r|\n/,
  line_breaks: true,
  pop_mode: true,
  start_chars_hint: codesOf('\r\n'),
});

export const modes = {
  head: [
    Comment,
    Blank,
    Ruler,
    PageNumber,
    PipeRow,
    PartHead,
    SectionHead,
    ArticleHead,
    SubclauseHead,
    ClauseHead,
    PointHead,
    ParenHead,
    DashHead,
    PlusHead,
    LowerText,
    Text,
  ],
  rest: [LineEnd, Rest],
};
