import { describe, it } from 'vitest';
import { decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings } from './check.ts';

const only = ['abbreviation-redefined'];

describe('abbreviation-redefined finds', () => {
  it.each([
    [
      'letters for two things',
      `
      I. MỤC ĐÍCH
      1. Cải cách thủ tục hành chính (TTHC).
      2. Tuyển tình hiệp công (TTHC) viên.
                               ^^^^ abbreviation-redefined
    `,
    ],
    [
      'a short name for two centres',
      `
      I. MỤC ĐÍCH
      1. Trung tâm Phục vụ hành chính công (gọi tắt là Trung tâm) tiếp nhận.
      2. Trung tâm Văn hóa thị xã (sau đây gọi là Trung tâm) tuyên truyền.
                                                  ^^^^^^^^^ abbreviation-redefined
    `,
    ],
    [
      'letters called and spelled',
      `
      I. MỤC ĐÍCH
      1. Ban chỉ đạo (sau đây viết tắt là BCĐ) họp.
      2. Bộ câu đố (BCĐ) được phát hành.
                    ^^^ abbreviation-redefined
    `,
    ],
    [
      'letters that are not the initials of their words',
      `
      I. MỤC ĐÍCH
      1. Cải cách chế độ công vụ (viết tắt là XYZT) và quản lý nhà ở (viết tắt là XYZT).
                                                                                  ^^^^ abbreviation-redefined
    `,
    ],
    [
      'the second of three once',
      `
      I. MỤC ĐÍCH
      1. Đề án phát triển dữ liệu dân cư (gọi tắt là Đề án) được thực hiện.
      2. Đề án chuyển đổi số quốc gia (gọi tắt là Đề án) được thực hiện.
                                                  ^^^^^ abbreviation-redefined
      3. Đề án đào tạo cán bộ (gọi tắt là Đề án) được thực hiện.
    `,
    ],
    [
      'two in one annex',
      `
      I. MỤC ĐÍCH
      1. Rà soát.
      Nơi nhận:
      - Lưu: VT.

      PHỤ LỤC
      Các tổ công tác liên ngành (TCT) và tổng chỉ tiêu (TCT).
                                                         ^^^ abbreviation-redefined
    `,
    ],
  ])('%s', (_, source) => {
    checkFindings(source, { only });
    checkFindings(source, { only, as: decomposed });
  });
});

describe('abbreviation-redefined passes over', () => {
  it.each([
    ['the same words again', 'Cải cách thủ tục hành chính (TTHC).', 'Rà soát thủ tục hành chính (TTHC).'],
    [
      'the same in another case',
      'Thủ tục hành chính (TTHC).',
      'Rà soát Thủ Tục Hành Chính (viết tắt là TTHC).',
    ],
    [
      'the same with and without commas',
      'cán bộ, công chức, viên chức (CBCCVC).',
      'cán bộ công chức và viên chức (CBCCVC).',
    ],
    ['the same said longer', 'Ủy ban nhân dân (UBND) tỉnh.', 'Ủy ban nhân dân tỉnh (UBND tỉnh).'],
    [
      'the same with its place',
      'Trung tâm Phục vụ hành chính công (gọi tắt là Trung tâm).',
      'Trung tâm Phục vụ hành chính công thành phố Cần Thơ (gọi tắt là Trung tâm).',
    ],
    ['guesses', 'cá nhân, tổ chức (gọi là Người dân).', 'hộ gia đình (gọi là Người dân).'],
    ['glosses', 'chỉ số hài lòng (SIPAS).', 'sự phục vụ (SIPAS).'],
    ['two abbreviations', 'thủ tục hành chính (TTHC).', 'thủ tục nội bộ (TTNB).'],
    ['other tone marks', 'hòa giải viên cơ sở (HGVCS).', 'hoà giải viên cơ sở (HGVCS).'],
  ])('%s', (_, one, other) => checkFindings(`I. MỤC ĐÍCH\n1. ${one}\n2. ${other}\n`, { only }));
  it('a definition that an annex has for itself', () =>
    checkFindings(
      `
      I. MỤC ĐÍCH
      1. Trung tâm Phục vụ hành chính công (gọi tắt là Trung tâm) tiếp nhận.
      Nơi nhận:
      - Lưu: VT.

      PHỤ LỤC
      Trung tâm Văn hóa thị xã (gọi tắt là Trung tâm).
    `,
      { only },
    ));
});
