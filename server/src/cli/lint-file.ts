import { applyConfig } from '#config/config.ts';
import { sanitize } from '#grammar/text/sanitize.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import { defaultOptions, type LintOptions, lintOptionsIn, withOverrides } from '#options/lint-options.ts';
import { withSafeFixes } from '#rules/fix.ts';
import { lintPlan } from '#rules/lint.ts';
import type { OtherPlans } from '#workspace/other-plans.ts';
import { referenceDataOf } from '#workspace/reference-data.ts';
import type { CommandArgs } from './command.ts';
import type { CommandConfigs } from './configs.ts';
import { codeOf } from './error-code.ts';
import { messages } from './messages.ts';
import type { Profile } from './profile.ts';
import type { FileReport } from './report.ts';

export type LintValues = CommandArgs<'lint'>['values'];

/** What all plans of a run are checked with: the command line and the configurations. */
export interface LintContext {
  readonly values: LintValues;
  readonly commandLineValues: Partial<LintValues>;
  readonly configs: CommandConfigs;
  /** Measures the cost of each part; undefined without `--profile`. */
  readonly profile: Profile | undefined;
}

/** What came of checking one text. */
interface Linted {
  readonly report: FileReport;
  /** The plan that the text is as it was given; undefined where reading it failed. */
  readonly plan: Plan | undefined;
}

/**
 * Checks one text, and with `--fix` fixes it first; `others` are the plans that are checked with it, where there are any. Never throws:
 * a fault of the program is part of the report, and the other rules and files go on.
 */
export function lintFile(path: string, text: string, context: LintContext, others?: OtherPlans): Linted {
  const { values, configs, profile } = context;
  const faults = new Set<string>(); // each once, however many rounds of fixes meet it
  const addFault = (fault: string, error: unknown) =>
    void faults.add(`${fault}${codeOf(error)}: ${sanitize((error as Error).message ?? '')}`);
  let report: FileReport = { path, text, findings: [], fixed: 0 };
  let plan: Plan | undefined;
  try {
    const options = lintOptionsFor(path, context);
    const referenceData = referenceDataOf(configs.of(path), others);
    const onRuleError = (rule: string, error: unknown) => addFault(`${rule}: `, error);
    const profiled = profile && !values.fix ? profile.read(text, referenceData) : undefined;
    plan = profiled ?? readPlan(text, referenceData);
    const fixed = values.fix ? withSafeFixes(plan, options, onRuleError) : { plan, applied: 0 };
    // A plan that fixes have read facts of would look cheaper than it is.
    const linted = profile && !profiled ? profile.read(fixed.plan.text, referenceData) : fixed.plan;
    const findings = lintPlan(linted, options, onRuleError, profile?.timed);
    report = { path, text: linted.text, findings, fixed: fixed.applied };
  } catch (error) {
    addFault('', error);
  }
  if (faults.size === 0) return { report, plan };
  return { report: { ...report, error: messages.internal([...faults].join('; '))[values.locale] }, plan };
}

/** The options that a plan is checked with: those of the command line, else of its configuration, else the defaults. */
function lintOptionsFor(path: string, { values, commandLineValues, configs }: LintContext): LintOptions {
  const options = applyConfig(configs.of(path), { ...defaultOptions, locale: values.locale });
  return withOverrides(options, lintOptionsIn('flag', commandLineValues));
}
