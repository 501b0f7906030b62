import path from 'node:path';
import { rulePageUrl } from '#files/rule-pages.ts';
import { sanitize, sanitizeLines } from '#grammar/text/sanitize.ts';
import type { UsageProblem } from './args.ts';
import type { CommandArgs, ExitCode } from './command.ts';
import { configsFor, outputLocale } from './config-options.ts';
import { findPlans } from './find-plans.ts';
import { humanReporter } from './human-report.ts';
import { readText } from './input.ts';
import { jsonReporter } from './json-report.ts';
import { type LintContext, type LintValues, lintFile } from './lint-file.ts';
import { lintFiles } from './lint-files.ts';
import { messages } from './messages.ts';
import { Profile } from './profile.ts';
import {
  addTotals,
  exitCode,
  type FileReport,
  failedReport,
  noTotals,
  type RenderedReport,
  type Reporter,
  type ReportProblem,
  rendered,
} from './report.ts';
import { defaultColumns, type StreamFormat, type Terminal } from './terminal.ts';

/** `kh lint`: checks the plans of the command line, one after another, and reports each as soon as it is checked. */
export async function runLint(
  args: CommandArgs<'lint'>,
  terminal: Terminal,
): Promise<ExitCode | UsageProblem> {
  const lintArgs = dashAsStdin(args);
  const problem = usageError(lintArgs.values, lintArgs.operands);
  if (problem) return { problem };
  const configs = configsFor(lintArgs.values);
  if ('problem' in configs) return configs;
  const { commandLineValues, operands } = lintArgs;
  const values = { ...lintArgs.values, locale: outputLocale(configs, lintArgs) };
  const isFilter = values.stdin && values.fix; // then the standard output is the fixed text
  const format = isFilter ? terminal.stderr : terminal.stdout;
  const reporter =
    values.format === 'json'
      ? jsonReporter(values.locale, rulePageUrl)
      : humanReporter(values.locale, format);
  const output: Output = {
    write: isFilter ? terminal.err : terminal.out,
    reportError: isFilter && values.format === 'json' ? async () => {} : terminal.err,
  };
  const profile = values.profile ? new Profile() : undefined;
  const context: LintContext = { values, commandLineValues, configs, profile };
  const files = values.stdin ? [] : await findPlans(operands);
  const reports = values.stdin
    ? [rendered(await lintStdin(context, terminal), reporter, true)]
    : lintFiles(files, { ...context, reporter, isOutputClosed: () => terminal.outFailure() !== undefined });
  const folders = values.stdin ? [path.dirname(stdinName(values))] : files.map(({ folder }) => folder);
  const code = await writeReports(reports, reporter, output, { ...context, folders });
  if (profile && values.format === 'human')
    await terminal.err(profile.text(values.locale, terminal.stderr.columns ?? defaultColumns));
  return code;
}

/** `kh lint -` is `kh lint --stdin`. */
function dashAsStdin({ values, operands, ...args }: CommandArgs<'lint'>): CommandArgs<'lint'> {
  const paths = operands.filter((operand) => operand !== '-');
  const stdin = values.stdin || paths.length < operands.length;
  return { ...args, values: { ...values, stdin }, operands: paths };
}

function usageError(values: LintValues, operands: readonly string[]) {
  if (values.stdin && operands.length > 0) return messages.stdinWithPaths;
  if (values['stdin-filename'] !== undefined && !values.stdin) return messages.filenameWithoutStdin;
  return values.stdin || operands.length > 0 ? undefined : messages.noPaths;
}

/** Where reports are written, and where a file that failed is reported; the latter writes nothing where a JSON report has that stream. */
interface Output {
  readonly write: Terminal['out'];
  readonly reportError: Terminal['err'];
}

async function writeReports(
  reports: Iterable<RenderedReport> | AsyncIterable<RenderedReport>,
  reporter: Reporter,
  { write, reportError }: Output,
  { values, configs, profile, folders }: LintContext & { readonly folders: readonly string[] },
): Promise<ExitCode> {
  let totals = noTotals;
  const problems: ReportProblem[] = [];
  const reportConfigProblems = async () => {
    for (const { at, path, position, message } of configs.newProblems()) {
      const text = message[values.locale];
      problems.push({ kind: 'configuration', path, ...(position && { position }), message: text });
      await reportError(`${sanitize(at)}: ${sanitize(text)}\n`);
    }
  };
  await write(reporter.begin);
  for await (const { path, error, output, rules, totals: ofFile } of reports) {
    await reportConfigProblems();
    if (error !== undefined) {
      problems.push({ kind: 'file', path, message: error });
      await reportError(`${sanitize(path)}: ${sanitize(error)}\n`);
    }
    await write(output);
    totals = addTotals(totals, ofFile);
    profile?.count(rules);
  }
  await reportConfigProblems();
  const end = { configs: configs.used([...new Set(folders)]), problems, profile: profile?.json() };
  await write(reporter.end(totals, end));
  return configs.haveProblems ? 2 : exitCode(totals, values['fail-on']);
}

const stdinName = (values: LintValues) => values['stdin-filename'] ?? '<stdin>';

/** The fixed text, unchanged for another program; without control characters for a screen. */
const forOutput = (text: string, { columns }: StreamFormat) =>
  columns === undefined ? text : sanitizeLines(text);

async function lintStdin(context: LintContext, terminal: Terminal): Promise<FileReport> {
  const { values } = context;
  const path = stdinName(values);
  const text = await readText(terminal.stdin());
  if (typeof text !== 'string') return failedReport(path, text, values.locale);
  const { report } = lintFile(path, text, context);
  if (values.fix) await terminal.data(forOutput(report.text, terminal.stdout));
  return report;
}
