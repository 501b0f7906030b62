import { describe, expect, it } from 'vitest';
import { meaningOf } from '#model/abbreviations/abbreviation-meaning.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import { decomposed } from '#test/fixtures/text-forms.ts';
import { planOf } from './check.ts';

/** What a plan introduces and uses: each definition as `X = words`, each use by its name, those that are not alone starred. */
const read = ({ abbreviations: { definitions, uses } }: Plan) => ({
  definitions: definitions.map(({ name, words }) => `${name} = ${words}`),
  uses: uses.map(({ name, alone }) => (alone ? name : `${name}*`)),
});

describe('the abbreviations of a plan', () => {
  it('are found where it introduces and uses them', () => {
    const plan = `
      ỦY BAN NHÂN DÂN
      Số: 12/KH-UBND

      KẾ HOẠCH
      Cải cách TTHC năm 2026

      Thực hiện Kế hoạch số 5/KH-UBND ngày 05 tháng 01 năm 2026, Ủy ban nhân dân (UBND) xã ban hành Kế hoạch như sau:

      I. CÔNG TÁC TTHC
      1. Rà soát thủ tục hành
      chính (TTHC) của UBND.
      // ghi chú về UBND
      2. Cổng DVCQG, TT.HĐND; hệ thống VNPT-I.office; Sở TT&TT.
      Nơi nhận:
      - UBND tỉnh;
      - Lưu: VT, TTHC.

      TM. UBND
      Nguyễn Văn An
    `;
    const expected = {
      definitions: ['UBND = Ủy ban nhân dân', 'TTHC = thủ tục hành chính'],
      uses: ['TTHC', 'UBND', 'DVCQG', 'TT*', 'HĐND*', 'TT&TT', 'UBND'],
    };
    expect(read(planOf(plan))).toEqual(expected);
    expect(read(readPlan(decomposed(planOf(plan).text)))).toEqual(expected);
    expect(read(readPlan(planOf(plan).text.replaceAll('\n', '\r\n')))).toEqual(expected);
  });
  it('have ranges in the original text', () => {
    for (const as of [(text: string) => text, decomposed]) {
      const { text, abbreviations } = readPlan(as('I. A\n1. Đánh giá đề án đào tạo (ĐAĐT); ĐAĐT.\n'));
      const [definition] = abbreviations.definitions;
      const textAt = ({ start, end }: { start: number; end: number }) =>
        text.slice(start, end).normalize('NFC');
      expect([definition!, definition!.short, definition!.long!, ...abbreviations.uses].map(textAt)).toEqual([
        'đề án đào tạo (ĐAĐT)',
        'ĐAĐT',
        'đề án đào tạo',
        'ĐAĐT',
      ]);
    }
  });
  it('go by the definition before them, else by the first after', () => {
    const { uses, definitions } = planOf(`
      I. A
      1. Tại Tổ và TTHC.
      2. Rà soát thủ tục hành chính (TTHC); TTHC.
      3. Tổ trưởng hội chợ (TTHC); TTHC.
    `).abbreviations;
    expect(uses.map(({ definition }) => definitions.indexOf(definition!))).toEqual([0, 0, 1]);
  });
  it('distinguish the plan from other plans', () => {
    const { uses, definitions } = planOf(`
      I. A
      1. Kế hoạch tuyên truyền cải cách hành chính (sau đây gọi tắt là Kế hoạch) được ban hành.
      2. Thực hiện Kế hoạch này, Kế hoạch; Kế hoạch số 5/KH-UBND, Kế hoạch 07 và Kế hoạch thanh tra năm 2026.
      3. Kế hoạch được công khai.
    `).abbreviations;
    expect(definitions.map(({ words }) => words)).toEqual(['Kế hoạch tuyên truyền cải cách hành chính']);
    expect(uses.map(({ name }) => name)).toEqual(['Kế hoạch', 'Kế hoạch', 'Kế hoạch']);
  });
});

describe('what an abbreviation means', () => {
  const plan = planOf('I. A\n1. Tổ trưởng hội chợ (TTHC); TTHC, UBND, QXBV.\n');
  it('comes from the plan first', () =>
    expect(meaningOf(plan, 'TTHC', 50)).toMatchObject({
      source: 'plan',
      definition: { words: 'Tổ trưởng hội chợ' },
    }));
  it('comes from the table otherwise', () =>
    expect(meaningOf(plan, 'UBND', 0)).toMatchObject({ source: 'table', entries: [{ short: 'UBND' }] }));
  it('is unknown otherwise', () => expect(meaningOf(plan, 'QXBV', 0)).toBeUndefined());
  it('in the table what exists on the day of the plan comes first', () => {
    const head = (year: number) =>
      `Số: 1/KH-UBND\nLâm Đồng, ngày 05 tháng 5 năm ${year}\n\nKẾ HOẠCH\nA\n\nI. B\n1. C\n`;
    const first = (year: number) => {
      const meaning = meaningOf(readPlan(head(year)), 'TT', 0);
      return meaning?.source === 'table' ? meaning.entries[0]?.expansions[0] : undefined;
    };
    expect(first(2020)).toBe('thị trấn');
    expect(first(2026)).not.toBe('thị trấn');
  });
});
