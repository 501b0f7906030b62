import { readFileSync } from 'node:fs';
import type { Locale } from '#options/bilingual.ts';
import { type RulePage, readRulePage } from '#rules/page.ts';
import { ruleIds } from '#rules/registry.ts';

export const rulePageFile = (id: string, locale: Locale = 'vi') => `docs/rules/${locale}/${id}.md`;

/** The page of a rule. */
export const rulePage = (id: string, locale: Locale = 'vi'): RulePage =>
  readRulePage(readFileSync(rulePageFile(id, locale), 'utf8'), locale);

/** The bad examples of a rule, on its page. */
export const badExamples = (id: string): string[] =>
  rulePage(id).examples.flatMap(({ kind, text }) => (kind === 'bad' ? [text] : []));

/** What the rules find, by their pages. */
export const ruleDescriptions: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  vi: new Map(ruleIds.map((id) => [id, rulePage(id, 'vi').what])),
  en: new Map(ruleIds.map((id) => [id, rulePage(id, 'en').what])),
};
