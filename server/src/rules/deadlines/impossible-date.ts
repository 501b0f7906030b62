import type { Time } from '#grammar/inline/time.ts';
import { composedText } from '#model/times/deadline.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { isBackwards, isPossible, timeMentions } from './time-mentions.ts';

export const impossibleDate: Rule = {
  id: 'impossible-date',
  order: 5020,
  title: { vi: 'Ngày, tháng không có trong lịch', en: 'A date that the calendar does not have' },
  severity: 'error',
  fix: 'none',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const written of timeMentions(plan)) {
      if ('time' in written) {
        if (!isPossible(written.time)) yield { at: written.time, message: reasonOf(written.time, plan.text) };
      } else if (isBackwards(written.range)) {
        const words = composedText(plan.text, written.range);
        yield {
          at: written.range,
          message: {
            vi: `“${words}” kết thúc trước khi bắt đầu: xem lại hai mốc thời gian.`,
            en: `“${words}” ends before it starts: check both its ends.`,
          },
        };
      }
    }
  },
};

function reasonOf(time: Time, text: string): Bilingual {
  const words = composedText(text, time);
  if (time.unit === 'quarter')
    return {
      vi: `Không có “${words}”: một năm có bốn quý (I, II, III, IV).`,
      en: `There is no “${words}”: a year has four quarters (I to IV).`,
    };
  if (time.month !== undefined && time.month > 12)
    return {
      vi: `“${words}”: không có tháng ${time.month}. Ghi lại tháng từ 1 đến 12${time.unit === 'day' && time.day! <= 12 ? ' (có thể ngày và tháng đã đổi chỗ)' : ''}.`,
      en: `“${words}”: there is no month ${time.month}${time.unit === 'day' && time.day! <= 12 ? ' (day and month may have changed places)' : ''}.`,
    };
  if (time.unit !== 'day')
    return { vi: `Không có “${words}” trong lịch.`, en: `The calendar has no “${words}”.` };
  const where = time.month === undefined ? '' : ` tháng ${time.month}${time.year ? ` năm ${time.year}` : ''}`;
  return {
    vi: `“${words}” không có trong lịch:${where ? `${where} chỉ có ${lastDay(time)} ngày` : ' một tháng có nhiều nhất 31 ngày'}. Xem lại ngày hoặc tháng.`,
    en: `The calendar has no “${words}”: ${where ? `that month has ${lastDay(time)} days` : 'no month has more than 31 days'}.`,
  };
}

const lastDay = ({ year = 2024, month = 1 }: Time) => new Date(Date.UTC(year, month, 0)).getUTCDate();
