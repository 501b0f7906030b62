import type { ReferenceData } from '#catalog/reference-data.ts';
import { LineIndex } from '#features/position.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { type SharedSteps, type Steps, sharedSteps } from '#grammar/text/steps.ts';
import type { FactName } from '#model/facts.ts';
import { factSteps, type Plan, planSteps } from '#model/plan.ts';
import type { LintOptions } from '#options/lint-options.ts';
import type { Finding } from '#rules/finding.ts';
import { lintSteps } from '#rules/lint.ts';
import type { OnRuleError } from '#rules/rule-error.ts';
import type { ParsedDocument } from './parsed-document.ts';

/** One version of an open document. It never changes, so a request can keep it while it waits. */
export interface DocumentSnapshot extends ParsedDocument {
  readonly version: number;
  readonly text: string;
  /** The agencies and documents that are known where the document stands. */
  readonly referenceData: ReferenceData;
  /** Parses the text and reads facts of the plan, in steps. */
  reading(facts: readonly FactName[]): Steps<Plan>;
  /** The validation under `options`, the same one until other options are asked for. */
  linting(options: LintOptions): Linting;
  /** The findings under `options`, in the order of the text: all steps that are left of `linting` are made at once. */
  findings(options: LintOptions): readonly Finding[];
}

/** A validation of one version of a document, made in steps. Any number of callers may make steps of it. */
export interface Linting {
  readonly version: number;
  readonly lines: LineIndex;
  /** The findings, in the order of the text; undefined while steps are left. */
  readonly findings: readonly Finding[] | undefined;
  /** Does a part of parsing, reads a fact of the plan or runs a rule. A fault of the program is thrown, then and at each later step. */
  step(): void;
}

/** What a snapshot is made of. */
export interface SnapshotSource {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly referenceData: ReferenceData;
}

/** A snapshot of a text. It is parsed when something first asks for the plan; `onRuleError` is called for a rule that throws. */
export function createSnapshot(source: SnapshotSource, onRuleError: OnRuleError): DocumentSnapshot {
  const { text, referenceData } = source;
  const lines = lazy(() => new LineIndex(text));
  const reading = sharedSteps(planSteps(text, referenceData));
  let begun: { readonly options: LintOptions; readonly linting: Linting } | undefined;
  return {
    ...source,
    get lines() {
      return lines();
    },
    get plan() {
      return reading.finish();
    },
    reading: (facts) => readingOf(reading, facts),
    linting(options) {
      if (begun?.options !== options)
        begun = { options, linting: lintingOf(this, reading, options, onRuleError) };
      return begun.linting;
    },
    findings(options) {
      const linting = this.linting(options);
      while (!linting.findings) linting.step();
      return linting.findings;
    },
  };
}

function lintingOf(
  document: DocumentSnapshot,
  reading: SharedSteps<Plan>,
  options: LintOptions,
  onRuleError: OnRuleError,
): Linting {
  const work = sharedSteps(stepsOf(reading, options, onRuleError));
  return {
    version: document.version,
    get lines() {
      return document.lines;
    },
    get findings() {
      return work.result;
    },
    step: () => work.step(),
  };
}

function* stepsOf(
  reading: SharedSteps<Plan>,
  options: LintOptions,
  onRuleError: OnRuleError,
): Steps<readonly Finding[]> {
  const plan = yield* readingOf(reading, []);
  return yield* lintSteps(plan, options, onRuleError);
}

function* readingOf(reading: SharedSteps<Plan>, facts: readonly FactName[]): Steps<Plan> {
  while (!reading.result) {
    reading.step();
    yield;
  }
  yield* factSteps(reading.result, facts);
  return reading.result;
}
