import { catalogData } from '#catalog/reference-data.ts';
import { signsOf } from '#grammar/text/signs.ts';
import { wordTable } from '#grammar/words/word-table.ts';
import { type FactObserver, readPlan } from '#model/plan.ts';
import { defaultOptions, type LintOptions } from '#options/lint-options.ts';
import type { Finding } from '#rules/finding.ts';
import { lintPlan } from '#rules/lint.ts';
import { throwRuleError } from '#rules/rule-error.ts';
import { countScans, type ScanReport } from './counter.ts';

/** What linting some texts has cost in looks at their characters. */
export interface LintScans extends ScanReport {
  /** The length of the texts, in UTF-16 units. */
  readonly length: number;
  /** How many times the texts were looked at. */
  readonly times: number;
  /** How many facts of plans were read. */
  readonly facts: number;
  readonly findings: readonly (readonly Finding[])[];
}

/** The tables that all readers share: read before them, so that they are not charged to whoever asks first. */
function readTables(text: string): void {
  wordTable(text);
  signsOf(text);
}

/** Lints texts and counts, by pattern and by reader: `words` for the tables that all share (of plans with wrapped lines a second time), `grammar` for lines and tree, a fact (`model.tasks`), a rule. */
export function lintScans(
  texts: readonly string[],
  options: LintOptions = defaultOptions,
  counting?: { readonly withPlaces: boolean },
): LintScans {
  let facts = 0;
  const { result: findings, report } = countScans((attribute) => {
    const observer: FactObserver = (fact, read) => {
      facts++;
      return attribute(`model.${fact}`, read);
    };
    return texts.map((text) => {
      attribute('words', () => readTables(text));
      const plan = attribute('grammar', () => readPlan(text, catalogData, observer));
      if (plan.logicalText !== text) attribute('words of wrapped lines', () => readTables(plan.logicalText));
      return lintPlan(plan, options, throwRuleError, attribute);
    });
  }, counting);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return { ...report, length, times: report.characters / length, facts, findings };
}
