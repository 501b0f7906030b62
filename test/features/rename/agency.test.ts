import { describe, expect, it } from 'vitest';
import { crossPlanRenameAt, renameAt } from '#features/rename.ts';
import { readPlan } from '#model/plan.ts';
import { applyEdits } from '#rules/fix.ts';

const header = (province: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH ${province.toUpperCase()}\nSố: 15/KH-UBND\n${province}, ngày 10 tháng 3 năm 2026\n\nKẾ HOẠCH\nTuyên truyền năm 2026\n\n`;
const body = 'I. NHIỆM VỤ\n1. Giao Sở Nội vụ chủ trì; SNV báo cáo. Đề nghị Bộ Nội vụ hướng dẫn.\n';

/** The body of another plan after a rename in a plan of Cao Bằng. */
function renamed(name: string, to: string, other: string): string {
  const plan = readPlan(header('Cao Bằng') + body);
  const rename = crossPlanRenameAt(plan, plan.text.indexOf(name), to);
  const result = rename?.in(readPlan(other));
  return result && 'edits' in result ? applyEdits(other, result.edits) : other;
}

describe('the rename of an agency', () => {
  it('changes its name in the plan as it is written there, and no other spelling', () => {
    const plan = readPlan(header('Cao Bằng') + body);
    const result = renameAt(plan, plan.text.indexOf('Sở Nội vụ'), 'Sở Tài chính');
    expect(result && 'edits' in result && applyEdits(plan.text, result.edits)).toBe(
      plan.text.replace('Sở Nội vụ', 'Sở Tài chính'),
    );
  });
  it('includes plans of the same province, and of an unknown one', () => {
    for (const other of [header('Cao Bằng') + body, body])
      expect(renamed('Sở Nội vụ', 'Sở Tài chính', other)).toBe(other.replace('Sở Nội vụ', 'Sở Tài chính'));
  });
  it('leaves the agency of another province alone', () => {
    const other = header('Nghệ An') + body;
    expect(renamed('Sở Nội vụ', 'Sở Tài chính', other)).toBe(other);
    const named = body.replace('Sở Nội vụ', 'Sở Nội vụ tỉnh Nghệ An');
    expect(renamed('Sở Nội vụ', 'Sở Tài chính', header('Cao Bằng') + named)).toBe(header('Cao Bằng') + named);
  });
  it('changes an agency of the whole country everywhere', () => {
    const other = header('Nghệ An') + body;
    expect(renamed('Bộ Nội vụ', 'Bộ Tài chính', other)).toBe(other.replace('Bộ Nội vụ', 'Bộ Tài chính'));
  });
});
