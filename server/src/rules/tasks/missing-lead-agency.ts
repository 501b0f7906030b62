import { isEnded } from '#rules/pending.ts';
import { headOf, nameOf } from '#rules/place.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const missingLeadAgency: Rule = {
  id: 'missing-lead-agency',
  order: 3010,
  severity: 'error',
  fix: 'none',
  looksAt: 'plan',
  waitsFor: 'task',
  doc: {
    title: { vi: 'Nhiệm vụ chưa có cơ quan chủ trì', en: 'A task that no one leads' },
    what: {
      vi: 'Mỗi nhiệm vụ phải rõ ai chủ trì: bằng trường “Cơ quan chủ trì: …”, bằng lời (“Giao Sở Nội vụ …”) hoặc theo nhóm chứa nó. Nhiệm vụ có trường mà thiếu chủ trì là lỗi; nhiệm vụ không có trường nào giữa các nhiệm vụ có trường là cảnh báo. Phần tổ chức thực hiện không bị hỏi.',
      en: 'Each task must say who leads it: by a field “Cơ quan chủ trì: …”, in words (“Giao Sở Nội vụ …”), or through its group. With other fields but no lead it is an error; without any field among tasks that have some, a warning. The section on implementation is not asked.',
    },
    why: {
      vi: 'Yêu cầu “6 rõ” (rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền) của Quyết định số 2179/QĐ-TTg ngày 06/10/2025 và Quyết định số 1671/QĐ-TTg ngày 28/8/2026: việc không có người chủ trì thì không ai chịu trách nhiệm.',
      en: 'The “six clarities” (who, what, when, responsibility, product, authority) of Decisions 2179/QĐ-TTg (06/10/2025) and 1671/QĐ-TTg (28/8/2026): nobody answers for a task that no one leads.',
    },
    bad: 'I. NHIỆM VỤ\n1. Rà soát thủ tục:\na) Thời gian thực hiện: Quý II năm 2026;\nb) Cơ quan phối hợp: Sở Tư pháp.\n',
    good: 'I. NHIỆM VỤ\n1. Rà soát thủ tục:\na) Cơ quan chủ trì: Sở Nội vụ;\nb) Thời gian thực hiện: Quý II năm 2026;\nc) Cơ quan phối hợp: Sở Tư pháp.\n',
  },
  *check({ plan }: RuleContext): Iterable<Report> {
    const isSettled = isEnded(plan) || plan.tasks.some(({ lead }) => lead !== undefined);
    for (const { item, fields, lead, inImplementation } of plan.tasks) {
      if (lead || inImplementation) continue;
      const name = nameOf(plan.text, item);
      yield {
        at: headOf(plan.text, item),
        severity: fields.length > 0 ? 'error' : 'warning',
        waitsFor: isSettled ? 'task' : 'plan', // a section further down may name who leads all tasks
        message: {
          vi: `Nhiệm vụ “${name}” chưa rõ cơ quan chủ trì: thêm “Cơ quan chủ trì: …” hoặc viết rõ giao cho cơ quan nào (yêu cầu “rõ người”, QĐ 2179/QĐ-TTg).`,
          en: `No one leads the task “${name}”: add “Cơ quan chủ trì: …” or say to whom it is given (Decision 2179/QĐ-TTg: clear who).`,
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
          vi: 'Bảng nhiệm vụ không có cột cơ quan chủ trì: thêm cột “Cơ quan chủ trì” (yêu cầu “rõ người”, QĐ 2179/QĐ-TTg).',
          en: 'The task table has no column for the lead agency: add “Cơ quan chủ trì” (Decision 2179/QĐ-TTg: clear who).',
        },
      };
    }
  },
};
