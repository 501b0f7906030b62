import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionAt } from '#features/definition.ts';
import { highlightsAt } from '#features/highlight.ts';
import { symbolAt } from '#features/occurrences.ts';
import { LineIndex } from '#features/position.ts';
import { readPlan } from '#model/plan.ts';
import { planLikeText } from '#test/fixtures/arbitrary-texts.ts';
import { checkDefinition, checkOccurrences, planAt } from './check.ts';

describe('the occurrences at a position', () => {
  it('are those of an abbreviation: its definition and its uses, also from its first and last offset', () => {
    const plan = `
      I. MỤC ĐÍCH
      1. Cải cách ‹TTHC›.
      2. Rà soát thủ tục hành chính (‹TTHC›), công khai ‹TTHC›; Kế hoạch số 12/KH-TTHC.
    `;
    for (const place of ['(‹TT$0HC›)', '(‹$0TTHC›)', 'khai ‹TTHC$0›', 'cách ‹T$0THC›'])
      checkOccurrences(plan.replace(place.replace('$0', ''), place), 'abbreviation');
  });
  it('are those of a short name, without other names that begin with it', () =>
    checkOccurrences(
      `
      I. MỤC ĐÍCH
      1. Trung tâm Phục vụ hành chính công (gọi tắt là ‹Trung tâm›) tiếp nhận.
      2. Giám đốc ‹Trung t$0âm› phối hợp với Trung tâm Văn hóa; Trung tâm Phục vụ hành chính công công khai.
      3. ‹Trung
      tâm› báo cáo.
    `,
      'abbreviation',
    ));
  it('are those of a common abbreviation without a definition', () =>
    checkOccurrences('I. A\n1. ‹TT$0HC› và DVC; rà soát ‹TTHC›.\n', 'abbreviation'));
  it('are those of one definition where a short name is defined twice', () =>
    checkOccurrences(
      `
      I. A
      1. Trung tâm Phục vụ hành chính công (gọi tắt là Trung tâm) và Trung tâm.
      2. Trung tâm Văn hóa thị xã (gọi tắt là ‹Trung $0tâm›) và ‹Trung tâm›.
    `,
      'abbreviation',
    ));
  it('are those of an item: its marker and the references to it', () => {
    const plan = `
      I. MỤC ĐÍCH
      1. Một.
      II. NHIỆM VỤ
      1. Hai.
      ‹2.› Ba.
      III. TỔ CHỨC THỰC HIỆN
      1. Theo khoản 1, ‹2› mục II và khoản ‹2› Mục II Kế hoạch này; khoản 2 Điều 5 Nghị định số 61/2018/NĐ-CP.
    `;
    for (const place of ['‹$02.› Ba', '1, ‹$02› mục', 'kh$0oản ‹2› Mục'])
      checkOccurrences(plan.replace(place.replace('$0', ''), place), 'item');
  });
  it('are those of a section in a reference to one of its clauses', () =>
    checkOccurrences(
      `
      I. MỘT
      ‹II.› HAI
      1. Ba.
      III. BỐN
      1. Theo Mục ‹I$0I›.1 và mục ‹II› Kế hoạch này.
    `,
      'item',
    ));
  it('are those of an annex: its heading and the references to it', () =>
    checkOccurrences(
      `
      I. MỘT
      1. Theo Phụ lục I và Phụ lục $0‹II› kèm theo; Phụ lục II ban hành kèm theo Thông tư số 01/2018/TT-VPCP.
      Nơi nhận:
      - Lưu: VT.

      PHỤ LỤC I
      Một
      ‹PHỤ LỤC II›
      Hai
    `,
      'annex',
    ));
  it.each(['1. Rà s$0oát.', '-$0 Một.', 'I. A\n1. Theo khoản $09 mục XX.'])('are none at %s', (line) => {
    const { plan, offset } = planAt(`${line}\n`);
    expect(symbolAt(plan, offset)).toBeUndefined();
    expect(definitionAt(plan, offset)).toBeUndefined();
    expect(highlightsAt(plan, new LineIndex(plan.text), offset)).toEqual([]);
  });
  it('are in order and within the text, for any text', () =>
    fc.assert(
      fc.property(planLikeText, fc.nat(), (text, at) => {
        const plan = readPlan(text);
        const occurrences = symbolAt(plan, text.length === 0 ? 0 : at % text.length)?.occurrences ?? [];
        for (const [i, { start, end }] of occurrences.entries()) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          if (i > 0) expect(occurrences[i - 1]!.end).toBeLessThanOrEqual(start);
        }
      }),
      { numRuns: 300 },
    ));
});

const tasks = (last: string) => `
KẾ HOẠCH
Năm 2026

Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ;

I. NHIỆM VỤ
1. Rà soát theo Nghị định số 61/2018/NĐ-CP:
a) Cơ quan chủ trì: Sở Nội vụ;
b) Thời gian: Quý I.
${last}`;

describe('the occurrences of an agency', () => {
  it('are its names in any form', () => {
    const last =
      '2. Công bố:\na) Cơ quan chủ trì: ‹SN$0V›.\nII. TỔ CHỨC THỰC HIỆN\n1. ‹Sở Nội vụ›\na) Đôn đốc.\n';
    checkOccurrences(tasks(last).replace('trì: Sở Nội vụ', 'trì: ‹Sở Nội vụ›'), 'agency');
  });
});

describe('the occurrences of a document', () => {
  it('are its citations, full and short', () =>
    checkOccurrences(
      tasks('2. Thực hiện ‹Nghị định số 61/2$0018/NĐ-CP›.\n')
        .replace('Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018', '‹$&›')
        .replace('theo Nghị định số 61/2018/NĐ-CP', 'theo ‹Nghị định số 61/2018/NĐ-CP›'),
      'document',
    ));
});

describe('the definition', () => {
  it('of an abbreviation is where the plan introduces it', () =>
    checkDefinition(`
      I. MỤC ĐÍCH
      1. Rà soát thủ tục hành chính (‹TTHC›).
      2. Công khai TT$0HC.
    `));
  it('is linked from the whole word at the cursor', () => {
    const { plan, offset } = planAt('I. A\n1. Rà soát thủ tục hành chính (TTHC).\n2. Công khai TT$0HC.\n');
    const { origin } = definitionAt(plan, offset)!;
    expect(plan.text.slice(origin.start - 5, origin.end)).toBe('khai TTHC');
  });
  it('is missing for an abbreviation that the plan does not introduce', () =>
    checkDefinition('I. A\n1. Giải quyết TT$0HC.\n'));
  it('of an agency is its heading among the duties', () =>
    checkDefinition(
      tasks('2. Công bố:\na) Cơ quan chủ trì: SN$0V.\nII. TỔ CHỨC THỰC HIỆN\n1. ‹Sở Nội vụ›\na) Đôn đốc.\n'),
    ));
  it('of an agency without such a heading is its first mention', () =>
    checkDefinition(tasks('2. Sở Nội $0vụ công bố.\n').replace('trì: Sở Nội vụ', 'trì: ‹Sở Nội vụ›')));
  it('of a document is its first citation', () =>
    checkDefinition(
      tasks('2. Thực hiện Nghị định số 61/2$0018/NĐ-CP.\n').replace(
        'Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018',
        '‹$&›',
      ),
    ));
});
