import { describe, expect, it } from 'vitest';
import { documents, documentsNumbered } from '#catalog/document-table.ts';
import type { LegalDocument } from '#catalog/legal-document.ts';
import { replacementsOf } from '#catalog/succession.ts';

const one = (number: string, date?: string) =>
  documentsNumbered(number).find((each) => date === undefined || each.date === date)!;
const numbers = (number: string, day: string) =>
  replacementsOf(one(number), day, documentsNumbered).map((each) => each.number);

describe('the documents in force that replace a document', () => {
  it.each([
    ['61/2018/NĐ-CP', '2026-01-01', ['118/2025/NĐ-CP']],
    ['73/2019/NĐ-CP', '2026-06-30', ['45/2026/NĐ-CP']],
    ['73/2019/NĐ-CP', '2026-07-01', ['224/2026/NĐ-CP']],
    ['67/2006/QH11', '2026-07-01', ['148/2025/QH15']],
    ['22/2008/QH12', '2026-01-01', ['80/2025/QH15']],
    ['36a/NQ-CP', '2026-01-01', []],
  ])('%s on %s', (number, day, expected) => {
    expect(numbers(number, day)).toEqual(expected);
  });

  it('is the document itself, the law where a resolution shares its number', () => {
    const [replacement] = replacementsOf(one('61/2018/NĐ-CP'), '2026-01-01', documentsNumbered);
    expect(replacement?.document).toBe(one('118/2025/NĐ-CP'));
    for (const each of documents())
      for (const { document } of replacementsOf(each, '2026-12-01', documentsNumbered))
        expect(document === undefined || document !== each, each.number).toBe(true);
  });

  it('is a bare number where the catalog does not know it', () => {
    const lost = documents().find(({ replacedBy: by }) => by.includes('52/2022/TT-BTC'))!;
    expect(replacementsOf(lost, '2026-01-01', documentsNumbered)).toContainEqual({
      number: '52/2022/TT-BTC',
      document: undefined,
    });
  });

  it('ends, even where two replace each other', () => {
    const made = (number: string, by: string): LegalDocument => ({
      ...one('61/2018/NĐ-CP'),
      number,
      replacedBy: [by],
    });
    const [a, b] = [made('1/2018/NĐ-CP', '2/2018/NĐ-CP'), made('2/2018/NĐ-CP', '1/2018/NĐ-CP')];
    const numbered = (number: string) => [a, b].filter((each) => each.number === number);
    expect(replacementsOf(a, '2026-01-01', numbered)).toEqual([]);
  });
});
