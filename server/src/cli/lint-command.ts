import path from 'node:path';
import { optionsUnder } from '#config/config.ts';
import { rulePageUrl } from '#files/rule-pages.ts';
import { visibleLines } from '#grammar/text/visible.ts';
import { readPlan } from '#model/plan.ts';
import { applySafeFixes } from '#rules/fix.ts';
import { lintPlan } from '#rules/lint.ts';
import { defaultOptions, type LintOptions } from '#rules/options.ts';
import type { Args, Problem, Values } from './args.ts';
import type { ExitCode } from './command.ts';
import type { lintOptions } from './command-options.ts';
import { configsFor, localeUnder } from './config-options.ts';
import type { Configs } from './configs.ts';
import { decode } from './decode.ts';
import { type Found, findPlans } from './find-plans.ts';
import { humanReporter } from './human-report.ts';
import { codeOf, readPlanBytes, readPlanFile, readText } from './input.ts';
import { jsonReporter } from './json-report.ts';
import { says } from './messages.ts';
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

import { type StreamLook, type Terminal, usualColumns } from './terminal.ts';
import { harmless } from './width.ts';
import { Worlds } from './worlds.ts';

type Options = Values<typeof lintOptions>;

/** `kh lint`: checks the plans named, one after another, and reports each as soon as it is checked. */
export async function lint(args: Args<typeof lintOptions>, terminal: Terminal): Promise<ExitCode | Problem> {
  const asked = dashAsStdin(args);
  const problem = wrongUse(asked.values, asked.operands);
  if (problem) return { problem };
  const configs = configsFor(asked.values);
  if ('problem' in configs) return configs;
  const { given, operands } = asked;
  const values = { ...asked.values, locale: localeUnder(configs, asked.values, given) };
  const isFilter = values.stdin && values.fix; // then the standard output is the mended text
  const look = isFilter ? terminal.stderr : terminal.stdout;
  const reporter =
    values.format === 'json' ? jsonReporter(values.locale, rulePageUrl) : humanReporter(values.locale, look);
  const output: Output = {
    write: isFilter ? terminal.err : terminal.out,
    complain: isFilter && values.format === 'json' ? async () => {} : terminal.err,
  };
  const profile = values.profile ? new Profile() : undefined;
  const under: Under = { values, given, configs, worlds: new Worlds(configs), profile };
  const files = values.stdin ? [] : await findPlans(operands);
  const reports = values.stdin
    ? [await lintStdin(under, terminal)]
    : lintFiles(files, under, () => terminal.outFailure() !== undefined);
  const folders = values.stdin ? [path.dirname(nameOfStdin(values))] : files.map(({ folder }) => folder);
  const code = await writeReports(reports, reporter, output, { ...under, folders });
  if (profile && values.format === 'human')
    await terminal.err(profile.text(values.locale, terminal.stderr.columns ?? usualColumns));
  return code;
}

/** All that decides how plans are judged: the command line, and the configurations and plans around them. */
interface Under {
  readonly values: Options;
  readonly given: ReadonlySet<string>;
  readonly configs: Configs;
  readonly worlds: Worlds;
  /** Where `--profile` wants to know what everything costs. */
  readonly profile: Profile | undefined;
}

/** `kh lint -` is `kh lint --stdin`. */
function dashAsStdin({ values, given, operands }: Args<typeof lintOptions>): Args<typeof lintOptions> {
  const paths = operands.filter((operand) => operand !== '-');
  const stdin = values.stdin || paths.length < operands.length;
  return { values: { ...values, stdin }, given, operands: paths };
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
  { values, configs, profile, folders }: Under & { readonly folders: readonly string[] },
): Promise<ExitCode> {
  let totals = noTotals;
  const problems: ReportProblem[] = [];
  const tellOfConfigs = async () => {
    for (const { at, path, position, message } of configs.complaints()) {
      const said = message[values.locale];
      problems.push({ kind: 'configuration', path, ...(position && { position }), message: said });
      await complain(`${harmless(at)}: ${harmless(said)}\n`);
    }
  };
  await write(reporter.begin);
  for await (const report of reports) {
    await tellOfConfigs();
    const { path, error } = report;
    if (error !== undefined) {
      problems.push({ kind: 'file', path, message: error });
      await complain(`${harmless(path)}: ${harmless(error)}\n`);
    }
    await write(reporter.file(report, totals.files === 0));
    totals = addReport(totals, report);
  }
  await tellOfConfigs();
  const end = { configs: configs.used([...new Set(folders)]), problems, profile: profile?.json() };
  await write(reporter.end(totals, end));
  return configs.haveFailed ? 2 : exitCode(totals, values['fail-on']);
}

/** Nobody waits for the rest of a report that is `unread`; files that are to be mended are mended all the same. */
async function* lintFiles(
  files: readonly Found[],
  under: Under,
  unread: () => boolean,
): AsyncGenerator<FileReport> {
  const { values, worlds } = under;
  if (files.length > 1) await lookAt(files, worlds);
  for (const { path, problem, within } of files) {
    if (unread() && !values.fix) return;
    const before = problem ? { problem } : await readPlanBytes(path); // read anew: it may have changed since all were looked at
    const text = 'problem' in before ? before : decode(before);
    if (typeof text !== 'string' || 'problem' in before) {
      yield failed(path, text as Problem, values);
      continue;
    }
    const report = lintOne(path, text, under);
    const unwritten = report.text === text ? undefined : replaceFile(path, report.text, { before, within });
    yield unwritten
      ? {
          ...lintOne(path, text, { ...under, values: { ...values, fix: false } }),
          error: unwritten[values.locale],
        }
      : report;
  }
}

/** Each plan is known to the others before one of them is judged. What cannot be read is told of when it is its turn. */
async function lookAt(files: readonly Found[], worlds: Worlds): Promise<void> {
  for (const { path, problem } of files) {
    const text = problem ? undefined : await readPlanFile(path);
    try {
      if (typeof text === 'string') worlds.look(path, text);
    } catch {
      // A fault of the program: the same fault is told of when the plan is judged.
    }
  }
}

const nameOfStdin = (values: Options) => values['stdin-filename'] ?? '<stdin>';

/** The mended text as it is for another program; a screen is shown what would steer it. */
const forStream = (text: string, { columns }: StreamLook) =>
  columns === undefined ? text : visibleLines(text);

async function lintStdin(under: Under, terminal: Terminal): Promise<FileReport> {
  const { values } = under;
  const path = nameOfStdin(values);
  const text = await readText(terminal.stdin());
  if (typeof text !== 'string') return failed(path, text, values);
  const report = lintOne(path, text, under);
  if (values.fix) await terminal.data(forStream(report.text, terminal.stdout));
  return report;
}

/** Never throws: a fault of the program is told with the name of the file that shows it; other rules and files go on. */
function lintOne(path: string, text: string, under: Under): FileReport {
  const { values, worlds, profile } = under;
  const faults = new Set<string>(); // each is told once, however many rounds of fixes meet it
  const told = (fault: string, error: unknown) =>
    void faults.add(`${fault}${codeOf(error)}: ${harmless((error as Error).message ?? '')}`);
  let report: FileReport = { path, text, findings: [], fixed: 0 };
  try {
    const options = optionsOf(path, under);
    const referenceData = worlds.referenceData(path);
    const onFault = (rule: string, error: unknown) => told(`${rule}: `, error);
    const mended = values.fix ? applySafeFixes(text, options, referenceData, onFault) : { text, applied: 0 };
    const kept = values.fix ? readPlan(mended.text, referenceData) : worlds.plan(path, text);
    const plan = profile ? profile.read(mended.text, referenceData) : kept; // what others have asked of it is not to be free
    const findings = profile
      ? lintPlan(plan, options, onFault, profile.timed)
      : lintPlan(plan, options, onFault);
    profile?.count(findings);
    report = { path, text: mended.text, findings, fixed: mended.applied };
  } catch (error) {
    told('', error);
  }
  return faults.size === 0
    ? report
    : { ...report, error: says.internal([...faults].join('; '))[values.locale] };
}

/** What the command line says goes before what the configuration does. */
function optionsOf(path: string, { values, given, configs }: Under): LintOptions {
  const { preset, final, locale } = values;
  const options = optionsUnder(configs.of(path), { ...defaultOptions, preset, final, locale });
  return {
    ...options,
    ...(given.has('preset') ? { preset } : {}),
    ...(given.has('final') ? { final } : {}),
    ...(given.has('locale') ? { locale } : {}),
  };
}

function failed(path: string, { problem }: Problem, { locale }: Options): FileReport {
  return { path, text: '', findings: [], fixed: 0, error: problem[locale] };
}
