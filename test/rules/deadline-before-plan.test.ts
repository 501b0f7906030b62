import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkRule } from './check.ts';

const only = { only: ['deadline-before-plan'] };
const head = (date = 'Lâm Đồng, ngày 15 tháng 3 năm 2026') => `
      Số: 12/KH-UBND
      ${date}

      KẾ HOẠCH
      Cải cách hành chính năm 2026

      I. NHIỆM VỤ`;
const task = (words: string, label = 'Thời gian thực hiện') => `
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) ${label}: ${words}`;

describe('deadline-before-plan finds', () => {
  it.each([
    'Trước ngày 28/02/2026',
    'Quý IV/2025',
    'Tháng 01 và tháng 02 năm 2026',
    'Từ tháng 6 đến tháng 12 năm 2025',
    'Năm 2025',
    'chậm nhất ngày 14 tháng 3 năm 2026',
  ])('a deadline that was over: %s', (words) =>
    checkFindings(
      `${head()}${task(words)}
                              ${'^'.repeat(words.length)} deadline-before-plan warning
    `,
      only,
    ),
  );
  it('a cell, and a duty in running text', () => {
    const template = `${head()}
      1. Các sở báo cáo kết quả về Sở Nội vụ trước ngày 15/12/2025 để tổng hợp.
                                             ^^^^^^^^^^^^^^^^^^^^^ deadline-before-plan
      | STT | Nội dung | Cơ quan chủ trì | Thời gian |
      |---|---|---|---|
      | 1 | Rà soát | Sở Tư pháp | Quý III năm 2025 |
                                   ^^^^^^^^^^^^^^^^ deadline-before-plan
    `;
    checkFindings(template, only);
    checkFindings(template, { ...only, as: decomposed });
    checkFindings(template, { ...only, as: crlf });
  });
  it.each([
    'Khoa Kiểm soát bệnh tật: tập huấn cho 05 đội ‹trước ngày 05/3/2026›; nhập dữ liệu sau mỗi buổi.',
    'Văn phòng niêm yết lịch tiếp công dân ‹chậm nhất ngày 01/3/2026›.',
    'Các phòng góp ý dự thảo ‹trước ngày 10 tháng 3 năm 2026›, báo cáo Giám đốc.',
    'Nhà thầu bàn giao mặt bằng ‹trước ngày 28/02/2026›.',
    'Xã đội hiệp đồng với các thôn ‹trước ngày 01/3/2026›.',
  ])('a duty of running text: %s', (words) =>
    checkRule('deadline-before-plan', `${head()}\n      1. ${words}\n      2. Rà soát.\n`),
  );
  it('one level lower where the plan’s date is only its subject’s year', () =>
    checkFindings(
      `
      KẾ HOẠCH
      Cải cách hành chính năm 2026

      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: Quý IV/2024
                              ^^^^^^^^^^^ deadline-before-plan information
    `,
      only,
    ));
  it('of a draft one that was over before its month', () =>
    checkFindings(
      `${head('Lâm Đồng, ngày    tháng 3 năm 2026')}${task('Trước ngày 28/02/2026')}
                              ^^^^^^^^^^^^^^^^^^^^^ deadline-before-plan warning
    `,
      only,
    ));
});

describe('deadline-before-plan does not report', () => {
  it.each([
    'Trước ngày 15/3/2026',
    'Quý I năm 2026',
    'Quý I',
    'Tháng 01',
    'Trước ngày 15/02 hằng năm',
    'Hằng năm, từ năm 2021 đến năm 2025',
    'Từ tháng 01 năm 2026',
    'Năm 2025 và những năm tiếp theo',
    'Quý IV/2025, Quý II/2026',
    'Từ tháng 10/2025 đến tháng 6/2026',
    'Đã hoàn thành trong Quý IV/2025',
    'Sau khi có kết quả đánh giá năm 2025',
    'Thực hiện theo Kế hoạch số 12/KH-UBND ngày 15/3/2025',
    'Trong vòng 30 ngày kể từ ngày 01/3/2026',
    'Thời kỳ thanh tra: năm 2024, năm 2025',
  ])('%s', (words) => checkFindings(`${head()}${task(words)}\n    `, only));
  it('periods that figures are taken from', () =>
    checkFindings(
      `${head()}${task('từ ngày 15/12/2024 đến ngày 14/12/2025', 'Thời gian chốt số liệu báo cáo')}\n    `,
      only,
    ));
  it('a draft of the same month', () =>
    checkFindings(
      `${head('Lâm Đồng, ngày    tháng 3 năm 2026')}${task('Trước ngày 10/3/2026')}\n    `,
      only,
    ));
  it('a plan of the next year, signed in the year before', () =>
    checkFindings(
      `
      KẾ HOẠCH
      Cải cách hành chính năm 2026

      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: Tháng 12 năm 2025
    `,
      only,
    ));
  it('history, citations and quotations in running text', () =>
    checkFindings(
      `${head()}
      1. Ủy ban nhân dân tỉnh đã hoàn thành việc sắp xếp trước ngày 01/7/2025.
      2. Thực hiện Nghị quyết số 12/NQ-HĐND ngày 10/12/2025, Kế hoạch số 5/KH-UBND ngày 20/12/2025.
      3. Tuyên truyền nội dung “Hoàn thành phổ cập trước ngày 31/12/2020”.
      4. Trung tâm đã tập huấn cho 05 đội trước ngày 05/3/2026; các lớp đã khai mạc trước ngày 01/3/2026.
      4. Rà soát văn bản ban hành trước ngày 01/7/2025 để thực hiện.
      5. Báo cáo kết quả trước ngày 20 hằng tháng và trước ngày 20/12/2026.
      6. Hoàn thành trước ngày 31/12/2025 (đã thực hiện xong); phần còn lại hoàn thành trước ngày 30/6/2026.
    `,
      only,
    ));
});
