import { expect, it } from 'vitest';
import { hoverAt } from '#features/hover.ts';
import { LineIndex } from '#features/position.ts';
import { planAt } from '#test/features/shown.ts';
import { ruleDescriptions } from '#test/rules/pages.ts';

function hover(template: string, locale: 'vi' | 'en' = 'vi'): string | undefined {
  const { plan, offset } = planAt(template);
  const contents = hoverAt(
    plan,
    new LineIndex(plan.text),
    offset,
    locale,
    ruleDescriptions[locale],
  )?.contents;
  return (contents as { value: string } | undefined)?.value;
}

it('tells of a rule that a directive names by what people call it, and what it finds', () => {
  const directive = '// kh-disable-next-line missing-dead$0line, spacing -- đã thống nhất\nI. A\n';
  expect(hover(directive)).toMatch(
    /^\*\*Nhiệm vụ chưa có thời gian thực hiện\*\* \(missing\\-deadline\)\n\n./,
  );
  expect(hover(directive, 'en')).toMatch(/^\*\*A task without a deadline\*\* /);
  expect(hover('// kh-disable no-such-$0rule\nI. A\n')).toBeUndefined();
  expect(hover('// kh-disa$0ble spacing\nI. A\n')).toBeUndefined();
});
