import { groupBy } from '#grammar/text/group.ts';
import { type AbbreviationDefinition, meanSame } from '#model/abbreviations/abbreviation.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const abbreviationRedefined: Rule = {
  id: 'abbreviation-redefined',
  order: 9030,
  severity: 'warning',
  fix: 'none',
  looksAt: 'plan',
  doc: {
    title: { vi: 'Một chữ viết tắt cho hai nghĩa', en: 'One abbreviation for two things' },
    what: {
      vi: 'Cùng một chữ viết tắt hoặc tên gọi tắt được giải thích hai lần với hai nghĩa khác nhau. Giải thích lại đúng như cũ thì không báo; phụ lục được đặt chữ viết tắt riêng.',
      en: 'One abbreviation or short name is introduced twice for different things. The same words again are no finding; an annex may have abbreviations of its own.',
    },
    why: {
      vi: 'Từ lần thứ hai, người đọc không còn biết chữ ấy chỉ việc nào; nhiệm vụ có thể giao nhầm nơi.',
      en: 'From then on nobody can tell which of the two is meant; a task may go to the wrong place.',
    },
    bad: 'I. MỤC ĐÍCH\n1. Trung tâm Phục vụ hành chính công (sau đây gọi tắt là Trung tâm) tiếp nhận hồ sơ.\n2. Trung tâm Văn hóa thị xã (sau đây gọi tắt là Trung tâm) tuyên truyền.\n',
    good: 'I. MỤC ĐÍCH\n1. Trung tâm Phục vụ hành chính công (sau đây gọi tắt là Trung tâm) tiếp nhận hồ sơ.\n2. Trung tâm Văn hóa thị xã tuyên truyền.\n',
  },
  *check({ plan }: RuleContext): Iterable<Report> {
    const sure = plan.abbreviations.definitions.filter(({ isSure, form }) => isSure && form !== 'glossed');
    const reports: Report[] = [];
    for (const same of groupBy(sure, ({ name }) => name).values()) {
      if (same.length < 2) continue;
      for (const inScope of groupBy(same, scopeOf).values()) {
        const [first, ...others] = inScope;
        const again = others.find((other) => !meanSame(first!, other));
        if (again) reports.push(redefined(first!, again));
      }
    }
    yield* reports.sort((a, b) => a.at.start - b.at.start);
  },
};

/** The annex that a definition stands in; all else is one scope. */
const scopeOf = ({ part }: AbbreviationDefinition) => (part.kind === 'annex' ? part : undefined);

function redefined(first: AbbreviationDefinition, again: AbbreviationDefinition): Report {
  const { name } = again;
  return {
    at: again.short,
    message: {
      vi: `“${name}” đã là “${first.words}”, ở đây lại chỉ “${again.words}”. Chọn cho một trong hai cách gọi tắt khác, để người đọc biết nói về bên nào.`,
      en: `“${name}” is already “${first.words}”; here it stands for “${again.words}”. Give one of the two another short form, so that readers know which is meant.`,
    },
    related: [
      { ...first.short, message: { vi: `“${name}” được đặt ra ở đây`, en: `“${name}” is introduced here` } },
    ],
  };
}
