import type { SectionHeading } from '#model/structure/heading.ts';
import { endOfWords } from '#model/structure/heading.ts';
import { blanks, marks } from '#rules/contract/permissions.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const headingPunctuation: Rule = {
  id: 'heading-punctuation',
  order: 7070,
  title: { vi: 'Dấu câu cuối tiêu đề mục', en: 'A mark at the end of a heading' },
  severity: 'information',
  fix: 'safe',
  mayChange: [marks('.:', 'lineEnd'), blanks],
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const heading of plan.headings) {
      const mark = markOf(heading);
      if (mark === undefined) continue;
      const end = endOfWords(plan.text, heading);
      const words = plan.text.slice(heading.start, end);
      const start = heading.start + words.replace(/[\s.:]+$/, '').length;
      if (start === end || start === heading.start) continue; // the mark stands within the marks of a converter
      yield {
        at: { start: end - mark.length, end },
        message: {
          vi: `Tiêu đề của mục không có dấu “${mark}” ở cuối: bỏ đi (thông lệ).`,
          en: `A heading has no “${mark}” at its end: remove it (common practice).`,
        },
        fixes: [
          {
            title: { vi: `Bỏ dấu “${mark}” cuối tiêu đề`, en: `Remove the “${mark}”` },
            safe: true,
            edits: [{ start, end, text: '' }],
          },
        ],
      };
    }
  },
};

/** `KINH PHÍ THỰC HIỆN Kinh phí thực hiện theo …`: the first sentence of the section stands on its line, and keeps its stop. */
const withSentence = /^\P{Ll}*\p{Lu}{2}\P{Ll}*\s\p{Lu}?\p{Ll}/u;

/** The mark at the end; dots that leave something out and those of an abbreviation are none. */
function markOf({ words }: SectionHeading): string | undefined {
  if (withSentence.test(words)) return undefined;
  if (/(?:\.\.|…\.?|[./]\s*\.|v\.\s?v\.|(?:^|\s)tp\.)$/iu.test(words)) return undefined;
  return /[.:]$/.exec(words)?.[0];
}
