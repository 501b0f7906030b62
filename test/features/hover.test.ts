import { describe, it } from 'vitest';
import { checkHover, checkNoHover } from '#test/features/hover/check.ts';

const plan = (line: string) => `KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. NHIỆM VỤ\n${line}\n`;

describe('a hover', () => {
  it('describes the innermost citation at the cursor', () =>
    checkHover(
      plan('1. Thực hiện ‹Nghị định số 61/20$018/NĐ-CP› của Chính phủ.'),
      '**đã hết hiệu lực**, thay bằng Nghị định số 118/2025/NĐ',
    ));

  it('completes a short citation from the first full one', () =>
    checkHover(
      plan('1. Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022.\n2. Theo Quyết định số 0$06/QĐ-TTg.'),
      'ngày 06 tháng 01 năm 2022',
    ));

  it('describes an agency and the tasks that it leads', () =>
    checkHover(
      plan(
        '1. Rà soát:\na) Cơ quan chủ trì: ‹Sở Nộ$0i vụ›;\nb) Thời gian: Quý I.\n2. Công bố:\na) Cơ quan chủ trì: STP.\n3. Sở Nội vụ chủ trì công khai.',
      ),
      'chủ trì 2 nhiệm vụ',
      '- 1\\. Rà soát',
    ));

  it('is missing on abbreviations within numbers and on plain words', () => {
    checkNoHover(plan('1. Kế hoạch số 146/KH-UB$0ND của tỉnh.'));
    checkNoHover(plan('1. Rà s$0oát thủ tục.'));
  });
});
