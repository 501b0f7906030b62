import { describe, it } from 'vitest';
import { planWithClauses } from '#test/fixtures/short-plans.ts';
import { checkNoFindings, checkRule, checkRuleFix } from '#test/rules/check.ts';

const rule = 'citation-case';
const of = (clause: string) => planWithClauses('05/02/2026', clause);

describe('citation-case finds', () => {
  it.each([
    'Thực hiện ‹kế hoạch› số 17/KH-UBND, ngày 09/01/2026 của UBND tỉnh.',
    'Theo ‹quyết định› số 06/QĐ-TTg ngày 06/01/2022.',
    'Theo ‹công văn› số 2231/SNV-CCHC&PC.',
    'Theo ‹nghị quyết› số 57-NQ/TW.',
    'Theo ‹thông tư› 01/2020/TT-VPCP.',
    'Theo ‹luật› số 80/2025/QH15.',
    'Theo ‹mệnh lệnh› số 14/ML-BCH ngày 20/10/2025 của Chỉ huy trưởng.',
  ])('%s', (clause) => checkRule(rule, of(clause)));
});

describe('citation-case does not report', () => {
  it.each([
    'Thực hiện Kế hoạch số 17/KH-UBND; KẾ HOẠCH SỐ 18/KH-UBND.',
    'Theo các quyết định số 06/QĐ-TTg, 468/QĐ-TTg.',
    'Tại văn bản số 473/STP-PBGDPL.',
    'Xây dựng kế hoạch số hóa hồ sơ; báo cáo số liệu; ban hành quyết định số lượng.',
    'Theo kế hoạch số …/KH-UBND; dự thảo quyết định số 12/QĐ-UBND.',
    'Theo Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15.',
    'Căn cứ Mệnh lệnh số 14/ML-BCH ngày 20/10/2025 của Chỉ huy trưởng; Mệnh lệnh số 05/ML-BCHQS.',
    'Nghị định quy định chi tiết; theo nghị quyết của Hội đồng nhân dân.',
  ])('%s', (clause) => checkNoFindings(rule, of(clause)));
});

it('citation-case capitalises', () =>
  checkRuleFix(
    rule,
    of('Thực hiện ‹kế hoạch› số 17/KH-UBND của UBND tỉnh.'),
    of('Thực hiện Kế hoạch số 17/KH-UBND của UBND tỉnh.'),
  ));
