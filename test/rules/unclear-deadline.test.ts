import { describe, it } from 'vitest';
import { decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings } from './check.ts';

/** A plan with one task whose deadline is `words`, which are the fault or not. */
const plan = (words: string, isFault: boolean) => `
  1. Rà soát thủ tục:
  a) Cơ quan chủ trì: Sở Nội vụ;
  b) Thời gian thực hiện: ${words}
${isFault ? `                          ${'^'.repeat(words.replace(/[.;]$/, '').length)} unclear-deadline warning` : ''}
`;

describe('unclear-deadline finds', () => {
  it.each([
    'Sớm',
    'kịp thời;',
    'Trong thời gian tới.',
    'Thực hiện sớm nhất có thể',
    'Trong thời gian sớm nhất',
    'Khẩn trương triển khai thực hiện',
    'Nhanh chóng, kịp thời',
    'Bảo đảm đúng tiến độ đề ra',
    'Vào thời điểm thích hợp',
    'Sở Nội vụ',
    'Báo cáo kết quả',
  ])('a field that names no time: %s', (words) =>
    checkFindings(plan(words, true), { only: ['unclear-deadline'] }),
  );
  it('a cell that names none', () =>
    checkFindings(
      `
      PHỤ LỤC
      | STT | Nội dung | Cơ quan chủ trì | Thời gian hoàn thành |
      |---|---|---|---|
      | 1 | Rà soát | Sở Tư pháp | Sớm |
                                   ^^^ unclear-deadline
      | 2 | Công bố | Sở Tư pháp | Quý II |
    `,
      { only: ['unclear-deadline'] },
    ));
  it('the same in decomposed letters', () =>
    checkFindings(plan('Trong thời gian tới', true), { only: ['unclear-deadline'], as: decomposed }));
});

describe('unclear-deadline does not report', () => {
  it.each([
    'Quý II năm 2026;',
    'Thường xuyên, kịp thời.',
    'Sau khi Luật có hiệu lực',
    'Theo kế hoạch của Bộ Nội vụ',
    'Khi có phát sinh',
    'Theo quy định',
    'Kịp thời khi có thay đổi',
    'Ngay sau khi Kế hoạch được ban hành',
    'Trước kỳ họp Hội đồng nhân dân',
    'Như trên',
    'Theo Phụ lục',
    'Trong nhiệm kỳ',
    'Trong giờ hành chính',
    'Chưa xác định',
    'Thực hiện ngay',
    'Ngày cuối cùng của tháng',
    'Mùa mưa bão',
    'Đột xuất',
    'Sáng thứ Hai',
    'Do Chủ tịch UBND tỉnh quyết định',
    '…',
    '...../2026',
    '-',
    'Các cơ quan, đơn vị, địa phương căn cứ chức năng và nhiệm vụ của mình, cân đối nguồn lực để làm cho tốt nhất có thể, bảo đảm hiệu quả',
  ])('a field that gives or explains a time: %s', (words) =>
    checkFindings(plan(words, false), { only: ['unclear-deadline'] }),
  );
  it('urgency in running text', () =>
    checkFindings(
      `
      1. Rà soát thủ tục kịp thời
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: Quý II năm 2026.
      2. Sớm công bố kết quả
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: Quý II năm 2026.
    `,
      { only: ['unclear-deadline'] },
    ));
});
