import { describe, expect, it } from 'vitest';
import { checkAssist, titlesAt } from './check.ts';

describe('a field that a task lacks', () => {
  it('comes among its other fields, in the usual order, with the marks behind it moved on', () =>
    checkAssist(
      `I. NHIỆM VỤ
1. Rà $0soát thủ tục
a) Cơ quan phối hợp: Sở Tư pháp;
b) Thời gian thực hiện: Quý I năm 2026.`,
      'Thêm “Cơ quan chủ trì: …”',
      `I. NHIỆM VỤ
1. Rà soát thủ tục
a) Cơ quan chủ trì: $0;
b) Cơ quan phối hợp: Sở Tư pháp;
c) Thời gian thực hiện: Quý I năm 2026.`,
    ));

  it('is the last where it comes last, and takes the full stop over', () =>
    checkAssist(
      `I. NHIỆM VỤ
1. Rà $0soát thủ tục
- Cơ quan chủ trì: Sở Nội vụ;
- Cơ quan phối hợp: Sở Tư pháp.
2. Công bố
- Chủ trì: Sở Nội vụ;
- Thời gian hoàn thành: Quý II năm 2026.`,
      'Thêm “Thời gian hoàn thành: …”',
      `I. NHIỆM VỤ
1. Rà soát thủ tục
- Cơ quan chủ trì: Sở Nội vụ;
- Cơ quan phối hợp: Sở Tư pháp;
- Thời gian hoàn thành: $0.
2. Công bố
- Chủ trì: Sở Nội vụ;
- Thời gian hoàn thành: Quý II năm 2026.`,
    ));

  it('stands in the line where the others do', () =>
    checkAssist(
      `I. NHIỆM VỤ
1. Rà $0soát thủ tục (chủ trì: Sở Nội vụ; phối hợp: Sở Tư pháp).
2. Công bố thủ tục (chủ trì: Sở Nội vụ; thời gian: Quý II năm 2026).`,
      'Thêm “thời gian: …”',
      `I. NHIỆM VỤ
1. Rà soát thủ tục (chủ trì: Sở Nội vụ; phối hợp: Sở Tư pháp; thời gian: $0).
2. Công bố thủ tục (chủ trì: Sở Nội vụ; thời gian: Quý II năm 2026).`,
    ));

  it('is written as the tasks beside it write theirs', () =>
    checkAssist(
      `I. NHIỆM VỤ
1. Công bố
+ Cơ quan chủ trì: Sở Nội vụ;
+ Thời gian thực hiện: Quý II năm 2026.
2. Rà $0soát thủ tục`,
      'Thêm “Cơ quan chủ trì: …”',
      `I. NHIỆM VỤ
1. Công bố
+ Cơ quan chủ trì: Sở Nội vụ;
+ Thời gian thực hiện: Quý II năm 2026.
2. Rà soát thủ tục
+ Cơ quan chủ trì: $0.`,
    ));

  it('is not offered where the task has it', () =>
    expect(
      titlesAt(`I. NHIỆM VỤ
1. Rà $0soát thủ tục
- Cơ quan chủ trì: Sở Nội vụ;
- Thời gian thực hiện: Quý I năm 2026;
- Sản phẩm: Báo cáo.`),
    ).toEqual([]));

  it('keeps line ends of Windows', () =>
    checkAssist(
      'I. NHIỆM VỤ\r\n1. Rà $0soát\r\n- Cơ quan chủ trì: Sở Nội vụ.\r\n2. B\r\n',
      'Thêm “Thời gian thực hiện: …”',
      'I. NHIỆM VỤ\r\n1. Rà soát\r\n- Cơ quan chủ trì: Sở Nội vụ;\r\n- Thời gian thực hiện: $0.\r\n2. B\r\n',
    ));
});

describe('an empty field', () => {
  const plan = `I. NHIỆM VỤ
1. Rà soát
a) Cơ quan chủ trì: Sở Nội vụ;
b) Cơ quan $0phối hợp:
c) Thời gian thực hiện: Quý I năm 2026.`;

  it('is filled in behind its colon', () =>
    checkAssist(plan, 'Điền “Cơ quan phối hợp”', plan.replace('$0phối hợp:', 'phối hợp: $0')));

  it('goes with its line, and those behind it count on', () =>
    checkAssist(
      plan,
      'Bỏ trường “Cơ quan phối hợp”',
      `I. NHIỆM VỤ
1. Rà soát
a) Cơ quan chủ trì: Sở Nội vụ;
b) Thời gian thực hiện: Quý I năm 2026.`,
    ));

  it('leaves its full stop to the field before it', () =>
    checkAssist(
      `I. NHIỆM VỤ
1. Rà soát
- Cơ quan chủ trì: Sở Nội vụ;
- Sản $0phẩm: .
2. B`,
      'Bỏ trường “Sản phẩm”',
      `I. NHIỆM VỤ
1. Rà soát
- Cơ quan chủ trì: Sở Nội vụ.
2. B`,
    ));
});
