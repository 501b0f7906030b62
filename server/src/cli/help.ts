import { padEnd, wrap } from '#grammar/text/width.ts';
import type { Locale } from '#options/bilingual.ts';
import { type CommandLineOption, commandLineOptions } from '#options/command-line.ts';
import type { OptionTable } from '#options/option.ts';
import { optionTable } from '#options/table.ts';
import type { Command } from './command.ts';
import { helpTexts } from './help-messages.ts';
import { reportWords } from './messages.ts';

/** `kh help`: what commands there are. */
export function programHelp(
  commands: readonly Command[],
  locale: Locale,
  columns: number,
  table: OptionTable = optionTable,
): string {
  const usage = `${reportWords.usage[locale]}: kh ${reportWords.commands[locale].toUpperCase()} …`;
  const rows = commands.map(({ name, summary }) => [name, summary[locale]] as const);
  const options = Object.values<CommandLineOption>(commandLineOptions('kh', table)).sort(shortFirst);
  return [
    ...[helpTexts.program[locale], '', usage, ''],
    ...[`${reportWords.commands[locale]}:`, ...definitions(rows, columns), ''],
    ...[`${reportWords.options[locale]}:`, ...definitions(optionRows(options, locale), columns), ''],
    ...[helpTexts.seeCommandHelp[locale], ''],
  ].join('\n');
}

/** `kh help COMMAND`. */
export function commandHelp(command: Command, locale: Locale, columns: number): string {
  const { name, operands, summary, details, options } = command;
  const rows = optionRows(Object.values(options), locale);
  return [
    `${reportWords.usage[locale]}: kh ${name} [${reportWords.options[locale].toLowerCase()}] ${operands[locale]}`.trimEnd(),
    ...['', ...wrap(summary[locale], columns)],
    ...details[locale].split('\n').flatMap((line) => wrap(line, columns)),
    ...['', `${reportWords.options[locale]}:`, ...definitions(rows, columns), ''],
  ].join('\n');
}

/** The options that have a short form come first. */
const shortFirst = (a: CommandLineOption, b: CommandLineOption) =>
  Number(b.flag.short !== undefined) - Number(a.flag.short !== undefined);

const optionRows = (options: readonly CommandLineOption[], locale: Locale) =>
  options.map((option) => [optionUsage(option, locale), option.flag.description[locale]] as const);

/** An option as it is typed: `-h, --help`, `--locale vi|en`, `--config FILE`. */
export function optionUsage({ flag, ...option }: CommandLineOption, locale: Locale): string {
  if (option.kind === 'enum') return `--${flag.name} ${option.values.join('|')}`;
  if (option.kind === 'string') return `--${flag.name} ${flag.valueName?.[locale] ?? '…'}`;
  return `${flag.short ? `-${flag.short}, ` : ''}--${flag.name}`;
}

/** Terms and what they mean: in two columns, or below each other where a term is long. */
function definitions(rows: readonly (readonly [string, string])[], columns: number): string[] {
  const widest = Math.min(24, Math.max(...rows.map(([term]) => term.length)));
  const indent = ' '.repeat(widest + 4);
  return rows.flatMap(([term, meaning]) => {
    const lines = wrap(meaning, columns - indent.length).map((line) => indent + line);
    if (term.length > widest) return [`  ${term}`, ...lines];
    return [`  ${padEnd(term, widest)}  ${lines[0]!.trimStart()}`, ...lines.slice(1)];
  });
}
