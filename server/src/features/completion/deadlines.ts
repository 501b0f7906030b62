import { shortDate } from '#catalog/citation.ts';
import { isoDay } from '#model/times/day.ts';
import type { Locale } from '#options/bilingual.ts';
import { type Cursor, textBefore } from './cursor.ts';
import type { Proposal } from './item.ts';
import { endsLine, fitOf, spaceBefore } from './matching.ts';
import { completionMessages } from './messages.ts';
import { dayBefore, dayOfPlan, type TimeExpression, timeExpressions, yearsOf } from './time.ts';

/** Expressions of time in a deadline field that begins at `from`; those still ahead first. */
export function deadlineItems(cursor: Cursor, from: number): Proposal[] {
  if (endsLine(cursor)) return [];
  const { nfcText, at } = textBefore(cursor, from);
  const now = dayOfPlan(cursor.plan, cursor.today);
  const years = yearsOf(cursor.plan, cursor.today);
  const known = timeExpressions(years, now, cursor.locale);
  const end = valueEnd(cursor);
  for (const start of startsOf(nfcText)) {
    const typed = nfcText.slice(start);
    const dated = dayTyped(nfcText, start, {
      year: Math.min(Math.max(years.from, Number(now.slice(0, 4))), years.to),
      locale: cursor.locale,
    });
    const isFirst = nfcText.slice(0, start).trim() === '';
    const fitting = [...dated, ...known].filter((each) => fits(typed, each, isFirst));
    if (fitting.length === 0) continue;
    const isPast = ({ until }: TimeExpression) => until !== undefined && until < now;
    const sorted = [...fitting.filter((each) => !isPast(each)), ...fitting.filter(isPast)];
    return sorted.map((each) => {
      const label = isFirst ? each.text : within(each.text);
      const insert = spaceBefore(cursor, at(start)) + label;
      const detail = isPast(each) ? completionMessages.past(shortDate(now))[cursor.locale] : each.detail;
      return { label, insert, replace: { start: at(start), end }, kind: 'deadline', detail };
    });
  }
  return [];
}

/** No expression has more words or letters. */
const maxWords = 8;
const maxTimeLength = 60;

/** Where what is typed may begin: at the value or its line, behind a semicolon, else at each later word (`Từ tháng 4 đến th`). */
function startsOf(nfcText: string): number[] {
  const piece = Math.max(nfcText.lastIndexOf(';'), nfcText.lastIndexOf('\n'), nfcText.lastIndexOf('\r')) + 1;
  const starts = [...nfcText.slice(piece).matchAll(/(?<!\S)\S/g)].map(({ index }) => piece + index);
  if (starts.length === 0) return [nfcText.length];
  return starts.filter(
    (start, i) => nfcText.length - start <= maxTimeLength && (i === 0 || i >= starts.length - maxWords),
  );
}

/** From its start; as a whole value also from a later word (`năm 2026`). */
function fits(typed: string, { text, also }: TimeExpression, isFirst: boolean): boolean {
  if (also.some((other) => fitOf(typed, other) === 3)) return true;
  const how = fitOf(typed, text);
  return isFirst ? how > 0 : how === 3;
}

/** A day and month that are typed, with the year that is left out: `15/8` gives `Trước ngày 15/8/2026`. */
function dayTyped(
  nfcText: string,
  start: number,
  { year, locale }: { readonly year: number; readonly locale: Locale },
): TimeExpression[] {
  const typed = nfcText.slice(start);
  const [, words, date, month] = /^(trước ngày\s+)?(\d{1,2})\/(\d{1,2})$/iu.exec(typed) ?? [];
  const day = date && month ? isoDay(year, Number(month), Number(date)) : undefined;
  if (day === undefined) return [];
  const whole = { ...dayBefore(day, locale), also: [typed] };
  if (words === undefined && /ngày\s+$/iu.test(nfcText.slice(0, start)))
    return [{ ...whole, text: shortDate(day) }];
  return start === 0 || nfcText.slice(0, start).trim() === '' || words !== undefined ? [whole] : [];
}

/** Inside a value only quarters keep their capital. */
const within = (text: string) => (text.startsWith('Quý') ? text : text[0]!.toLowerCase() + text.slice(1));

/** The rest of the value on the line, up to what ends it. */
function valueEnd({ text, offset, line }: Cursor): number {
  const rest = text.slice(offset, line.end);
  const end = /[;\t|]|\.(?=\s|$|\/)|$/.exec(rest)!.index;
  return offset + rest.slice(0, end).trimEnd().length;
}
