import type { Locale } from '#options/bilingual.ts';

/** The headings of the sections that a person writes on the page of a rule. */
export const pageHeadings = {
  vi: { what: 'Tìm gì', why: 'Vì sao', bad: 'Sai', good: 'Đúng' },
  en: { what: 'What is found', why: 'Why', bad: 'Bad', good: 'Good' },
} as const satisfies Record<Locale, object>;

/** The documentation of a rule, as its page `docs/rules/LOCALE/ID.md` gives it. */
export interface RulePage {
  /** What is found. */
  readonly what: string;
  /** Why it matters, with the source of the rule. */
  readonly why: string;
  readonly examples: readonly RuleExample[];
}

/** A fenced plan, or a piece of one, on the page of a rule. Tests run the rule on it. */
export interface RuleExample {
  /** `bad`: the rule finds something. `good`: it finds nothing. `fixed`: a good one that the fixes of the rule make of the bad one before it. */
  readonly kind: 'bad' | 'good' | 'fixed';
  /** The text, with the line end of its last line. */
  readonly text: string;
}

/** Reads the page of a rule. A section that is not there is empty. */
export function readRulePage(markdown: string, locale: Locale): RulePage {
  const text = markdown.replaceAll('\r\n', '\n');
  const section = (heading: string) => {
    const [, content = ''] = text.split(`\n## ${heading}\n`);
    return content.replace(/\n## [\s\S]*$/, '').trim();
  };
  const { what, why } = pageHeadings[locale];
  return { what: section(what), why: section(why), examples: examplesIn(text) };
}

/** A fenced block with the language `kehoach` and a kind: ```` ```kehoach bad ````. */
const fence = /^(`{3,})kehoach (bad|good|fixed)\n([\s\S]*?)^\1$/gm;

const examplesIn = (text: string): RuleExample[] =>
  Array.from(text.matchAll(fence), ([, , kind, example]) => ({
    kind: kind as RuleExample['kind'],
    text: example!,
  }));
