import { endOfWords } from '#model/structure/heading.ts';
import { decree30 } from '#rules/decree-30.ts';
import { followsFormRules } from '#rules/form-scope.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { severityByDateSource } from '#rules/severity.ts';

const ground = decree30('annex I: V.6.b');

export const headingCapitals: Rule = {
  id: 'heading-capitals',
  order: 7060,
  title: { vi: 'Tiêu đề mục không viết in hoa', en: 'The heading of a section is not in capitals' },
  severity: 'information',
  fix: 'offered',
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    if (!followsFormRules(plan)) return;
    for (const heading of plan.headings) {
      if (heading.letters !== 'small') continue;
      const at = { start: heading.start, end: endOfWords(plan.text, heading) };
      const capitals = plan.text.slice(at.start, at.end).toUpperCase();
      yield {
        at,
        severity: severityByDateSource('information', plan),
        message: {
          vi: `Tiêu đề của mục viết bằng chữ in hoa: “${raised(heading.words)}” (${ground.vi}).`,
          en: `The heading of a section is in capitals: “${raised(heading.words)}” (${ground.en}).`,
        },
        fixes: isSafelyRaised(heading.words)
          ? [
              {
                title: { vi: 'Viết in hoa tiêu đề', en: 'Write the heading in capitals' },
                safe: false,
                edits: [{ ...at, text: capitals }],
              },
            ]
          : [],
      };
    }
  },
};

/** Numbers of documents, addresses and names of systems (`VNeID`) are not what they were in capitals. */
const isSafelyRaised = (words: string) => !/[/@_\r\n]|\p{Ll}\p{Lu}/u.test(words);

/** In capitals, but for words that are not what they were in them. */
const raised = (words: string) =>
  words.replace(/\S+/g, (word) => (isSafelyRaised(word) ? word.toUpperCase() : word));
