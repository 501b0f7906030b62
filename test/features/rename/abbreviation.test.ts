import { describe, expect, it } from 'vitest';
import { renamableAbbreviation, renameAbbreviation } from '#features/rename/abbreviation.ts';
import { planAt } from '#test/features/check.ts';
import { checkRename, checkRenameRefused } from './check.ts';

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
    checkRename(
      letters,
      ' THC ',
      `
        I. A
        1. Rà soát thủ tục hành chính (THC) và cải cách hành chính (CCHC).
        2. Công khai THC, CCHC, HĐND; Kế hoạch số 12/KH-TTHC.
      `,
    ));
  it('changes a short name, also where it is broken over lines', () =>
    checkRename(
      name,
      'Trung tâm HCC',
      `
        I. A
        1. Trung tâm Phục vụ hành chính công (gọi tắt là Trung tâm HCC) mở cửa.
        2. Tại Trung tâm HCC; Trung tâm Văn hóa.
      `,
    ));
  it('to the same name has no edits', () => {
    const { plan, offset } = planAt(letters);
    expect(renameAbbreviation(plan, offset, 'TTHC')).toEqual({ edits: [] });
  });
  it('gives the name at the cursor as placeholder', () => {
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
  ])('refuses “%s”', (to, why) => checkRenameRefused(letters, to, why));
  it('refuses a name that the plan uses for something else', () =>
    checkRenameRefused('I. A\n1. Quy xuất (gọi tắt là QXT).\n2. QXT$0 và đơn vị QXBV dự họp.\n', 'QXBV', ''));
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
