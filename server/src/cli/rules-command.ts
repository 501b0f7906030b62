import { ruleFacts } from '#rules/rule-facts.generated.ts';
import type { UsageProblem } from './args.ts';
import type { CommandArgs, ExitCode } from './command.ts';
import { jsonText } from './json-text.ts';
import { messages, reportWords } from './messages.ts';
import { tableText } from './table.ts';
import { defaultColumns, type Terminal } from './terminal.ts';

/** `kh rules`: what rules there are. */
export async function runRules(
  args: CommandArgs<'rules'>,
  terminal: Terminal,
): Promise<ExitCode | UsageProblem> {
  const { values, operands } = args;
  const { format, locale } = values;
  if (operands[0] !== undefined) return { problem: messages.tooMany(operands[0]) };
  if (format === 'json') {
    const rules = ruleFacts.map(({ id, severity, fix, title }) => ({
      id,
      severity,
      fix,
      title: title[locale],
    }));
    await terminal.out(`${jsonText({ version: 1, rules }, 2)}\n`);
    return 0;
  }
  const heading = [reportWords.rule, reportWords.severity, reportWords.fix, reportWords.title].map(
    (word) => word[locale],
  );
  const rows = ruleFacts.map(({ id, severity, fix, title }) => [
    id,
    reportWords[severity][locale],
    reportWords[fix][locale],
    title[locale],
  ]);
  await terminal.out(tableText(heading, rows, terminal.stdout.columns ?? defaultColumns));
  return 0;
}
