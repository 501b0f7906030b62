import { isEnded } from '#rules/pending.ts';
import { headOf, nameOf } from '#rules/place.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const missingDeadline: Rule = {
  id: 'missing-deadline',
  order: 3020,
  severity: 'warning',
  fix: 'none',
  looksAt: 'plan',
  waitsFor: 'task',
  doc: {
    title: { vi: 'Nhiệm vụ chưa có thời gian thực hiện', en: 'A task without a deadline' },
    what: {
      vi: 'Mỗi nhiệm vụ phải rõ làm xong khi nào: bằng trường “Thời gian thực hiện: …”, bằng lời nếu nhiệm vụ không có trường nào, hoặc theo nhóm, mục chứa nó. Là lỗi khi nhiệm vụ có trường và nhiệm vụ cùng danh sách đã có thời gian; còn lại là cảnh báo.',
      en: 'Each task must say by when it is done: by a field “Thời gian thực hiện: …”, in words where it has no fields, or through its group or a section. An error where the task has fields and another of its list has a deadline; else a warning.',
    },
    why: {
      vi: 'Yêu cầu “rõ thời gian” trong “6 rõ” của Quyết định số 2179/QĐ-TTg ngày 06/10/2025: không có thời hạn thì không đôn đốc, không đánh giá được.',
      en: '“Clear time”, one of the “six clarities” of Decision 2179/QĐ-TTg (06/10/2025): what has no deadline cannot be followed up.',
    },
    bad: 'I. NHIỆM VỤ\n1. Rà soát thủ tục:\na) Cơ quan chủ trì: Sở Nội vụ;\nb) Thời gian thực hiện: Quý II năm 2026.\n2. Công bố thủ tục:\na) Cơ quan chủ trì: Sở Tư pháp.\n',
    good: 'I. NHIỆM VỤ\n1. Rà soát thủ tục:\na) Cơ quan chủ trì: Sở Nội vụ;\nb) Thời gian thực hiện: Quý II năm 2026.\n2. Công bố thủ tục:\na) Cơ quan chủ trì: Sở Tư pháp;\nb) Thời gian thực hiện: Quý III năm 2026.\n',
  },
  *check({ plan }: RuleContext): Iterable<Report> {
    const isSettled = isEnded(plan) || plan.tasks.some(({ deadline }) => deadline !== undefined);
    for (const { item, fields, deadline, siblingHasDeadline, inImplementation } of plan.tasks) {
      if (deadline || inImplementation) continue;
      const name = nameOf(plan.text, item);
      yield {
        at: headOf(plan.text, item),
        severity: fields.length > 0 && siblingHasDeadline ? 'error' : 'warning',
        waitsFor: isSettled ? 'task' : 'plan', // a section further down may date all tasks
        message: {
          vi: `Nhiệm vụ “${name}” chưa rõ thời gian: thêm “Thời gian thực hiện: …” (yêu cầu “rõ thời gian”, QĐ 2179/QĐ-TTg).`,
          en: `The task “${name}” has no deadline: add “Thời gian thực hiện: …” (Decision 2179/QĐ-TTg: clear time).`,
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
          vi: 'Bảng nhiệm vụ không có cột thời gian: thêm cột “Thời gian hoàn thành” (yêu cầu “rõ thời gian”, QĐ 2179/QĐ-TTg).',
          en: 'The task table has no column for the deadline: add “Thời gian hoàn thành” (Decision 2179/QĐ-TTg: clear time).',
        },
      };
    }
  },
};
