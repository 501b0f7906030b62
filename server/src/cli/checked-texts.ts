import type { Config } from '#config/config.ts';
import type { Plan } from '#model/plan.ts';
import type { AnswerRecord } from '#workspace/recorded-answers.ts';
import type { FileReport } from './report.ts';

/** What came of checking a text with a configuration. */
export interface CheckedText {
  readonly text: string;
  readonly config: Config;
  readonly report: FileReport;
  readonly plan: Plan | undefined;
  /** The answers of other plans that the report was made from. */
  readonly answers: AnswerRecord;
}

/** Plans hold their whole trees, so few are kept. */
const maxTexts = 2;

/**
 * The texts that were checked last. Folders hold copies of one plan, often one after another: a copy with the same configuration has the
 * same report as long as other plans answer the same.
 */
export class CheckedTexts {
  readonly #texts: CheckedText[] = [];

  /** The newest with this text and configuration whose answers `hold`. */
  find(text: string, config: Config, hold: (answers: AnswerRecord) => boolean): CheckedText | undefined {
    return this.#texts.find((each) => each.text === text && each.config === config && hold(each.answers));
  }

  add(checked: CheckedText): void {
    if (this.#texts.length === maxTexts) this.#texts.pop();
    this.#texts.unshift(checked);
  }
}
