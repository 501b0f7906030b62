import { describe, expect, it } from 'vitest';
import { allFieldLabels, fieldKindOf, labelTable } from '#grammar/tables/labels.ts';
import { foldKey } from '#grammar/text/fold.ts';

describe('the table of labels', () => {
  it('is written folded, as it is looked up', () => {
    for (const label of allFieldLabels()) expect(foldKey(label)).toBe(label);
  });
  it('offers labels that it reads as the same kind', () => {
    for (const [kind, { offered }] of Object.entries(labelTable))
      for (const label of offered) expect(fieldKindOf(label)).toBe(kind);
  });
});

describe('a label with a slip', () => {
  it.each([
    ['Cơ quan chủ trỉ', undefined], // three syllables each: other words
    ['Cơ quan chủ rtì', 'lead'],
    ['Đơn vị chủ ttrì', 'lead'],
    ['Bộ hpận chủ trì', 'lead'],
    ['Người thực hiênj', 'lead'],
    ['Phân сông', 'lead'], // a Cyrillic letter
    ['Thời gian thưc hiện', 'deadline'],
    ['Thời h ạn', 'deadline'],
    ['Thời hạ n', 'deadline'],
    ['Thời gian hoànthành', 'deadline'],
    ['Thời gi\u00adan hoàn thành', 'deadline'],
    ['Cơ quan phốii hợp', 'cooperation'],
    ['THỜI GIAN THỬC HIỆN', 'deadline'],
    ['Sản phẩmm', 'product'],
  ])('%s', (label, kind) => expect(fieldKindOf(label)).toBe(kind));

  it.each([
    'Nơi dùng',
    'Thời giá',
    'Kết cấu',
    'Sơ lược',
    'Tên miền',
    'Website',
    'Điện thoại',
    'Số tài khoản',
    'Hình phạt',
    'Đối tác',
    'Thoi gian thuc hien', // without any marks: a text that nobody can judge
    'Mã số thuế',
    'Chú thích',
    'Khẩu hiệu',
    'Tổng dự toán',
    'Gmail của Sở',
  ])('is not %s', (label) => expect(fieldKindOf(label)).toBeUndefined());
});
