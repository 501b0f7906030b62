import { shortDate } from '#catalog/citation.ts';
import { wordList } from '#lexicon/words.ts';
import type { Plan } from '#model/plan.ts';
import { isoDay } from '#model/times/day.ts';
import { composedText } from '#model/times/deadline.ts';
import type { FixDraft, Report, Rule, RuleContext } from '#rules/rule.ts';
import { type WeekdayMention, weekdayMentions } from './weekday-mentions.ts';

export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  order: 5040,
  title: { vi: 'Thứ không phải của ngày ấy', en: 'A weekday that is not that of its date' },
  severity: 'warning',
  fix: 'offered',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    let reported: WeekdayMention['list'];
    for (const mention of weekdayMentions(plan)) {
      if (mention.list && mention.list === reported) continue; // a wrong year puts all of them out: one finding
      const years = mention.year === undefined ? yearsOf(plan) : [mention.year];
      const days = years.flatMap((year) => isoDay(year, mention.month, mention.day) ?? []);
      if (days.length === 0 || days.some((day) => weekdayOf(day) === mention.weekday)) continue;
      reported = mention.list;
      yield report(plan, mention, days.at(-1)!);
    }
  },
};

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

const vietnamese = wordList('weekday-names');
const english = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * The years that a date without one may be of, the likeliest last: that of the plan's day, and that of its work with the next where it is
 * a school year. None where the plan's day is not written: the year would be a guess.
 */
function yearsOf({ date, periodContext: { year } }: Plan): number[] {
  if (!date || !year || (date.source !== 'header' && date.source !== 'attachment')) return [];
  return [Number(date.day.slice(0, 4)), ...(year.isSchoolYear ? [year.year + 1] : []), year.year];
}

function report(plan: Plan, mention: WeekdayMention, day: string): Report {
  const { weekday } = mention;
  const other = otherYear(plan, mention);
  const really = weekdayOf(day);
  const written = composedText(plan.text, mention);
  return {
    at: mention,
    message: {
      vi: `“${written}”: ngày ${shortDate(day)} là ${vietnamese[really]}, không phải ${vietnamese[weekday]}${other ? `; năm ${other} thì đúng` : ''}. Xem lại thứ, ngày hoặc năm: người dự theo thứ hay theo ngày đều có thể đến nhầm.`,
      en: `“${written}”: ${shortDate(day)} is a ${english[really]}, no ${english[weekday]}${other ? `; in ${other} it is one` : ''}. Check weekday, day and year.`,
    },
    fixes: other === undefined ? [] : [yearFix(mention, other)],
  };
}

/** The one year of the plan, another than the one that is written, in which the date has its weekday: the year is the slip. */
function otherYear(plan: Plan, { year, yearAt, month, day, weekday }: WeekdayMention): number | undefined {
  const years = new Set(year === undefined ? [] : yearsOf(plan));
  if (year === undefined || !yearAt || years.has(year)) return undefined;
  const right = [...years].filter((each) => {
    const iso = isoDay(each, month, day);
    return iso !== undefined && weekdayOf(iso) === weekday;
  });
  return right.length === 1 ? right[0] : undefined;
}

const yearFix = ({ yearAt }: WeekdayMention, year: number): FixDraft => ({
  title: { vi: `Sửa năm thành ${year}`, en: `Change the year to ${year}` },
  safe: false,
  edits: [{ ...yearAt!, text: String(year) }],
});
