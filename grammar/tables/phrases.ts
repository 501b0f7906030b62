import { documentTypes } from '#grammar/tables/document-types.ts';
import { anyTone, anyToneTorn } from '#grammar/text/any-tone.ts';
import { alternation } from '#lexicon/alternation.ts';
import { personalPrefixes, signingPrefixes } from '#lexicon/signing-prefixes.ts';
import { wordList } from '#lexicon/words.ts';

/**
 * The words by which the parts of a plan are known. Patterns are for composed text without emphasis around it
 * (`plainOf`). Sources: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II; what real plans write (docs/language.md, section 2).
 */

/** A pattern for words in small letters as one for capitals. */
const inCapitals = (pattern: string): string =>
  pattern.toUpperCase().replaceAll(String.raw`\S`, String.raw`\s`).replaceAll(String.raw`\U`, String.raw`\u`);

/**
 * In capitals the words may have wrong marks, and be torn or run together: a slip is found as one, and hides no part of the plan. In small
 * letters `ke hoach` may be the beginning of anything.
 */
const tornTitle = inCapitals(anyToneTorn('kế hoạch'));
/** The type of the document with its subject on the same line: in capitals, or opened by `V/v`. */
export const titleInCapitals = new RegExp(
  String.raw`^${inCapitals(anyTone('kế hoạch'))}\s+(?:\P{Ll}+|V\s?\/\s?v\s.+)$`,
  'u',
);
/** The type of the document on a line of its own. */
export const titleAlone = new RegExp(
  String.raw`^(?:[Kk][Ếế]\s+[Hh][Oo][Ạạ][Cc][Hh]|${tornTitle})[\s.:]*$`,
  'u',
);

/** The type of a document that may issue a plan, with its subject on the line or alone; before its articles with a colon. */
export const decisionTitle = /^(?:QUYẾT\s+ĐỊNH|NGHỊ\s+QUYẾT)(?:[\s.:]*|\s+\P{Ll}+)$/u;
export const decisionOpens = new RegExp(
  String.raw`^${alternation('plan-phrases.decision-opens', { space: String.raw`\s+`, capitals: true })}\s*:\s*$`,
  'u',
);

/** Running text begins here, not one more line of the subject. */
export const legalBasis = /^Căn\s+cứ\s/iu;
/** A line that names a document which the plan implements; it counts as a legal basis. The subject names one with a small letter. */
export const carriesOut = new RegExp(
  `^(?:Thực hiện|Triển khai(?: thực hiện)?)\\s+(?:các\\s+)?${alternation(documentTypes.map(({ name }) => name))}\\s+(?:số\\s*:?\\s*)?\\d`,
  'u',
);
export const openingWords = new RegExp(String.raw`^${alternation('plan-phrases.opening')}\s`, 'u');
/** `(Kèm theo Quyết định số …)`: what the plan, or an annex, is issued with; some leave the brackets out. */
export const attachment = /^(?:\(\s*(?:được\s+)?(?:ban hành\s+)?|ban hành\s+)?kèm\s+theo\s/iu;
export const addressee = /^Kính\s+gửi\s*:/iu;

export const motto = /CỘNG\s+H[ÒO]A?[ÀA]?\s+XÃ\s+HỘI|ĐỘC\s+LẬP\s*[-–—]\s*TỰ\s+DO/iu;
export const numberLine = /^Số\s*:|^Số\s+\S*\/|\/\s*KH\s*-/iu;
export const placeAndDate = /^\p{Lu}[^,;:]{1,60},\s*ngày\b.{0,60}tháng\b.{0,60}năm\b/iu;

/** The closing: its first words, and the words of a paragraph that may stand before or after them. */
export const closing = /^Trên\s+đây\s+là\s/iu;
export const difficulties = new RegExp(
  String.raw`^Trong\s+quá\s+trình\s+${alternation('plan-phrases.difficulties', { space: String.raw`\s+` })}`,
  'iu',
);

/** `Noi nhận` is what OCR makes of it. */
export const recipients = new RegExp(
  String.raw`^(?:n[ơo]i\s+nhận[*_]*\s*(?::|$|\t)|${anyToneTorn('nơi nhận')}\p{L}?[*_]*\s*:)`,
  'iu',
);

/** The last of the recipients, the file copy. */
export const filing = /^lưu(?:[\s:;,.–-]|$)/iu;
/** The same at the start of a line or cell, or behind other recipients on one line. */
export const filingInLine = /(?:^[|\s]*|[;,:.|\t]\s{0,9})(?:[-–+•*_]\s{0,9}){0,4}lưu(?:[\s:;,.–-]|$)/iu;
/** The recipients after it have a heading of their own: `Bản điện tử:`. */
export const subHeading = /^\p{Lu}(?!.*[;.]).{2,40}:$/u;

/** The same as the first cell of a row with pipes; a column of a table has no colon. */
export const recipientsCell = new RegExp(String.raw`^${anyTone('nơi nhận')}[*_]*\s*:`, 'iu');

/** The mark at the end of the text, with what a converter leaves around it. */
export const closingMarkPattern = /(?:\.\s?\/\s?\.?|\/\s?\.)[\s*_.]*$/;

/** Signing for a body, for its head, by order, by mandate, as acting head (NĐ 30, Phụ lục I, II.7). */
const anyPrefix = alternation(signingPrefixes);
const personalPrefix = alternation(personalPrefixes);
export const authority = new RegExp(String.raw`^(?:${anyPrefix}\s*\.|[TK]/[MTL]\s*\.?)\s*\p{Lu}{2}`, 'u');
const positions = String.raw`(?:PHÓ\s+)?(?:${alternation('position-words.signed', { space: String.raw`\s+`, capitals: true })}|${alternation('position-words.before-agencies', { capitals: true })}\s+\p{Lu}+|TRƯỞNG)`;
/** A name as signatures have it: two words to six, each with a capital. */
const personName = String.raw`\p{Lu}[\p{Ll}’']+(?:\s+\p{Lu}[\p{Ll}’']*){1,5}`;
export const position = new RegExp(`^${positions}(?:\\s\\P{Ll}*)?$`, 'u');
/** The same with the name behind it on one line: `CHỦ TỊCH Nguyễn Văn A`. */
export const positionAndName = new RegExp(`^${positions}(?:\\s\\P{Ll}*)?\\s${personName}$`, 'u');
/** Where the signature begins behind the last recipient on one line, with a space between that tells no column. */
export const signatureBehind = new RegExp(
  `(?<=[;.])\\s+(?=${anyPrefix}\\s*\\.\\s*\\p{Lu}{2}|${positions}(?:\\s\\P{Ll}*)?\\s${personName}\\s*$)`,
  'u',
);
/** Where a further line of a signature begins that stands on one line: a deputy's position, the head's, the name. */
export const signatureBreak = new RegExp(
  `\\s+(?=${personalPrefix}\\s*\\.\\s*\\p{Lu}{2}|(?<=${personalPrefix}\\s*\\..*)(?:PHÓ\\s+(?:${positions})|THỨ\\s+TRƯỞNG)|(?<=\\p{Lu}{2}\\s+)${personName}$)`,
  'gu',
);

export const footnote = /^\[\d{1,3}\]\s/;
/** On a line of its own, or in capitals at the start of one. */
export const annex = /^ph\u1ee5\s+l\u1ee5c(?:\s+(?:số\s+)?(?:[IVXLC]{1,7}|\d{1,2}|[A-Z]))?\s*[.:]?$/iu;
export const annexInCapitals = new RegExp(
  String.raw`^${inCapitals(anyTone('phụ lục'))}(?:\s+(?:SỐ\s+)?(?:[IVXLC]{1,7}|\d{1,2}|[A-Z]))?\s*(?:$|[.:–-]\s*\S|\s\P{Ll}+$)`,
  'u',
);

/** With its title on the same line; only after the signature, where no sentence can begin so. */
export const annexWithTitle = /^phụ\s+lục\s+(?:số\s+)?(?:[IVXLC]{1,7}|\d{1,2}|[A-Z])\s*[.:–-]\s*\S/iu;

/** Words behind which an agency is asked to do something, where they begin a sentence, and those that name with whom. */
export const askingWords = wordList('asking-verbs.of-sentences');
export const jointWords = wordList('joint-words');

/** A form to be filled in: its number; its title, if it has places for it. */
export const formNumber =
  /(?:^|[\t|]\s{0,9})\(?(?:biểu(?:\s+mẫu)?|mẫu(?:\s+biểu)?)\s+(?:số\s*:?\s*)?\d{1,3}[\p{L}\d]{0,3}(?:\s*[-/][\p{L}\d/-]+)?\)?\s*(?:$|[:.(–-]|\s(?=\())/iu;
export const formNumberInCapitals =
  /^(?:BIỂU(?:\s+MẪU)?|MẪU(?:\s+BIỂU)?)\s+(?:SỐ\s*:?\s*)?\d{1,3}\p{Lu}?\s\P{Ll}+$/u;
/** The outline of a report that others write: `ĐỀ CƯƠNG BÁO CÁO`, `Mẫu báo cáo kết quả`; a form, with places to be filled in or without. */
export const reportOutline = /^(?:mẫu|đề\s+cương)\s+báo\s+cáo(?:\s[^.;:]{1,120})?$/iu;
export const formTitle = new RegExp(
  String.raw`^(?:${alternation('plan-phrases.form-titles', { space: String.raw`\s+`, capitals: true })}|BẢN\s+TỰ\s+\p{Lu}+)(?:\s\P{Ll}*)?$`,
  'u',
);
