import { describe, expect, it } from 'vitest';
import { documentLinks } from '#features/document-links.ts';
import { LineIndex } from '#features/position.ts';
import { planText } from '#test/workspace/fake-files.ts';
import { workspacePlans } from './workspace-plans.ts';

describe('document links', () => {
  it('lead from the number of a cited plan to its file', () => {
    const cited = 'Kế hoạch số 144/KH-UBND ngày 27 tháng 02 năm 2026 của UBND tỉnh';
    const { document } = workspacePlans(`
//- a.kh
${planText({ body: `Thực $0hiện ${cited}.` })}
//- b.kh
${planText({ number: '144' })}
`);
    const { plan, lines } = document;
    const link = documentLinks(plan, lines, 'en').find(({ target }) => target?.endsWith('/b.kh'));
    expect(link?.tooltip).toMatch(/^Open .*b\.kh$/);
    const { start, end } = lines.spanOf(link!.range);
    expect(plan.text.slice(start, end)).toBe('144/KH-UBND');
  });

  it('lead from a document of the catalog to its source, and from an unknown one nowhere', () => {
    const { document } = workspacePlans(`
//- a.kh
${planText({ body: 'Theo$0 Nghị định số 61/2018/NĐ-CP và Nghị định số 9999/2018/NĐ-CP.' })}
`);
    const links = documentLinks(document.plan, new LineIndex(document.plan.text), 'vi');
    const shown = links.map(({ range, target, tooltip }) => [range.start.line, target, tooltip]);
    for (const [, target, tooltip] of shown) {
      expect(target).toMatch(/^https:/);
      expect(tooltip).toBe('Mở toàn văn');
    }
    const { text } = document.plan;
    const numbers = links
      .map(({ range }) => document.lines.spanOf(range))
      .map(({ start, end }) => text.slice(start, end));
    expect(numbers).toContain('61/2018/NĐ-CP');
    expect(numbers).not.toContain('9999/2018/NĐ-CP');
  });
});
