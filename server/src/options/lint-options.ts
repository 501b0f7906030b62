import type { Locale } from './bilingual.ts';
import type { SeveritySetting } from './severity.ts';

export type Preset = 'recommended' | 'strict';

/** All that changes what is found in a text; one value, never shared and changed. */
export interface LintOptions {
  /** Which rules speak by default; `strict` adds those that are off. */
  readonly preset: Preset;
  /** The plan is judged as issued even where its number or day is still blank. */
  readonly final: boolean;
  /** The text is open in an editor: what was just begun is not yet judged for being no plan. Never so where `final` is. */
  readonly drafting: boolean;
  /** The language of messages. */
  readonly locale: Locale;
  /** Severities by rule id that replace the catalogue's own. */
  readonly rules: Readonly<Record<string, SeveritySetting>>;
  /** Words that are right whatever `misspelling` thinks of them. */
  readonly words: readonly string[];
}

export const defaultOptions: LintOptions = {
  preset: 'recommended',
  final: false,
  drafting: false,
  locale: 'vi',
  rules: {},
  words: [],
};
