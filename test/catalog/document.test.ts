import { describe, expect, it } from 'vitest';
import { citationOf, shortCitationOf } from '#catalog/citation.ts';
import { documents, documentsNumbered, documentsTitled } from '#catalog/document-table.ts';
import { type LegalDocument, stateOn } from '#catalog/legal-document.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { readSources } from '#tools/catalog/source.ts';

const sources = readSources();

const one = (number: string, date?: string): LegalDocument => {
  const found = documentsNumbered(number).find((each) => date === undefined || each.date === date);
  if (!found) throw new Error(number);
  return found;
};

describe('documents', () => {
  it('are all there, each key once, titles composed', () => {
    expect(documents().length).toBeGreaterThan(3_900);
    expect(documents()).toHaveLength(sources.documents.length);
    const keys = new Set(documents().map(({ type, number, date }) => `${type} ${number} ${date}`));
    expect(keys.size).toBe(sources.documents.length);
    expect(documents().every(({ title }) => title === title.normalize('NFC'))).toBe(true);
    const coreNumbers = (rows: readonly { readonly number: string; readonly core: boolean }[]) =>
      rows.flatMap(({ number, core }) => (core ? [number] : [])).sort();
    expect(coreNumbers(documents()).length).toBeGreaterThan(600);
    expect(coreNumbers(documents())).toEqual(coreNumbers(sources.documents));
  });

  it('keep every field', () => {
    expect(one('61/2018/NĐ-CP')).toEqual({
      type: 'Nghị định',
      number: '61/2018/NĐ-CP',
      date: '2018-04-23',
      issuer: 'Chính phủ',
      title: 'về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
      effectiveFrom: '2018-06-21',
      effectiveTo: '2025-07-01',
      replacedBy: ['118/2025/NĐ-CP'],
      amendedBy: ['107/2021/NĐ-CP'],
      core: true,
      topics: expect.arrayContaining(['mot-cua']),
      confidence: 'high',
      party: false,
      source: expect.stringMatching(/^https:/),
    });
    expect(one('02/2017/TT-VPCP').note?.vi).toContain('31/10/2017');
    expect(sources.documentNotes.length).toBeGreaterThan(0);
    expect(documents().filter(({ note }) => note)).toHaveLength(sources.documentNotes.length);
    expect(documents().filter(({ source }) => source).length).toBeGreaterThan(2_500);
  });

  it('of one number are several', () => {
    expect(documentsNumbered('76/nq-cp').map(({ date }) => date)).toEqual(['2013-06-13', '2021-07-15']);
    expect(documentsNumbered('07/CT-TTg').map(({ date }) => date)).toEqual([
      '2013-05-22',
      '2023-03-21',
      '2025-03-14',
    ]);
    expect(documentsNumbered('127/KH-UBND')).toEqual([]);
  });

  it('are found by number one and all, however the number is written', () => {
    for (const document of documents()) expect(documentsNumbered(document.number)).toContain(document);
    expect(documentsNumbered('61/2018/NĐ-CP')).toBe(documentsNumbered('61/2018/NĐ-CP'));
    expect(documentsNumbered(' 61 / 2018/nđ–cp')).toEqual(documentsNumbered('61/2018/NĐ-CP'));
    for (const number of ['', '/', '61/2018', '61/1890/NĐ-CP', '61/2099/QH99', 'x'.repeat(1000)])
      expect(documentsNumbered(number)).toEqual([]);
  });

  it('stand by date, those without one last', () => {
    const days = documents().map(({ date }) => date ?? '9999');
    expect(days).toEqual([...days].sort());
  });

  it('that are laws are found by name', () => {
    expect(documentsTitled(foldKey('luật Cán bộ,  công chức')).map(({ number }) => number)).toEqual([
      '22/2008/QH12',
      '80/2025/QH15',
    ]);
    expect(documentsTitled(foldKey('về kiểm soát thủ tục hành chính'))).toEqual([]);
  });

  it.each([
    ['61/2018/NĐ-CP', '2018-06-20', 'not-yet'],
    ['61/2018/NĐ-CP', '2018-06-21', 'in-force-or-unknown'],
    ['61/2018/NĐ-CP', '2025-06-30', 'in-force-or-unknown'],
    ['61/2018/NĐ-CP', '2025-07-01', 'expired'],
    ['36a/NQ-CP', '2026-01-01', 'in-force-or-unknown'],
    ['309/2026/NĐ-CP', '2025-12-31', 'not-yet'],
  ])('%s on %s is %s', (number, day, state) => {
    expect(stateOn(one(number), day)).toBe(state);
  });

  it('are issued by the only body that can have issued them', () => {
    for (const { number, issuer } of documents())
      if (number.endsWith('NĐ-CP')) expect(issuer, number).toBe('Chính phủ');
  });
});

describe('citations', () => {
  it.each([
    [
      '61/2018/NĐ-CP',
      'Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
    ],
    [
      '20/2008/NĐ-CP',
      'Nghị định số 20/2008/NĐ-CP ngày 14 tháng 02 năm 2008 của Chính phủ về tiếp nhận, xử lý',
    ],
    ['45/2020/NĐ-CP', 'Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020 của Chính phủ về thực hiện'],
    [
      '01/2018/TT-VPCP',
      'Thông tư số 01/2018/TT-VPCP ngày 23 tháng 11 năm 2018 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn thi hành',
    ],
    ['26/2026/TT-BTC', 'Thông tư số 26/2026/TT-BTC ngày 25 tháng 3 năm 2026 của Bộ trưởng Bộ Tài chính '],
    ['80/2025/QH15', 'Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025'],
    ['12/2026/QH16', 'Luật Phổ biến, giáo dục pháp luật'],
    [
      '18-NQ/TW',
      'Nghị quyết số 18-NQ/TW ngày 25 tháng 10 năm 2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII về',
    ],
    ['57-NQ/TW', 'Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá'],
    ['468/QĐ-TTg', 'Quyết định số 468/QĐ-TTg ngày'],
    ['92/2015/QH13', 'Bộ luật Tố tụng dân sự ngày 25 tháng 11 năm 2015'],
  ])('%s begins %s', (number, start) => {
    expect(citationOf(one(number)).slice(0, start.length)).toBe(start);
  });

  it('of a joint circular name the bodies', () => {
    const joint = documents().find(({ type }) => type === 'Thông tư liên tịch');
    expect(joint && citationOf(joint)).not.toContain('Bộ trưởng');
  });

  it('are short at later mentions', () => {
    expect(shortCitationOf(one('61/2018/NĐ-CP'))).toBe('Nghị định số 61/2018/NĐ-CP');
    expect(shortCitationOf(one('80/2025/QH15'))).toBe('Luật Cán bộ, công chức');
  });
});
