import { describe, expect, it } from 'vitest';
import { LineIndex } from '#features/position.ts';
import { previewOf } from '#features/preview/preview.ts';
import { readPlan } from '#model/plan.ts';

const previewed = (text: string) => previewOf({ plan: readPlan(text), lines: new LineIndex(text) }, 7);
const blocksOf = (text: string) => previewed(text).sections.flatMap(({ blocks }) => blocks);

const plan = `BỘ NỘI VỤ

KẾ HOẠCH
Cải cách hành chính năm 2026

I. MỤC ĐÍCH
1. Nội dung
- Một;
- Hai.
`;

describe('the preview of a plan', () => {
  it('says which version it shows', () => {
    expect(previewed(plan)).toMatchObject({ version: 7, isCut: false });
  });

  it('has each block with its lines', () => {
    expect(blocksOf(plan).map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 3],
      [3, 4],
      [3, 4],
      [5, 6],
      [6, 7],
      [7, 8],
      [8, 9],
    ]);
  });

  it('changes no block where lines are added above it', () => {
    const html = (text: string) => blocksOf(text).map((block) => block.html);
    expect(html(`\n// ghi chú\n${plan}`)).toEqual(html(plan));
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "' onclick='alert(1)",
    '</p></table></section><iframe src="https://example.org">',
    '&lt;b&gt;',
  ])('escapes %j wherever it stands', (hostile) => {
    const text = [
      hostile,
      plan.replace('BỘ NỘI VỤ', `BỘ ${hostile}`).replace('Cải', `${hostile} Cải`),
      `- ${hostile};`,
      `| STT | Nhiệm vụ | Thời gian |\n|---|---|---|\n| 1 | ${hostile} | ${hostile} |`,
      `Nơi nhận:\n- ${hostile};\n\nCHỦ TỊCH\n${hostile}`,
    ].join('\n\n');
    for (const { html } of blocksOf(text)) {
      const tags = [...html.matchAll(/<\/?([a-z]+)((?:\s[^>]*)?)>/g)];
      for (const [, tag, attributes] of tags) {
        expect(tag).toMatch(/^(?:p|div|b|i|table|colgroup|col|tbody|tr|td|svg|rect)$/);
        expect(attributes).toMatch(
          /^(?: (?:class|data-line|width|height|colspan)="[\w.%\- ]*"| data-keep)*$/,
        );
      }
      expect(html.replace(/<\/?[a-z]+(?:\s[^>]*)?>/g, '')).not.toMatch(/[<>]/);
    }
  });

  it('leaves out the end of a plan that no one can scroll through', () => {
    const long = previewed(`${plan}${'- Việc.\n'.repeat(25_000)}`);
    expect(long.isCut).toBe(true);
    expect(long.sections.flatMap(({ blocks }) => blocks)).toHaveLength(20_000);
  });
});
