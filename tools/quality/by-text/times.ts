import type { Span } from '#grammar/text/span.ts';
import { bodyOf, isIn, linesOf, matches, replacing, type TextMutation } from './placed.ts';

const shortDay = /(?<![\d/.])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>20\d\d)(?![\d/])/gu;
const longDay = /(?<=ngày )(?<day>\d{1,2}) tháng (?<month>\d{1,2}) năm (?<year>20\d\d)(?!\d)/gu;

interface Day {
  readonly span: Span;
  readonly day: number;
  readonly month: number;
  readonly year: number;
  /** The day of another document: a number with its symbol stands before it. */
  readonly isCited: boolean;
  readonly write: (day: number, month: number, year: number) => string;
}

const two = (figure: number) => String(figure).padStart(2, '0');

/** The days in the body of a plan. */
function daysOf(text: string): Day[] {
  const body = bodyOf(text);
  const read = (pattern: RegExp, write: Day['write']) =>
    [...matches(text, pattern)].map(({ groups, span }): Day => {
      const { day, month, year } = groups as Record<string, string>;
      const before = text.slice(Math.max(0, span.start - 60), span.start);
      const isCited = /(?:số|Luật|Bộ luật|Pháp lệnh)\s[^;.\n]*$|\d\/\S+\s+ngày\s+$|kèm theo/iu.test(
        before.replaceAll('\n', ' '),
      );
      return { span, day: Number(day), month: Number(month), year: Number(year), isCited, write };
    });
  return [
    ...read(shortDay, (day, month, year) => `${two(day)}/${month}/${year}`),
    ...read(longDay, (day, month, year) => `${two(day)} tháng ${two(month)} năm ${year}`),
  ].filter(({ span }) => isIn(body, span));
}

/** The day of the plan: the first in its header. */
function dayOfPlan(text: string): number | undefined {
  const m = /, ngày (\d{1,2}) tháng (\d{1,2}) năm (20\d\d)/u.exec(text);
  return m ? Date.UTC(Number(m[3]), Number(m[2]) - 1, Number(m[1])) : undefined;
}

const ofCitations = [
  'citation-date-conflict',
  'citation-incomplete',
  'citation-year-mismatch',
  'citation-after-plan',
];

/** Whether a day stands where a task is due: behind a label of time, or in a sentence that says by when. */
function isDue(text: string, { span }: Day): boolean {
  const line = text.slice(text.lastIndexOf('\n', span.start) + 1, span.start);
  return (
    /^\s*(?:[a-zđ]\)|[-+•])?\s*(?:Thời gian|Thời hạn)[^:]{0,20}:\s*(?:[Tt]rước|[Xx]ong trước|[Cc]hậm nhất|[Hh]oàn thành)?[^\d]{0,16}$/u.test(
      line,
    ) || /(?:trước|chậm nhất) (?:ngày )?$/u.test(line)
  );
}

const weekdays = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy'];

export const timeMutations: readonly TextMutation[] = [
  {
    what: { vi: 'ngày 31 tháng 02', en: 'the day 31/02' },
    rules: ['impossible-date', 'date-format'],
    isSure: true,
    elsewhere: ofCitations,
    *places(text) {
      for (const { span, year, write } of daysOf(text)) yield replacing(span, write(31, 2, year));
    },
  },
  {
    what: { vi: 'tháng 13', en: 'the month 13' },
    rules: ['impossible-date', 'date-format'],
    isSure: true,
    elsewhere: ofCitations,
    *places(text) {
      for (const { span, day, year, write } of daysOf(text)) yield replacing(span, write(day, 13, year));
    },
  },
  {
    what: { vi: 'hạn lùi về hai năm trước', en: 'a deadline two years earlier' },
    rules: ['deadline-before-plan', 'impossible-date'],
    isSure: true,
    *places(text) {
      const plan = dayOfPlan(text);
      if (plan === undefined) return;
      for (const each of daysOf(text).filter((day) => !day.isCited && isDue(text, day))) {
        const { span, day, month, year, write } = each;
        const time = Date.UTC(year, month - 1, day);
        if (time >= plan && Date.UTC(year - 2, month - 1, day) < plan)
          yield replacing(span, write(day, month, year - 2));
      }
    },
  },
  {
    what: { vi: 'thứ trong tuần không khớp ngày', en: 'a weekday that is not that of its day' },
    rules: ['weekday-mismatch'],
    isSure: true,
    *places(text) {
      const pattern = /(?<=[Tt]hứ )(?:Hai|Ba|Tư|Năm|Sáu|Bảy)(?=,? (?:ngày )?\d{1,2}\/\d{1,2}\/20\d\d)/gu;
      for (const { 0: day, span } of matches(text, pattern)) {
        const wrong = weekdays[(weekdays.indexOf(day) + 2) % weekdays.length]!;
        const at = { start: span.start - 4, end: text.indexOf('/20', span.end) + 5 };
        yield replacing(span, wrong, at);
      }
    },
  },
  {
    what: { vi: 'năm trong số văn bản khác năm của ngày', en: 'the year of a number is not that of its day' },
    rules: ['citation-year-mismatch', 'citation-date-conflict'],
    isSure: true,
    elsewhere: ofCitations,
    *places(text) {
      const pattern =
        /số \d{1,4}\/(?<year>20\d\d)\/\S+,?\s+ngày\s+\d{1,2}(?: tháng \d{1,2} năm |\/\d{1,2}\/)\k<year>/gu;
      for (const { 0: cited, groups, span } of matches(text, pattern)) {
        const start = span.start + cited.indexOf(`/${groups!.year!}/`) + 1;
        yield replacing({ start, end: start + 4 }, String(Number(groups!.year) - 1), span);
      }
    },
  },
  {
    what: { vi: 'năm trong đoạn kết khác trích yếu', en: 'the closing names another year than the subject' },
    rules: ['subject-conflict', 'subject-mismatch'],
    isSure: true,
    *places(text) {
      const subject = /\nKẾ HOẠCH\n(?<subject>(?:[^\n]+\n)+)/u.exec(text)?.groups?.subject ?? '';
      const years = subject.match(/20\d\d/g) ?? [];
      if (years.length !== 1) return;
      for (const { start, text: line } of linesOf(text)) {
        const at = /^\s*Trên đây là Kế hoạch/u.test(line) ? line.indexOf(`năm ${years[0]}`) : -1;
        if (at >= 0)
          yield replacing({ start: start + at + 4, end: start + at + 8 }, String(Number(years[0]) - 1), {
            start,
            end: start + line.length,
          });
      }
    },
  },
];
