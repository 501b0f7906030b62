import type { Locale } from '#options/bilingual.ts';
import type { OptionTable } from '#options/option.ts';
import { optionTable } from '#options/table.ts';
import { allRules } from '#rules/registry.ts';
import { roomAliases } from './rooms.ts';
import { settingsSchema, settingWords } from './settings-schema.ts';

/**
 * The manifest with the settings of the table of options, the rule ids in the schema of `kehoach.rules`, so that the editor
 * completes them, and the words of both in both languages. Everything else in these files is written by hand and kept as it is.
 */
export function manifestFiles(
  read: (file: string) => string,
  table: OptionTable = optionTable,
): Map<string, string> {
  const manifest = JSON.parse(read('package.json'));
  manifest.imports = roomAliases();
  manifest.contributes.configuration.properties = settingsSchema(table);
  const words = (file: string, locale: Locale) => jsonOf(withWords(JSON.parse(read(file)), table, locale));
  return new Map([
    ['package.json', jsonOf(manifest)],
    ['package.nls.json', words('package.nls.json', 'en')],
    ['package.nls.vi.json', words('package.nls.vi.json', 'vi')],
  ]);
}

function withWords(
  texts: Record<string, string>,
  table: OptionTable,
  locale: Locale,
): Record<string, string> {
  const byHand = Object.entries(texts).filter(([key]) => !/^(?:rule|setting)\./.test(key));
  const titles = allRules.map(({ id, title }) => [`rule.${id}`, title[locale]]);
  return { ...Object.fromEntries(byHand), ...settingWords(table, locale), ...Object.fromEntries(titles) };
}

const jsonOf = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
