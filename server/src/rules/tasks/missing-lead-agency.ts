import { memoizeByObject } from '#grammar/text/memoize.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { alternation } from '#lexicon/alternation.ts';
import type { Plan } from '#model/plan.ts';
import type { TaskTable } from '#model/tasks/table.ts';
import { isImplementation } from '#model/tasks/task.ts';
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
    for (const table of plan.tables) {
      const { header, columns, given, inImplementation } = table;
      if (inImplementation || columns.includes('lead') || given.has('lead')) continue;
      if (isRoadmap(plan, table) && sharesWork(plan)) continue;
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

const phase = new RegExp(String.raw`^${alternation('column-words.phases')}(?!\p{L})`, 'iu');

/** A table whose rows are the steps of the whole plan, and that names nobody: it says when, and another section says who. */
function isRoadmap({ text }: Plan, { headerCells: [first], columns }: TaskTable): boolean {
  return !columns.includes('cooperation') && first !== undefined && phase.test(plainOf(text, first));
}

/** Whether a section says who carries the plan out, one by one. */
const sharesWork = memoizeByObject(({ text, blocks }: Plan): boolean =>
  blocks.some(
    (block) =>
      block.kind === 'item' &&
      isImplementation(text, block) &&
      block.children.filter(({ kind }) => kind === 'item').length > 1,
  ),
);
