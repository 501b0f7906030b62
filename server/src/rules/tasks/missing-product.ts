import { itemName, itemRange } from '#rules/finding-range.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const missingProduct: Rule = {
  id: 'missing-product',
  order: 3030,
  title: { vi: 'Nhiệm vụ chưa nêu sản phẩm', en: 'A task without a product' },
  severity: 'off',
  fix: 'none',
  scope: 'plan',
  waitsFor: 'task',
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const { item, fields, inImplementation } of plan.tasks) {
      const named = fields.some(({ kind }) => kind === 'product' || kind === 'quantity');
      if (inImplementation || fields.length === 0 || named) continue;
      const name = itemName(plan.text, item);
      yield {
        at: itemRange(plan.text, item),
        message: {
          vi: `Nhiệm vụ “${name}” chưa nêu sản phẩm: thêm “Sản phẩm: …” (tinh thần “6 rõ”: rõ sản phẩm).`,
          en: `The task “${name}” names no product: add “Sản phẩm: …” (the spirit of the “six clarities”: clear product).`,
        },
      };
    }
  },
};
