import type { Severity } from '#options/severity.ts';
import type { Finding } from '#rules/finding.ts';
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

export function addReport(totals: Totals, { findings, fixed, error }: FileReport): Totals {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    files: totals.files + 1,
    errors: totals.errors + count('error'),
    warnings: totals.warnings + count('warning'),
    informations: totals.informations + count('information'),
    fixable: totals.fixable + findings.filter(isFixable).length,
    fixed: totals.fixed + fixed,
    failed: totals.failed + (error === undefined ? 0 : 1),
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
