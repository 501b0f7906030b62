import { sliceOf } from '#grammar/text/span.ts';
import type { PlanCitation } from '#model/citations/citation.ts';
import { wordsBefore } from '#model/citations/citation-context.ts';
import { capital } from '#rules/contract/permissions.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const citationCase: Rule = {
  id: 'citation-case',
  order: 6100,
  severity: 'information',
  fix: 'safe',
  mayChange: [capital],
  looksAt: 'plan',
  doc: {
    title: { vi: 'Tên loại văn bản cụ thể viết thường', en: 'The type of a certain document in lower case' },
    what: {
      vi: 'Tên loại của một văn bản cụ thể, có số, viết thường: “kế hoạch số 17/KH-UBND”. Nói chung chung, nói nhiều văn bản (“các quyết định số …”) hay từ “văn bản” thì viết thường được.',
      en: 'The type of one certain document, with its number, is in lower case: “kế hoạch số 17/KH-UBND”. In general, of several (“các quyết định số …”), or for the word “văn bản” it may be.',
    },
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V: tên loại văn bản viết hoa chữ cái đầu khi nói đến một văn bản cụ thể.',
      en: 'Decree 30/2020/NĐ-CP, Annex II, section V: the type is capitalised where a certain document is meant.',
    },
    bad: 'I. NHIỆM VỤ\n1. Thực hiện kế hoạch số 17/KH-UBND ngày 09/01/2026 của Ủy ban nhân dân tỉnh.\n',
    good: 'I. NHIỆM VỤ\n1. Thực hiện Kế hoạch số 17/KH-UBND ngày 09/01/2026 của Ủy ban nhân dân tỉnh.\n',
  },
  *check({ plan: { text, citations } }: RuleContext): Iterable<Report> {
    for (const citation of citations) {
      if (!isCertain(citation)) continue;
      const { type, number } = citation.cited;
      const said = sliceOf(text, type).normalize('NFC');
      if (said[0] === said[0]!.toUpperCase() || several.test(wordsBefore(text, citation))) continue;
      const capital = sliceOf(text, { start: type.start, end: type.start + 1 }).toUpperCase();
      const name = `${said[0]!.toUpperCase()}${said.slice(1).replace(/[\s*]+/g, ' ')}`;
      yield {
        at: type,
        message: {
          vi: `Viết hoa tên loại của văn bản cụ thể: “${name} số ${number!.text}” (NĐ 30/2020/NĐ-CP, Phụ lục II, mục V).`,
          en: `Capitalise the type of a certain document: “${name} số ${number!.text}” (Decree 30/2020/NĐ-CP, Annex II, section V).`,
        },
        fixes: [
          {
            title: { vi: `Viết hoa “${name}”`, en: `Capitalise “${name}”` },
            safe: true,
            edits: [{ start: type.start, end: type.start + 1, text: capital }],
          },
        ],
      };
    }
  },
};

const several = /(?:^|[^\p{L}])(?:các|những|một số|nhiều|mỗi|dự thảo)\s*$/iu;

const isCertain = ({ cited: { kind, number, type } }: PlanCitation) =>
  kind === 'numbered' &&
  number !== undefined &&
  !number.blank &&
  number.serial !== '' &&
  !type.inList &&
  type.name !== 'Văn bản';
