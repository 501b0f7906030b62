import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RecognitionContext, splitAgencies } from '#agencies/index.ts';

const context: RecognitionContext = { day: '2017-03-01', level: 'province' };

const membersOf = (text: string) => splitAgencies(text, 0, text.length, context);
const namesOf = (text: string) => membersOf(text).map(({ name }) => name);
const agenciesOf = (text: string) => membersOf(text).map(({ agency }) => agency?.name);

describe('a list of agencies', () => {
  it.each([
    ['Sở Nội vụ, Sở Tư pháp;', ['Sở Nội vụ', 'Sở Tư pháp']],
    ['Sở Văn hóa, Thể thao và Du lịch.', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['Sở, ban, ngành; Ủy ban nhân dân quận, huyện.', ['Sở, ban, ngành', 'Ủy ban nhân dân quận, huyện']],
    [
      'Phòng Thương mại và Công nghiệp Việt Nam - Chi nhánh Cần Thơ, Hiệp hội Doanh nghiệp Cần Thơ, Chi nhánh Ngân hàng nhà nước thành phố Cần Thơ, Sở Tài nguyên và Môi trường, Văn phòng UBND thành phố, Văn phòng Thành ủy; sở, ban ngành; UBND quận, huyện có liên quan.',
      [
        'Phòng Thương mại và Công nghiệp Việt Nam - Chi nhánh Cần Thơ',
        'Hiệp hội Doanh nghiệp Cần Thơ',
        'Chi nhánh Ngân hàng nhà nước thành phố Cần Thơ',
        'Sở Tài nguyên và Môi trường',
        'Văn phòng UBND thành phố',
        'Văn phòng Thành ủy',
        'sở, ban ngành',
        'UBND quận, huyện',
      ],
    ],
    [
      'Ban biên tập: Cổng thông tin điện tử thành phố; các sở, ban, ngành; Ủy ban nhân dân quận, huyện và Báo Cần Thơ;',
      [
        'Ban biên tập: Cổng thông tin điện tử thành phố',
        'các sở, ban, ngành',
        'Ủy ban nhân dân quận, huyện',
        'Báo Cần Thơ',
      ],
    ],
    [
      'Các sở, ban, ngành, Đài Phát thanh và Truyền hình thành phố Cần Thơ, Báo Cần Thơ, Ủy ban nhân dân quận, huyện; Đài truyền thanh quận, huyện và các cơ quan, tổ chức có liên quan:',
      [
        'Các sở, ban, ngành',
        'Đài Phát thanh và Truyền hình thành phố Cần Thơ',
        'Báo Cần Thơ',
        'Ủy ban nhân dân quận, huyện',
        'Đài truyền thanh quận, huyện',
        'các cơ quan, tổ chức có liên quan',
      ],
    ],
    ['Sở Nội vụ/Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sở Nội vụ (chủ trì), Sở Tài chính (phối hợp)', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Các phòng, ban chuyên môn, các cơ quan đơn vị', ['Các phòng, ban chuyên môn', 'các cơ quan đơn vị']],
    ['UBMTTQVN TP và các đoàn thể', ['UBMTTQVN TP', 'các đoàn thể']],
    ['các xã, phường, đặc khu; các địa phương', ['các xã, phường, đặc khu', 'các địa phương']],
    [
      'Các đơn vị thuộc Sở Văn hóa, Thể thao và Du lịch; Sở Y tế',
      ['Các đơn vị thuộc Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế'],
    ],
    ['Người dân và doanh nghiệp, hợp tác xã', ['Người dân', 'doanh nghiệp', 'hợp tác xã']],
    ['Trung tâm Văn hóa nghệ thuật tỉnh, MobiFone', ['Trung tâm Văn hóa nghệ thuật tỉnh', 'MobiFone']],
    ['Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành', ['Sở Nội vụ', 'các sở, ban, ngành']],
    [' ; , . ', []],
    ['', []],
  ])('«%s»', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each([
    ['TT. Thành ủy; TT. HĐND TP', ['Thành ủy', 'Hội đồng nhân dân thành phố']],
    ['CT, PCT UBND TP', ['Ủy ban nhân dân thành phố']],
    ['Chủ tịch, các PCT UBND thị xã', ['Ủy ban nhân dân thị xã']],
    ['Lãnh đạo Trung tâm Phục vụ HCC tỉnh', ['Trung tâm Phục vụ hành chính công tỉnh']],
    ['Thường trực BCĐ CCHC thị xã (b/c)', ['Ban Chỉ đạo cải cách hành chính']],
    ['VP UBND TP (3E); Cổng TTĐT TP', ['Văn phòng Ủy ban nhân dân tỉnh', 'Cổng Thông tin điện tử tỉnh']],
    ['Báo, Đài Phát thanh và Truyền hình tỉnh', ['Báo tỉnh', 'Đài Phát thanh và Truyền hình tỉnh']],
  ])('recipients «%s»', (text, names) => {
    expect(agenciesOf(text)).toEqual(names);
  });

  it('shares a head word among its members', () => {
    expect(
      membersOf('các Sở: Nội vụ, Tài chính; UBND tỉnh').map(({ name, agency }) => [name, agency?.name]),
    ).toEqual([
      ['Nội vụ', 'Sở Nội vụ'],
      ['Tài chính', 'Sở Tài chính'],
      ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ]);
    expect(agenciesOf('Sở Nội vụ, Tư pháp')).toEqual(['Sở Nội vụ', 'Sở Tư pháp']);
  });

  it('gives the offsets of the whole text and reads only its range', () => {
    const text = 'Cơ quan phối hợp: Sở Nội vụ; Sở Y tế. Thời gian: 2024';
    const start = text.indexOf(':') + 1;
    const members = splitAgencies(text, start, text.indexOf('.'), context);
    expect(members.map((each) => text.slice(each.start, each.end))).toEqual(['Sở Nội vụ', 'Sở Y tế']);
  });

  it('keeps members in order and within the range for any text', () => {
    const piece = fc.constantFrom(
      'các ',
      'Sở: ',
      ', ',
      ';',
      'UBND',
      '/',
      '.',
      '\n',
      'tỉnh ',
      '(',
      ')',
      'ê\u0323',
      'Sở Nội vụ',
      'và ',
      'CT, PCT ',
      'thuộc ',
      'abc ',
      'quận, huyện',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.nat(5), (pieces, start) => {
        const text = pieces.join('');
        let last = start;
        for (const member of splitAgencies(text, start, text.length)) {
          expect(last <= member.start && member.start < member.end && member.end <= text.length).toBe(true);
          last = member.end;
        }
      }),
    );
  });
});
