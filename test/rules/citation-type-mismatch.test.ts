import { describe, expect, it } from 'vitest';
import { lintText } from '#rules/lint.ts';
import { planWithClauses } from '#test/fixtures/short-plans.ts';
import { checkNoFindings, checkRule } from '#test/rules/check.ts';

const rule = 'citation-type-mismatch';
const of = (clause: string) => planWithClauses('05/02/2026', clause);

describe('citation-type-mismatch finds', () => {
  it.each([
    'Triển khai ‹Kế hoạch số 12/QĐ-UBND› ngày 05/01/2026 của Ủy ban nhân dân tỉnh.',
    'Triển khai ‹Nghị định số 36a/NQ-CP› ngày 14/10/2015 của Chính phủ.',
    'Theo ‹Quyết định số 61/2018/NĐ-CP› ngày 23/4/2018.',
    'Theo ‹Công văn số 12/KH-UBND› ngày 05/01/2026.',
    'Theo ‹Chỉ thị số 57-NQ/TW› ngày 22/12/2024 của Bộ Chính trị.',
    'Theo ‹Nghị định số 80/2015/QH13›.',
    'Theo ‹Thông báo số 15/BC-UBND› ngày 05/01/2026.',
    'Theo Kế hoạch số 11/KH-UBND ngày 05/01/2026 và ‹Quyết định số 12/KH-UBND› ngày 05/01/2026 của Ủy ban nhân dân tỉnh.',
  ])('%s', (clause) => checkRule(rule, of(clause)));
});

it.each([
  ['Công văn số 310/BC-UBND', 'Báo cáo số 310/BC-UBND'],
  ['Công văn số 31/NQ-HĐND', 'Nghị quyết số 31/NQ-HĐND'],
  ['Kế hoạch số 31/CTr-UBND', 'Chương trình số 31/CTr-UBND'],
])('citation-type-mismatch names the general type: %s', (written, right) => {
  const found = lintText(of(`Theo ${written} ngày 05/01/2026.`)).find((each) => each.rule === rule);
  expect(found?.message).toContain(`Viết “${right}”`);
});

describe('citation-type-mismatch does not report', () => {
  it.each([
    'Quyết định phê duyệt Kế hoạch số 12/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh.',
    'Thông báo kết luận số 12/TB-UBND; Thông báo Kết luận số 13/TB-VPCP.',
    'Đề án 06/QĐ-TTg; Chương trình số 468/QĐ-TTg; Quy chế số 05/QĐ-UBND.',
    'Quy định số 37-QĐ/TW; Quyết định số 217-QĐ/TW; Quy định số 08-QĐi/TW.',
    'Văn bản số 473/STP-PBGDPL; Văn bản số 12/KH-UBND; Công văn số 1234/CT-TTHT; Công văn số 45/TTr-VP.',
    'Báo cáo thẩm định số 18/BCTĐ-STP; Chương trình hành động số 12-CTr/TU; Chương trình hành động số 12-CTHĐ/TU.',
    'Luật số 80/2015/QH13; Nghị quyết số 102/2016/QH13; pháp lệnh số 34/2007/PL-UBTVQH11.',
    'các Quyết định của Thủ tướng Chính phủ số: 1521/QĐ-TTg; 21/2021/QĐ-TTg.',
    'Công văn số 123/UBND-NC; Báo cáo số 123/CT-THNVDT của Cục Thuế.',
  ])('%s', (clause) => checkNoFindings(rule, of(clause)));
});
