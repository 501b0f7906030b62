import { describe, it } from 'vitest';
import { decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix } from './check.ts';

const strict = { only: ['abbreviation-unused'], preset: 'strict' } as const;

describe('abbreviation-unused finds in strict', () => {
  it.each([
    [
      'letters that are used only before',
      `
      I. MỤC ĐÍCH
      1. Công khai TTHC.
      2. Rà soát thủ tục hành chính (TTHC).
                                     ^^^^ abbreviation-unused
    `,
    ],
    [
      'letters that stand in numbers only',
      `
      I. MỤC ĐÍCH
      1. Ủy ban nhân dân (UBND) tỉnh thực hiện.
                          ^^^^ abbreviation-unused
      2. Theo Kế hoạch số 12/KH-UBND và quyết định của Ủy ban nhân dân.
    `,
    ],
    [
      'a short name that stands in other names only',
      `
      I. MỤC ĐÍCH
      1. Trung tâm Phục vụ hành chính công (gọi tắt là Trung tâm) tiếp nhận.
                                                       ^^^^^^^^^ abbreviation-unused
      2. Trung tâm Văn hóa tuyên truyền.
    `,
    ],
    [
      'a name of several words',
      `
      I. MỤC ĐÍCH
      1. Phát động đợt thi đua cao điểm (sau đây gọi là “Đợt thi đua”).
                                                         ^^^^^^^^^^^ abbreviation-unused
      2. Tổng kết đợt thi đua.
    `,
    ],
    [
      'one without a bracket',
      `
      I. MỤC ĐÍCH
      1. Trung tâm Phục vụ hành chính công, sau đây gọi là Trung tâm, tiếp nhận.
                                                           ^^^^^^^^^ abbreviation-unused
    `,
    ],
  ])('%s', (_, source) => {
    checkFindings(source, strict);
    checkFindings(source, { ...strict, as: decomposed });
  });
});

describe('abbreviation-unused passes over', () => {
  it.each([
    ['letters that are used', 'thủ tục hành chính (TTHC).', 'Công khai TTHC.'],
    ['letters that are used beside others', 'Ủy ban nhân dân (UBND) tỉnh.', 'HĐND, UBND, TT UBND xã.'],
    [
      'letters used with their place',
      'Ủy ban nhân dân (UBND) tỉnh.',
      'Hội đồng (gọi tắt là UBND xã), UBND xã.',
    ],
    [
      'a short name that is used',
      'Trung tâm Phục vụ hành chính công (gọi tắt là Trung tâm).',
      'Giám đốc Trung tâm.',
    ],
    [
      'a short name at the start of a sentence',
      'cá nhân, tổ chức (gọi tắt là người dân).',
      'Người dân được phục vụ.',
    ],
    ['a gloss', 'chỉ số hài lòng (SIPAS).', 'Tiếp tục.'],
  ])('%s', (_, one, other) => checkFindings(`I. MỤC ĐÍCH\n1. ${one}\n2. ${other}\n`, strict));
  it('anything by default', () => checkFindings('I. MỤC ĐÍCH\n1. Rà soát thủ tục hành chính (TTHC).\n'));
});

describe('the fix of abbreviation-unused', () => {
  it('leaves the bracket out', () =>
    checkFix(
      `
      I. MỤC ĐÍCH
      1. Rà soát thủ tục hành chính (sau đây viết tắt là TTHC) của tỉnh.
                                                         ^^^^ abbreviation-unused
    `,
      'abbreviation-unused',
      `
      I. MỤC ĐÍCH
      1. Rà soát thủ tục hành chính của tỉnh.
    `,
      { preset: 'strict' },
    ));
});
