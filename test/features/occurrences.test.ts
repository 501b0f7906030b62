import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { definitionAt } from '#features/definition.ts';
import { highlightsAt } from '#features/highlight.ts';
import { thingAt } from '#features/occurrences.ts';
import { LineIndex } from '#features/position.ts';
import { readPlan } from '#model/plan.ts';
import { planLikeText } from '#test/fixtures/arbitrary-texts.ts';
import { fixtureText } from '#test/fixtures/fixture.ts';
import { bracketed, planAt } from './shown.ts';

/** The thing at `$0` is of `kind`, and its places are the ones between brackets in `expected`. */
function checkThing(template: string, kind: string | undefined, expected: string): void {
  const { plan, offset } = planAt(template);
  const thing = thingAt(plan, offset);
  expect(thing?.kind).toBe(kind);
  expect(bracketed(plan.text, thing?.occurrences ?? [])).toBe(fixtureText(expected));
}

describe('what stands at a place', () => {
  it('is an abbreviation, at its definition and at each use, before it and behind', () => {
    const expected = `
      I. MỤC ĐÍCH
      1. Cải cách [TTHC].
      2. Rà soát thủ tục hành chính ([TTHC]), công khai [TTHC]; Kế hoạch số 12/KH-TTHC.
    `;
    for (const place of ['([TT$0HC])', '([$0TTHC])', 'khai [TTHC$0]', 'cách [T$0THC]'])
      checkThing(
        expected.replace(place.replace('$0', ''), place).replace(/[[\]]/g, ''),
        'abbreviation',
        expected,
      );
  });
  it('is a short name where it means what the plan calls so', () =>
    checkThing(
      `
      I. MỤC ĐÍCH
      1. Trung tâm Phục vụ hành chính công (gọi tắt là Trung tâm) tiếp nhận.
      2. Giám đốc Trung t$0âm phối hợp với Trung tâm Văn hóa; Trung tâm Phục vụ hành chính công công khai.
      3. Trung
      tâm báo cáo.
    `,
      'abbreviation',
      `
      I. MỤC ĐÍCH
      1. Trung tâm Phục vụ hành chính công (gọi tắt là [Trung tâm]) tiếp nhận.
      2. Giám đốc [Trung tâm] phối hợp với Trung tâm Văn hóa; Trung tâm Phục vụ hành chính công công khai.
      3. [Trung
      tâm] báo cáo.
    `,
    ));
  it('is what everybody knows, without a definition', () =>
    checkThing(
      'I. A\n1. TT$0HC và DVC; rà soát TTHC.\n',
      'abbreviation',
      'I. A\n1. [TTHC] và DVC; rà soát [TTHC].\n',
    ));
  it('is one of two things with one name', () =>
    checkThing(
      `
      I. A
      1. Trung tâm Phục vụ hành chính công (gọi tắt là Trung tâm) và Trung tâm.
      2. Trung tâm Văn hóa thị xã (gọi tắt là Trung $0tâm) và Trung tâm.
    `,
      'abbreviation',
      `
      I. A
      1. Trung tâm Phục vụ hành chính công (gọi tắt là Trung tâm) và Trung tâm.
      2. Trung tâm Văn hóa thị xã (gọi tắt là [Trung tâm]) và [Trung tâm].
    `,
    ));
  it('is an item, at its marker and where the plan refers to it', () => {
    const expected = `
      I. MỤC ĐÍCH
      1. Một.
      II. NHIỆM VỤ
      1. Hai.
      [2.] Ba.
      III. TỔ CHỨC THỰC HIỆN
      1. Theo khoản 1, [2] mục II và khoản [2] Mục II Kế hoạch này; khoản 2 Điều 5 Nghị định số 61/2018/NĐ-CP.
    `;
    const plain = expected.replace(/[[\]]/g, '');
    checkThing(plain.replace('2. Ba', '$02. Ba'), 'item', expected);
    checkThing(plain.replace('1, 2 mục', '1, $02 mục'), 'item', expected);
    checkThing(plain.replace('kho' + 'ản 2 Mục', 'kh$0oản 2 Mục'), 'item', expected);
  });
  it('is a section named with a clause of it', () =>
    checkThing(
      `
      I. MỘT
      II. HAI
      1. Ba.
      III. BỐN
      1. Theo Mục I$0I.1 và mục II Kế hoạch này.
    `,
      'item',
      `
      I. MỘT
      [II.] HAI
      1. Ba.
      III. BỐN
      1. Theo Mục [II].1 và mục [II] Kế hoạch này.
    `,
    ));
  it('is an annex, at its heading and where it is named', () =>
    checkThing(
      `
      I. MỘT
      1. Theo Phụ lục I và Phụ lục $0II kèm theo; Phụ lục II ban hành kèm theo Thông tư số 01/2018/TT-VPCP.
      Nơi nhận:
      - Lưu: VT.

      PHỤ LỤC I
      Một
      PHỤ LỤC II
      Hai
    `,
      'annex',
      `
      I. MỘT
      1. Theo Phụ lục I và Phụ lục [II] kèm theo; Phụ lục II ban hành kèm theo Thông tư số 01/2018/TT-VPCP.
      Nơi nhận:
      - Lưu: VT.

      PHỤ LỤC I
      Một
      [PHỤ LỤC II]
      Hai
    `,
    ));
  it.each(['1. Rà s$0oát.', '-$0 Một.', 'I. A\n1. Theo khoản $09 mục XX.'])('is nothing at %s', (line) => {
    const { plan, offset } = planAt(`${line}\n`);
    expect(thingAt(plan, offset)).toBeUndefined();
    expect(definitionAt(plan, offset)).toBeUndefined();
    expect(highlightsAt(plan, new LineIndex(plan.text), offset)).toEqual([]);
  });
  it('is in the text, whatever the text', () =>
    fc.assert(
      fc.property(planLikeText, fc.nat(), (text, at) => {
        const plan = readPlan(text);
        const thing = thingAt(plan, text.length === 0 ? 0 : at % text.length);
        const places = thing?.occurrences ?? [];
        for (const [i, { start, end }] of places.entries()) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          if (i > 0) expect(places[i - 1]!.end).toBeLessThanOrEqual(start);
        }
      }),
      { numRuns: 300 },
    ));
});

describe('from a thing', () => {
  const template = `
    I. MỤC ĐÍCH
    1. Rà soát thủ tục hành chính (TTHC).
    2. Công khai TT$0HC.
  `;
  it('one goes to its definition', () => {
    const { plan, offset } = planAt(template);
    const link = definitionAt(plan, offset)!;
    expect(bracketed(plan.text, link.targets)).toContain('([TTHC])');
    expect(plan.text.slice(link.origin.start - 5, link.origin.end)).toBe('khai TTHC');
  });
  it('one goes nowhere where the plan does not introduce it', () => {
    const { plan, offset } = planAt('I. A\n1. Giải quyết TT$0HC.\n');
    expect(definitionAt(plan, offset)).toBeUndefined();
  });
  it('its places are marked', () => {
    const { plan, offset } = planAt(template);
    const marked = highlightsAt(plan, new LineIndex(plan.text), offset);
    expect(marked.map(({ kind }) => kind)).toEqual([DocumentHighlightKind.Write, DocumentHighlightKind.Read]);
  });
});
