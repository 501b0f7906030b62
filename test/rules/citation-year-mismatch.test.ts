import { describe, it } from 'vitest';
import { planWithClauses } from '#test/fixtures/short-plans.ts';
import { checkNoFindings, checkRule, checkRuleFix } from '#test/rules/check.ts';

const rule = 'citation-year-mismatch';
const of = (clause: string) => planWithClauses('05/02/2026', clause);

describe('citation-year-mismatch finds', () => {
  it.each([
    'Nghị định số 78/2025/NĐ-CP ‹ngày 01/4/2022› của Chính phủ.',
    'Quyết định số 21/2021/QĐ-TTg ‹ngày 21 tháng 6 năm 2020› của Thủ tướng Chính phủ.',
    'Nghị định số ‹61/NĐ-CP› của Chính phủ.',
    'Thông tư số ‹01/TT-VPCP› ngày 23/11/2018.',
    'Luật số ‹80/QH13›; Thông tư liên tịch số ‹12/TTLT-BTC-BTP›.',
    'Kế hoạch số ‹12/2025/KH-UBND› ngày 05/01/2025 của Ủy ban nhân dân tỉnh.',
    'Luật số ‹80/2015/QH14›.',
    'Nghị quyết số ‹1211/2016/UBTVQH12›.',
  ])('%s', (clause) => checkRule(rule, of(clause)));
});

describe('citation-year-mismatch finds a number alone with the year of no document cited', () => {
  const full = 'Thực hiện Nghị định số 105/2025/NĐ-CP ngày 15/5/2025 của Chính phủ về phòng cháy.';
  it.each([
    `${full} Kiểm tra theo Nghị định số ‹105/2024/NĐ-CP› và hướng dẫn của Công an tỉnh.`,
    `${full} Theo khoản 1 Điều 5 Nghị định số ‹105/2026/NĐ-CP›.`,
    'Thông tư số 36/2025/TT-BCA ngày 15/5/2025 của Bộ Công an; theo Thông tư số ‹36/2024/TT-BCA›.',
  ])('%s', (clause) => checkRule(`${rule} warning`, of(clause)));
  it.each([
    `${full} Theo Nghị định số 105/2024/NĐ-CP ngày 01/8/2024 của Chính phủ.`,
    `${full} Thay thế Nghị định số 105/2024/NĐ-CP của Chính phủ.`,
    `${full} Theo Nghị định số 106/2024/NĐ-CP; theo Nghị định số 105/2025/NĐ-CP; Quyết định số 105/2024/QĐ-TTg.`,
    'Theo Nghị định số 105/2024/NĐ-CP; thực hiện Nghị định số 105/2025/NĐ-CP ngày 15/5/2025 của Chính phủ.',
  ])('but not %s', (clause) => checkNoFindings(rule, of(clause)));
});

describe('citation-year-mismatch does not report', () => {
  it.each([
    'Quyết định số 06/QĐ-TTg ngày 06/01/2022; Quyết định số 45/2016/QĐ-TTg ngày 19/10/2016; Quyết định số 5158/QĐ-UBND ngày 30/12/2021.',
    'Nghị quyết số 36a/NQ-CP ngày 14/10/2015; Nghị quyết số 66.7/2025/NQ-CP; Nghị quyết số 19-2017/NQ-CP ngày 06/02/2017.',
    'Chỉ thị số 02/2009/CT-UBND ngày 05/02/2009; Chỉ thị số 07/CT-TTg ngày 14/3/2025.',
    'Luật số 102/2016/QH13; Luật số 02/2016/QH14; Luật số 05/2026/QH16; Luật số 01/2026/QH15.',
    'Nghị định số 36/CP ngày 06/6/1996; Nghị định số 61/2018/NĐ-CP.',
    'Văn bản hợp nhất số 26/VBHN-VPQH ngày 14/11/2019; Văn bản hợp nhất số 10/2026/VBHN-BNV ngày 05/01/2026.',
    'Nghị quyết số 57-NQ/TW ngày 22/12/2024; Kế hoạch số 17/KH-UBND ngày 09/01/2026; Kế hoạch số 05/2023/KH-HHDN.',
    'Nghị định số 30/2020/NĐ-CP ngày … tháng … năm 2020.',
  ])('%s', (clause) => checkNoFindings(rule, of(clause)));
});

it('citation-year-mismatch fixes the day by the catalogue', () =>
  checkRuleFix(
    rule,
    planWithClauses('05/02/2026', 'Nghị định số 45/2020/NĐ-CP ‹ngày 08 tháng 4 năm 2021› của Chính phủ.'),
    planWithClauses('05/02/2026', 'Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020 của Chính phủ.'),
  ));

it('citation-year-mismatch fixes the day by the other mentions of a document that the catalogue does not know', () => {
  const other = 'Theo Nghị quyết số 9963/2024/QH15 ngày 27/11/2024 của Quốc hội.';
  checkRuleFix(
    rule,
    planWithClauses('05/02/2026', 'Nghị quyết số 9963/2024/QH15 ‹ngày 27/11/2025› của Quốc hội.', other),
    planWithClauses('05/02/2026', 'Nghị quyết số 9963/2024/QH15 ngày 27/11/2024 của Quốc hội.', other),
  );
});
