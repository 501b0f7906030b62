import { describe, expect, it } from 'vitest';
import { renamableAbbreviation, renameAbbreviation } from '#features/rename/abbreviation.ts';
import { applyEdits } from '#rules/fix.ts';
import { planAt } from '#test/features/shown.ts';
import { fixtureText } from '#test/fixtures/fixture.ts';

function renamed(template: string, name: string): string {
  const { plan, offset } = planAt(template);
  const rename = renameAbbreviation(plan, offset, name);
  if (!rename) return 'nothing to rename';
  return 'edits' in rename ? applyEdits(plan.text, rename.edits) : `refused: ${rename.refusal.vi}`;
}

const letters = `
  I. A
  1. Rà soát thủ tục hành chính (TTHC) và cải cách hành chính (CCHC).
  2. Công khai TT$0HC, CCHC, HĐND; Kế hoạch số 12/KH-TTHC.
`;
const name = `
  I. A
  1. Trung tâm Phục vụ hành chính công (gọi tắt là Trung tâm) mở cửa.
  2. Tại Trung$0
  tâm; Trung tâm Văn hóa.
`;

describe('renaming', () => {
  it('changes an abbreviation at its definition and at every use', () =>
    expect(renamed(letters, ' THC ')).toBe(
      fixtureText(`
        I. A
        1. Rà soát thủ tục hành chính (THC) và cải cách hành chính (CCHC).
        2. Công khai THC, CCHC, HĐND; Kế hoạch số 12/KH-TTHC.
      `),
    ));
  it('changes a short name, torn or not', () =>
    expect(renamed(name, 'Trung tâm HCC')).toBe(
      fixtureText(`
        I. A
        1. Trung tâm Phục vụ hành chính công (gọi tắt là Trung tâm HCC) mở cửa.
        2. Tại Trung tâm HCC; Trung tâm Văn hóa.
      `),
    ));
  it('changes nothing where the name stays', () => {
    const { plan, offset } = planAt(letters);
    expect(renameAbbreviation(plan, offset, 'TTHC')).toEqual({ edits: [] });
  });
  it('tells what is renamed', () => {
    const { plan, offset } = planAt(letters);
    expect(renamableAbbreviation(plan, offset)?.name).toBe('TTHC');
  });
  it.each([
    ['', 'để trống'],
    ['tthc', 'viết hoa'],
    ['T', 'một chữ'],
    ['XIV', 'La Mã'],
    ['TT(HC)', 'dấu ngoặc'],
    ['-TT', 'bắt đầu'],
    ['CCHC', 'đã được kế hoạch dùng cho “cải cách hành chính”'],
    ['HĐND', 'Hội đồng nhân dân'],
    ['A'.repeat(99), 'dài quá'],
  ])('refuses “%s”', (to, why) => expect(renamed(letters, to)).toMatch(new RegExp(`^refused: .*${why}`)));
  it('refuses a name that stands in the plan for something else', () =>
    expect(
      renamed('I. A\n1. Quy xuất (gọi tắt là QXT).\n2. QXT$0 và đơn vị QXBV dự họp.\n', 'QXBV'),
    ).toContain('refused'));
  it.each([
    'I. A\n1. UB$0ND xã.\n',
    'I. A\n1. Rà s$0oát.\n',
    'I. A\n1. Ủy ban nhân dân (UBND), số 1/KH-UB$0ND.\n',
  ])('is not offered in %s', (template) => {
    const { plan, offset } = planAt(template);
    expect(renamableAbbreviation(plan, offset)).toBeUndefined();
    expect(renameAbbreviation(plan, offset, 'ABC')).toBeUndefined();
  });
});
