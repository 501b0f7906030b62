import path from 'node:path';
import { applyConfig } from '#config/config.ts';
import { rulePageUrl } from '#files/rule-pages.ts';
import { sanitize, sanitizeLines } from '#grammar/text/sanitize.ts';
import { readPlan } from '#model/plan.ts';
import { defaultOptions, type LintOptions, lintOptionsIn, withOverrides } from '#options/lint-options.ts';
import { applySafeFixes } from '#rules/fix.ts';
import { lintPlan } from '#rules/lint.ts';
import type { Workspace } from '#workspace/workspace.ts';
import type { UsageProblem } from './args.ts';
import type { CommandArgs, ExitCode } from './command.ts';
import { commandWorkspace, indexPlans, uriOf } from './command-workspace.ts';
import { configsFor, outputLocale } from './config-options.ts';
import type { CommandConfigs } from './configs.ts';
import { decode } from './decode.ts';
import { type FoundPlan, findPlans } from './find-plans.ts';
import { humanReporter } from './human-report.ts';
import { codeOf, readPlanBytes, readText } from './input.ts';
import { jsonReporter } from './json-report.ts';
import { messages } from './messages.ts';
import { Profile } from './profile.ts';
import { replaceFile } from './replace-file.ts';
import {
  addReport,
  exitCode,
  type FileReport,
  noTotals,
  type Reporter,
  type ReportProblem,
} from './report.ts';
import { defaultColumns, type StreamFormat, type Terminal } from './terminal.ts';

type Options = CommandArgs<'lint'>['values'];

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
  const workspace = commandWorkspace(configs);
  const context: LintContext = { values, commandLineValues, configs, workspace, profile };
  const files = values.stdin ? [] : await findPlans(operands);
  const reports = values.stdin
    ? [await lintStdin(context, terminal)]
    : lintFiles(files, context, () => terminal.outFailure() !== undefined);
  const folders = values.stdin ? [path.dirname(stdinName(values))] : files.map(({ folder }) => folder);
  const code = await writeReports(reports, reporter, output, { ...context, folders });
  if (profile && values.format === 'human')
    await terminal.err(profile.text(values.locale, terminal.stderr.columns ?? defaultColumns));
  return code;
}

/** What all plans of a run are checked with: the command line, the configurations and the other plans. */
interface LintContext {
  readonly values: Options;
  readonly commandLineValues: Partial<Options>;
  readonly configs: CommandConfigs;
  readonly workspace: Workspace;
  /** Measures the cost of each part; undefined without `--profile`. */
  readonly profile: Profile | undefined;
}

/** `kh lint -` is `kh lint --stdin`. */
function dashAsStdin({ values, operands, ...args }: CommandArgs<'lint'>): CommandArgs<'lint'> {
  const paths = operands.filter((operand) => operand !== '-');
  const stdin = values.stdin || paths.length < operands.length;
  return { ...args, values: { ...values, stdin }, operands: paths };
}

function usageError(values: Options, operands: readonly string[]) {
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
  reports: Iterable<FileReport> | AsyncIterable<FileReport>,
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
  for await (const report of reports) {
    await reportConfigProblems();
    const { path, error } = report;
    if (error !== undefined) {
      problems.push({ kind: 'file', path, message: error });
      await reportError(`${sanitize(path)}: ${sanitize(error)}\n`);
    }
    await write(reporter.file(report, totals.files === 0));
    totals = addReport(totals, report);
  }
  await reportConfigProblems();
  const end = { configs: configs.used([...new Set(folders)]), problems, profile: profile?.json() };
  await write(reporter.end(totals, end));
  return configs.haveProblems ? 2 : exitCode(totals, values['fail-on']);
}

/** The reports of files, one after another. Where nobody reads the output any more the rest is skipped, unless it is to be fixed. */
async function* lintFiles(
  files: readonly FoundPlan[],
  context: LintContext,
  isOutputClosed: () => boolean,
): AsyncGenerator<FileReport> {
  const { values, workspace } = context;
  if (files.length > 1) await indexPlans(workspace, files); // a single plan has no others to know
  for (const { path, problem, within } of files) {
    if (isOutputClosed() && !values.fix) return;
    const before = problem ? { problem } : await readPlanBytes(path); // read again: it may have changed since it was indexed
    const text = 'problem' in before ? before : decode(before);
    if (typeof text !== 'string' || 'problem' in before) {
      yield failed(path, text as UsageProblem, values);
      continue;
    }
    const report = lintOne(path, text, context);
    const writeError = report.text === text ? undefined : replaceFile(path, report.text, { before, within });
    yield writeError
      ? {
          ...lintOne(path, text, { ...context, values: { ...values, fix: false } }),
          error: writeError[values.locale],
        }
      : report;
  }
}

const stdinName = (values: Options) => values['stdin-filename'] ?? '<stdin>';

/** The fixed text, unchanged for another program; without control characters for a screen. */
const forOutput = (text: string, { columns }: StreamFormat) =>
  columns === undefined ? text : sanitizeLines(text);

async function lintStdin(context: LintContext, terminal: Terminal): Promise<FileReport> {
  const { values } = context;
  const path = stdinName(values);
  const text = await readText(terminal.stdin());
  if (typeof text !== 'string') return failed(path, text, values);
  const report = lintOne(path, text, context);
  if (values.fix) await terminal.data(forOutput(report.text, terminal.stdout));
  return report;
}

/** Checks one text. Never throws: a fault of the program is part of the report, and the other rules and files go on. */
function lintOne(path: string, text: string, context: LintContext): FileReport {
  const { values, workspace, profile } = context;
  const faults = new Set<string>(); // each once, however many rounds of fixes meet it
  const addFault = (fault: string, error: unknown) =>
    void faults.add(`${fault}${codeOf(error)}: ${sanitize((error as Error).message ?? '')}`);
  let report: FileReport = { path, text, findings: [], fixed: 0 };
  try {
    const options = lintOptionsFor(path, context);
    const referenceData = workspace.currentReferenceData(uriOf(path));
    const onRuleError = (rule: string, error: unknown) => addFault(`${rule}: `, error);
    const fixed = values.fix
      ? applySafeFixes(text, options, referenceData, onRuleError)
      : { text, applied: 0 };
    const linted = values.fix ? readPlan(fixed.text, referenceData) : workspace.readPlan(uriOf(path), text);
    const plan = profile ? profile.read(fixed.text, referenceData) : linted; // a plan that others have read facts of would look cheaper than it is
    const findings = profile
      ? lintPlan(plan, options, onRuleError, profile.timed)
      : lintPlan(plan, options, onRuleError);
    profile?.count(findings);
    report = { path, text: fixed.text, findings, fixed: fixed.applied };
  } catch (error) {
    addFault('', error);
  }
  return faults.size === 0
    ? report
    : { ...report, error: messages.internal([...faults].join('; '))[values.locale] };
}

/** The options that a plan is checked with: those of the command line, else of its configuration, else the defaults. */
function lintOptionsFor(path: string, { values, commandLineValues, configs }: LintContext): LintOptions {
  const options = applyConfig(configs.of(path), { ...defaultOptions, locale: values.locale });
  return withOverrides(options, lintOptionsIn('flag', commandLineValues));
}

function failed(path: string, { problem }: UsageProblem, { locale }: Options): FileReport {
  return { path, text: '', findings: [], fixed: 0, error: problem[locale] };
}
