import { sliceOf } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import type { PlanCitation } from '#model/citations/citation.ts';
import { wordsBefore } from '#model/citations/citation-context.ts';
import { capital } from '#rules/contract/permissions.ts';
import { byDecree30 } from '#rules/decree-30.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const citationCase: Rule = {
  id: 'citation-case',
  order: 6100,
  title: { vi: 'Tên loại văn bản cụ thể viết thường', en: 'The type of a certain document in lower case' },
  severity: 'information',
  fix: 'safe',
  mayChange: [capital],
  scope: 'plan',
  *check({ plan: { text, citations } }: RuleContext): Iterable<Report> {
    for (const citation of citations) {
      if (!isCertain(citation)) continue;
      const { type, number } = citation.cited;
      const words = sliceOf(text, type).normalize('NFC');
      if (words[0] === words[0]!.toUpperCase() || several.test(wordsBefore(text, citation))) continue;
      const capital = sliceOf(text, { start: type.start, end: type.start + 1 }).toUpperCase();
      const name = `${words[0]!.toUpperCase()}${words.slice(1).replace(/[\s*]+/g, ' ')}`;
      yield {
        at: type,
        message: byDecree30(
          {
            vi: `Viết hoa tên loại của văn bản cụ thể: “${name} số ${number!.text}”`,
            en: `Capitalise the type of a certain document: “${name} số ${number!.text}”`,
          },
          'annex II: V.6',
        ),
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

const several = new RegExp(String.raw`(?:^|[^\p{L}])${alternation('determiners')}\s*$`, 'iu');

const isCertain = ({ cited: { kind, number, type } }: PlanCitation) =>
  kind === 'numbered' &&
  number !== undefined &&
  !number.blank &&
  number.serial !== '' &&
  !type.inList &&
  type.name !== 'Văn bản';
