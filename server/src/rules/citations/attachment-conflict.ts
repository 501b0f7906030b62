import { shortDate } from '#catalog/citation.ts';
import { composeSpan } from '#grammar/text/fold.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Attachment } from '#model/header/attachment.ts';
import type { Plan } from '#model/plan.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { Report } from '#rules/rule.ts';

/**
 * The lines `(Kèm theo Quyết định số … ngày …)` that give the document of the header another day or another number, in the order of the
 * text. One line of both kinds may be of another document: it is only compared where it names the decision that stands above the plan.
 */
export function attachmentConflicts(plan: Plan): Report[] {
  const { number, date } = plan.header;
  if (number?.value === undefined || date?.day === undefined) return [];
  const document = { number: number.value, symbol: number.symbol, day: date.day };
  return plan.attachments.flatMap((attachment) => conflictOf(plan, attachment, document) ?? []);
}

interface HeaderDocument {
  readonly number: string;
  readonly symbol: string;
  /** ISO. */
  readonly day: string;
}

function conflictOf(plan: Plan, attachment: Attachment, own: HeaderDocument): Report | undefined {
  const { number, symbol, day, place } = attachment;
  if (!number || !day || symbol.toUpperCase() !== own.symbol.toUpperCase()) return undefined;
  const hasNumber = Number(number) === Number(own.number) || number === own.number;
  const hasDay = day === own.day;
  if (hasNumber === hasDay && (hasNumber || place !== 'title' || !plan.decision)) return undefined;
  const here = saidOf({ number, symbol, day }, hasNumber, hasDay);
  const there = saidOf(own, hasNumber, hasDay);
  return {
    at: placeIn(plan.text, attachment, hasNumber ? dayWords : hasDay ? numberWords : bothWords),
    message: {
      vi: `Chỗ này ghi ${here.vi}, phần đầu của văn bản ấy ghi ${there.vi}: kiểm tra và ghi thống nhất.`,
      en: `Here stands ${here.en}, in the header of that document ${there.en}: check both and write one.`,
    },
  };
}

/** Number and day of a document without what two places agree on. */
function saidOf({ number, symbol, day }: HeaderDocument, hasNumber: boolean, hasDay: boolean): Bilingual {
  const named = hasNumber ? [] : [`${number}/${symbol}`];
  const dated = hasDay ? [] : [shortDate(day)];
  return {
    vi: [...named.map((words) => `số ${words}`), ...dated.map((words) => `ngày ${words}`)].join(' '),
    en: [...named.map((words) => `number ${words}`), ...dated].join(' of '),
  };
}

const dayWords =
  /ngày\s{0,9}\d{1,2}(?:\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/iu;
const numberWords = /\d{1,6}\p{L}?\s*\/\s*[\p{L}\d&-]+/u;
const bothWords = new RegExp(`${numberWords.source}\\s+${dayWords.source}`, 'iu');

/** Where words stand in a line; all of it where they are broken by marks of a converter. */
function placeIn(text: string, { start, end }: Span, words: RegExp): Span {
  const { text: piece, toOriginal } = composeSpan(text, { start, end });
  const found = words.exec(piece);
  if (!found) return { start, end };
  return {
    start: start + toOriginal(found.index),
    end: start + toOriginal(found.index + found[0].length),
  };
}
