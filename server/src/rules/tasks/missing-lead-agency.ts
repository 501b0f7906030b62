import { itemName, itemRange } from '#rules/finding-range.ts';
import { isEnded } from '#rules/pending.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const missingLeadAgency: Rule = {
  id: 'missing-lead-agency',
  order: 3010,
  title: { vi: 'Nhiệm vụ chưa có cơ quan chủ trì', en: 'A task that no one leads' },
  severity: 'error',
  fix: 'none',
  scope: 'plan',
  waitsFor: 'task',
  *check({ plan }: RuleContext): Iterable<Report> {
    const isSettled = isEnded(plan) || plan.tasks.some(({ lead }) => lead !== undefined);
    for (const { item, fields, lead, inImplementation } of plan.tasks) {
      if (lead || inImplementation) continue;
      const name = itemName(plan.text, item);
      yield {
        at: itemRange(plan.text, item),
        severity: fields.length > 0 ? 'error' : 'warning',
        waitsFor: isSettled ? 'task' : 'plan', // a section further down may name who leads all tasks
        message: {
          vi: `Nhiệm vụ “${name}” chưa rõ cơ quan chủ trì: thêm “Cơ quan chủ trì: …” hoặc viết rõ giao cho cơ quan nào (tinh thần “6 rõ”: rõ người).`,
          en: `No one leads the task “${name}”: add “Cơ quan chủ trì: …” or say to whom it is given (the spirit of the “six clarities”: clear who).`,
        },
      };
    }
    if (plan.planDefaults.lead) return;
    for (const { header, columns, given, inImplementation } of plan.tables) {
      if (inImplementation || columns.includes('lead') || given.has('lead')) continue;
      yield {
        at: header.content,
        waitsFor: isEnded(plan) ? 'task' : 'plan',
        message: {
          vi: 'Bảng nhiệm vụ không có cột cơ quan chủ trì: thêm cột “Cơ quan chủ trì” (tinh thần “6 rõ”: rõ người).',
          en: 'The task table has no column for the lead agency: add “Cơ quan chủ trì” (the spirit of the “six clarities”: clear who).',
        },
      };
    }
  },
};
