import type { ReferenceData } from '#catalog/reference-data.ts';
import { LineIndex } from '#features/position.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { readPlan } from '#model/plan.ts';
import type { LintOptions } from '#options/lint-options.ts';
import type { Finding } from '#rules/finding.ts';
import { lintPlan } from '#rules/lint.ts';
import type { OnRuleError } from '#rules/rule-error.ts';
import type { ParsedDocument } from './parsed-document.ts';

/** One version of an open document. It never changes, so a request can keep it while it waits. */
export interface DocumentSnapshot extends ParsedDocument {
  readonly version: number;
  readonly text: string;
  /** The agencies and documents that are known where the document stands. */
  readonly referenceData: ReferenceData;
  /** The findings under `options`, in the order of the text; computed once for the options that were asked for last. */
  findings(options: LintOptions): readonly Finding[];
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
  const plan = lazy(() => readPlan(text, referenceData));
  let linted: { readonly options: LintOptions; readonly findings: readonly Finding[] } | undefined;
  return {
    ...source,
    get lines() {
      return lines();
    },
    get plan() {
      return plan();
    },
    findings(options) {
      if (linted?.options !== options)
        linted = { options, findings: lintPlan(this.plan, options, onRuleError) };
      return linted.findings;
    },
  };
}
