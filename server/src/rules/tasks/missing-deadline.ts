import { itemName, itemRange } from '#rules/finding-range.ts';
import { isEnded } from '#rules/pending.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const missingDeadline: Rule = {
  id: 'missing-deadline',
  order: 3020,
  title: { vi: 'Nhiệm vụ chưa có thời gian thực hiện', en: 'A task without a deadline' },
  severity: 'warning',
  fix: 'none',
  scope: 'plan',
  waitsFor: 'task',
  *check({ plan }: RuleContext): Iterable<Report> {
    const isSettled = isEnded(plan) || plan.tasks.some(({ deadline }) => deadline !== undefined);
    for (const { item, fields, deadline, siblingHasDeadline, inImplementation } of plan.tasks) {
      if (deadline || inImplementation) continue;
      const name = itemName(plan.text, item);
      yield {
        at: itemRange(plan.text, item),
        severity: fields.length > 0 && siblingHasDeadline ? 'error' : 'warning',
        waitsFor: isSettled ? 'task' : 'plan', // a section further down may date all tasks
        message: {
          vi: `Nhiệm vụ “${name}” chưa rõ thời gian: thêm “Thời gian thực hiện: …” (tinh thần “6 rõ”: rõ thời gian).`,
          en: `The task “${name}” has no deadline: add “Thời gian thực hiện: …” (the spirit of the “six clarities”: clear time).`,
        },
      };
    }
    if (plan.planDefaults.deadline) return;
    for (const { header, columns, given, inImplementation } of plan.tables) {
      if (inImplementation || columns.includes('deadline') || given.has('deadline')) continue;
      yield {
        at: header.content,
        waitsFor: isEnded(plan) ? 'task' : 'plan',
        message: {
          vi: 'Bảng nhiệm vụ không có cột thời gian: thêm cột “Thời gian hoàn thành” (tinh thần “6 rõ”: rõ thời gian).',
          en: 'The task table has no column for the deadline: add “Thời gian hoàn thành” (the spirit of the “six clarities”: clear time).',
        },
      };
    }
  },
};
