import { describe, expect, it } from 'vitest';
import { lineOf, onlyLine } from './check.ts';

describe('the marker of a part', () => {
  it.each([
    ['PHẦN I', 'part PHẦN I |'],
    ['Phần I: Đánh giá', 'part Phần I: | Đánh giá'],
    ['PHẦN I. ĐÁNH GIÁ', 'part PHẦN I. | ĐÁNH GIÁ'],
    ['PHẦN I ĐÁNH GIÁ CHUNG', 'part PHẦN I | ĐÁNH GIÁ CHUNG'],
    ['Phần thứ nhất', 'part Phần thứ nhất |'],
    ['PHẦN THỨ HAI', 'part PHẦN THỨ HAI |'],
    ['Chương I', 'part Chương I |'],
    ['CHƯƠNG II', 'part CHƯƠNG II |'],
    ['Mục 1', 'part Mục 1 |'],
    ['Mục 1. Tiêu đề', 'part Mục 1. | Tiêu đề'],
    ['A. KẾT QUẢ NĂM 2025', 'part A. | KẾT QUẢ NĂM 2025'],
    ['A- KẾT QUẢ NĂM 2025', 'part A- | KẾT QUẢ NĂM 2025'],
    ['B - VIỆC PHẢI LÀM', 'part B - | VIỆC PHẢI LÀM'],
    ['C/ GIAO VIỆC', 'part C/ | GIAO VIỆC'],
    ['Phần một', 'part Phần một |'],
    ['PHẦN HAI: GIAO VIỆC', 'part PHẦN HAI: | GIAO VIỆC'],
    ['PHẦN B. GIAO VIỆC', 'part PHẦN B. | GIAO VIỆC'],
    ['Phần A', 'part Phần A |'],
    ['**PHẦN I**', 'part PHẦN I |'],
  ])('is read in “%s”', (text, line) => expect(lineOf(text)).toBe(line));
  it.each([
    'Phần mềm I',
    'Mục tiêu',
    'Mục đích',
    'Phần lớn',
    'Chương trình',
    'Mục 1 Tiêu đề',
    'A. Kết quả',
    'A - B',
    'B-52',
    'A/H5N1',
    'C- Các xã',
    'Phần hai của báo cáo',
    'Phần một số hộ',
  ])('is not read in “%s”', (text) => expect(lineOf(text)).toBe(`text | ${text}`));
  it.each([
    ['PHẦN IV', 4],
    ['Phần thứ ba', 3],
    ['Phần thứ tư', 4],
    ['Mục 2', 2],
    ['B. NHIỆM VỤ CHUNG', 2],
    ['Đ. NHIỆM VỤ CHUNG', 5],
  ])('counts: %s is %i', (text, number) => expect(onlyLine(text).marker?.numbers).toEqual([number]));
});

describe('the marker of a section', () => {
  it.each([
    ['I. MỤC ĐÍCH', 'section I. | MỤC ĐÍCH'],
    ['I.MỤC ĐÍCH', 'section I. | MỤC ĐÍCH'],
    ['XIX. Kinh phí', 'section XIX. | Kinh phí'],
    ['I. 100% các sở', 'section I. | 100% các sở'],
    ['II. “Ngày thứ bảy”', 'section II. | “Ngày thứ bảy”'],
    ['I- MỤC ĐÍCH', 'section I- | MỤC ĐÍCH'],
    ['I – MỤC ĐÍCH', 'section I – | MỤC ĐÍCH'],
    ['I/ MỤC ĐÍCH', 'section I/ | MỤC ĐÍCH'],
    ['I) MỤC ĐÍCH', 'section I) | MỤC ĐÍCH'],
    ['I./ MỤC ĐÍCH', 'section I./ | MỤC ĐÍCH'],
    ['I/.MỤC ĐÍCH', 'section I/. | MỤC ĐÍCH'],
    ['I.', 'section I. |'],
    ['**I. MỤC ĐÍCH**', 'section I. | MỤC ĐÍCH**'],
    ['**I.** MỤC ĐÍCH', 'section I. | MỤC ĐÍCH'],
    ['## II. YÊU CẦU', 'section II. | YÊU CẦU'],
    ['\t I. MỤC ĐÍCH', 'section I. | MỤC ĐÍCH'],
    ['\u00a0I.\u00a0MỤC ĐÍCH', 'section I. | MỤC ĐÍCH'],
  ])('is read in “%s”', (text, line) => expect(lineOf(text)).toBe(line));
  it.each([
    'V/v tuyên truyền',
    'V.v.',
    'IV',
    'IV MỤC TIÊU',
    'D. Nguyễn',
    'C. Mác',
    'V. I. Lênin',
    'VI.lenin',
    'I: Một',
    'Văn phòng',
    'Internet. Mạng',
  ])('is not read in “%s”', (text) => expect(lineOf(text)).toBe(`text | ${text}`));
  it('has an ordinal, or none', () => {
    expect(onlyLine('XIV. MỘT').marker?.numbers).toEqual([14]);
    expect(onlyLine('IIII. SAI').marker?.numbers).toEqual([Number.NaN]);
  });
});

describe('the marker of a clause', () => {
  it.each([
    ['1. Mục đích', 'clause 1. | Mục đích'],
    ['1.Tăng cường', 'clause 1. | Tăng cường'],
    ['1. 100% các sở', 'clause 1. | 100% các sở'],
    ['12. một', 'clause 12. | một'],
    ['1. “Một”', 'clause 1. | “Một”'],
    ['1.\tMột', 'clause 1. | Một'],
    ['1/ Một', 'clause 1/ | Một'],
    ['1 . Một', 'clause 1 . | Một'],
    ['1- Một', 'clause 1- | Một'],
    ['1./ Một', 'clause 1./ | Một'],
    ['1/. Một', 'clause 1/. | Một'],
    ['1.) Một', 'clause 1.) | Một'],
    ['1/Một', 'clause 1/ | Một'],
    ['1.', 'clause 1. |'],
    ['### 2. Yêu cầu', 'clause 2. | Yêu cầu'],
    ['**1. Một**', 'clause 1. | Một**'],
    ['*1.* Một', 'clause 1. | Một'],
    ['Điều 1. Phạm vi', 'clause Điều 1. | Phạm vi'],
    ['ĐIỀU 12: Phạm vi', 'clause ĐIỀU 12: | Phạm vi'],
    ['Điều 1', 'clause Điều 1 |'],
  ])('is read in “%s”', (text, line) => expect(lineOf(text)).toBe(line));
  it.each([
    '24/10/2025',
    '24/10 khai mạc',
    '1.200',
    '1.200.000 đồng',
    '15.8',
    '15.8 triệu đồng',
    '9.30 khai mạc',
    '2026. Sau đó',
    '1000. Một',
    '1- một',
    '1-2 Một',
    '1/KH-UBND',
    '1./.',
    '1: Một',
    '1..Một',
    'Điều 1 Luật này',
    'Điều 1, Điều 2',
    '100% cơ quan',
    '13h30’ ngày 29/4/2026',
  ])('is not read in “%s”', (text) => expect(lineOf(text)).toBe(`text | ${text}`));
});

describe('the marker of a sub-clause', () => {
  it.each([
    ['1.1. Một', 'subclause 1.1. | Một', [1, 1]],
    ['1.1 Một', 'subclause 1.1 | Một', [1, 1]],
    ['1.1.Một', 'subclause 1.1. | Một', [1, 1]],
    ['1.2.3. Một', 'subclause 1.2.3. | Một', [1, 2, 3]],
    ['1.2.3.4. Một', 'subclause 1.2.3.4. | Một', [1, 2, 3, 4]],
    ['10.12. Một', 'subclause 10.12. | Một', [10, 12]],
  ])('is read in “%s”', (text, line, numbers) => {
    expect(lineOf(text)).toBe(line);
    expect(onlyLine(text).marker?.numbers).toEqual(numbers);
  });
  it.each(['1.1 một', '1.1.1.1.1. Một', '1.30. Một', '1.2.2026 Một', '20.10.2025. Một', '0.1. Một', '1.1)'])(
    'is not read in “%s”',
    (text) => expect(lineOf(text)).toBe(`text | ${text}`),
  );
});

describe('the marker of a point', () => {
  it.each([
    ['a) Một', 'point a) | Một'],
    ['a)Một', 'point a) | Một'],
    ['đ) Một', 'point đ) | Một'],
    ['ă) Một', 'point ă) | Một'],
    ['A) Một', 'point A) | Một'],
    ['a. Một', 'point a. | Một'],
    ['a.Một', 'point a. | Một'],
    ['a/ Một', 'point a/ | Một'],
    ['a/. Một', 'point a/. | Một'],
    ['a./ Một', 'point a./ | Một'],
    ['a.) Một', 'point a.) | Một'],
    ['a/Một', 'point a/ | Một'],
    ['a- Một', 'point a- | Một'],
    ['- a) Một', 'point a) | Một'],
    ['– a) Một', 'point a) | Một'],
    ['* a) Một', 'point a) | Một'],
    ['- a. Một', 'point a. | Một'],
    ['**a)** Một', 'point a) | Một'],
    ['a)', 'point a) |'],
  ])('is read in “%s”', (text, line) => expect(lineOf(text)).toBe(line));
  it.each(['a, b', 'a: Một', 'a/b', 'a- một', 'a/CTr-TU', 'aa) Một', 'a1) Một', 'a.m. Một', 'đồng. Một'])(
    'is not read in “%s”',
    (text) => expect(lineOf(text)).toBe(`lower | ${text}`),
  );
  it.each(['(a) Một', 'D. Nguyễn', 'A. Một'])('is not read in “%s”', (text) =>
    expect(lineOf(text)).toBe(`text | ${text}`),
  );
  it('is separate from the dash before it', () => {
    const text = '  -  b) Hai';
    const { marker } = onlyLine(text);
    expect(text.slice(marker!.bullet.start, marker!.bullet.end)).toBe('-  ');
    expect(marker?.letter).toBe('b');
  });
});

describe('the marker of a dash and of a plus', () => {
  it.each([
    ['- Một', 'dash - | Một'],
    ['-Một', 'dash - | Một'],
    ['– Một', 'dash – | Một'],
    ['— Một', 'dash — | Một'],
    ['• Một', 'dash • | Một'],
    ['•Một', 'dash • | Một'],
    ['* Một', 'dash * | Một'],
    ['(1) Một', 'dash (1) | Một'],
    ['(12) Một', 'dash (12) | Một'],
    ['-', 'dash - |'],
    ['-\u00a0Một', 'dash - | Một'],
    ['+ Một', 'plus + | Một'],
    ['+Một', 'plus + | Một'],
    ['o Một', 'plus o | Một'],
    ['▪ Một', 'plus ▪ | Một'],
  ])('is read in “%s”', (text, line) => expect(lineOf(text)).toBe(line));
  it.each([
    ['--', 'text | --'],
    ['*Một*', 'text | *Một*'],
    ['**Một**', 'text | **Một**'],
    ['o một', 'lower | o một'],
    ['(123) Một', 'text | (123) Một'],
  ])('is not read in “%s”', (text, line) => expect(lineOf(text)).toBe(line));
});

describe('any marker', () => {
  it.each(['I. MỤC ĐÍCH', '1. Yêu cầu', 'đ) Điểm', 'Phần thứ nhất', 'Điều 1. Phạm vi'])(
    'is the same in decomposed letters: %s',
    (text) => expect(lineOf(text.normalize('NFD')).normalize('NFC')).toBe(lineOf(text)),
  );
  it('is found after a byte order mark, tabs and wide spaces', () => {
    expect(lineOf('\ufeff1. Một')).toBe('clause 1. | Một');
    expect(lineOf('\t\u00a0\u30001.\u2003Một\u00a0')).toBe('clause 1. | Một');
  });
});

describe('a blank without a width', () => {
  it.each([
    ['a\u200b) Một', 'point a\u200b) | Một'],
    ['I\u200b. Một', 'section I\u200b. | Một'],
    ['1\u200b) Một', 'dash 1\u200b) | Một'],
    ['12\u200b. Một', 'clause 12\u200b. | Một'],
    ['Điều\u200b1. Một', 'clause Điều\u200b1. | Một'],
    ['Phần\u200bI', 'part Phần\u200bI |'],
    ['-\u200ba) Một', 'point a) | Một'],
  ])('is white space within a marker: “%s”', (text, line) => expect(lineOf(text)).toBe(line));
  it('is no left-over of a converter before one', () => {
    const { marker } = onlyLine('\u200b a) Một');
    expect(marker!.bullet).toEqual({ start: 2, end: 2 });
  });
});

describe('a line without a marker', () => {
  it.each([
    ['-----', 'ruler | -----'],
    ['___', 'ruler | ___'],
    ['* * *', 'ruler | * * *'],
    ['=====', 'ruler | ====='],
    ['12', 'pageNumber | 12'],
    ['3/7', 'pageNumber | 3/7'],
    ['- 12 -', 'pageNumber | - 12 -'],
    ['*5*', 'pageNumber | *5*'],
    ['// ghi chú', 'comment | // ghi chú'],
    ['  //ghi chú', 'comment | //ghi chú'],
    ['| a | b |', 'row | | a | b |'],
    ['', 'nothing'],
    [' \t\u00a0', 'blank |'],
    ['một', 'lower | một'],
    ['đồng', 'lower | đồng'],
    ['ữ', 'lower | ữ'],
    ['https://tinh.gov.vn', 'lower | https://tinh.gov.vn'],
    ['Đồng', 'text | Đồng'],
    ['“một”', 'text | “một”'],
    ['12345', 'text | 12345'],
    ['3/7/2025', 'text | 3/7/2025'],
  ])('“%s” is what it looks like', (text, line) => expect(lineOf(text)).toBe(line));
});
