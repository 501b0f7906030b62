import { optionUsage } from '#cli/help.ts';
import type { CommandLineOption } from '#options/command-line.ts';
import type { Option, OptionTable } from '#options/option.ts';
import { optionTable } from '#options/table.ts';
import { SETTINGS_SECTION } from '#protocol/names.ts';
import { between } from './between.ts';
import { settingRows } from './settings-schema.ts';

/** The pages with tables or lists of options, between marks: README.md, docs/config.md, docs/cli.md and docs/editors.md. */
export function optionDocFiles(
  read: (file: string) => string,
  table: OptionTable = optionTable,
): Map<string, string> {
  const pages = [
    ['README.md', 'settings', settingsTable(table)],
    ['docs/config.md', 'keys', keysTable(table)],
    ['docs/cli.md', 'options', flagsTable(table)],
    ['docs/editors.md', 'server-settings', serverSettings(table)],
  ] as const;
  return new Map(pages.map(([file, name, content]) => [file, between(read(file), name, content)]));
}

const tableOf = (heading: readonly string[], rows: readonly (readonly string[])[]) =>
  [heading, heading.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

const code = (text: string) => `\`${text}\``;

function settingsTable(table: OptionTable): string {
  const rows = settingRows(table).map(({ option, setting }) => [
    code(`${SETTINGS_SECTION}.${setting.name}`),
    valuesOf(option, setting.auto ? ['auto'] : []),
    setting.description.vi,
  ]);
  return tableOf(['Thiết đặt', 'Giá trị (mặc định đứng đầu)', 'Ý nghĩa'], rows);
}

/** The settings that the server reads, whatever the editor. */
const serverSettings = (table: OptionTable) =>
  settingRows(table)
    .filter(({ setting }) => !setting.clientOnly)
    .map(({ setting }) => code(setting.name))
    .join(', ');

function keysTable(table: OptionTable): string {
  const rows = Object.values(table).flatMap((option) =>
    option.config
      ? [
          [
            code(option.config.name),
            valuesOf(option),
            option.config.description.vi,
            option.config.description.en,
          ],
        ]
      : [],
  );
  return tableOf(['Mục / Key', 'Giá trị / Value', 'Ý nghĩa', 'Meaning'], rows);
}

function flagsTable(table: OptionTable): string {
  const options = Object.values(table).filter((option): option is CommandLineOption => !!option.flag);
  const rows = options.map((option) => {
    const { commands, description } = option.flag;
    return [code(optionUsage(option, 'en')), commands.map(code).join(', '), description.vi, description.en];
  });
  return tableOf(['Tùy chọn / Option', 'Lệnh / Commands', 'Ý nghĩa', 'Meaning'], rows);
}

/** The values of an option, the default first; of a list or a record its form. */
function valuesOf(option: Option, first: readonly string[] = []): string {
  switch (option.kind) {
    case 'boolean':
      return [option.default, !option.default].map((value) => code(String(value))).join(', ');
    case 'enum':
      return [...first, ...new Set([option.default, ...option.values])].map(code).join(', ');
    case 'strings':
      return code('["…"]');
    case 'severities':
      return code('{ "…": "off" }');
    case 'objects':
      return code('[{ … }]');
    default:
      return code('"…"');
  }
}
