import { describe, expect, it } from 'vitest';
import { unbalancedBrackets } from '#rules/text/unbalanced-brackets.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, findingsIn } from './check.ts';

const only = { only: [unbalancedBrackets.id] };
const says = (text: string) =>
  findingsIn(text)
    .filter(({ rule }) => rule === unbalancedBrackets.id)
    .map(({ start, end }) => text.slice(start, end));

describe('unbalanced-brackets finds', () => {
  it.each([
    ['Nơi nhận:\n- Các phòng, ban liên quan T/h);\n- Lưu: VT.', 'T/h)'],
    ['I. A\n1. Sở Nội vụ (cơ quan thường trực chủ trì.', '(cơ quan'],
    ['I. A\n1. Chuyên mục “Dân hỏi - Cơ quan trả lời.', '“Dân hỏi'],
    ['I. A\n1. Chuyên mục Dân hỏi” trên báo.', 'hỏi”'],
    ['I. A\n1. Sửa thành “d) Trẻ em.', '“d) Trẻ'],
    ['I. A\n1. Chuyên mục "Dân hỏi trên báo.', '"Dân hỏi'],
    ['I. A\n1. Sở (qua Phòng (CCHC) tổng hợp.', '(qua Phòng'],
    ['I. A\n1. Sở Nội vụ (chủ trì)) tổng hợp.', 'trì))'],
    ['I. A\n1. Phát triển dữ liệu sau đây gọi tắt là Đề án 06).', '06)'],
    ['I. A\n1. Trường có 386 trẻ nhà trẻ 78, mẫu giáo 308); đủ lớp.', '308)'],
    ['I. A\n1. Sản lượng tháng cao nhất 812 triệu kWh tháng 7).', '7)'],
    ['I. A\n1. Mở 12 lớp, mỗi buổi 30) tại các thôn (đợt 2).', '30)'],
    ['I. A\n1. Khu dân cư tổ dân phố số 4, thôn 9) đã lấy ý kiến.', '9)'],
    ['| STT | Nhiệm vụ |\n|---|---|\n| 1 | Rà soát (lần 1 |\n| 2 | Báo cáo) |', '(lần 1', 'cáo)'],
  ])('%j', (text, ...marked) => {
    expect(says(text)).toEqual(marked);
    expect(says(crlf(text))).toEqual(marked);
  });
  it('the same in decomposed text', () => {
    const source = `
      I. NỘI DUNG
      1. Sở Nội vụ (cơ quan chủ trì tổng hợp.
                   ^^^^^^^^ unbalanced-brackets
    `;
    checkFindings(source);
    checkFindings(source, { as: crlf });
    checkFindings(source, { as: decomposed });
  });
});

describe('unbalanced-brackets does not report', () => {
  it.each([
    'I. A\n1. Gồm: a) rà soát; b) báo cáo; 1) gửi; 10) lưu.',
    'I. A\n1. Thực hiện (gồm: a) rà soát; b) báo cáo) trước tháng 6.',
    'I. A\n1. Theo quy định (điểm a) và (khoản 1), gồm: a) một; b) hai.',
    'I. A\n1. Gồm ba việc 1) rà soát 2) báo cáo 3) lưu hồ sơ.',
    'I. A\n1. Thực hiện theo mục 3) và khoản 2) của Quy chế, điều 5).',
    'I. A\n1. Bổ sung: 4) hồ sơ; và biểu 7) kèm theo.',
    'I. A\n1. Ba nhóm: (1) một; (2) hai; (i) ba; (ii) bốn.',
    'I. A\n1. Các nhiệm vụ (gồm:\na) Rà soát;\nb) Báo cáo).\n2. Hai.',
    'I. A\n1. Sửa đổi như sau:\n“Điều 4. Trách nhiệm\n1. Tham mưu;\n2. Báo cáo.”\n2. Hai.',
    'I. A\n1. Sửa đổi như sau:\n“1. Một.\n“2. Hai.\n“3. Ba.”\n2. Hai.',
    'I. A\n1. Chuyên mục ”Dân hỏi”, phong trào “Dân vận khéo", và "Một cửa".',
    'I. A\n1. Màn hình 65" đặt tại sảnh; lúc 13h30’ ngày 29/4.',
    'I. A\n1. Số liệu [1] và (*), mục tiêu (SIPAS (2025)).',
    'KẾ HOẠCH\nRà soát văn bản\n(Kèm theo Quyết định số 12/QĐ-UBND\nngày 05/01/2026 của UBND tỉnh)\n\nI. A\n1. Một.',
    'I. A\n// ghi chú (chưa xong\n1. Một.\n',
    'I. A\n1. Một (hai\n// ba )\nbốn).\n',
    'I. A\n1. Một )\u0301 hai.',
    'I. A\n1. Theo Nghị định “số 1”;\n“Một cửa”.',
    '| STT | Tên | Đơn vị | Ghi chú |\n|---|---|---|---|\n| 1 | Ghế | Cái | A |\n| 2 | Bàn | " | " |\n| 3 | Tủ | ” | “ |',
    'I. A\n1. Nội dung “a) Một;” và “b) Hai”, "c) Ba".',
    'I. A\n1. Sửa đổi như sau:\n“d) Trẻ em dưới 6 tuổi;\nđ) Người cao tuổi.”\n2. Hai.',
  ])('%j', (text) => {
    expect(says(text)).toEqual([]);
    expect(says(text.normalize('NFD'))).toEqual([]);
  });
  it('a marker at the head of a line', () => checkFindings('I. A\n1. Một:\na) Hai;\n1) Ba.\n', only));
});

describe('unbalanced-brackets', () => {
  it('does not throw on any text', () => {
    for (const text of ['('.repeat(10_000), ')'.repeat(10_000), '“\n\n'.repeat(2000), '("'.repeat(5_000)])
      expect(() => findingsIn(text)).not.toThrow();
  });
});
