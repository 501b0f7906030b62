import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeadlineContext, mayNameTime, readDeadlines } from '#grammar/inline/deadline.ts';
import { anyText } from '#test/fixtures/arbitrary-texts.ts';
import { decomposed } from '#test/fixtures/text-forms.ts';

/** The expressions in a text: `before trước ngày 30/6/2024`. */
function timesIn(text: string, context: DeadlineContext): string[] {
  return readDeadlines(text, { start: 0, end: text.length }, context).map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );
}

/** The list of docs/language.md, section 6. */
const listed = [
  'Quý II năm 2017', 'Quý II, IV năm 2017', 'Quý II, quý III, quý IV năm 2017', 'trong Quý I/2021', 'Tháng 04 và tháng 08 năm 2014',
  'Tháng 3 đến tháng 4', 'từ tháng 1 đến tháng 12', '12/2025', 'trước ngày 30/6/2024', 'chậm nhất ngày 15 tháng 6', 'đến hết ngày 31/12/2026',
  '2025 - 2026', '2025 và những năm tiếp theo', '6 tháng đầu năm', 'cuối năm 2026', 'Thường xuyên năm 2017', 'Hằng năm', 'Hàng tuần',
  'hằng quý', 'Mỗi tháng hai kỳ trong năm 2014', 'Mỗi quý một lần', 'định kỳ 6 tháng',
  'Bắt đầu từ tháng 04 năm 2014 và kết thúc vào tháng 10 năm 2014', 'trong vòng 30 ngày kể từ ngày ký',
  'Ngay sau khi Kế hoạch được ban hành', 'Tháng 11 - 12/2025', 'Quí IV-2025', 'Quý IV/2025- Quý II/2026',
  'Từ tháng 11/2025 đến khi kết thúc …', 'Giai đoạn 2026-2030 và những năm tiếp theo', 'Theo kế hoạch của Bộ …', 'Khi có phát sinh',
  '13h30’ ngày 29/4/2026 (Thứ Tư)', 'Ngày 26, 27/12/2011', 'sau khi Luật có hiệu lực', '08 tháng (từ tháng 3 đến tháng 10)',
  'trước ngày 15/11 hằng năm', 'xong trong Quý II/2026', 'từ nay đến năm 2030',
]; // biome-ignore format: the list as the document has it

describe('a deadline in a field', () => {
  it.each(listed)('is recognised in “%s”, in any case, spacing and composition', (words) => {
    const ways = [
      words,
      words.toUpperCase(),
      words.toLowerCase(),
      words.replaceAll(' ', '\u00a0'),
      words.replaceAll(' ', '  '),
      decomposed(words),
    ];
    for (const way of ways) expect([way, timesIn(way, 'field').length > 0]).toEqual([way, true]);
  });
  it.each([
    ['trước ngày 30/6/2024', ['before trước ngày 30/6/2024']],
    ['đến hết ngày 31/12/2026', ['before đến hết ngày 31/12/2026']],
    ['Tháng 3 đến tháng 4', ['range Tháng 3 đến tháng 4']],
    ['2025 - 2026', ['range 2025 - 2026']],
    ['Quý IV/2025- Quý II/2026', ['range Quý IV/2025- Quý II/2026']],
    ['Quí IV-2025', ['point Quí IV-2025']],
    ['Hằng năm', ['recurring Hằng năm']],
    ['2025 và những năm tiếp theo', ['open 2025 và những năm tiếp theo']],
    ['từ tháng 4', ['from từ tháng 4']],
    ['Khi có phát sinh', ['event Khi có phát sinh']],
    ['trước ngày 15/11 hằng năm', ['recurring trước ngày 15/11 hằng năm']],
  ])('reads the times: %s', (words, times) => expect(timesIn(words, 'field')).toEqual(times));
  it.each([
    'sớm',
    'kịp thời',
    'đúng quy định',
    '61/2018/NĐ-CP',
    '1.200 tờ',
    '03 phóng sự',
    'mức độ 3, 4',
    'V',
    '',
  ])('is not seen in “%s”', (words) => expect(timesIn(words, 'field')).toEqual([]));
});

describe('a deadline in prose', () => {
  it.each([
    'hoàn thành trước ngày 30/6/2026',
    'hoàn thành trong Quý I/2021',
    'báo cáo hằng tháng',
    'trong vòng 30 ngày',
    'ngay sau khi Luật có hiệu lực',
    'tổng kết vào cuối năm 2026',
    'duy trì từ nay đến năm 2030',
    'hoàn thành trong 6 tháng đầu năm',
    'hoàn thành trước 15/6',
    'họp tuần đầu tháng 10/2026',
    'gửi trong tuần thứ hai của tháng 9',
    'thẩm định trong 07 ngày kể từ ngày nhận',
    'nhận vũ khí trước mỗi đợt 03 ngày',
    'báo tin trước buổi tiêm ít nhất 02 ngày',
    'gửi tài liệu trước khi họp 05 ngày',
    'trực đêm Giao thừa',
    'dọn chợ trước Tết Nguyên đán',
    'bảo đảm trật tự đêm 26 và ngày 27/7',
    'rà soát của cả năm 2026',
    'kiểm tra cả năm, báo cáo ngay',
  ])('is recognised in “%s”', (words) => expect(timesIn(words, 'prose')).not.toEqual([]));
  it.each([
    'Chương trình tổng thể giai đoạn 2021 - 2030',
    'kinh phí năm 2014',
    'tuyên truyền cải cách hành chính năm 2026',
    'Nghị quyết số 36a/NQ-CP',
    'dịch vụ công trực tuyến mức độ 3, 4',
    'ISO 9001: 2015',
    'ý kiến cử tri của cả năm điểm',
    'dọn vệ sinh cả năm thôn',
    'tập huấn cho cả năm nhóm',
    'cúng từ 23 tháng Chạp đến mùng 5 Tết',
    'mỗi lượt trước đây 3 ngày',
    'trực trong 60 phút',
    'hoàn thành tuần lễ',
  ])('is not seen in “%s”', (words) => expect(timesIn(words, 'prose')).toEqual([]));
});

/** Words and signs that expressions are made of, in no order. */
const soup = fc.array(
  fc.constantFrom(
    'Quý', 'II', 'IV', 'tháng', '3', '04', 'năm', '2026', 'ngày', '15/6', '30/6/2026', '12/2025', 'trước', 'chậm nhất', 'từ', 'đến', 'đến hết', 'sau',
    'kể từ', 'khi', 'hằng', 'mỗi', 'lần', 'kỳ', 'định kỳ', 'thường xuyên', 'trong', 'trong vòng', 'và', ',', ';', '-', '(', ')', '.', '/', ':', 'cuối', 'đầu',
    'tuần', 'giai đoạn', 'trở đi', 'Kế hoạch', 'ban hành', '6 tháng', '30 ngày', 'theo', 'nay', '24/7', '13h30', 'thứ Tư', 'kết thúc', '*', '%', '“',
  ),
  { maxLength: 24 },
); // biome-ignore format: a bag

describe('any text', () => {
  it.each([
    ['spaces', 'tháng 3', ' ', 50_000, [1, 1]],
    ['days', '', 'ngày 1, ', 20_000, [20_000, 20_000]],
    ['quarters', '', 'Quý I và ', 20_000, [20_000, 20_000]],
    ['brackets', '', '(', 50_000, [0, 0]],
    ['bounds', '', 'từ trước đến ', 20_000, [0, 0]],
    ['recurrences', '', 'hằng năm, 15/6, ', 10_000, [0, 0]],
    ['events', '', 'sau khi ', 30_000, [0, 0]],
    ['years', '', '2025 - 2026, ', 20_000, [20_000, 0]],
  ])('is read to its end, however often it repeats %s', (_, start, piece, times, periods) => {
    const text = start + piece.repeat(times);
    const counts = (['field', 'prose'] as const).map((context) => {
      const read = readDeadlines(text, { start: 0, end: text.length }, context);
      return read.reduce((sum, deadline) => sum + deadline.periods.length, 0);
    });
    expect(counts).toEqual(periods);
  });

  it.each(['field', 'prose'] as const)(
    'is read in a %s, and all that is found lies in it, in order',
    (context) => {
      const holds = (text: string) => {
        const span = { start: Math.min(2, text.length), end: text.length };
        let from = span.start;
        for (const { start, end } of readDeadlines(text, span, context)) {
          expect(start >= from && start < end && end <= span.end).toBe(true);
          from = end;
        }
      };
      fc.assert(
        fc.property(
          fc.oneof(
            soup.map((words) => words.join(' ')),
            anyText,
          ),
          holds,
        ),
        { numRuns: 1000 },
      );
    },
  );
  it('of prose has no time that the filter before it misses', () => {
    fc.assert(
      fc.property(soup, (words) => {
        const text = words.join(' ');
        const found = readDeadlines(text, { start: 0, end: text.length }, 'prose');
        expect(found.length === 0 || mayNameTime(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
