import { describe, it } from 'vitest';
import { planWithClauses } from '#test/fixtures/short-plans.ts';
import { checkNoFindings, checkRule, checkRuleFix } from '#test/rules/check.ts';

const rule = 'citation-malformed';
const of = (clause: string) => planWithClauses('05/02/2026', clause);

describe('citation-malformed finds', () => {
  it.each([
    'Thực hiện Nghị định số ‹118/2025/NĐCP› ngày 09/6/2025 của Chính phủ.',
    'Thực hiện Quyết định số ‹06/QĐTTg› ngày 06/01/2022.',
    'Thực hiện Nghị định số ‹NĐ-CP› của Chính phủ.',
    'Theo Công văn số ‹1213/CV-UBND› ngày 05/01/2026 của UBND tỉnh.',
    'Triển khai Nghị quyết số ‹18/NQ-TW› ngày 25/10/2017.',
    'Triển khai Nghị quyết số ‹09/NQ-TU› của Thành ủy.',
    'Theo Nghị định số ‹30/2020/NĐ_CP› của Chính phủ.',
    'Theo Nghị định số ‹30/2020/NĐ–CP› của Chính phủ.',
    'Theo Nghị định số ‹30/2020/ND-CP› của Chính phủ.',
    'Theo Nghị quyết số ‹12/NQ-HDND› của Hội đồng nhân dân thành phố.',
    'Theo Nghị định số ‹61-2018-NĐ/CP› của Chính phủ.',
    'Theo Nghị định số ‹61/218/NĐ-CP› của Chính phủ.',
    'Theo Luật Tổ chức chính quyền địa phương số ‹72/2023/QH15›.',
    'Theo Luật Dữ liệu số ‹64/2024/QH15›.',
    'Thực hiện Quyết định số ‹866/QĐ-Tg› ngày 18/7/2023 của Thủ tướng Chính phủ phê duyệt quy hoạch.',
    'Thực hiện Quyết định số ‹866/QĐ-TTTg› ngày 18/7/2023 của Thủ tướng Chính phủ phê duyệt quy hoạch.',
    'Theo Thông tư số ‹06/2025/TT-BNVV› ngày 27/6/2025 của Bộ Nội vụ.',
    'Theo Nghị định số ‹78/2025/NĐ -CP› ngày 01/4/2025 của Chính phủ.',
    'Thực hiện Quyết định số ‹101/QĐ-TTG› ngày 23/01/2017 của Thủ tướng Chính phủ về hộ tịch.',
    'Thực hiện Chỉ thị số ‹24/CT-Ttg› ngày 13/9/2023 của Thủ tướng Chính phủ.',
    'Theo Tờ trình số ‹207/TTR-SYT› ngày 31/01/2026 của Sở Y tế.',
    'Thực hiện Chương trình hành động số ‹12/CTR-UBND› ngày 05/01/2026 của UBND tỉnh.',
    'Tiếp tục thực hiện Nghị quyết số ‹29 -NQ/TW› ngày 04/11/2013 của Trung ương.',
    'Theo Thông tư số ‹06/2025/TT- BNV› ngày 27/6/2025 của Bộ Nội vụ.',
  ])('%s', (clause) => checkRule(rule, of(clause)));
});

describe('citation-malformed does not report', () => {
  it.each([
    'Theo Nghị định số 61/2018/NĐ-CP ngày 31/4/2018 của Chính phủ.',
    'Thực hiện Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ.',
    'Nghị quyết số 19-2017/NQ-CP ngày 06/02/2017; Nghị quyết số 66.7/2025/NQ-CP; Nghị quyết số 36a/NQ-CP.',
    'Nghị quyết số 18-NQ/TW; Quyết định số 295-QĐ/ĐU; Quy định số 08-QĐi/TW; Công văn số 12-CV/TU.',
    'Công văn số 2231/SNV-CCHC&PC; Công văn số 285/CCTTHC; Văn bản số 473/STP-PBGDPL; Tờ trình số 1494/TTr-SNV.',
    'Kế hoạch số 127 /KH-UBND ngày 24/12/2025 của Ủy ban nhân dân thành phố.',
    'Thông tư liên tịch số 12/2010/TTLT-BTC-BTP; Nghị quyết liên tịch số 01/2014/NQLT/CP-UBTƯMTTQVN.',
    'Nghị định số 89/2015/NÐ-CP của Chính phủ.',
    'Quyết định số …/QĐ-UBND ngày … tháng … năm 2026; Kế hoạch số      /KH-UBND.',
    'Luật Tổ chức Chính phủ số 63/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15.',
    'Theo Văn bản số 93/CT-05 ngày 18/6/2025 của Công ty cổ phần Hòa Bình; Quyết định số 12/QĐ-XYZ ngày 05/01/2026 của Bộ Nội vụ.',
    'QUYẾT ĐỊNH SỐ 101/QĐ-TTG NGÀY 23/01/2017 CỦA THỦ TƯỚNG CHÍNH PHỦ; CHƯƠNG TRÌNH SỐ 10/CTR-UBND.',
    'Tờ trình số 207/TTr-SYT; Chỉ thị số 24/CT-TTg; Công văn số 12/UBND-NCTT; Quyết định số 5/QĐ-HĐBA.',
    'Báo cáo 12/tháng; tỷ lệ 5/10; Nghị định số 36/CP.',
  ])('%s', (clause) => checkNoFindings(rule, of(clause)));
});

describe('citation-malformed fixes', () => {
  it.each([
    ['61/2018/NĐCP', '61/2018/NĐ-CP'],
    ['61/2018/Nđ-CP', '61/2018/NĐ-CP'],
    ['30/2020/ND-CP', '30/2020/NĐ-CP'],
    ['30/2020/NĐ–CP', '30/2020/NĐ-CP'],
    ['61-2018-NĐ/CP', '61/2018/NĐ-CP'],
  ])('%s', (wrong, right) =>
    checkRuleFix(
      rule,
      planWithClauses('05/02/2021', `Theo Nghị định số ‹${wrong}› của Chính phủ.`),
      planWithClauses('05/02/2021', `Theo Nghị định số ${right} của Chính phủ.`),
    ),
  );
  it('18/NQ-TW', () =>
    checkRuleFix(
      rule,
      planWithClauses('05/02/2019', 'Theo Nghị quyết số ‹18/NQ-TW› ngày 25/10/2017.'),
      planWithClauses('05/02/2019', 'Theo Nghị quyết số 18-NQ/TW ngày 25/10/2017.'),
    ));
});
