import type { SeveritySetting } from '#options/severity.ts';
import { pageHeadings } from '#rules/page.ts';
import { exportName, type RuleModule } from '#tools/generate/registry.ts';

/** A rule to be made. */
export interface NewRule {
  readonly id: string;
  /** The folder of rules that it belongs to: `tasks`. */
  readonly group: string;
  readonly severity: SeveritySetting;
}

/**
 * The files that a person writes for a new rule: a small rule that works, its two pages and its test, to be edited step by step from
 * green to green. `modules` are the rules there are: the new one comes after the last of its subject. Write them by hand or by
 * `npm run new-rule`; all other files that name the rule are generated.
 */
export const skeletonOf = (rule: NewRule, modules: readonly RuleModule[]): Map<string, string> =>
  new Map([
    [`server/src/rules/${rule.group}/${rule.id}.ts`, moduleOf(rule, orderIn(rule.group, modules))],
    [`docs/rules/vi/${rule.id}.md`, vietnamesePage(rule.id)],
    [`docs/rules/en/${rule.id}.md`, englishPage(rule.id)],
    [`test/rules/${rule.id}.test.ts`, testOf(rule)],
  ]);

/** Ten after the last rule of the subject that most rules of the folder belong to (see `order` of a rule). */
export function orderIn(group: string, modules: readonly RuleModule[]): number {
  const subjectOf = ({ order }: RuleModule) => Math.floor(order / 1000);
  const subjects = Map.groupBy(
    modules.filter((each) => each.group === group),
    subjectOf,
  );
  const [largest] = [...subjects].sort(([, a], [, b]) => b.length - a.length);
  if (!largest) throw new Error(`no rule is in the folder ${group}`);
  const [subject] = largest;
  return Math.max(...modules.filter((each) => subjectOf(each) === subject).map(({ order }) => order)) + 10;
}

/** What the rule finds until its author writes what it is to find. The id in it keeps two new rules apart. */
const sampleOf = (id: string) => `chữ mẫu ${id}`;

const moduleOf = (
  { id, severity }: NewRule,
  order: number,
) => `import { toPlanSpan } from '#model/structure/passage.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

/** The words that this rule finds. */
const sample = /${sampleOf(id)}/g;

export const ${exportName(id)}: Rule = {
  id: '${id}',
  order: ${order},
  title: { vi: 'Chữ mẫu ${id}', en: 'The sample words of ${id}' },
  severity: '${severity}',
  fix: 'none',
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const passage of plan.passages)
      for (const { 0: words, index: start } of passage.composed.text.matchAll(sample))
        yield {
          at: toPlanSpan(passage, { start, end: start + words.length }),
          message: {
            vi: \`“\${words}” là chữ mẫu: xóa đi.\`,
            en: \`“\${words}” are sample words: remove them.\`,
          },
        };
  },
};
`;

const bad = (id: string) => `I. NỘI DUNG\n1. Rà soát văn bản; ${sampleOf(id)}.\n`;
const good = 'I. NỘI DUNG\n1. Rà soát văn bản.\n';

const examples = (id: string, locale: 'vi' | 'en') => `## ${pageHeadings[locale].bad}

\`\`\`kehoach bad
${bad(id)}\`\`\`

## ${pageHeadings[locale].good}

\`\`\`kehoach good
${good}\`\`\`
`;

const vietnamesePage = (id: string) => `<!-- rule:start -->
<!-- rule:end -->

## ${pageHeadings.vi.what}

Các chữ “${sampleOf(id)}” trong nội dung của kế hoạch.

## ${pageHeadings.vi.why}

Đây là chữ mẫu của khung quy tắc: viết lại hai mục này, nêu căn cứ (văn bản, điều, khoản).

${examples(id, 'vi')}
<!-- suppress:start -->
<!-- suppress:end -->
`;

const englishPage = (id: string) => `<!-- rule:start -->
<!-- rule:end -->

## ${pageHeadings.en.what}

The words “${sampleOf(id)}” in the text of a plan.

## ${pageHeadings.en.why}

These are the sample words of the scaffold: write both sections anew, with the source of the rule (document, article, clause).

${examples(id, 'en')}
<!-- suppress:start -->
<!-- suppress:end -->
`;

function testOf({ id, severity }: NewRule): string {
  const options = severity === 'off' ? "\n      { preset: 'strict' }," : '';
  return `import { describe, it } from 'vitest';
import { checkNoFindings, checkRule } from './check.ts';

describe('${id}', () => {
  it('finds the sample words', () =>
    checkRule(
      '${id}',
      \`
        I. NỘI DUNG
        1. Rà soát văn bản; ‹${sampleOf(id)}›.
      \`,${options}
    ));
  it('finds nothing in other words', () =>
    checkNoFindings(
      '${id}',
      \`
        I. NỘI DUNG
        1. Rà soát văn bản.
      \`,${options}
    ));
});
`;
}
