import * as phrases from '#grammar/tables/phrases.ts';
import { hasLower } from '#grammar/text/characters.ts';
import { isInQuotation } from '#grammar/text/quotation.ts';
import type { Span } from '#grammar/text/span.ts';
import type { PartKind } from '#grammar/tree.ts';
import { alternation } from '#lexicon/alternation.ts';
import type { Plan } from '#model/plan.ts';
import { signOffsets, toPlanSpan } from '#model/structure/passage.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { byDecree30 } from '#rules/decree-30.ts';

/** What is still to be filled in or replaced before a plan goes out, and what to do about it. */
export interface TemplateText extends Span {
  readonly message: Bilingual;
}

/** Instructions of a template in brackets: `[tên cơ quan]`, `<tên đơn vị>`; no footnote, no address. */
const slot =
  /\[(?!\d{1,3}\])(?=[^\]]*\p{L})[^\][\n]{1,60}\](?!\()|<(?=[^>]*\p{L})(?![^>]*[@/:])[^<>\n]{1,60}>/gu;
/** What stands for any name: `Họ và tên`; … */
const anyName =
  /^[\s(*_]*(?:họ\s*(?:,|và)?\s*(?:chữ đệm\s*(?:,|và)?\s*)?tên(?:\s+(?:của )?người ký)?|tên người ký)[\s)*_.…]*$/iu;
/** … and what asks for one, above or below it: `(Ký, ghi rõ họ tên)`. */
const asksForName = new RegExp(
  String.raw`^[\s(*_]*${alternation('signature-prompts')}(?:[\s,;]+[^)]*)?[\s)*_.]*$`,
  'iu',
);

/** Words of a template that are left below the signature of an issued plan. */
export function templateTextIn(plan: Plan): TemplateText[] {
  const found: TemplateText[] = [];
  const { signature } = plan.ending;
  const isSigned = signature.some(({ words }) => isName(words));
  for (const line of signature)
    if (anyName.test(line.words) || (!isSigned && asksForName.test(line.words)))
      found.push({ start: line.start, end: line.end, message: noName });
  return found;
}

/** Annexes may hold forms that others fill in. */
const isOwn = (kind: PartKind) => kind !== 'annex' && kind !== 'footnotes';

/** Gaps for writing: `………`, `____`. Shorter ones may end a list of examples. */
const gap = /\.{6,200}|…[.…]{1,200}|\.{3,200}…[.…]{0,200}|_{3,200}/gu;
const running: ReadonlySet<PartKind> = new Set(['title', 'preamble', 'body', 'closing']);
/** `số /KH-UBND`, `ngày tháng 11`: a number and a day that are given after signing. */
const blankNumber = /(?<!\p{L})số\s*:?\s*\/\s*\p{Lu}/iu;
const blankDay = /(?<!\p{L})ngày\s+tháng(?!\p{L}|\s+năm\s+(?:nào|của))(?:\s+\d{1,2})?\s+năm/iu;

/** A gap within a sentence: words stand on both sides of it, and it ends no list of examples. */
const gapInSentence = new RegExp(
  String.raw`(?<=[\p{L}\d%):]\s{0,3})(?:${gap.source})(?=\s{0,3}[\p{L}\d%])(?!\s{0,3}(?:${alternation('gap-words.joining')}(?!\p{L})|\d{1,3}\s*$))`,
  'gimu',
);
/** A short one stands where a number does: `hỗ trợ … hộ nghèo`. */
const openNumber = new RegExp(
  String.raw`(?<=[\p{L}:]\s)(?:…|\.{3,5})(?=\s?${alternation('gap-words.counted')}(?!\p{L}))`,
  'giu',
);

/** A gap in a date: `ngày …../11/2026`, `ngày 15/…/2026`, `ngày ... tháng 11 năm 2026`, `tháng __/2026`. */
const holder = String.raw`(?:…[….]{0,30}|\.{2,30}…?|_{2,30})`;
const gapInDate = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:${alternation('time-words.units')})\s{1,3})(?:${holder}|\d{1,2}\s?/\s?${holder})` +
    String.raw`(?:\s{0,3}(?:/|(?<!\p{L})tháng)\s{0,3}${holder})?(?=\s{0,3}(?:/\s{0,3}\d|(?:tháng|năm)\s{1,3}\d))`,
  'giu',
);

/** `…`, `_`, the second of two full stops. */
const isGapSign = (text: string, at: number) =>
  text[at] === '…' || text[at] === '_' || (text[at] === '.' && text[at - 1] === '.');

/** Gaps in the sentences of a plan that has been issued. */
export function gapsIn(plan: Plan): TemplateText[] {
  return plan.passages.flatMap((passage) => {
    const { text } = passage.composed;
    if (!running.has(passage.part.kind) || !signOffsets(plan.text, passage).some((at) => isGapSign(text, at)))
      return [];
    const placed = ({ index, 0: whole }: RegExpExecArray): TemplateText => ({
      ...toPlanSpan(passage, { start: index, end: index + whole.length }),
      message: placeholderMessage(whole),
    });
    const dates = [...text.matchAll(gapInDate)]
      .filter(({ index }) => !isInQuotation(text, index))
      .map(placed)
      .filter((found) => !isCited(plan, found)); // the number and the day of a document that is still to come
    return [...[...text.matchAll(gapInSentence), ...text.matchAll(openNumber)].map(placed), ...dates];
  });
}

const isCited = ({ citations }: Plan, { start, end }: Span) =>
  citations.some(({ cited: { extent } }) => extent.start <= start && end <= extent.end);

/** What a draft may leave open and no plan that goes out: number, day, the name below the signature, gaps, words in brackets. */
export function draftGapsIn(plan: Plan): TemplateText[] {
  const { header, ending, citations, passages } = plan;
  const { number, date } = header;
  const found: TemplateText[] = [];
  if (number && number.value === undefined) found.push({ ...spanOf(number.cell), message: noNumber });
  if (date && date.day === undefined) found.push({ ...spanOf(date.cell), message: noDay });
  const last = ending.signature.at(-1);
  if (last && !ending.signature.some(({ words }) => isName(words)))
    found.push({ start: last.start, end: last.end, message: noName });
  for (const { cited } of citations)
    if (cited.number?.blank) found.push({ start: cited.start, end: cited.end, message: openCitation });
  for (const passage of passages) {
    const { text } = passage.composed;
    const isAttachment = phrases.attachment.test(text);
    if (isAttachment && (blankNumber.test(text) || blankDay.test(text)))
      found.push({ start: passage.start, end: passage.end, message: openCitation });
    if (isOwn(passage.part.kind))
      for (const { index, 0: whole } of text.matchAll(slot))
        found.push({
          ...toPlanSpan(passage, { start: index, end: index + whole.length }),
          message: notReplaced(whole),
        });
    if (!running.has(passage.part.kind)) continue;
    for (const { index, 0: whole } of text.matchAll(gap))
      found.push({
        ...toPlanSpan(passage, { start: index, end: index + whole.length }),
        message: placeholderMessage(whole),
      });
  }
  return found;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Whether a line of the signature holds somebody's name: its last words have one capital each; or, all in capitals, it is no position. */
function isName(words: string): boolean {
  if (anyName.test(words) || asksForName.test(words)) return false;
  if (hasLower(words)) return /(?<!\p{L})\p{Lu}\p{Ll}*\.?(?:\s+\p{Lu}\p{Ll}*){1,5}[\s)*_.]*$/u.test(words);
  return !phrases.position.test(words) && !phrases.authority.test(words) && /\p{Lu}\s+\p{Lu}/u.test(words);
}

const noNumber = byDecree30(
  {
    vi: 'Chưa ghi số của kế hoạch. Điền khi ban hành',
    en: 'The plan has no number yet. Fill it in when it is issued',
  },
  'article 15.2',
);
const noDay = byDecree30(
  {
    vi: 'Chưa ghi đủ ngày, tháng, năm ban hành. Điền khi ban hành',
    en: 'The day of issue is not complete. Fill it in when it is issued',
  },
  'article 15.2',
);
const noName = byDecree30(
  {
    vi: 'Chưa có họ tên người ký: ghi họ tên vào đây',
    en: 'The signer’s name is not there: write it here',
  },
  'article 8.2',
);
const openCitation: Bilingual = {
  vi: 'Số hoặc ngày của văn bản nêu ở đây còn để trống. Điền trước khi ban hành.',
  en: 'The number or the day of the document is still blank here. Complete it before the plan is issued.',
};

/** The message for a gap: `words` are the characters that stand in it. */
export const placeholderMessage = (words: string): Bilingual => ({
  vi: `Chỗ này còn để chờ điền: “${words}”. Điền trước khi ban hành.`,
  en: `Still to be filled in: “${words}”. Complete it before the plan is issued.`,
});
const notReplaced = (words: string): Bilingual => ({
  vi: `Còn sót chữ của mẫu: “${words}”. Thay bằng nội dung của kế hoạch trước khi ban hành.`,
  en: `Left from a template: “${words}”. Replace it before the plan is issued.`,
});
