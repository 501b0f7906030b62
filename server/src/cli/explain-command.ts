import { rulePageText } from '#files/rule-pages.ts';
import { nearest } from '#grammar/text/nearest.ts';
import { wrap } from '#grammar/text/width.ts';
import type { Locale } from '#options/bilingual.ts';
import { type RuleExample, type RulePage, readRulePage } from '#rules/page.ts';
import { type RuleFacts, ruleFacts } from '#rules/rule-facts.generated.ts';
import type { UsageProblem } from './args.ts';
import { type Colours, coloursFor } from './colours.ts';
import type { CommandArgs, ExitCode } from './command.ts';
import { messages, reportWords } from './messages.ts';
import type { Terminal } from './terminal.ts';

/** `kh explain`: what a rule finds, why, and how to suppress it. */
export async function runExplain(
  args: CommandArgs<'explain'>,
  terminal: Terminal,
): Promise<ExitCode | UsageProblem> {
  const [id, more] = args.operands;
  if (id === undefined) return { problem: messages.noRule };
  if (more !== undefined) return { problem: messages.tooMany(more) };
  const rule = ruleFacts.find((one) => one.id === id);
  const ids = ruleFacts.map((one) => one.id);
  if (!rule) return { problem: messages.unknownRule(id, similarRuleIds(id, ids)) };
  const { locale } = args.values;
  const markdown = rulePageText(rule.id, locale);
  if (markdown === undefined) return { problem: messages.noRulePage(`docs/rules/${locale}/${rule.id}.md`) };
  const { columns, colours } = terminal.stdout;
  const page = readRulePage(markdown, locale);
  await terminal.out(explanation(rule, page, locale, Math.min(100, columns ?? 100), coloursFor(colours)));
  return 0;
}

/** The rules that a misspelt id may mean: the one nearest in spelling, and those whose names contain the word. */
export function similarRuleIds(name: string, ids: readonly string[]): string[] {
  const near = nearest(name, ids);
  const word = nearest(name, [...new Set(ids.flatMap((id) => id.split('-')))]) ?? name.toLowerCase();
  const having = word.length < 3 ? [] : ids.filter((id) => id !== near && id.includes(word));
  return [...(near === undefined ? [] : [near]), ...having].slice(0, 6);
}

function explanation(
  { id, severity, fix, title }: RuleFacts,
  { what, why, examples }: RulePage,
  locale: Locale,
  columns: number,
  colours: Colours,
): string {
  const severityText = severity === 'off' ? reportWords.strictOnly[locale] : reportWords[severity][locale];
  const section = (name: string, lines: readonly string[]) => ['', colours.bold(name), ...lines];
  const prose = (text: string) =>
    text
      .split('\n')
      .flatMap((line) => wrap(line, columns - 2))
      .map(indented('  '));
  const pieces = (isShown: (example: RuleExample) => boolean) =>
    examples
      .filter(isShown)
      .map(({ text }) => text.trimEnd())
      .join('\n\n')
      .split('\n')
      .map(indented('    '));
  return [
    `${colours.bold(id)}: ${title[locale]}`,
    `${reportWords.severity[locale]}: ${severityText}. ${reportWords.fix[locale]}: ${reportWords[fix][locale]}.`,
    ...section(reportWords.what[locale], prose(what)),
    ...section(reportWords.why[locale], prose(why)),
    ...section(
      reportWords.bad[locale],
      pieces(({ kind }) => kind === 'bad'),
    ),
    ...section(
      reportWords.good[locale],
      pieces(({ kind }) => kind !== 'bad'),
    ),
    ...section(reportWords.suppress[locale], suppressionExamples(id, locale)),
    '',
  ].join('\n');
}

function suppressionExamples(id: string, locale: Locale): string[] {
  const reason = `-- ${reportWords.reason[locale]}`;
  return [
    `  ${reportWords.suppressLine[locale]}`,
    `    // kh-disable-next-line ${id} ${reason}`,
    `  ${reportWords.suppressPiece[locale]}`,
    `    // kh-disable ${id} ${reason}`,
    `    // kh-enable ${id}`,
  ];
}

const indented = (indent: string) => (line: string) => (line === '' ? '' : indent + line);
