import { describe, expect, it } from 'vitest';
import { checkAssist, titlesAt } from './check.ts';

const plan = (rest: string) => `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
Số: 36/KH-UBND
Lâm Đồng, ngày 10 tháng 3 năm 2026

KẾ HOẠCH
Chuyển đổi số năm 2026

II. NHIỆM VỤ
${rest}`;

describe('an agency that is gone', () => {
  it('is replaced at all places, each in its style', () =>
    checkAssist(
      plan(
        '1. Mở lớp\n- Cơ quan chủ trì: Sở $0Thông tin và Truyền thông;\n- Cơ quan phối hợp: Sở Nội vụ.\n2. Mua máy\n- Cơ quan chủ trì: Sở TT&TT.\nIII. SỞ THÔNG TIN VÀ TRUYỀN THÔNG\n1. Báo cáo.\n',
      ),
      'Thay “Sở Thông tin và Truyền thông” bằng “Sở Khoa học và Công nghệ” ở cả 3 chỗ',
      plan(
        '1. Mở lớp\n- Cơ quan chủ trì: Sở Khoa học và Công nghệ;\n- Cơ quan phối hợp: Sở Nội vụ.\n2. Mua máy\n- Cơ quan chủ trì: Sở KH&CN.\nIII. SỞ KHOA HỌC VÀ CÔNG NGHỆ\n1. Báo cáo.\n',
      ),
    ));

  it('is taken out where its successor stands beside it, and cooperates no longer where it leads', () =>
    checkAssist(
      plan(
        '1. Mở lớp\n- Cơ quan chủ trì: Sở $0Thông tin và Truyền thông;\n- Cơ quan phối hợp: Sở Nội vụ, Sở Khoa học và Công nghệ.\n2. Mua máy\n- Cơ quan chủ trì: Sở Nội vụ;\n- Cơ quan phối hợp: Sở Khoa học và Công nghệ, Sở Thông tin và Truyền thông.\n',
      ),
      'Thay “Sở Thông tin và Truyền thông” bằng “Sở Khoa học và Công nghệ” ở cả 2 chỗ',
      plan(
        '1. Mở lớp\n- Cơ quan chủ trì: Sở Khoa học và Công nghệ;\n- Cơ quan phối hợp: Sở Nội vụ.\n2. Mua máy\n- Cơ quan chủ trì: Sở Nội vụ;\n- Cơ quan phối hợp: Sở Khoa học và Công nghệ.\n',
      ),
    ));

  it('keeps letters and line ends of a plan that writes them otherwise', () => {
    const source = plan(
      '1. Mở lớp\n- Cơ quan chủ trì: Sở $0Thông tin và Truyền thông.\n2. Mua máy\n- Cơ quan chủ trì: Sở Thông tin và Truyền thông.\n',
    ).replaceAll('\n', '\r\n');
    const expected = source
      .replace('$0', '')
      .replaceAll('Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ');
    const title = 'Thay “Sở Thông tin và Truyền thông” bằng “Sở Khoa học và Công nghệ” ở cả 2 chỗ';
    checkAssist(source, title, expected);
  });

  it('is left to the fix of its finding where it is named once, and where names of the past are right', () => {
    const everywhere = (rest: string) => titlesAt(plan(rest)).filter((title) => /ở cả/.test(title));
    expect(everywhere('1. Mở lớp\n- Cơ quan chủ trì: Sở $0Thông tin và Truyền thông.\n')).toEqual([]);
    expect(
      everywhere('1. Mở lớp\n- Cơ quan chủ trì: Sở $0Nội vụ.\n2. Mua máy\n- Cơ quan chủ trì: Sở Nội vụ.\n'),
    ).toEqual([]);
  });
});
