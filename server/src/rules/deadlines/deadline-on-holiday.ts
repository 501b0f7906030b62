import { shortDate } from '#catalog/citation.ts';
import { isSunday, publicHolidayOn } from '#catalog/public-holiday.ts';
import type { Deadline } from '#grammar/inline/deadline.ts';
import type { TimeSpan } from '#grammar/inline/time.ts';
import { lazy } from '#grammar/text/memoize.ts';
import type { Span } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import { tableMap } from '#lexicon/words.ts';
import type { Plan } from '#model/plan.ts';
import { composedText } from '#model/times/deadline.ts';
import { hasExplicitYear, periodOf } from '#model/times/period.ts';
import type { PlacedDeadline } from '#model/times/plan-deadlines.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const deadlineOnHoliday: Rule = {
  id: 'deadline-on-holiday',
  order: 5050,
  title: { vi: 'Thời hạn rơi vào ngày nghỉ', en: 'A deadline on a day off' },
  severity: 'off',
  fix: 'none',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    const subjects = lazy(() => subjectsOfDeadlines(plan));
    for (const deadline of plan.deadlines)
      for (const expression of deadline.reading.expressions)
        for (const span of limitsOf(plan, deadline, expression)) {
          const day = lastDay(plan, deadline, span);
          const off = day === undefined ? undefined : dayOff(day);
          if (!off || showsThatItKnows(plan, deadline, subjects().get(deadline.start))) continue;
          const written = composedText(plan.text, span);
          yield {
            at: { start: span.start, end: span.end },
            message: {
              vi: `Hạn “${written}” (${shortDate(day!)}) rơi vào ${off.vi}: nơi làm, nơi nhận đều nghỉ, việc sẽ phải dời. Nên ghi ngày làm việc liền trước hoặc liền sau (thông lệ).`,
              en: `The deadline “${written}” (${shortDate(day!)}) is ${off.en}: offices are closed, so the work will be put off. Name the working day before or after it (common practice).`,
            },
          };
        }
  },
};

const limitLabel = new RegExp(String.raw`(?<!\p{L})${alternation('limit-labels')}(?!\p{L})`, 'iu');

/** The times of an expression that set a limit by a day: `trước ngày …`; one day alone behind such a label (`Thời hạn: 30/4/2026`). */
function limitsOf({ text }: Plan, { label }: PlacedDeadline, { kind, periods }: Deadline): TimeSpan[] {
  const isLimit =
    kind === 'before' ||
    (kind === 'point' && label !== undefined && limitLabel.test(composedText(text, label)));
  return isLimit ? periods.filter(({ last }) => last?.unit === 'day') : [];
}

/** The day, ISO, that a limit sets; undefined where its year is a guess. */
function lastDay(plan: Plan, { source, reading }: PlacedDeadline, span: TimeSpan): string | undefined {
  if (hasExplicitYear(span)) return periodOf(span, plan.periodContext)?.last;
  if (plan.periodContext.day === undefined) return undefined;
  if (source !== 'cell') return periodOf(span, plan.periodContext)?.last;
  return reading.periods.length === 1 ? reading.periods[0]!.last : undefined; // its column may have a year of its own
}

const english = tableMap('holiday-names');

/** What a day is, where offices are closed on it. */
function dayOff(day: string): Bilingual | undefined {
  const holiday = publicHolidayOn(day);
  const name = holiday && { vi: `“${holiday.name}”`, en: english.get(holiday.name) ?? holiday.name };
  if (name && holiday.insteadOf)
    return {
      vi: `ngày nghỉ bù của ${name.vi} (${shortDate(holiday.insteadOf)} là ngày nghỉ cuối tuần)`,
      en: `off in place of ${name.en} (${shortDate(holiday.insteadOf)} is on a weekend)`,
    };
  if (name) return { vi: `ngày nghỉ lễ, tết ${name.vi}`, en: `a public holiday, ${name.en}` };
  return isSunday(day) ? { vi: 'Chủ nhật', en: 'a Sunday' } : undefined;
}

const known = new RegExp(String.raw`(?<!\p{L})${alternation('holiday-words')}(?!\p{L})`, 'iu');

/** What is to be done by each deadline, by where that stands: the text of a task or a duty, a row of a table. */
function subjectsOfDeadlines({ tasks, duties, tables }: Plan): ReadonlyMap<number, Span> {
  const found = new Map<number, Span>();
  for (const { deadline, name } of [...tasks, ...duties]) {
    const [value] = deadline?.values ?? [];
    if (value) found.set(value.start, name);
  }
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const [first, last] = [row.cells[0], row.cells.at(-1)];
    const cell = row.cell('deadline');
    if (cell && first && last) found.set(cell.start, { start: first.start, end: last.end });
  }
  return found;
}

/** Whether a deadline or what is to be done by it speaks of the holiday, the festival or the weekday: then the day is meant. */
const showsThatItKnows = (
  { text }: Plan,
  { start, end }: PlacedDeadline,
  subject: Span | undefined,
): boolean =>
  [{ start, end }, ...(subject ? [subject] : [])].some((span) => known.test(composedText(text, span)));
