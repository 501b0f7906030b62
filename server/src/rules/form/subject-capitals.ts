import { hasLower } from '#grammar/text/characters.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { decree30 } from '#rules/decree-30.ts';
import { followsFormRules } from '#rules/form-scope.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { severityByDateSource } from '#rules/severity.ts';

const ground = decree30('annex I: II.5.b');

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
        vi: `Trích yếu viết bằng chữ in thường, chỉ tên loại “KẾ HOẠCH” in hoa (${ground.vi}). Viết lại bằng chữ thường, giữ chữ hoa của tên riêng.`,
        en: `The subject is in small letters, only the type “KẾ HOẠCH” in capitals (${ground.en}). Write it in small letters, names with capitals.`,
      },
    };
  },
};

/** More than a few letters that may stand for a name: `PCCC`. */
const isText = (words: string) => (words.match(/\p{L}{2,}/gu) ?? []).length >= 4;
