import { applySafeFixes } from '#rules/fix.ts';
import { lintText } from '#rules/lint.ts';
import type { LintOptions } from '#rules/options.ts';
import type { Args, Problem, Values } from './args.ts';
import type { ExitCode, lintOptions } from './commands.ts';
import { type Found, findPlans } from './find-plans.ts';
import { humanReporter } from './human-report.ts';
import { codeOf, readPlanFile, readText } from './input.ts';
import { jsonReporter } from './json-report.ts';
import { says } from './messages.ts';
import { replaceFile } from './replace-file.ts';
import { addReport, exitCode, type FileReport, noTotals, type Reporter } from './report.ts';
import type { Terminal } from './terminal.ts';
import { harmless } from './width.ts';

type Options = Values<typeof lintOptions>;

/** `kh lint`: checks the plans named, one after another, and reports each as soon as it is checked. */
export async function lint(args: Args<typeof lintOptions>, terminal: Terminal): Promise<ExitCode | Problem> {
  const { values, operands } = dashAsStdin(args);
  const problem = wrongUse(values, operands);
  if (problem) return { problem };
  const isFilter = values.stdin && values.fix; // then the standard output is the mended text
  const look = isFilter ? terminal.stderr : terminal.stdout;
  const reporter = values.format === 'json' ? jsonReporter : humanReporter(values.locale, look);
  const output: Output = {
    write: isFilter ? terminal.err : terminal.out,
    complain: isFilter && values.format === 'json' ? async () => {} : terminal.err,
  };
  const reports = values.stdin
    ? [await lintStdin(values, terminal)]
    : lintFiles(await findPlans(operands), values, () => terminal.outFailure() !== undefined);
  return writeReports(reports, reporter, output, values);
}

/** `kh lint -` is `kh lint --stdin`. */
function dashAsStdin({ values, operands }: Args<typeof lintOptions>): Args<typeof lintOptions> {
  const paths = operands.filter((operand) => operand !== '-');
  const stdin = values.stdin || paths.length < operands.length;
  return { values: { ...values, stdin }, operands: paths };
}

function wrongUse(values: Options, operands: readonly string[]) {
  if (values.stdin && operands.length > 0) return says.stdinWithPaths;
  if (values['stdin-filename'] !== undefined && !values.stdin) return says.filenameWithoutStdin;
  return values.stdin || operands.length > 0 ? undefined : says.noPaths;
}

/** Where reports go, and where it is said that a file failed: nowhere else where the report itself is on that stream. */
interface Output {
  readonly write: Terminal['out'];
  readonly complain: Terminal['err'];
}

async function writeReports(
  reports: Iterable<FileReport> | AsyncIterable<FileReport>,
  reporter: Reporter,
  { write, complain }: Output,
  values: Options,
): Promise<ExitCode> {
  let totals = noTotals;
  await write(reporter.begin);
  for await (const report of reports) {
    if (report.error !== undefined) await complain(`${harmless(report.path)}: ${report.error}\n`);
    await write(reporter.file(report, totals.files === 0));
    totals = addReport(totals, report);
  }
  await write(reporter.end(totals));
  return exitCode(totals, values['fail-on']);
}

/** Nobody waits for the rest of a report that is `unread`; files that are to be mended are mended all the same. */
async function* lintFiles(
  files: readonly Found[],
  values: Options,
  unread: () => boolean,
): AsyncGenerator<FileReport> {
  for (const { path, problem } of files) {
    if (unread() && !values.fix) return;
    const text = problem ? { problem } : await readPlanFile(path);
    if (typeof text !== 'string') {
      yield failed(path, text, values);
      continue;
    }
    const report = lintOne(path, text, values);
    const unwritten = report.text === text ? undefined : await replaceFile(path, report.text);
    yield unwritten
      ? { ...lintOne(path, text, { ...values, fix: false }), error: unwritten[values.locale] }
      : report;
  }
}

async function lintStdin(values: Options, terminal: Terminal): Promise<FileReport> {
  const path = values['stdin-filename'] ?? '<stdin>';
  const text = await readText(terminal.stdin());
  if (typeof text !== 'string') return failed(path, text, values);
  const report = lintOne(path, text, values);
  if (values.fix) await terminal.out(report.text);
  return report;
}

/** Never throws: a fault of the program is told with the name of the file that shows it; other rules and files go on. */
function lintOne(path: string, text: string, values: Options): FileReport {
  const { preset, final, locale } = values;
  const options: LintOptions = { preset, final, locale, rules: {} };
  const faults: string[] = [];
  const told = (fault: string, error: unknown) =>
    void faults.push(`${fault}${codeOf(error)}: ${harmless((error as Error).message ?? '')}`);
  let report: FileReport = { path, text, findings: [], fixed: 0 };
  try {
    const mended = values.fix ? applySafeFixes(text, options) : { text, applied: 0 };
    const findings = lintText(mended.text, options, (rule, error) => told(`${rule}: `, error));
    report = { path, text: mended.text, findings, fixed: mended.applied };
  } catch (error) {
    told('', error);
  }
  return faults.length === 0 ? report : { ...report, error: says.internal(faults.join('; '))[locale] };
}

function failed(path: string, { problem }: Problem, { locale }: Options): FileReport {
  return { path, text: '', findings: [], fixed: 0, error: problem[locale] };
}
