import { createToken, type TokenType } from 'chevrotain';
import { bulletMarks, dashMarks, ordinalWords, partWords, plusMarks } from '#grammar/tables/marks.ts';
import { inLine, lowerLetters, spaces, upperLetters } from '#grammar/text/letters.ts';

/**
 * The tokens of a line: a head (what opens the line) and the rest. The lexer is always given a last line end, so
 * "the line is over" is `(?=[\r\n])`. Order is priority.
 */

const S = `[${spaces}]`;
const U = `[${upperLetters}]`;
const letter = `${lowerLetters}${upperLetters}`;
const over = '(?=[\\r\\n])';
const emphasis = '[*_]{0,3}';
/** What converters leave before a marker: a Markdown heading mark, emphasis. It is read through. */
const prefix = `${S}*(?:#{1,6}${S}+)?${emphasis}`;
const suffix = `${emphasis}${S}*`;

const either = (words: readonly string[]) =>
  words.flatMap((w) => [w, w[0]!.toUpperCase() + w.slice(1), w.toUpperCase()]).join('|');

function head(name: string, pattern: string, more: { lineBreaks?: boolean } = {}): TokenType {
  return createToken({ name, pattern: new RegExp(pattern), push_mode: 'rest', line_breaks: false, ...more });
}

export const Blank = createToken({
  name: 'Blank',
  pattern: new RegExp(`${S}*(?:\\r\\n|\\r|\\n)`),
  line_breaks: true,
});
export const Comment = head('Comment', `${S}*//[${inLine}]*`);
export const Ruler = head('Ruler', `${S}*(?:[-_=–—~*]${S}*){3,}${over}`);
export const PageNumber = head(
  'PageNumber',
  `${S}*(?:\\*?\\d{1,4}(?:${S}?/${S}?\\d{1,4})?\\*?|[-–—]${S}*\\d{1,4}${S}*[-–—])${S}*${over}`,
);
export const PipeRow = head('PipeRow', `${S}*\\|[${inLine}]*`);
export const PartHead = head(
  'PartHead',
  `${prefix}(?:(?:${either(partWords)})${S}+` +
    `(?:[IVXLC]{1,7}|\\d{1,2}|(?:thứ|Thứ|THỨ)${S}+(?:${either(ordinalWords)}))` +
    `(?:[.:]|(?=${S}*[\\r\\n*_–—-])|(?=${S}+${U}{2}))|[A-HĐ]\\.(?=${S}*${U}{2,}${S}+${U}{2}))${suffix}`,
);
export const SectionHead = head(
  'SectionHead',
  `${prefix}(?:[IVX][IVXL]{0,6}|L[IVX]{1,6})${S}?` +
    `(?:\\.(?![IVXLC]\\.)(?=[${spaces}${upperLetters}\\d\\r\\n*_"“(])|[-/)](?=[${spaces}${upperLetters}]))${suffix}`,
);
export const ArticleHead = head(
  'ArticleHead',
  `${prefix}(?:Điều|ĐIỀU)${S}+\\d{1,3}(?:[.:]|${over})${suffix}`,
);
const order = '(?:[1-9]|[12]\\d)';
export const SubclauseHead = head(
  'SubclauseHead',
  `${prefix}[1-9]\\d?(?:\\.${order}(?!\\d)){1,3}(?:\\.(?=[${spaces}${letter}\\r\\n*_"“(])|(?=${S}+[${upperLetters}"“(*]))${suffix}`,
);
export const ClauseHead = head(
  'ClauseHead',
  `${prefix}\\d{1,3}${S}?(?:\\.(?=[${spaces}${letter}\\r\\n*_"“(])|/(?=${S}+${U}))${suffix}`,
);
/** A list mark before the letter (`- a)`) is a left-over of converters, read through. */
export const PointHead = head(
  'PointHead',
  `${S}*(?:#{1,6}${S}+)?(?:[${dashMarks}${bulletMarks}*+]${S}+)?${emphasis}` +
    `(?:[${letter}]${S}?\\)|[${lowerLetters}](?:\\.(?=[${spaces}${upperLetters}])|/(?=${S}+${U})))${suffix}`,
);
export const ParenHead = head('ParenHead', `${prefix}(?:\\(\\d{1,2}\\)|\\d{1,2}${S}?\\))${suffix}`);
export const DashHead = head(
  'DashHead',
  `${S}*(?:[${dashMarks}](?:${S}+|(?=[${letter}\\d"“(*_\\r\\n]))|[${bulletMarks}]${S}*|\\*(?:${S}+|${over}))`,
);
export const PlusHead = head(
  'PlusHead',
  `${S}*(?:\\+(?:${S}+|(?=[${letter}\\d"“(\\r\\n]))|o${S}+(?=${U})|[${plusMarks}]${S}*)`,
);
/** A line that starts with a lower-case letter may go on with the paragraph above it. */
export const LowerText = head('LowerText', `${S}*${emphasis}[${lowerLetters}][${inLine}]*`);
export const Text = head('Text', `[${inLine}]+`);

export const Rest = createToken({ name: 'Rest', pattern: new RegExp(`[${inLine}]+`), line_breaks: false });
export const LineEnd = createToken({
  name: 'LineEnd',
  pattern: /\r\n|\r|\n/,
  line_breaks: true,
  pop_mode: true,
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
