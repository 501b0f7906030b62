import { describe, expect, it } from 'vitest';
import { readCitations } from '#grammar/inline/citation.ts';
import { decomposed } from '#test/fixtures/text-forms.ts';

/** The documents that a text cites, each as its type, number and date. */
function cited(text: string): string[] {
  const all = readCitations(text, { start: 0, end: text.length });
  return all.map(({ type, number, name, date }) => {
    const texts = [name ?? type, number].flatMap((at) =>
      at ? [text.slice(at.start, at.end).normalize('NFC')] : [],
    );
    return [...texts, ...(date ? [`${date.day}.${date.month}.${date.year}`] : [])].join(' ');
  });
}

describe('a citation', () => {
  it.each([
    [
      'Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ',
      'Nghị định 61/2018/NĐ-CP 23.4.2018',
    ],
    ['Nghị định số 63/2010/NĐ-CP ngày 08/6/2010', 'Nghị định 63/2010/NĐ-CP 8.6.2010'],
    ['Nghị quyết số 36a/NQ-CP ngày 14 tháng 10 năm 2015', 'Nghị quyết 36a/NQ-CP 14.10.2015'],
    ['Nghị quyết số 66.7/2025/NQ-CP', 'Nghị quyết 66.7/2025/NQ-CP'],
    ['Nghị quyết số 09-NQ/TU ngày 05/8/2021', 'Nghị quyết 09-NQ/TU 5.8.2021'],
    ['Luật số 80/2015/QH13', 'Luật 80/2015/QH13'],
    ['Thông tư liên tịch số 12/2010/TTLT-BTC-BTP', 'Thông tư liên tịch 12/2010/TTLT-BTC-BTP'],
    ['Công văn số 2231/SNV-CCHC&PC', 'Công văn 2231/SNV-CCHC&PC'],
    ['Quyết định 468/QĐ-TTg ngày 27/3/2021', 'Quyết định 468/QĐ-TTg 27.3.2021'],
    ['kế hoạch số 17/KH-UBND, ngày 09/01/2024', 'kế hoạch 17/KH-UBND 9.1.2024'],
    ['Chỉ thị số: 02/2009/CT-UBND ngày 05-02-2009', 'Chỉ thị 02/2009/CT-UBND 5.2.2009'],
    ['Quyết định số 45/2016/QĐ-TTg\nngày 19/10/2016', 'Quyết định 45/2016/QĐ-TTg 19.10.2016'],
    ['Chương trình hành động số 12-CTr/TU', 'Chương trình hành động 12-CTr/TU'],
    ['Quyết định số 1671/QĐ-TTg ngày 28 tháng 8 năm 2026', 'Quyết định 1671/QĐ-TTg 28.8.2026'],
  ])('is read in “%s”', (text, citation) => {
    expect(cited(text)).toEqual([citation]);
    expect(cited(decomposed(text))).toEqual([citation]);
  });
  it('is read within the subject of another one', () =>
    expect(
      cited(
        'Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 hướng dẫn Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
      ),
    ).toEqual(['Thông tư 01/2018/TT-VPCP 23.11.2018', 'Nghị định 61/2018/NĐ-CP 23.4.2018']));
  it.each([
    'Số: 12/KH-UBND',
    'hoàn thành ngày 23/4/2018',
    'các Nghị định của Chính phủ',
    'báo cáo 24/10/2025',
    'khoản 2 Điều 5 Quyết định này',
  ])('is not seen in “%s”', (text) => expect(cited(text)).toEqual([]));
  it('has its places in the text, decomposed or not', () => {
    const text = decomposed('Theo Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng.');
    const [citation] = readCitations(text, { start: 0, end: text.length });
    expect(text.slice(citation!.start, citation!.end)).toBe(
      decomposed('Quyết định số 468/QĐ-TTg ngày 27/3/2021'),
    );
    expect(readCitations(text, { start: 10, end: text.length })).toEqual([]);
  });
});
