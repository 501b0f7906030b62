import { describe, expect, it } from 'vitest';
import { type AgencyQuery, searchAgencies } from '#catalog/search-agencies.ts';
import { searchDocuments } from '#catalog/search-documents.ts';

const on2024: AgencyQuery = { day: '2024-01-01', level: 'province' };
const on2026: AgencyQuery = { day: '2026-01-01', level: 'province' };
const namesOf = (query: string, wanted: AgencyQuery) => searchAgencies(query, wanted).map(({ name }) => name);

describe('the search for agencies', () => {
  it.each(['sở nội vụ', 'so noi vu', 'Sở Nội', 'sở nọi vụ', 'SNV', 'snv', 'noi vu', 'nội vụ'])(
    '«%s» finds Sở Nội vụ first',
    (query) => {
      expect(namesOf(query, on2024)[0]).toBe('Sở Nội vụ');
    },
  );

  it.each([
    ['stttt', 'Sở Thông tin và Truyền thông'],
    ['sở tt&tt', 'Sở Thông tin và Truyền thông'],
    ['SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['so van du lich', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['vp ubnd tinh', 'Văn phòng Ủy ban nhân dân tỉnh'],
  ])('«%s» finds %s first', (query, name) => {
    expect(namesOf(query, on2024)[0]).toBe(name);
  });

  it('puts the requested level first, then higher levels, then others', () => {
    expect(namesOf('noi vu', { day: '2024-01-01', level: 'district' })).toEqual([
      'Phòng Nội vụ',
      'Sở Nội vụ',
      'Bộ Nội vụ',
    ]);
    expect(namesOf('noi vu', { day: '2024-01-01', level: 'province' })).toEqual([
      'Sở Nội vụ',
      'Bộ Nội vụ',
      'Phòng Nội vụ',
    ]);
  });

  it('gives those that took over from an abolished agency, marked', () => {
    const found = searchAgencies('STTTT', on2026);
    expect(found.map(({ name }) => name)).toEqual([
      'Sở Khoa học và Công nghệ',
      'Sở Văn hóa, Thể thao và Du lịch',
      'Công an tỉnh',
    ]);
    expect(new Set(found.map((each) => each.for?.name))).toEqual(new Set(['Sở Thông tin và Truyền thông']));
    const inForce = searchAgencies('SNV', on2026);
    expect(inForce).not.toEqual([]);
    expect(inForce.filter((each) => each.for !== undefined)).toEqual([]);
  });

  it('gives no agency before its first day', () => {
    expect(namesOf('so nong nghiep va moi truong', on2024)).toEqual([]);
    expect(namesOf('so nong nghiep va moi truong', on2026)).toEqual(['Sở Nông nghiệp và Môi trường']);
  });

  it('gives all in force for an empty query, within the limit', () => {
    expect(namesOf('', { ...on2024, limit: 3 })).toEqual([
      'Ủy ban nhân dân tỉnh',
      'Ủy ban nhân dân thành phố',
      'Hội đồng nhân dân tỉnh',
    ]);
  });

  it('gives nothing for what is no name', () => {
    expect(namesOf('xyz', on2024)).toEqual([]);
    expect(namesOf('constructor', on2024)).toEqual([]);
  });
});

describe('the search for documents', () => {
  const numbersOf = (query: string, wanted: Parameters<typeof searchDocuments>[1] = { day: '2022-01-01' }) =>
    searchDocuments(query, wanted).map(({ document }) => document.number);

  it.each([
    ['61/2018', '61/2018/NĐ-CP'],
    ['61/2018/nd-cp', '61/2018/NĐ-CP'],
    ['nd 61/2018', '61/2018/NĐ-CP'],
    ['Nghị định số 61/2018', '61/2018/NĐ-CP'],
    ['36a', '36a/NQ-CP'],
    ['57-nq', '57-NQ/TW'],
    ['kiem soat thu tuc hanh chinh', '02/2017/TT-VPCP'],
    ['luat can bo', '80/2025/QH15'],
    ['118/2025/NĐ-CP', '118/2025/NĐ-CP'],
  ])('«%s» finds %s first', (query, number) => {
    expect(numbersOf(query, {})[0]).toBe(number);
  });

  it('puts expired ones and those issued later last, flagged', () => {
    const found = searchDocuments('một cửa', { day: '2026-01-01', type: 'Nghị định' });
    const states = found.map(({ document, state, later }) => [document.number, state, later]);
    expect(states).toContainEqual(['61/2018/NĐ-CP', 'expired', false]);
    expect(states[0]).toEqual(['367/2025/NĐ-CP', 'in-force-or-unknown', false]);
    expect(states.findIndex(([, state]) => state === 'expired')).toBeGreaterThan(1);
    const before = searchDocuments('118/2025/NĐ-CP', { day: '2025-01-01' });
    expect(before.at(-1)).toMatchObject({ state: 'not-yet', later: true });
  });

  it('finds documents of the requested type only', () => {
    const types = searchDocuments('thủ tục hành chính', { type: 'Thông tư' }).map(
      ({ document }) => document.type,
    );
    expect(new Set(types)).toEqual(new Set(['Thông tư']));
  });

  it('takes 61 for a whole figure', () => {
    expect(numbersOf('quyết định 61', { limit: 200 }).filter((number) => /^61\d/.test(number))).toEqual([]);
  });

  it('offers the newest of those chosen for authors for an empty query', () => {
    const found = searchDocuments('', { day: '2022-01-01', limit: 5 });
    expect(found).toHaveLength(5);
    expect(found.every(({ document, later }) => document.core && !later)).toBe(true);
  });
});
