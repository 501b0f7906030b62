import { describe, it } from 'vitest';
import { planWithClauses } from '#test/fixtures/short-plans.ts';
import { checkNoFindings, checkRule } from '#test/rules/check.ts';

const rule = 'citation-repeated-in-full';
const strict = { preset: 'strict' } as const;
const of = (...clauses: readonly string[]) => planWithClauses('05/02/2026', ...clauses);
const decree = 'Nghị định số 45/2020/NĐ-CP ngày 08/4/2020';
const rest = 'của Chính phủ về thực hiện thủ tục hành chính trên môi trường điện tử';
const plan = 'Kế hoạch số 17/KH-UBND ngày 09/01/2026';
const ofPlan = 'của UBND tỉnh về tuyên truyền cải cách hành chính';

describe('citation-repeated-in-full finds', () => {
  it.each([
    [`Thực hiện ${decree} ${rest}.`, `Tuyên truyền ‹${decree}› ${rest}.`],
    [`Thực hiện ${plan} ${ofPlan}.`, `Theo ‹${plan}› ${ofPlan}.`],
    [`Thực hiện ${decree} ${rest}.`, `Theo ‹Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020› ${rest}.`],
    [`Thực hiện ${plan} ${ofPlan}; ${decree} ${rest}.`, `Theo ‹${plan}› ${ofPlan}.`],
    [`Thực hiện ${decree} ${rest}.`, `Theo khoản 1 Điều 5 ‹${decree}› ${rest}.`],
  ])('%s %s', (...clauses) => checkRule(rule, of(...clauses), strict));
});

describe('citation-repeated-in-full does not report', () => {
  it.each([
    [`Thực hiện ${decree} ${rest}.`, 'Tuyên truyền Nghị định số 45/2020/NĐ-CP.'],
    [
      `Thực hiện ${decree} ${rest}.`,
      `Thông tư số 1/2021/TT-VPCP ngày 05/01/2021 của Văn phòng Chính phủ hướng dẫn ${decree} ${rest}.`,
    ],
    [`Thực hiện ${decree} ${rest}.`, `Tuyên truyền (theo ${decree} ${rest}).`],
    [`Thực hiện Nghị định số 45/2020/NĐ-CP.`, `Tuyên truyền ${decree} ${rest}.`],
    [
      'Nghị quyết số 76/NQ-CP ngày 13/6/2013 của Chính phủ về cải cách.',
      'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về chương trình.',
    ],
  ])('%s %s', (...clauses) => checkNoFindings(rule, of(...clauses), strict));
  it('plans that are older than the decree on form', () =>
    checkNoFindings(
      rule,
      planWithClauses('24/12/2013', `Thực hiện ${decree} ${rest}.`, `Tuyên truyền ${decree} ${rest}.`),
      strict,
    ));
});
