import { describe, expect, it } from 'vitest';
import { completed, provincial } from './check.ts';

const lead = (typed: string) => completed(provincial(`a) Cơ quan chủ trì: ${typed}`)).inserts;

/** A plan of the ward Hoa Lư with `line` as its last. */
const ofWard = (line: string) => `ỦY BAN NHÂN DÂN
PHƯỜNG HOA LƯ
Số: 12/KH-UBND
Hoa Lư, ngày 05 tháng 3 năm 2026

KẾ HOẠCH
Chuyển đổi số năm 2026

I. NỘI DUNG NHIỆM VỤ
1. Nhiệm vụ một
a) Cơ quan chủ trì: Phòng Văn hóa - Xã hội;
b) Cơ quan phối hợp: Tổ Công nghệ số khu phố 3.
2. Nhiệm vụ hai
${line}`;

describe('agencies by initials', () => {
  it('are found without their generic first word, and with words left out', () => {
    expect(lead('khcn$0')[0]).toBe('Sở Khoa học và Công nghệ');
    expect(lead('gddt$0')[0]).toBe('Sở Giáo dục và Đào tạo');
    expect(lead('sgddt$0')[0]).toBe('Sở Giáo dục và Đào tạo');
    expect(lead('ubmttqt$0')[0]).toBe('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh');
  });
  it('are found by the names that they have in this plan', () => {
    const ward = (typed: string) => completed(ofWard(`a) Cơ quan chủ trì: ${typed}`)).inserts;
    expect(ward('cap$0')).toContain('Công an phường');
    expect(ward('tcnskp$0')[0]).toBe('Tổ Công nghệ số khu phố 3');
  });
});

describe('agencies in cells', () => {
  const table = (row: string) => completed(provincial(`d) Sản phẩm: X.\nBẢNG PHÂN CÔNG\n${row}`)).inserts;
  const tabs = 'TT\tNhiệm vụ\tChủ trì\tPhối hợp\n1\tLập danh mục\t';
  it('come to letters that can be no cell, and leave the Tab key to all others', () => {
    expect(table(`${tabs}so ta$0`)[0]).toBe('Sở Tài chính');
    expect(table(`${tabs}tru$0`).length).toBeGreaterThan(0);
    for (const typed of ['Sở Ta', 'Sở Nội', 'ban', 'tr'])
      expect(table(`${tabs}${typed}$0`), typed).toEqual([]);
  });
  it('begin anew behind a line break in a cell', () => {
    const pipes = '| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Lập danh mục | Sở Nội vụ,<br>';
    expect(table(`${pipes}so ta$0 |`)[0]).toBe('Sở Tài chính');
  });
});

describe('recipients in common use', () => {
  const recipients = (lines: string) => `b) Cơ quan phối hợp: Sở Nội vụ.\n\nNơi nhận:\n${lines}`;
  const ofProvince = (lines: string) => completed(provincial(recipients(lines)));
  const ward = (lines: string) => completed(ofWard(recipients(lines)));
  it('come in the order of the form, in the words of the plan’s own territory', () => {
    expect(ward('- $0').inserts.slice(0, 3)).toEqual([
      'Ủy ban nhân dân tỉnh (để báo cáo)',
      'Thường trực Đảng ủy phường (để báo cáo)',
      'Thường trực Hội đồng nhân dân phường (để báo cáo)',
    ]);
  });
  it('come in the form that is being typed', () => {
    expect(ofProvince('- TT$0').inserts.slice(0, 2)).toEqual([
      'TT Tỉnh ủy (để báo cáo)',
      'TT HĐND tỉnh (để báo cáo)',
    ]);
    expect(ofProvince('- thuong truc t$0').inserts[0]).toBe('Thường trực Tỉnh ủy (để báo cáo)');
    expect(ofProvince('- lu$0').inserts[0]).toBe('Lưu: VT.');
  });
  it('come not again where they stand in any form', () => {
    const { inserts } = ofProvince('- TT Tỉnh ủy (b/c);\n- $0');
    expect(inserts.filter((text) => text.includes('Tỉnh ủy (để'))).toEqual([]);
  });
  it('leave the remark that stands behind them', () => {
    expect(ofProvince('- Thường$0 (b/c);').accepted('Thường trực Tỉnh ủy')).toMatch(
      /- Thường trực Tỉnh ủy\$0 \(b\/c\);$/,
    );
  });
  it('come at no other place', () => {
    expect(completed(provincial('a) Thường t$0')).inserts).toEqual([]);
  });
});
