import { describe, expect, it } from 'vitest';
import { readFields } from '#grammar/field.ts';
import { columnKindOf, fieldKindOf } from '#grammar/tables/labels.ts';
import { decomposed } from '#test/fixtures/text-forms.ts';

/** The fields of a text, one a line: `lead <Cơ quan chủ trì> Sở Nội vụ`. */
function fieldsOf(text: string): string[] {
  return readFields(text, { start: 0, end: text.length }).map(
    ({ kind, label, value }) =>
      `${kind} <${text.slice(label.start, label.end)}> ${text.slice(value.start, value.end)}`,
  );
}

const spread = (heads: readonly string[], tails: readonly string[]) =>
  heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`.trim()));

/** The label table of docs/language.md, section 5. */
const labels = {
  lead: [
    ...spread(
      ['Cơ quan', 'Đơn vị', 'Bộ phận', 'Sở, ngành'],
      [
        'chủ trì',
        'chủ trì thực hiện',
        'chủ trì tham mưu',
        'chủ trì tham mưu thực hiện',
        'thực hiện',
        'đầu mối',
      ],
    ),
    'Chủ trì',
    'Phân công',
    'Người thực hiện',
  ],
  cooperation: [...spread(['Cơ quan', 'Đơn vị'], ['phối hợp', 'phối hợp thực hiện']), 'Phối hợp'],
  deadline: spread(
    ['Thời gian', 'Thời hạn', 'Thời điểm', 'Tiến độ', 'Lộ trình'],
    ['', 'thực hiện', 'hoàn thành', 'ban hành', 'dự kiến', 'tổ chức'],
  ),
  product: spread(['Sản phẩm', 'Kết quả'], ['', 'đầu ra', 'dự kiến', 'đạt được']),
  quantity: ['Số lượng'],
  funding: ['Kinh phí', 'Nguồn kinh phí'],
  participants: ['Đối tượng', 'Thành phần'],
  content: ['Nội dung', 'Nhiệm vụ'],
  method: ['Hình thức', 'Cách thức'],
  place: ['Địa điểm'],
  note: ['Ghi chú'],
} as const;

describe('a label', () => {
  it.each(Object.entries(labels))('of %s is known, in any case and composition', (kind, names) => {
    for (const name of names)
      for (const label of [name, name.toUpperCase(), name.toLowerCase(), decomposed(name), `  ${name}\u00a0`])
        expect([label, fieldKindOf(label)]).toEqual([label, kind]);
  });
  it.each(Object.entries(labels))('of %s begins a field', (kind, names) => {
    for (const name of names) expect(fieldsOf(`${name}: Một.`)).toEqual([`${kind} <${name}> Một`]);
  });
  it('of a time may name what it is the time of', () => {
    expect(fieldKindOf('Thời gian tổ chức Hội nghị tổng kết')).toBe('deadline');
  });
  it.each([
    'Lưu ý',
    'Cơ quan thực hiện và chuyên đề thực hiện',
    'Nội dung khảo sát',
    'Ban biên tập',
    'Thời gian bắt đầu tháng 6',
    'Về kinh phí',
    'Sở Nội vụ',
    'Trong đó',
  ])('is not seen in “%s”', (label) => expect(fieldKindOf(label)).toBeUndefined());
  it.each([
    ['STT', 'ordinal'],
    ['TT', 'ordinal'],
    ['CHỦ TRÌ', 'lead'],
    ['Sở, ngành chủ trì tham mưu', 'lead'],
    ['Cơ quan/đơn vị chủ trì', 'lead'],
    ['Tên nhiệm vụ', 'content'],
    ['Nội dung công việc', 'content'],
    ['Kết quả, sản phẩm', 'product'],
    ['Kinh phí (triệu đồng)', 'funding'],
    ['Thời gian hoàn thành', 'deadline'],
    ['Ghi chú', 'note'],
  ])('may head a column: %s', (cell, kind) => expect(columnKindOf(cell)).toBe(kind));
});

describe('a field', () => {
  it.each([
    ['Cơ quan chủ trì : Sở Nội vụ;', ['lead <Cơ quan chủ trì> Sở Nội vụ']],
    ['Cơ quan chủ trì:Sở Nội vụ./.', ['lead <Cơ quan chủ trì> Sở Nội vụ']],
    ['**Cơ quan chủ trì:** Sở Nội vụ', ['lead <Cơ quan chủ trì> Sở Nội vụ']],
    ['_Cơ quan chủ trì_: Sở Nội vụ', ['lead <Cơ quan chủ trì> Sở Nội vụ']],
    ['Cơ quan chủ trì:', ['lead <Cơ quan chủ trì> ']],
    ['Cơ quan chủ trì: ;', ['lead <Cơ quan chủ trì> ']],
    ['Thời gian: từ 8:00 đến 11:00.', ['deadline <Thời gian> từ 8:00 đến 11:00']],
    ['Thời gian: Quý II...', ['deadline <Thời gian> Quý II...']],
    ['Kinh phí: 1.200.000 đồng.', ['funding <Kinh phí> 1.200.000 đồng']],
    ['Sản phẩm: Báo cáo (Word, Excel)', ['product <Sản phẩm> Báo cáo (Word, Excel)']],
    ['Thời gian: ____', ['deadline <Thời gian> ____']],
  ])('has its value without separators and emphasis: %s', (text, fields) =>
    expect(fieldsOf(text)).toEqual(fields),
  );
  it.each([
    [
      'Cơ quan chủ trì: Ban biên tập: Cổng thông tin điện tử',
      ['lead <Cơ quan chủ trì> Ban biên tập: Cổng thông tin điện tử'],
    ],
    ['Thời gian: Đợt 1: Quý I; Đợt 2: Quý III', ['deadline <Thời gian> Đợt 1: Quý I; Đợt 2: Quý III']],
    ['Kết quả: 95%; trong đó kết quả: 5%', ['product <Kết quả> 95%; trong đó kết quả: 5%']],
  ])('may have a colon in its value: %s', (text, fields) => expect(fieldsOf(text)).toEqual(fields));
  it.each([
    ['Đơn vị chủ trì: X; Đơn vị phối hợp: Y', ['lead <Đơn vị chủ trì> X', 'cooperation <Đơn vị phối hợp> Y']],
    [
      'Đơn vị chủ trì: X. Đơn vị phối hợp: Y.',
      ['lead <Đơn vị chủ trì> X', 'cooperation <Đơn vị phối hợp> Y'],
    ],
    [
      'Đơn vị chủ trì: X - Đơn vị phối hợp: Y',
      ['lead <Đơn vị chủ trì> X', 'cooperation <Đơn vị phối hợp> Y'],
    ],
    ['Đơn vị chủ trì: X – thời gian: Quý I', ['lead <Đơn vị chủ trì> X', 'deadline <thời gian> Quý I']],
    ['Đơn vị chủ trì: X, Đơn vị phối hợp: Y', ['lead <Đơn vị chủ trì> X', 'cooperation <Đơn vị phối hợp> Y']],
  ])('may share its line: %s', (text, fields) => expect(fieldsOf(text)).toEqual(fields));
  it.each([
    ['Báo cáo Bộ Tài chính. Thời gian hoàn thành: Trước ngày 31/5/2026.', 'Trước ngày 31/5/2026'],
    ['Rà soát; thời gian hoàn thành: Quý I', 'Quý I'],
    ['Rà soát (Thời gian hoàn thành: Quý I).', 'Quý I'],
    ['(Thời gian hoàn thành: Quý I)', 'Quý I'],
  ])('may end a sentence or stand in brackets: %s', (text, value) =>
    expect(
      readFields(text, { start: 0, end: text.length }).map((f) => text.slice(f.value.start, f.value.end)),
    ).toEqual([value]),
  );
  it.each([
    'Về kết quả: tốt',
    'Rà soát. Nội dung: Một',
    'trong thời gian: 2 ngày',
    'Lưu ý: một',
    'Thời gian thực hiện sau khi ban hành.',
  ])('is not seen in “%s”', (text) => expect(fieldsOf(text)).toEqual([]));
  it('is read in decomposed text at its own places', () => {
    const text = decomposed('Đơn vị chủ trì: Sở Nội vụ; Đơn vị phối hợp: Sở Y tế');
    expect(fieldsOf(text).map((field) => field.normalize('NFC'))).toEqual([
      'lead <Đơn vị chủ trì> Sở Nội vụ',
      'cooperation <Đơn vị phối hợp> Sở Y tế',
    ]);
  });
  it('is read in a piece of a text only', () => {
    const text = 'Thời gian: Quý I. Kinh phí: 10.';
    expect(readFields(text, { start: 0, end: 17 })).toHaveLength(1);
    expect(readFields(text, { start: 18, end: text.length })).toHaveLength(1);
  });
});
