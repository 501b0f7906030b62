import { describe, it } from 'vitest';
import { planWithBases } from '#test/fixtures/short-plans.ts';
import { checkNoFindings, checkRule, checkRuleFix } from './check.ts';

const rule = 'legal-basis-order';
const strict = { preset: 'strict' } as const;
const plan = (...bases: readonly string[]) => planWithBases('05/02/2026', bases.join('\n'));

const law = 'Luật Tổ chức chính quyền địa phương ngày 16/6/2025';
const otherLaw = 'Luật Bảo vệ môi trường ngày 17/11/2020';
const decree =
  'Nghị định số 08/2022/NĐ-CP ngày 10/01/2022 của Chính phủ quy định chi tiết Luật Bảo vệ môi trường';
const decision = 'Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng Chính phủ phê duyệt Đề án đổi mới';
const circular =
  'Thông tư số 02/2022/TT-BTNMT ngày 10/01/2022 của Bộ trưởng Bộ Tài nguyên và Môi trường quy định chi tiết';
const local = 'Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh về môi trường';
const party = 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học';

describe('legal-basis-order finds', () => {
  it('a law behind a decree', () =>
    checkRule(rule, plan(`Căn cứ ${decree};`, 'Căn cứ ‹Luật Bảo vệ môi trường› ngày 17/11/2020.'), strict));
  it('the one basis that stands too high', () =>
    checkRule(
      rule,
      plan(
        'Căn cứ ‹Quyết định số 468/QĐ-TTg› ngày 27/3/2021 của Thủ tướng Chính phủ phê duyệt Đề án đổi mới;',
        `Căn cứ ${law};`,
        `Căn cứ ${decree}.`,
      ),
      strict,
    ));
  it('a decree behind a circular, with a basis of the Party between them', () =>
    checkRule(
      rule,
      plan(
        `Căn cứ ${law};`,
        `Căn cứ ${circular};`,
        `Căn cứ ${party};`,
        'Căn cứ ‹Nghị định số 08/2022/NĐ-CP› ngày 10/01/2022 của Chính phủ quy định chi tiết Luật Bảo vệ môi trường.',
      ),
      strict,
    ));
  it('a resolution of the National Assembly behind a decision of the Prime Minister', () =>
    checkRule(
      rule,
      plan(
        `Căn cứ ${decision};`,
        'Căn cứ ‹Nghị quyết số 202/2025/QH15› ngày 12/6/2025 của Quốc hội về sắp xếp đơn vị hành chính cấp tỉnh.',
      ),
      strict,
    ));
  it('a circular behind a plan of the province', () =>
    checkRule(
      rule,
      plan(
        `Căn cứ ${law};`,
        `Căn cứ ${decree};`,
        `Căn cứ ${local};`,
        'Căn cứ ‹Thông tư số 02/2022/TT-BTNMT› ngày 10/01/2022 của Bộ trưởng Bộ Tài nguyên và Môi trường quy định chi tiết.',
      ),
      strict,
    ));
});

describe('legal-basis-order does not report', () => {
  it.each([
    [[law, otherLaw, decree, decision, circular, local]],
    [[law, otherLaw]], // the law on the competence comes first, whatever its day
    [[party, law, decree]],
    [[law, decree, party, local]],
    [[law, 'Quyết định số 12/QĐ-SGDĐT ngày 05/01/2026 của Giám đốc Sở về nhiệm vụ', decree]],
    [[`${law} và ${decree}`, otherLaw]],
    [
      [
        local,
        'Kế hoạch số 9/KH-ĐU ngày 04/01/2026 của Đảng ủy về môi trường',
        'tình hình thực tế của địa phương',
      ],
    ],
  ])('%j', (bases) =>
    checkNoFindings(
      rule,
      plan(...bases.map((each, i) => `Căn cứ ${each}${i < bases.length - 1 ? ';' : '.'}`)),
      strict,
    ),
  );
  it('anything unless it is switched on', () =>
    checkNoFindings(rule, plan(`Căn cứ ${decree};`, `Căn cứ ${law}.`)));
});

describe('the fix', () => {
  it('puts the bases in order and leaves the marks at the ends of the lines', () =>
    checkRuleFix(
      rule,
      plan(
        'Căn cứ ‹Thông tư số 02/2022/TT-BTNMT› ngày 10/01/2022 của Bộ trưởng Bộ Tài nguyên và Môi trường quy định chi tiết;',
        `Căn cứ ${law};`,
        `Căn cứ ${decision};`,
        `Căn cứ ${decree}.`,
      ),
      plan(`Căn cứ ${law};`, `Căn cứ ${decree};`, `Căn cứ ${decision};`, `Căn cứ ${circular}.`),
      strict,
    ));
  it('leaves a basis of no certain rank where it is', () =>
    checkRuleFix(
      rule,
      plan(`Căn cứ ${party};`, `Căn cứ ${decree};`, 'Căn cứ ‹Luật Bảo vệ môi trường› ngày 17/11/2020.'),
      plan(`Căn cứ ${party};`, `Căn cứ ${otherLaw};`, `Căn cứ ${decree}.`),
      strict,
    ));
});
