import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAgencies, type RecognitionContext } from '#agencies/index.ts';
import type { Agency } from '#catalog/agency.ts';

const found = (text: string, context: RecognitionContext = {}) =>
  findAgencies(text, { start: 0, end: text.length }, context);
const read = (text: string, context: RecognitionContext = {}) =>
  found(text, context).map(({ start, end, agency }) => `${text.slice(start, end)} = ${agency?.name ?? '?'}`);

describe('agencies in running text', () => {
  it('are all found, the longest names first', () =>
    expect(
      read(
        'Sở Nội vụ trao đổi với Sở Văn hóa, Thể thao và Du lịch và Ban Tuyên giáo Thành ủy; UBND các quận, huyện báo cáo UBND TP. Cần Thơ.',
      ),
    ).toEqual([
      'Sở Nội vụ = Sở Nội vụ',
      'Sở Văn hóa, Thể thao và Du lịch = Sở Văn hóa, Thể thao và Du lịch',
      'Ban Tuyên giáo Thành ủy = Ban Tuyên giáo Tỉnh ủy',
      'UBND các quận, huyện = Ủy ban nhân dân quận, huyện',
      'UBND TP. Cần Thơ = Ủy ban nhân dân thành phố',
    ]));
  it('may be torn over lines, decomposed, and written with either tone placement', () => {
    const text = 'giao Sở Văn hoá, Thể\r\nthao và Du lịch, Uỷ ban\nnhân dân thị xã Cửa Lò'.normalize('NFD');
    expect(found(text).map(({ name, agency }) => [name, agency?.name])).toEqual([
      ['Sở Văn hoá, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
      ['Uỷ ban nhân dân thị xã Cửa Lò', 'Ủy ban nhân dân thị xã'],
    ]);
  });
  it('have their locality and its place in the text', () => {
    const text = 'do Sở Nội vụ tỉnh Ninh Bình chủ trì';
    const [mention] = found(text);
    const { locality, nameEnd } = mention!;
    expect(text.slice(mention!.start, nameEnd)).toBe('Sở Nội vụ');
    expect(locality).toMatchObject({ territories: ['tỉnh'], place: 'Ninh Bình' });
    expect(text.slice(locality!.placeAt!.start, locality!.placeAt!.end)).toBe('Ninh Bình');
  });
  it.each([
    [
      'numbers of documents',
      'Kế hoạch số 146/KH-UBND, Công văn số 2231/SNV-CCHC, Quyết định số 12/2020/QĐ-UBND',
    ],
    [
      'words inside other words',
      'Nội bộ, trụ sở, cơ hội, cán bộ, văn phòng phẩm, bộ hồ sơ, phòng chống dịch',
    ],
    ['headings in capitals', 'TỔ CHỨC THỰC HIỆN, NỘI DUNG NHIỆM VỤ'],
  ])('are none in %s', (_, text) => expect(read(text)).toEqual([]));
  it('leave out what is excepted', () => {
    const text = 'Sở Nội vụ, Sở Tư pháp, Sở Y tế';
    const except = [{ start: 11, end: 21 }];
    expect(findAgencies(text, { start: 0, end: text.length }, {}, except).map(({ name }) => name)).toEqual([
      'Sở Nội vụ',
      'Sở Y tế',
    ]);
  });
  it('include those of the workspace, which come before the catalog’s', () => {
    const own: Agency = {
      name: 'Trung tâm Điều hành thông minh tỉnh',
      level: 'province',
      abbreviations: ['Trung tâm IOC', 'IOC'],
      symbol: null,
      stem: 'Trung tâm Điều hành thông minh',
      validFrom: null,
      validTo: null,
      successors: [],
      basis: null,
      confidence: 'high',
      note: '',
    };
    const agencies = [own, { ...own, name: 'Sở Nội vụ', abbreviations: [], stem: null }];
    const text = 'Giao Trung tâm IOC, Trung tâm Điều hành thông minh tỉnh Nghệ An và Sở Nội vụ.';
    expect(found(text, { agencies }).map(({ agency }) => agency)).toEqual([own, own, agencies[1]]);
  });
  it('include the short names that the text gives itself, as they are written', () => {
    const shortNames = new Map([
      ['Sở', 'Sở Nội vụ'],
      ['VP', 'Văn phòng UBND thành phố'],
      ['Trung tâm', 'Trung tâm Phục vụ hành chính công thành phố Cần Thơ'],
      ['DVCTT', 'dịch vụ công trực tuyến'],
    ]);
    expect(
      read('Sở báo cáo VP; Trung tâm tiếp nhận, các trung tâm khác; Sở Y tế; DVCTT', { shortNames }),
    ).toEqual([
      'Sở = Sở Nội vụ',
      'VP = Văn phòng Ủy ban nhân dân tỉnh',
      'Trung tâm = Trung tâm Phục vụ hành chính công tỉnh',
      'Sở Y tế = Sở Y tế',
    ]);
    const [first] = found('Sở báo cáo', { shortNames });
    expect(first?.agency?.name).toBe('Sở Nội vụ');
  });
  it('are in order, apart and within the text, for any text', () => {
    const piece = fc.constantFrom(
      'các ', 'sở', ', ', ' - ', 'UBND', '&', '/', '.', '\n', 'tỉnh ', 'Cần Thơ', 'TT', '(', 'ê\u0323', '\ud83d',
      'Sở Nội vụ', 'và ', 'Báo ', 'Sở ', 'Nội ', 'quận, huyện', 'thuộc ',
    ); // biome-ignore format: one idea
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), fc.nat(6), (pieces, from) => {
        const text = pieces.join('');
        let last = Math.min(from, text.length);
        for (const { start, end } of findAgencies(text, { start: last, end: text.length })) {
          expect(last <= start && start < end && end <= text.length).toBe(true);
          last = end;
        }
      }),
    );
  });
  it.each(['Sở ', 'các ', 'Ủy ban nhân dân xã ', 'sở, ', 'Báo Càn ', 'Sở Văn hóa, '])(
    'are found behind any number of “%s”',
    (words) => expect(read(`${words.repeat(20_000)}. Giao Bộ Nội vụ`).at(-1)).toBe('Bộ Nội vụ = Bộ Nội vụ'),
  );
});
