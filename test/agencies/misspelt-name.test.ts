import { describe, expect, it } from 'vitest';
import { candidatesIn, deletionIndex } from '#agencies/edit-distance.ts';
import { findAgencyMisspellings } from '#agencies/index.ts';
import { agencies, writtenName } from '#catalog/agency.ts';
import type { Span } from '#grammar/text/span.ts';

const misspellingsIn = (text: string, span: Span) =>
  [...findAgencyMisspellings(text, [span], {}).values()].flat();

const misspellings = (text: string) =>
  misspellingsIn(text, { start: 0, end: text.length }).map(({ wrong, correction }) => [
    text.slice(wrong.start, wrong.end),
    correction,
  ]);

describe('a name one edit away', () => {
  it.each([
    ['chinh', 'chính'],
    ['tê', 'tế'],
    ['phápp', 'pháp'],
    ['ngệ', 'nghệ'],
    ['thôgn', 'thông'],
    ['thông', 'thống'],
  ])('%s is one for %s', (written, known) =>
    expect(candidatesIn(written, deletionIndex([known, 'vụ']))).toEqual([known]),
  );
  it.each([
    ['công', 'nông'],
    ['lí', 'lý'],
    ['kĩ', 'kỹ'],
    ['tá', 'tế'],
    ['chinh', 'chỉnh lý'],
    ['trú', 'vụ'],
    ['y', 'ý'],
    ['nội', 'nội'],
  ])('%s is none for %s', (written, known) =>
    expect(candidatesIn(written, deletionIndex([known]))).toEqual([]),
  );
});

describe('misspellings in names of agencies', () => {
  it.each([
    ['trên Báo Càn Thơ;', 'Càn', 'Cần'],
    ['Sở Tài chinh chủ trì', 'chinh', 'chính'],
    ['Sở Nội vụ tỉnh Ngệ An', 'Ngệ', 'Nghệ'],
    ['giao Sở Văn hóa, Thể thao và Du lich.', 'lich', 'lịch'],
    ['Uỷ ban nhân dan các xã', 'dan', 'dân'],
  ])('«%s»', (text, wrong, right) => expect(misspellings(text)).toEqual([[wrong, right]]));
  it('are found at the end of a paragraph, whatever the next one begins with', () => {
    const heading = '1. Sở Khoa học và Công nghê';
    const found = misspellingsIn(`${heading}\na) Chủ trì`, { start: 3, end: heading.length });
    expect(found.map(({ correction }) => correction)).toEqual(['nghệ']);
  });
  it('are none in the names of the catalog', () => {
    for (const agency of agencies()) {
      expect(misspellings(`${writtenName(agency)} thực hiện`)).toEqual([]);
      expect(misspellings(`${writtenName(agency)};`)).toEqual([]);
    }
  });
  it.each([
    'Trung Văn hóa, Thể thao và Truyền thông thị xã',
    'Công an thị xã Cao Lãnh, Báo Cao Bằng',
    'SỞ TÀI CHINH',
    'sở Tài chinh',
    'Thanh Trà Huế',
    'Sở Tài chinh Kế toán',
    'Sở Tài chinh nghiệp vụ',
  ])('are none in «%s»', (text) => expect(misspellings(text)).toEqual([]));
  it.each(['Sở Tài ', 'Báo Càn Thơ ', 'Ủy bạn nhân ', 'Sở Văn hóa, Thể thao và Du lich, '])(
    'are found behind any number of “%s”',
    (words) => expect(misspellings(`${words.repeat(5000)}. Giao Sở Nội vu.`).at(-1)).toEqual(['vu', 'vụ']),
  );
});
