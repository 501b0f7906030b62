import { describe, it } from 'vitest';
import { planWithClauses } from '#test/fixtures/short-plans.ts';
import { checkNoFindings, checkRule } from '#test/rules/check.ts';

const rule = 'citation-issuer-mismatch';
const of = (clause: string) => planWithClauses('05/02/2026', clause);

describe('citation-issuer-mismatch finds', () => {
  it.each([
    'Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của ‹Thủ tướng Chính phủ› về thực hiện thủ tục hành chính trên môi trường điện tử.',
    'Quyết định số 06/QĐ-TTg ngày 06/01/2022 của ‹Chính phủ› phê duyệt Đề án.',
    'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của ‹Thủ tướng Chính phủ›.',
    'Thông tư số 01/2020/TT-VPCP ngày 21/10/2020 của ‹Bộ Nội vụ› quy định chế độ báo cáo.',
    'Nghị quyết số 12/NQ-HĐND ngày 10/12/2025 của ‹Ủy ban nhân dân tỉnh› về dự toán.',
    'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của ‹Chính phủ› về đột phá.',
    'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của ‹Ban Bí thư› về đột phá phát triển khoa học.',
    'Nghị quyết số 18-NQ/TW ngày 25/10/2017 của ‹Bộ Chính trị› về tiếp tục đổi mới, sắp xếp tổ chức bộ máy.',
    'Nghị quyết số 68-NQ/TW ngày 04/5/2025 của ‹Ban Chấp hành Trung ương› về phát triển kinh tế tư nhân.',
    'Luật số 80/2015/QH13 ngày 22/6/2015 của ‹Chính phủ›.',
  ])('%s', (clause) => checkRule(rule, of(clause)));
});

describe('citation-issuer-mismatch does not report', () => {
  it.each([
    'Thông tư số 01/2018/TT-VPCP của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn; Thông tư số 02/2017/TT-VPCP của Văn phòng Chính phủ.',
    'Quyết định số 12/QĐ-UBND của Chủ tịch UBND tỉnh; Quyết định số 13/QĐ-UBND của Uỷ ban nhân dân tỉnh.',
    'Nghị quyết số 18-NQ/TW của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII; Nghị quyết số 57-NQ/TW của Bộ Chính trị; Chỉ thị số 30-CT/TW của Ban Bí thư.',
    'Thông tư liên tịch số 12/2010/TTLT-BTC-BTP của Bộ trưởng Bộ Tài chính và Bộ trưởng Bộ Tư pháp quy định.',
    'Thông báo số 135/TB-VPCP ngày 05/01/2026 của Thủ tướng Chính phủ.',
    'Kế hoạch số 12/KH-BCĐ của Ban Chỉ đạo; Quyết định số 5/QĐ-STP của Sở Tư pháp; Nghị quyết số 09-NQ/TU của Ban Thường vụ Tỉnh ủy.',
    'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Hội nghị Trung ương 8 khóa XI; Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương Đảng.',
    'Kết luận số 126-KL/TW ngày 14/02/2025 của Bộ Chính trị, Ban Bí thư; Nghị quyết số 999-NQ/TW ngày 01/01/2025 của Ban Bí thư.',
    'Kế hoạch số 12/KH-UBND của thành phố; Quyết định số 06/QĐ-TTg của TTg; Nghị quyết số 12/NQ-HĐND của tỉnh.',
  ])('%s', (clause) => checkNoFindings(rule, of(clause)));
});
