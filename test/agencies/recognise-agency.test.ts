import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agencyAt, type RecognitionContext } from '#agencies/index.ts';
import { agencies, writtenName } from '#catalog/agency.ts';
import { parseFile } from '#test/fixtures/fixture.ts';

/** The agency whose name begins at `$0` of a fixture, or at its beginning: the name and the agency of the catalog. */
function read(fixture: string, context: RecognitionContext = {}): string {
  const { text, cursors } = parseFile(fixture);
  const found = agencyAt(text, cursors[0] ?? 0, context);
  return found ? `${found.name} = ${found.agency?.name ?? '?'}` : 'nothing';
}

describe('recognition of an agency', () => {
  it.each([
    // names with commas and hyphens, and what is written in their place
    [
      'Sở Văn hóa, Thể thao và Du lịch, Sở Y tế',
      'Sở Văn hóa, Thể thao và Du lịch',
      'Sở Văn hóa, Thể thao và Du lịch',
    ],
    [
      'Sở Văn hoá - Thể thao và Du lịch',
      'Sở Văn hoá - Thể thao và Du lịch',
      'Sở Văn hóa, Thể thao và Du lịch',
    ],
    ['Phòng Tài chính Kế hoạch tham mưu', 'Phòng Tài chính Kế hoạch', 'Phòng Tài chính - Kế hoạch'],
    [
      'Sở Lao động – Thương binh và Xã hội',
      'Sở Lao động – Thương binh và Xã hội',
      'Sở Lao động - Thương binh và Xã hội',
    ],
    // abbreviations inside names
    ['Sở VH&TT', 'Sở VH&TT', 'Sở Văn hóa và Thể thao'],
    ['Phòng VH&TT', 'Phòng VH&TT', 'Phòng Văn hóa và Thông tin'],
    ['Sở VH, TT & DL', 'Sở VH, TT & DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở NN và PTNT', 'Sở NN và PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['SNV trình', 'SNV', 'Sở Nội vụ'],
    ['VP UBND tỉnh', 'VP UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
    ['VP HĐND&UBND huyện', 'VP HĐND&UBND huyện', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện'],
    ['Hội LHPN tỉnh', 'Hội LHPN tỉnh', 'Hội Liên hiệp Phụ nữ tỉnh'],
    [
      'Cục Kiểm soát TTHC -VP Chính phủ',
      'Cục Kiểm soát TTHC -VP Chính phủ',
      'Cục Kiểm soát thủ tục hành chính, Văn phòng Chính phủ',
    ],
    // localities
    ['Công an tỉnh Nghệ An phối hợp', 'Công an tỉnh Nghệ An', 'Công an tỉnh'],
    ['Công an thị xã', 'Công an thị xã', 'Công an huyện'],
    ['công an phường Cái Khế', 'công an phường Cái Khế', 'Công an xã'],
    ['Ủy ban nhân dân thành phố Cần Thơ', 'Ủy ban nhân dân thành phố Cần Thơ', 'Ủy ban nhân dân thành phố'],
    ['UBND TP. Hồ Chí Minh', 'UBND TP. Hồ Chí Minh', 'Ủy ban nhân dân thành phố'],
    ['UBND thành phố Vinh', 'UBND thành phố Vinh', 'Ủy ban nhân dân thành phố thuộc tỉnh'],
    [
      'UBND xã Hưng Chính, thành phố Vinh, tỉnh Nghệ An',
      'UBND xã Hưng Chính, thành phố Vinh, tỉnh Nghệ An',
      'Ủy ban nhân dân xã',
    ],
    ['Báo Cần Thơ đăng', 'Báo Cần Thơ', 'Báo tỉnh'],
    [
      'Đài Phát thanh và Truyền hình thành phố Cần Thơ',
      'Đài Phát thanh và Truyền hình thành phố Cần Thơ',
      'Đài Phát thanh và Truyền hình tỉnh',
    ],
    [
      'Phòng Thương mại và Công nghiệp Việt Nam - Chi nhánh Cần Thơ, Hiệp hội',
      'Phòng Thương mại và Công nghiệp Việt Nam - Chi nhánh Cần Thơ',
      'Phòng Thương mại và Công nghiệp Việt Nam',
    ],
    ['Kho bạc Nhà nước khu vực XIV', 'Kho bạc Nhà nước khu vực XIV', 'Kho bạc Nhà nước khu vực'],
    [
      'Đoàn Thanh niên Cộng sản Hồ Chí Minh thành phố Cần Thơ',
      'Đoàn Thanh niên Cộng sản Hồ Chí Minh thành phố Cần Thơ',
      'Tỉnh đoàn',
    ],
    // collectives
    ['Các Sở, Ban, ngành thuộc tỉnh; UBND', 'Các Sở, Ban, ngành thuộc tỉnh', 'Các sở, ban, ngành'],
    ['sở, ban ngành có liên quan', 'sở, ban ngành có liên quan', 'Các sở, ban, ngành'],
    ['UBND quận, huyện và Báo', 'UBND quận, huyện', 'Ủy ban nhân dân quận, huyện'],
    [
      'Ủy ban nhân dân xã, phường, thị trấn',
      'Ủy ban nhân dân xã, phường, thị trấn',
      'Ủy ban nhân dân xã, phường, thị trấn',
    ],
    ['UBND các phường, xã', 'UBND các phường, xã', 'Ủy ban nhân dân các xã, phường'],
    ['Công an các huyện, thành phố', 'Công an các huyện, thành phố', 'Công an huyện'],
    [
      'Thủ trưởng các cơ quan, đơn vị',
      'Thủ trưởng các cơ quan, đơn vị',
      'Giám đốc các sở, Thủ trưởng các ban, ngành',
    ],
    ['các đoàn thể chính trị - xã hội', 'các đoàn thể chính trị - xã hội', 'Các đoàn thể chính trị - xã hội'],
    ['các đơn vị liên quan thực hiện', 'các đơn vị liên quan', 'Các cơ quan, đơn vị'],
    // a sentence goes on behind the name
    ['UBND tỉnh, Thanh tra tỉnh', 'UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['UBND huyện, Huyện đoàn', 'UBND huyện', 'Ủy ban nhân dân huyện'],
    ['Văn phòng UBND tỉnh\nTổ chức kiểm tra', 'Văn phòng UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
    ['UBND tỉnh Phối hợp với', 'UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    // unknown to the catalog, told by the shape
    ['Trung tâm Dịch vụ việc làm phối hợp', 'Trung tâm Dịch vụ việc làm', 'Trung tâm Dịch vụ việc làm tỉnh'],
    ['Chi cục Bảo vệ môi trường tham mưu', 'Chi cục Bảo vệ môi trường', 'Chi cục Bảo vệ môi trường tỉnh'],
    [
      'Ban Quản lý dự án đầu tư xây dựng thành phố',
      'Ban Quản lý dự án đầu tư xây dựng thành phố',
      'Ban Quản lý dự án đầu tư xây dựng tỉnh',
    ],
  ])('reads «%s»', (text, name, agency) => {
    expect(read(text)).toBe(`${name} = ${agency}`);
  });

  it.each([
    ['in the middle of a word', 'S$0ở Nội vụ'],
    ['inside a document number', 'Kế hoạch số 146/KH-$0UBND'],
    ['in the symbol of a letter', 'Công văn số 2231/$0SNV-CCHC&PC'],
    ['in an abbreviation in lower case', '$0snv'],
    ['in a verb', '$0báo cáo UBND tỉnh'],
    ['in a verb at the head of a sentence', '$0Báo cáo UBND tỉnh'],
    ['in "tổ chức"', '$0Tổ chức Diễn đàn'],
    ['in another noun', 'các $0hội nghị, hội thảo'],
    ['in the second half of "nội bộ"', 'nội $0bộ cơ quan, đơn vị'],
    ['in what only counts with a locality', '$0Thuế và phí'],
    ['in prose about levels', '$0các cấp'],
    ['beyond the end', 'Sở Nội vụ$0'],
  ])('reads nothing %s', (_, marked) => {
    expect(read(marked)).toBe('nothing');
  });

  it('reads decomposed text, no-break and repeated spaces, at original offsets', () => {
    const text = 'Giao Sở\u00a0Văn  hoá, Thể thao và Du lịch'.normalize('NFD');
    const found = agencyAt(text, 5);
    expect(found?.agency?.name).toBe('Sở Văn hóa, Thể thao và Du lịch');
    expect(found?.end).toBe(text.length);
    expect(found?.name).toBe('Sở Văn hoá, Thể thao và Du lịch');
  });

  it('reads capitals throughout', () => {
    expect(read('UỶ BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ')).toContain('= Ủy ban nhân dân thành phố');
    expect(read('TỔ CHỨC THỰC HIỆN')).toBe('nothing');
  });

  it.each<[string, RecognitionContext, string]>([
    ['Phòng Kinh tế', { day: '2024-01-01' }, 'Phòng Kinh tế (cấp huyện)'],
    ['Phòng Kinh tế', { day: '2026-01-01' }, 'Phòng Kinh tế'],
    ['VCCI', { day: '2020-01-01' }, 'Phòng Thương mại và Công nghiệp Việt Nam'],
    ['VCCI', { day: '2024-01-01' }, 'Liên đoàn Thương mại và Công nghiệp Việt Nam'],
    ['UBND', { day: '2026-01-01', level: 'commune' }, 'Ủy ban nhân dân xã'],
    ['Cục Thuế', { day: '2020-01-01' }, 'Cục Thuế tỉnh'],
    ['Cục Thuế', { day: '2026-01-01' }, 'Cục Thuế'],
    ['UBND thành phố', { day: '2024-01-01', level: 'district' }, 'Ủy ban nhân dân thành phố thuộc tỉnh'],
    ['UBND thành phố Bắc Ninh', { day: '2020-01-01' }, 'Ủy ban nhân dân thành phố thuộc tỉnh'],
    ['UBND thành phố Bắc Ninh', { day: '2026-10-01' }, 'Ủy ban nhân dân thành phố'],
  ])('%s under %j is %s', (text, context, agency) => {
    expect(agencyAt(text, 0, context)?.agency?.name).toBe(agency);
  });

  it('gives all meanings of an ambiguous name', () => {
    const meanings = agencyAt('Phòng Kinh tế', 0)?.meanings.map(({ level }) => level);
    expect(meanings?.sort()).toEqual(['commune', 'district']);
  });

  it('recognises every name of the catalog completely', () => {
    for (const agency of agencies()) {
      const name = writtenName(agency);
      const found = agencyAt(name, 0);
      expect(found?.name, name).toBe(name);
      expect(found?.meanings, name).toContain(agency);
    }
  });

  it('stays within the text for any text', () => {
    const piece = fc.constantFrom(
      'các ',
      'sở',
      ', ',
      ' - ',
      'UBND',
      '&',
      '/',
      '.',
      '\n',
      'tỉnh ',
      'Cần Thơ',
      'TT',
      '(',
      'ê\u0323',
      '\ud83d',
      'Sở Nội vụ',
      'và ',
      'khu vực ',
      'constructor ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        for (let offset = 0; offset <= text.length; offset++) {
          const found = agencyAt(text, offset);
          if (found) expect(offset < found.end && found.end <= text.length).toBe(true);
        }
      }),
    );
  });
});
