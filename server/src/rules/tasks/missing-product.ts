import { headOf, nameOf } from '#rules/place.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const missingProduct: Rule = {
  id: 'missing-product',
  order: 3030,
  severity: 'off',
  fix: 'none',
  looksAt: 'plan',
  waitsFor: 'task',
  doc: {
    title: { vi: 'Nhiệm vụ chưa nêu sản phẩm', en: 'A task without a product' },
    what: {
      vi: 'Nhiệm vụ có trường nhưng không có “Sản phẩm” (hoặc “Kết quả”, “Số lượng”). Chỉ báo ở mức nghiêm ngặt (strict).',
      en: 'A task with fields but without “Sản phẩm” (or “Kết quả”, “Số lượng”). Spoken of in `strict` only.',
    },
    why: {
      vi: 'Yêu cầu “rõ sản phẩm” trong “6 rõ” của Quyết định số 2179/QĐ-TTg ngày 06/10/2025. Nhiều kế hoạch tốt vẫn không nêu, nên mặc định không báo.',
      en: '“Clear product”, one of the “six clarities” of Decision 2179/QĐ-TTg (06/10/2025). Many good plans name none, so it is off by default.',
    },
    bad: 'I. NHIỆM VỤ\n1. Rà soát thủ tục:\na) Cơ quan chủ trì: Sở Nội vụ;\nb) Thời gian thực hiện: Quý II năm 2026.\n',
    good: 'I. NHIỆM VỤ\n1. Rà soát thủ tục:\na) Cơ quan chủ trì: Sở Nội vụ;\nb) Thời gian thực hiện: Quý II năm 2026;\nc) Sản phẩm: Báo cáo rà soát.\n',
  },
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const { item, fields, inImplementation } of plan.tasks) {
      const named = fields.some(({ kind }) => kind === 'product' || kind === 'quantity');
      if (inImplementation || fields.length === 0 || named) continue;
      const name = nameOf(plan.text, item);
      yield {
        at: headOf(plan.text, item),
        message: {
          vi: `Nhiệm vụ “${name}” chưa nêu sản phẩm: thêm “Sản phẩm: …” (yêu cầu “rõ sản phẩm”, QĐ 2179/QĐ-TTg).`,
          en: `The task “${name}” names no product: add “Sản phẩm: …” (Decision 2179/QĐ-TTg: clear product).`,
        },
      };
    }
  },
};
