import { hasLower } from '#grammar/text/characters.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { followsFormRules } from '#rules/form-scope.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { severityByDateSource } from '#rules/severity.ts';

export const subjectCapitals: Rule = {
  id: 'subject-capitals',
  order: 7050,
  title: { vi: 'Trích yếu viết toàn chữ in hoa', en: 'The subject is in capitals' },
  severity: 'information',
  fix: 'none',
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    const subject = plan.title?.subject ?? [];
    if (subject.length === 0 || !followsFormRules(plan)) return;
    const words = subject.map((line) => plainOf(plan.text, line)).join(' ');
    if (hasLower(words) || !isText(words)) return;
    yield {
      at: { start: subject[0]!.start, end: subject.at(-1)!.end },
      severity: severityByDateSource('information', plan),
      message: {
        vi: 'Trích yếu viết bằng chữ in thường, chỉ tên loại “KẾ HOẠCH” in hoa (NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 5). Viết lại bằng chữ thường, giữ chữ hoa của tên riêng.',
        en: 'The subject is in small letters, only the type “KẾ HOẠCH” in capitals (Decree 30/2020/NĐ-CP, Annex I, part I, section II, 5). Write it in small letters, names with capitals.',
      },
    };
  },
};

/** More than a few letters that may stand for a name: `PCCC`. */
const isText = (words: string) => (words.match(/\p{L}{2,}/gu) ?? []).length >= 4;
