import { describe, it } from 'vitest';
import { checkNoFindings, checkRule, checkRuleFix } from './check.ts';

const rule = 'name-capitals';
const of = (said: string) => `I. NHIỆM VỤ\n1. ${said}\n2. Rà soát.\n`;

describe('name-capitals finds', () => {
  it.each([
    '‹Bộ Công An›, ‹sở Xây dựng› phối hợp.',
    'Giao ‹sở Nội vụ› theo dõi; báo cáo ‹Bộ Tài Chính›.',
    'Theo hướng dẫn của ‹Sở thông tin và Truyền thông›.',
    'Phối hợp với ‹Sở Khoa học và Công Nghệ› tỉnh.',
    '‹Sở Văn Hóa, Thể Thao và Du Lịch› chủ trì.',
    'Gửi ‹bộ Nội vụ› trước ngày 15/12.',
  ])('%s', (said) => checkRule(rule, of(said)));
  it('and writes the name as it is', () =>
    checkRuleFix(
      rule,
      of('Giao ‹Sở Khoa Học và Công Nghệ› tỉnh theo dõi.'),
      of('Giao Sở Khoa học và Công nghệ tỉnh theo dõi.'),
    ));
});

describe('name-capitals finds nothing', () => {
  it.each([
    'Bộ Công an, Sở Xây dựng, Sở Văn hoá, Thể thao và Du lịch phối hợp.',
    'Các cơ sở Y tế, cơ sở văn hóa và thể thao; cán bộ Công an xã; trụ sở Công an; toàn bộ Công an.',
    'SỞ NỘI VỤ và BỘ CÔNG AN; Sở TT&TT, Sở GDĐT.',
    'Giữa các sở Y tế, hai sở Nội vụ; các sở, ban, ngành; các Sở: Nội vụ, Tài chính.',
    'Bộ Chỉ huy Quân sự tỉnh, bộ chỉ huy quân sự; Bộ Tư lệnh.',
    'Ủy ban Nhân dân tỉnh; Hội đồng nhân dân; Đoàn Thanh niên; công an xã; trạm y tế.',
    'Nội bộ Nội vụ; cán bộ Tư pháp; đảng bộ Sở Y tế.',
    'Bộ phận Một cửa; bộ tiêu chí; sở hữu trí tuệ; sở thích.',
    'Sở Nội Vụ Xanh là tên một quán.',
    'Bộ luật Lao động; bộ Quốc phục; Bộ Pháp điển.',
  ])('%s', (said) => checkNoFindings(rule, of(said)));
  it('a word that is cut at a line end', () =>
    checkNoFindings(
      rule,
      `
        I. NHIỆM VỤ
        1. Phát triển mạng lưới các cơ
        sở văn hóa và thể thao trên địa bàn; hướng dẫn cán
        bộ công an các xã.
      `,
    ));
});
