import { describe, expect, it } from 'vitest';
import { abbreviations, abbreviationsNamed } from '#catalog/abbreviation.ts';

describe('abbreviations', () => {
  it('are all there', () => {
    expect(abbreviations()).toHaveLength(201);
  });

  it.each([
    ['UBND', [['Ủy ban nhân dân']]],
    ['TU', [['Tỉnh ủy', 'Thành ủy']]],
    ['VH&TT', [['Văn hóa và Thông tin', 'Văn hóa và Thể thao']]],
    ['KHĐT', [['Kế hoạch và Đầu tư']]],
    ['VCCI', [['Liên đoàn Thương mại và Công nghiệp Việt Nam']]],
    ['TT', [['thị trấn'], ['thông tư']]],
    ['ubnd', []],
    ['HDND', []],
  ])('%s means %j', (short, expansions) => {
    expect(abbreviationsNamed(short).map((each) => each.expansions)).toEqual(expansions);
  });
});
