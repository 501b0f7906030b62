import { citedSpans } from '#grammar/inline/citation.ts';
import { type Deadline, readDeadlines } from '#grammar/inline/deadline.ts';
import type { Span } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import { isoDay } from '#model/times/day.ts';
import type { PeriodContext } from '#model/times/period.ts';
import { namesTime } from './assigned.ts';

/** When the sentence of a duty says that it is due. */
export interface DutyTimes {
  /** All that it says of time: what is done in several steps is due with the last of them. */
  readonly times: readonly Deadline[];
  /** Whether they date it: an event that is waited for and `thường xuyên` do not. */
  readonly isDated: boolean;
}

const noTimes: DutyTimes = { times: [], isDated: false };

/** The expressions of time by which the sentence of a duty is done; what is cited, quoted, past or a horizon is none. */
export function dutyTimes(text: string, span: Span, context: PeriodContext): DutyTimes {
  if (!namesTime(text.slice(span.start, span.end))) return noTimes;
  const all = readDeadlines(text, span, 'prose');
  const cited = all.length > 0 ? citedSpans(text, span) : [];
  const found = all.filter(
    (each) =>
      !cited.some(({ start, end }) => each.start < end && start < each.end) &&
      !isHistory(each, context) &&
      !isHorizon(text, each) &&
      !isQuoted(text, span.start, each.start),
  );
  const isDated = found.some((each) => dates(text, span.start, each));
  if (!isDated)
    return {
      times: found.filter((each) => each.kind === 'event' && !isCase(text, span.start, each)),
      isDated,
    };
  const times = found.filter((each) => !isPartOfYear(each));
  return { times: times.length > 0 ? times : found, isDated };
}

/** `… khi có vướng mắc`, `… sau khi nước rút`: in which case something is done, not when, but at the beginning of a sentence. */
const isCase = (text: string, from: number, { start }: Span) =>
  start > from &&
  /^(?:khi|theo|ngay|sau khi)(?!\p{L})/iu.test(text.slice(start, start + 16).normalize('NFC'));

/** Whether an expression dates a sentence that begins at `from`. */
function dates(text: string, from: number, each: Deadline): boolean {
  const { kind, periods, relative, recurrences } = each;
  if (kind === 'event') return false;
  if (periods.length > 0 || relative !== undefined) return true;
  return recurrences.some(({ every, on }) => {
    if (on.length > 0) return true;
    if (every === 'year') return !isAttribute(text.slice(Math.max(from, each.start - 24), each.start));
    return every !== undefined && every !== 'always';
  });
}

/** `xếp loại chi bộ cuối năm`, `kết quả cả năm`: beside a time with a number it says which, not when. */
function isPartOfYear({ kind, periods, recurrences }: Deadline): boolean {
  const isBare = ({ first, last }: Deadline['periods'][number]) =>
    first === last && first?.unit === 'year' && first.year === undefined && first.yearsOn === undefined;
  return kind === 'point' && recurrences.length === 0 && periods.length > 0 && periods.every(isBare);
}

const yearly = new RegExp(
  String.raw`(?:^|[.;,:]|(?<!\p{L})${alternation('duty-openers.reports')})\s*$`,
  'iu',
);

/** `dự toán ngân sách | hằng năm`: it says which; `báo cáo hằng năm` and `Hằng năm, …` say when. */
const isAttribute = (before: string) => !yearly.test(before.normalize('NFC'));

/** What lies before the plan is history: `(27/7/1947 - 27/7/2027)`, a day that is named and sets no limit. */
function isHistory({ kind, periods }: Deadline, { year, day }: PeriodContext): boolean {
  const times = periods.flatMap(({ first, last }) => [first, last]).filter((time) => time !== undefined);
  if (year && times.some((time) => time.year !== undefined && time.year < year.year - 1)) return true;
  if (kind !== 'point' || day === undefined) return false;
  return times.every((time) => {
    const { unit, year: inYear, month = 0, day: date = 0 } = time;
    const named = unit === 'day' && inYear !== undefined ? isoDay(inYear, month, date) : undefined;
    return named !== undefined && named < day;
  });
}

const finishing = new RegExp(String.raw`(?<!\p{L})${alternation('deadline-words.finishing')}\s*$`, 'iu');

/** `quy hoạch … đến năm 2030`, `tầm nhìn đến năm 2050`: how far something reaches, not when it is due. */
function isHorizon(text: string, { start, end, periods, recurrences }: Deadline): boolean {
  const isYears = periods.length > 0 && periods.every(({ first, last }) => !first && last?.unit === 'year');
  if (!isYears || recurrences.length > 0) return false;
  const words = text.slice(start, end).normalize('NFC');
  const before = text.slice(Math.max(0, start - 24), start).normalize('NFC');
  return /^(?:đến|tới)(?!\s+hết)/iu.test(words) && !finishing.test(before);
}

/** Whether a place stands within quotation marks that open behind `from`. */
function isQuoted(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}
