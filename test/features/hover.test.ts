import { describe, expect, it } from 'vitest';
import { hoverAt } from '#features/hover.ts';
import { readPlan } from '#model/plan.ts';
import { marked } from './marked.ts';

/** What the hover at `$0` tells, and of which words. */
function hover(source: string): { of: string; told: string } | undefined {
  const { text, lines, range } = marked(source);
  const found = hoverAt(readPlan(text), lines, lines.offsetAt(range.start), 'vi');
  if (!found?.range) return undefined;
  const { start, end } = lines.spanOf(found.range);
  return { of: text.slice(start, end), told: (found.contents as { value: string }).value };
}

const plan = (line: string) => `KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. NHIỆM VỤ\n${line}\n`;

describe('a hover', () => {
  it('tells of the document that is cited, and of the innermost', () => {
    const shown = hover(plan('1. Thực hiện Nghị định số 61/20$018/NĐ-CP của Chính phủ.'));
    expect(shown?.of).toBe('Nghị định số 61/2018/NĐ-CP');
    expect(shown?.told).toContain('**đã hết hiệu lực**, thay bằng Nghị định số 118/2025/NĐ');
  });

  it('knows a later short mention by the first full one', () => {
    const shown = hover(
      plan('1. Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022.\n2. Theo Quyết định số 0$06/QĐ-TTg.'),
    );
    expect(shown?.told).toContain('ngày 06 tháng 01 năm 2022');
  });

  it('tells of an agency, and what it leads', () => {
    const shown = hover(
      plan(
        '1. Rà soát:\na) Cơ quan chủ trì: Sở Nộ$0i vụ;\nb) Thời gian: Quý I.\n2. Công bố:\na) Cơ quan chủ trì: STP.\n3. Sở Nội vụ chủ trì công khai.',
      ),
    );
    expect(shown?.of).toBe('Sở Nội vụ');
    expect(shown?.told).toContain('chủ trì 2 nhiệm vụ');
    expect(shown?.told).toContain('- 1\\. Rà soát');
  });

  it('says nothing of letters within numbers, of plain words and of unknown documents', () => {
    expect(hover(plan('1. Kế hoạch số 146/KH-UB$0ND của tỉnh.'))).toBeUndefined();
    expect(hover(plan('1. Rà s$0oát thủ tục.'))).toBeUndefined();
  });
});
