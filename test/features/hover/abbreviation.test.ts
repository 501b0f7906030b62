import { describe, it } from 'vitest';
import { checkAbbreviationHover } from './check.ts';

describe('the hover on an abbreviation', () => {
  it('has its meaning and the line of its definition', () =>
    checkAbbreviationHover(
      'I. A\n1. Rà soát thủ tục hành chính (TTHC).\n2. Công khai T$0THC.\n',
      /^\*\*TTHC\*\*: thủ tục hành chính\n\nKế hoạch giải thích ở dòng 2; dùng 1 lần\.$/,
    ));
  it('counts one use in the singular', () =>
    checkAbbreviationHover(
      'I. A\n1. Rà soát thủ tục hành chính (TTHC).\n2. Công khai T$0THC.\n',
      'introduces it on line 2; used once.',
      'en',
    ));
  it('counts the uses on its definition', () =>
    checkAbbreviationHover(
      'I. A\n1. Rà soát thủ tục hành chính (TT$0HC).\n2. TTHC mới, TTHC cũ.\n',
      /^\*\*TTHC\*\*: thủ tục hành chính\n\nIntroduced here; used 2 times in the plan\.$/,
      'en',
    ));
  it('reports that the definition comes later', () =>
    checkAbbreviationHover(
      'I. A\n1. Công khai T$0THC.\n2. Rà soát thủ tục hành chính (TTHC).\n',
      'ở dòng 3, sau chỗ này',
    ));
  it('prefers the definition of the plan to the catalogue', () =>
    checkAbbreviationHover(
      'I. A\n1. Tổ trưởng hành chính (TTHC) họp.\n2. TT$0HC dự.\n',
      'Tổ trưởng hành chính',
    ));
  it('has the full name of a short name', () =>
    checkAbbreviationHover(
      'I. A\n1. Trung tâm Phục vụ hành chính công (gọi tắt là Trung tâm) mở cửa.\n2. Tại Trung$0 tâm.\n',
      '**Trung tâm**: Trung tâm Phục vụ hành chính công',
    ));
  it('has the meaning of a common abbreviation', () =>
    checkAbbreviationHover(
      'I. A\n1. UB$0ND xã.\n',
      /^\*\*UBND\*\*: Ủy ban nhân dân\n\nChữ viết tắt thông dụng, không cần giải thích\.$/,
    ));
  it('has every meaning of an ambiguous one', () =>
    checkAbbreviationHover('I. A\n1. TU$0 chỉ đạo.\n', 'Tỉnh ủy; Thành ủy'));
  it('reports that its agency was abolished', () =>
    checkAbbreviationHover(
      'Số: 1/KH-UBND\nLâm Đồng, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nA\n\nI. B\n1. Sở TN&M$0T thực hiện.\n',
      /Tài nguyên và Môi trường[\s\S]*Không còn từ sau ngày/,
    ));
  it.each([
    'I. A\n1. Kế hoạch số 12/KH-UB$0ND.\n',
    'I. A\n1. Rà s$0oát.\n',
    'I. KẾ HOẠCH UB$0ND\n1. A\n',
    'I. A\n1. Đơn vị QXBV$0 dự.\n',
    'I. A\n1. Quý I$0V năm 2026.\n',
  ])('is missing in %s', (fixture) => checkAbbreviationHover(fixture, undefined));
});
