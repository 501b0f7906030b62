import { describe, expect, it } from 'vitest';
import { describePeriod } from '#features/deadline-text.ts';
import { readDeadline } from '#model/times/deadline.ts';

const context = { year: { year: 2026, isSchoolYear: false }, day: '2026-01-10' };
const described = (words: string, locale: 'vi' | 'en') =>
  describePeriod(readDeadline(words, [{ start: 0, end: words.length }], context), locale);

describe('the days of a deadline in words', () => {
  it.each([
    ['Quý II năm 2017', 'từ 01/4/2017 đến 30/6/2017', '01/4/2017 to 30/6/2017'],
    [
      'Quý II, IV năm 2017',
      'từ 01/4/2017 đến 30/6/2017; từ 01/10/2017 đến 31/12/2017',
      '01/4/2017 to 30/6/2017; 01/10/2017 to 31/12/2017',
    ],
    ['hằng quý trong năm 2026', 'hằng quý, trong năm 2026', 'every quarter, in 2026'],
    ['Mỗi tháng hai kỳ', 'mỗi tháng 2 lần', 'every month, 2 times'],
    ['Thường xuyên năm 2017', 'thường xuyên, trong năm 2017', 'all the time, in 2017'],
    ['định kỳ 6 tháng', 'mỗi 6 tháng', 'every six months'],
    ['định kỳ 9 tháng', 'mỗi 9 tháng', 'every 9 months'],
    ['02 năm/lần', 'mỗi 2 năm 1 lần', 'every 2 years, once'],
    [
      'Hằng tuần từ tháng 3 đến tháng 5',
      'hằng tuần, từ 01/3/2026 đến 31/5/2026',
      'every week, 01/3/2026 to 31/5/2026',
    ],
    ['trước ngày 15/11 hằng năm', 'hằng năm, trước ngày 15/11', 'every year, trước ngày 15/11'],
    ['Trước ngày 30/6', 'chậm nhất ngày 30/6/2026', 'by 30/6/2026'],
    ['ngày 15 tháng 6', 'ngày 15/6/2026', 'on 15/6/2026'],
    ['Từ tháng 4', 'từ 01/4/2026', 'from 01/4/2026'],
    ['trong vòng 30 ngày kể từ ngày ký', '30 ngày kể từ ngày ký', '30 days “kể từ ngày ký”'],
    [
      '30 ngày kể từ ngày 01/3/2026',
      '30 ngày kể từ ngày 01/3/2026, từ 01/3/2026 đến 31/3/2026',
      '30 days “kể từ ngày 01/3/2026”, 01/3/2026 to 31/3/2026',
    ],
    ['05 ngày làm việc', 'trong 5 ngày làm việc', 'within 5 working days'],
    ['Sau khi Luật có hiệu lực', 'sau khi Luật có hiệu lực', 'sau khi Luật có hiệu lực'],
    [
      'Tháng 1, 2, 3, 4, 5',
      'từ 01/01/2026 đến 31/01/2026; từ 01/02/2026 đến 28/02/2026; từ 01/3/2026 đến 31/3/2026; từ 01/4/2026 đến 30/4/2026; … (5)',
      '01/01/2026 to 31/01/2026; 01/02/2026 to 28/02/2026; 01/3/2026 to 31/3/2026; 01/4/2026 to 30/4/2026; … (5)',
    ],
    ['kịp thời', undefined, undefined],
    ['Quý V', undefined, undefined],
  ])('%s: %s', (words, vi, en) => expect([described(words, 'vi'), described(words, 'en')]).toEqual([vi, en]));
});
