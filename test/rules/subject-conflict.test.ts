import { describe, expect, it } from 'vitest';
import { lintText } from '#rules/lint.ts';

/** The words that the rule marks in a plan with a subject, an opening and a closing. */
function found(subject: string, opening: string, closing = 'Rà soát./.'): string[] {
  const text = `KẾ HOẠCH\n${subject}\n\n${opening}\n\nI. NỘI DUNG\n1. Rà soát.\n\n${closing}\n\nNơi nhận:\n- Lưu: VT.\n`;
  return lintText(text)
    .filter(({ rule }) => rule === 'subject-conflict')
    .map(({ start, end }) => text.slice(start, end));
}

const brings = (name: string) => `Ủy ban nhân dân xã ban hành Kế hoạch ${name} như sau:`;

describe('subject-conflict finds', () => {
  it.each([
    ['Chuyển đổi số năm 2027', brings('phòng, chống thiên tai năm 2026'), '2026'],
    ['Chuyển đổi số năm 2027', brings('chuyển đổi số năm 2026'), '2026'],
    ['Chuyển đổi số giai đoạn 2026 - 2030', brings('chuyển đổi số giai đoạn 2021 - 2025'), '2021 - 2025'],
    [
      'Hoạt động chuyên môn năm học 2026 - 2027',
      brings('hoạt động chuyên môn năm học 2025 - 2026'),
      '2025 - 2026',
    ],
    ['Cải cách hành chính năm 2026', brings('phòng cháy, chữa cháy'), 'phòng cháy, chữa cháy'],
    [
      'Tuyên truyền, phổ biến pháp luật năm 2026',
      'UBND xã xây dựng Kế hoạch tiêm chủng mở rộng cho trẻ em năm 2026 với các nội dung sau:',
      'tiêm chủng mở rộng cho trẻ em năm 2026',
    ],
  ])('in %j: %j', (subject, opening, words) => {
    expect(found(subject, opening)).toEqual([words]);
  });

  it('the same in the closing', () => {
    const closing = 'Trên đây là Kế hoạch chuyển đổi số năm 2025, yêu cầu các cơ quan thực hiện./.';
    expect(found('Chuyển đổi số năm 2026', brings('chuyển đổi số năm 2026'), closing)).toEqual(['2025']);
  });
});

describe('subject-conflict does not report', () => {
  it.each([
    ['Chuyển đổi số năm 2026', 'Ủy ban nhân dân xã ban hành Kế hoạch như sau:'],
    ['Chuyển đổi số năm 2026', brings('chuyển đổi số')],
    ['Chuyển đổi số giai đoạn 2026 - 2030', brings('chuyển đổi số năm 2026')],
    ['Cải cách hành chính năm 2026', brings('CCHC năm 2026')],
    ['CCHC xã Thanh Tân năm 2026', brings('cải cách hành chính năm 2026')],
    ['PHÒNG, CHỐNG THIÊN TAI NĂM 2026', brings('phòng chống thiên tai và tìm kiếm cứu nạn năm 2026')],
    ['Tổ chức Hội nghị tổng kết năm 2025', brings('tổ chức Hội nghị')],
    ['Triển khai Luật Đất đai năm 2024', brings('triển khai thi hành Luật Đất đai')],
    ['Thực hiện Nghị quyết đến năm 2030', brings('thực hiện Nghị quyết năm 2026')],
    [
      'Cải cách hành chính năm 2026',
      'Căn cứ Quyết định số 9/QĐ-UBND ngày 05/01/2025 về việc ban hành Kế hoạch phòng cháy, chữa cháy năm 2025.\n\nỦy ban nhân dân xã ban hành Kế hoạch như sau:',
    ],
    [
      'Cải cách hành chính năm 2026',
      'Thực hiện Quyết định số 9/QĐ-UBND ban hành Kế hoạch phòng cháy năm 2025, UBND xã ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
    ],
    ['Sinh hoạt đầu năm học 2026 - 2027', brings('sinh hoạt đầu năm học 2026 - 2027')],
    ['Cải cách hành chính năm 2026', brings('(sau đây gọi tắt là Kế hoạch)')],
  ])('%j: %j', (subject, opening) => {
    expect(found(subject, opening)).toEqual([]);
  });
});
