import { allRules } from '#rules/registry.ts';
import { roomAliases } from './rooms.ts';

/**
 * The manifest with the rule ids in the schema of the setting `kehoach.rules`, so that the editor completes them, and
 * their descriptions in both languages. Everything else in these files is written by hand and kept as it is.
 */
export function manifestFiles(read: (file: string) => string): Map<string, string> {
  const manifest = JSON.parse(read('package.json'));
  manifest.imports = roomAliases();
  const setting = manifest.contributes.configuration.properties['kehoach.rules'];
  const level = { type: 'string', enum: ['error', 'warning', 'information', 'off'] };
  setting.properties = Object.fromEntries(
    allRules.map(({ id }) => [id, { ...level, description: `%rule.${id}%` }]),
  );
  setting.additionalProperties = level;
  return new Map([
    ['package.json', jsonOf(manifest)],
    ['package.nls.json', jsonOf(withRules(JSON.parse(read('package.nls.json')), 'en'))],
    ['package.nls.vi.json', jsonOf(withRules(JSON.parse(read('package.nls.vi.json')), 'vi'))],
  ]);
}

function withRules(texts: Record<string, string>, locale: 'vi' | 'en'): Record<string, string> {
  const own = Object.entries(texts).filter(([key]) => !key.startsWith('rule.'));
  return Object.fromEntries([...own, ...allRules.map(({ id, title }) => [`rule.${id}`, title[locale]])]);
}

const jsonOf = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
