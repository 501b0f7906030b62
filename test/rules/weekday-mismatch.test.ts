import { describe, it } from 'vitest';
import { checkFindings, checkFix, checkNoFindings, checkRule } from './check.ts';

const head = `
  ỦY BAN NHÂN DÂN
  XÃ MINH TÂN
  -------
  Số: 12/KH-UBND
  Minh Tân, ngày 05 tháng 01 năm 2026

  KẾ HOẠCH
  Tổ chức ngày hội đọc sách năm 2026
`;
const plan = (line: string) => `${head}
  I. NHIỆM VỤ
  1. Tổ chức ngày hội.
  2. ${line}
`;

describe('weekday-mismatch finds', () => {
  it.each([
    'Thời gian: ‹Thứ Hai, ngày 07/01/2026›.',
    'Họp giao ban: ‹ngày 02/01/2011 (thứ 2›).',
    'Khai mạc vào sáng ‹thứ Năm ngày 22/4›, tại nhà văn hóa.',
    'Khai mạc: 07 giờ 30 phút ‹Chủ nhật, ngày 18 tháng 4 năm 2026›.',
    'Từ thứ Hai (20/4/2026) đến thứ Sáu (24/4/2026); khai mạc ‹thứ Ba, ngày 20-4-2026›.',
    'Tổng kết ‹ngày 30 tháng 4 năm 2026, Thứ Sáu›.',
    '‹CHỦ NHẬT, NGÀY 06/6/2026›: tổng kết.',
    'Tập huấn ‹ngày 12/5/2026 (sáng thứ 4›) tại hội trường.',
    'Lớp 2: Từ ngày 22/9 đến ngày 25/9/2026 (‹thứ Hai› đến thứ Sáu), tại vườn quốc gia.',
    'Ra quân trong hai ngày 17 và 18 tháng 01 năm 2026 (thứ Bảy và ‹thứ Hai›).',
    'Lớp học ngày 05, 06 và 07/01/2026 (thứ Hai, thứ Ba, ‹thứ Năm›).',
    'Hội thi: 14 - 15/11/2026, ‹thứ Sáu› và Chủ nhật.',
    'Tập huấn từ ngày 08/9 đến hết ngày 11/9/2026 (từ ‹thứ Tư› đến hết thứ Bảy).',
  ])('%s', (line) => checkRule('weekday-mismatch', plan(line)));
  it('a date over a line end', () =>
    checkFindings(
      `
      I. NHIỆM VỤ
      1. Ngày hội mở tại nhà văn hóa xã, lúc 8 giờ sáng Chủ nhật, ngày
                                                        ^^^^^^^^^^^^^^> weekday-mismatch
      25/4/2026 và kéo dài đến hết buổi chiều.
      `,
      { only: ['weekday-mismatch'] },
    ));
  it('the cells of a table, each by itself', () =>
    checkRule(
      'weekday-mismatch',
      `${head}
  I. LỊCH
  | Thời gian | Nội dung |
  |---|---|
  | ‹Thứ Tư, ngày 22/4/2025› | Khai mạc |
  | Thứ Năm, ngày 23/4/2026 | Thứ Hai |
  | 22/4/2026 | Thứ Ba |
`,
    ));
  it('and offers the year of the plan where it is right there', () =>
    checkFix(
      `
      ỦY BAN NHÂN DÂN
      XÃ MINH TÂN
      Số: 12/KH-UBND
      Minh Tân, ngày 05 tháng 01 năm 2026
      KẾ HOẠCH
      Tổ chức ngày hội đọc sách năm 2026
      I. NHIỆM VỤ
      1. Khai mạc: Thứ Tư, ngày 22/4/2025.
                   ^^^^^^^^^^^^^^^^^^^^^^ weekday-mismatch
      `,
      'weekday-mismatch',
      `
      ỦY BAN NHÂN DÂN
      XÃ MINH TÂN
      Số: 12/KH-UBND
      Minh Tân, ngày 05 tháng 01 năm 2026
      KẾ HOẠCH
      Tổ chức ngày hội đọc sách năm 2026
      I. NHIỆM VỤ
      1. Khai mạc: Thứ Tư, ngày 22/4/2026.
      `,
    ));
});

describe('weekday-mismatch finds nothing', () => {
  it.each([
    'Thời gian: Thứ Tư, ngày 07/01/2026, thứ Năm, ngày 08/01/2026.',
    'Thứ Bảy và Chủ nhật, ngày 14 và ngày 15/11/2026; thứ Bảy, Chủ nhật ngày 14/11, 15/11/2026.',
    'Kỳ họp lần thứ hai, ngày 07/01/2026; phiên thứ ba ngày 08/01/2026; ngày thứ hai (08/01/2026).',
    'Thứ Hai, ngày 10/3 âm lịch; giao ban thứ Hai hằng tuần từ ngày 07/01/2026.',
    'Gửi trước ngày 07/01/2026; thứ Hai hằng tuần họp.',
    'Khai mạc thứ Tư, ngày 22/4 và thứ Năm, ngày 22/4/2027.',
    'Thứ Hai, ngày 31/02/2026 (ngày không có).',
    'Phong trào “Ngày thứ 7 vì dân”, “Ngày Chủ nhật xanh” 15/3/2026.',
    'Theo Công văn số 15/4/2026, thứ Hai; tổng 3.500/7 suất.',
    'Ngày 06/01/2026, thứ Tư tuần trước đã họp.',
    'Lớp 1: Từ ngày 08/9 đến ngày 11/9/2026 (thứ Ba đến thứ Sáu), 40 học viên.',
    'Huy động trong hai ngày 17 và 18 tháng 01 năm 2026 (thứ Bảy và Chủ nhật).',
    'Lớp học ngày 05, 06 và 07/01/2026 (thứ Hai, thứ Ba và thứ Tư); ngày 08 - 09/01/2026 (thứ Năm - thứ Sáu).',
    'Trực từ 01/02 đến 28/02/2026 (thứ Bảy, Chủ nhật hằng tuần).',
    'Mở cửa ngày 05/01, 07/01 và 10/01/2026 (thứ Hai đến thứ Bảy).',
    'Sinh hoạt ngày 22/9/2026 (thứ Hai đến thứ Sáu tuần ấy nghỉ).',
  ])('%s', (line) => checkNoFindings('weekday-mismatch', plan(line)));
  it('in a whole week, in words and figures', () =>
    checkNoFindings(
      'weekday-mismatch',
      `
      I. LỊCH
      1. Thứ Hai (05/01/2026), thứ Ba (06/01/2026), thứ Tư (07/01/2026), thứ Năm (08/01/2026).
      2. Thứ Sáu ngày 09/01/2026, thứ Bảy ngày 10/01/2026, Chủ nhật ngày 11/01/2026, thứ Bẩy ngày 10/01/2026.
      3. Ngày 05/01/2026 (thứ 2); ngày 06/01/2026 (thứ 3); ngày 07/01/2026 (thứ 4); ngày 08/01/2026 (thứ 5).
      4. Ngày 09/01/2026 (thứ 6); ngày 10/01/2026 (thứ 7); ngày 11/01/2026 (Chủ nhật).
      `,
    ));
  it('where ordinals enumerate', () =>
    checkNoFindings(
      'weekday-mismatch',
      `${head}
  I. TIẾN ĐỘ
  Thứ nhất, ngày 07/01/2026 họp triển khai.
  Thứ hai, ngày 08/01/2026 rà soát.
`,
    ));
  it('where the plan has no day and the date no year', () =>
    checkNoFindings(
      'weekday-mismatch',
      `
  KẾ HOẠCH
  Tổ chức ngày hội đọc sách năm 2026
  I. NHIỆM VỤ
  1. Khai mạc thứ Năm, ngày 22/4.
`,
    ));
});
