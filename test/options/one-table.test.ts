import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArgs } from '#cli/args.ts';
import { commands } from '#cli/commands.ts';
import { commandHelp } from '#cli/help.ts';
import { readConfig } from '#config/config.ts';
import { commandLineOptions } from '#options/command-line.ts';
import { defaultOptions, lintOptionsIn, withOverrides } from '#options/lint-options.ts';
import type { Option, OptionTable } from '#options/option.ts';
import { defaultSettings, readSettings } from '#options/settings.ts';
import { optionTable } from '#options/table.ts';
import { configSchemaFile, configSchemaFiles } from '#tools/generate/config-schema.ts';
import { manifestFiles } from '#tools/generate/manifest.ts';
import { optionDocFiles } from '#tools/generate/option-docs.ts';

const page = readFileSync('docs/contributing/add-an-option.md', 'utf8');
const read = (file: string) => readFileSync(file, 'utf8');

/** The row that the page adds, as it is written there. */
const row: OptionTable = (() => {
  const [, literal = ''] = /```ts\n\s*\/\*\*.*\n([\s\S]*?)```/.exec(page) ?? [];
  return new Function(`return {${literal}}`)() as OptionTable;
})();
/** The table without that row, also where somebody follows the page to the letter. */
const base: OptionTable = Object.fromEntries(
  Object.entries<Option>(optionTable).filter(([id]) => !Object.hasOwn(row, id)),
);
const table: OptionTable = { ...base, ...row };
const origin = { uri: 'file:///w/kh.config.json', name: 'kh.config.json' };
const rows = Object.entries<Option>(optionTable);

/** The lines of a file as the generators make it of the longer table that the file of the project does not have. */
function addedLines(files: (table: OptionTable) => Map<string, string>, file: string): string {
  const before = files(base).get(file)!.split('\n');
  const old = new Set(before);
  return files(table)
    .get(file)!
    .split('\n')
    .filter((line) => !old.has(line))
    .join('\n');
}

describe('an option that is a row of the table and nothing else', () => {
  it('is the one that the page adds, in the files that the page counts', () => {
    expect(Object.keys(row)).toEqual(['skipAnnexes']);
    const [, count, list = ''] = /^\*\*Files touched by hand: (\d+)\*\*\n\n((?:- `.*\n)+)/m.exec(page) ?? [];
    const files = Array.from(list.matchAll(/^- `([^`]+)`/gm), ([, file]) => file!);
    expect(files).toHaveLength(Number(count));
    for (const file of files) expect(existsSync(file), file).toBe(true);
  });

  it('is parsed on the command line, and in its help', () => {
    const options = commandLineOptions('lint', table);
    const args = readArgs(['--skip-annexes', 'a.kh'], options);
    if ('problem' in args) throw new Error(args.problem.en);
    expect(lintOptionsIn('flag', args.commandLineValues, table)).toEqual({ skipAnnexes: true });
    const lint = commands.find(({ name }) => name === 'lint')!;
    const help = commandHelp({ ...lint, options }, 'en', 100);
    expect(help).toMatch(/--skip-annexes +do not check annexes/);
  });

  it('is read from kh.config.json, and its mistakes are reported there', () => {
    const { config, problems } = readConfig('{ "skipAnnexes": true }', origin, table);
    expect({ settings: config.settings, problems }).toEqual({
      settings: { skipAnnexes: true },
      problems: [],
    });
    expect(withOverrides(defaultOptions, config.settings, table)).toEqual({
      ...defaultOptions,
      skipAnnexes: true,
    });
    expect(readConfig('{ "skipAnnexes": 1 }', origin, table).problems[0]?.message.en).toBe(
      '“skipAnnexes” has to be true or false.',
    );
    expect(readConfig('{ "skipAnnexes": true }', origin, base).problems).toHaveLength(1);
  });

  it('is read from the settings of the editor, and its mistakes are reported there', () => {
    const warnings: string[] = [];
    const settings = (raw: unknown) => readSettings(raw, (message) => warnings.push(message), 'en', table);
    expect(settings({})).toEqual({ ...defaultSettings, locale: 'en', skipAnnexes: false });
    expect(settings({ skipAnnexes: true })).toMatchObject({ skipAnnexes: true });
    expect(warnings).toEqual([]);
    expect(settings({ skipAnnexes: 'yes' })).toMatchObject({ skipAnnexes: false });
    expect(warnings).toEqual([expect.stringContaining('kehoach.skipAnnexes')]);
  });

  it('is in the manifest, in the words of both languages, in the schema and in the documentation', () => {
    const manifest = (all: OptionTable) => manifestFiles(read, all);
    const { properties } = JSON.parse(manifest(table).get('package.json')!).contributes.configuration;
    expect(properties['kehoach.skipAnnexes']).toEqual({
      type: 'boolean',
      default: false,
      scope: 'resource',
      order: 13,
      markdownDescription: '%setting.skipAnnexes%',
    });
    expect(addedLines(manifest, 'package.nls.json')).toContain('Do not check annexes.');
    expect(addedLines(manifest, 'package.nls.vi.json')).toContain('Không soát các phụ lục.');
    expect(addedLines(configSchemaFiles, configSchemaFile)).toContain('"skipAnnexes": {');
    const docs = (all: OptionTable) => optionDocFiles(read, all);
    expect(addedLines(docs, 'README.md')).toContain('`kehoach.skipAnnexes`');
    expect(addedLines(docs, 'docs/config.md')).toContain('`skipAnnexes`');
    expect(addedLines(docs, 'docs/cli.md')).toContain('`--skip-annexes`');
    expect(addedLines(docs, 'docs/editors.md')).toContain('`skipAnnexes`');
  });
});

describe('every option of the table', () => {
  const manifest = JSON.parse(read('package.json'));
  const schema = JSON.parse(read(configSchemaFile));

  it('is once in each generated file where it belongs, and nothing else is there', () => {
    const settings = rows.flatMap(([, { setting }]) => (setting ? [`kehoach.${setting.name}`] : []));
    expect(Object.keys(manifest.contributes.configuration.properties)).toEqual(settings);
    expect(Object.keys(schema.properties)).toEqual(
      rows.flatMap(([, { config }]) => (config ? [config.name] : [])),
    );
    const tableIn = (file: string, name: string) =>
      read(file).split(`<!-- ${name}:start -->`)[1]!.split(`<!-- ${name}:end -->`)[0]!;
    const firstCells = (text: string) => Array.from(text.matchAll(/^\| `([^`]+)`/gm), ([, cell]) => cell!);
    expect(firstCells(tableIn('README.md', 'settings'))).toEqual(settings);
    const ofServer = Array.from(
      tableIn('docs/editors.md', 'server-settings').matchAll(/`([^`]+)`/g),
      ([, name]) => `kehoach.${name}`,
    );
    expect(ofServer).toEqual(
      rows.flatMap(([, { setting }]) => (setting && !setting.clientOnly ? [`kehoach.${setting.name}`] : [])),
    );
    expect(firstCells(tableIn('docs/config.md', 'keys'))).toEqual(Object.keys(schema.properties));
    const flags = firstCells(tableIn('docs/cli.md', 'options')).map((cell) => /--([\w-]+)/.exec(cell)![1]);
    expect(flags).toEqual(rows.flatMap(([, { flag }]) => (flag ? [flag.name] : [])));
  });

  it.each(rows)('%s has a default that it can have, and is set or used somewhere', (_, option) => {
    if (option.kind === 'enum') expect(option.values).toContain(option.default);
    expect(option.flag ?? option.config ?? option.setting ?? option.editorDefault).toBeDefined();
    const { setting } = option;
    if (option.kind === 'enum' && setting?.valueDescriptions)
      expect(Object.keys(setting.valueDescriptions)).toEqual(option.values);
    if (option.kind === 'enum' && setting?.valueLabels)
      expect(setting.valueLabels).toHaveLength(option.values.length);
  });

  it('has a name of its own in each place', () => {
    for (const place of ['config', 'setting'] as const) {
      const names = rows.flatMap(([, option]) => option[place]?.name ?? []);
      expect(new Set(names).size, place).toBe(names.length);
    }
    for (const { name, options } of commands)
      expect(Object.keys(options), name).toEqual(
        rows.flatMap(([, { flag }]) => (flag?.commands.includes(name) ? [flag.name] : [])),
      );
  });
});
