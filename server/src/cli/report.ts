import type { Locale } from '#options/bilingual.ts';
import type { Severity } from '#options/severity.ts';
import type { Finding } from '#rules/finding.ts';
import type { UsageProblem } from './args.ts';
import type { UsedConfig } from './configs.ts';

/** What came of one file. */
export interface FileReport {
  readonly path: string;
  /** The text that the findings are about; empty where the file could not be read. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** How many fixes were made in the text. */
  readonly fixed: number;
  /** What went wrong with the file itself, in the language asked for. */
  readonly error?: string;
}

/** The report of a file that could not be read. */
export function failedReport(path: string, { problem }: UsageProblem, locale: Locale): FileReport {
  return { path, text: '', findings: [], fixed: 0, error: problem[locale] };
}

/** What came of all files. */
export interface Totals {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  /** Findings that a safe fix would remove. */
  readonly fixable: number;
  readonly fixed: number;
  /** Files that could not be read or written. */
  readonly failed: number;
}

export const noTotals: Totals = {
  files: 0,
  errors: 0,
  warnings: 0,
  informations: 0,
  fixable: 0,
  fixed: 0,
  failed: 0,
};

/** The totals of one file. */
export function totalsOf({ findings, fixed, error }: FileReport): Totals {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    files: 1,
    errors: count('error'),
    warnings: count('warning'),
    informations: count('information'),
    fixable: findings.filter(isFixable).length,
    fixed,
    failed: error === undefined ? 0 : 1,
  };
}

export function addTotals(a: Totals, b: Totals): Totals {
  return {
    files: a.files + b.files,
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    informations: a.informations + b.informations,
    fixable: a.fixable + b.fixable,
    fixed: a.fixed + b.fixed,
    failed: a.failed + b.failed,
  };
}

const isFixable = ({ fixes }: Finding) => fixes.some(({ safe }) => safe);

/** The exit code of a report: 2 where a file failed, 1 where a finding is at least as severe as `failOn`, else 0. */
export function exitCode(totals: Totals, failOn: Severity | 'never'): 0 | 1 | 2 {
  if (totals.failed > 0) return 2;
  const { errors, warnings, informations } = totals;
  const failing = {
    never: 0,
    error: errors,
    warning: errors + warnings,
    information: errors + warnings + informations,
  };
  return failing[failOn] > 0 ? 1 : 0;
}

/** A failure that is no finding of a plan: an entry of `problems` in the JSON report. */
export interface ReportProblem {
  /** `configuration`: in `kh.config.json`; `file`: a plan that could not be read, checked or written. */
  readonly kind: 'configuration' | 'file';
  readonly path: string;
  /** Where in the file, where that is known; both from 1, columns in UTF-16 units. */
  readonly position?: { readonly line: number; readonly column: number };
  /** In the language of the report. */
  readonly message: string;
}

/** What a report ends with. */
export interface ReportEnd {
  /** Nothing where nothing went wrong. */
  readonly problems?: readonly ReportProblem[];
  /** The configurations that the plans were checked with; undefined where there are none. */
  readonly configs?: readonly UsedConfig[];
  /** The result of `--profile`, as data. */
  readonly profile?: object | undefined;
}

/** How reports are written: the pieces, in order, are the whole output. */
export interface Reporter {
  readonly begin: string;
  file(report: FileReport, isFirst: boolean): string;
  end(totals: Totals, end: ReportEnd): string;
}

/** What a run needs of one file once it is checked: plain data without the text. */
export interface RenderedReport extends Pick<FileReport, 'path' | 'error'> {
  /** The words of the report. */
  readonly output: string;
  readonly totals: Totals;
  /** The rules of its findings, one a finding. */
  readonly rules: readonly string[];
}

export function rendered(report: FileReport, reporter: Reporter, isFirst: boolean): RenderedReport {
  const { path, error, findings } = report;
  return {
    path,
    ...(error === undefined ? {} : { error }),
    output: reporter.file(report, isFirst),
    totals: totalsOf(report),
    rules: findings.map(({ rule }) => rule),
  };
}
