import { describe, expect, it } from 'vitest';
import { abbreviationHover } from '#features/hover/abbreviation.ts';
import { LineIndex } from '#features/position.ts';
import { planAt } from '#test/features/shown.ts';

function hover(template: string, locale: 'vi' | 'en' = 'vi'): string | undefined {
  const { plan, offset } = planAt(template);
  return abbreviationHover(plan, new LineIndex(plan.text), offset, locale)?.markdown;
}

describe('over an abbreviation is shown', () => {
  it('what the plan says it stands for, and where', () =>
    expect(hover('I. A\n1. Rà soát thủ tục hành chính (TTHC).\n2. Công khai T$0THC.\n')).toBe(
      '**TTHC**: thủ tục hành chính\n\nKế hoạch giải thích ở dòng 2; dùng 1 lần.',
    ));
  it('how often it is used, in words that fit one', () =>
    expect(hover('I. A\n1. Rà soát thủ tục hành chính (TTHC).\n2. Công khai T$0THC.\n', 'en')).toContain(
      'introduces it on line 2; used once.',
    ));
  it('at its definition how often it is used', () =>
    expect(hover('I. A\n1. Rà soát thủ tục hành chính (TT$0HC).\n2. TTHC mới, TTHC cũ.\n', 'en')).toBe(
      '**TTHC**: thủ tục hành chính\n\nIntroduced here; used 2 times in the plan.',
    ));
  it('that it is introduced only later', () =>
    expect(hover('I. A\n1. Công khai T$0THC.\n2. Rà soát thủ tục hành chính (TTHC).\n')).toContain(
      'ở dòng 3, sau chỗ này',
    ));
  it('the plan before the table', () =>
    expect(hover('I. A\n1. Tổ trưởng hành chính (TTHC) họp.\n2. TT$0HC dự.\n')).toContain(
      'Tổ trưởng hành chính',
    ));
  it('what a short name stands for', () =>
    expect(
      hover(
        'I. A\n1. Trung tâm Phục vụ hành chính công (gọi tắt là Trung tâm) mở cửa.\n2. Tại Trung$0 tâm.\n',
      ),
    ).toContain('**Trung tâm**: Trung tâm Phục vụ hành chính công'));
  it('what everybody knows', () =>
    expect(hover('I. A\n1. UB$0ND xã.\n')).toBe(
      '**UBND**: Ủy ban nhân dân\n\nChữ viết tắt thông dụng, không cần giải thích.',
    ));
  it('each meaning of an ambiguous one', () =>
    expect(hover('I. A\n1. TU$0 chỉ đạo.\n')).toContain('Tỉnh ủy; Thành ủy'));
  it('that what it stands for is no longer there', () =>
    expect(
      hover(
        'Số: 1/KH-UBND\nLâm Đồng, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nA\n\nI. B\n1. Sở TN&M$0T thực hiện.\n',
      ),
    ).toMatch(/Tài nguyên và Môi trường[\s\S]*Không còn từ sau ngày/));
  it.each([
    'I. A\n1. Kế hoạch số 12/KH-UB$0ND.\n',
    'I. A\n1. Rà s$0oát.\n',
    'I. KẾ HOẠCH UB$0ND\n1. A\n',
    'I. A\n1. Đơn vị QXBV$0 dự.\n',
    'I. A\n1. Quý I$0V năm 2026.\n',
  ])('nothing in %s', (template) => expect(hover(template)).toBeUndefined());
});
