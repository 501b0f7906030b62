import type { Locale } from '#options/bilingual.ts';
import type { OptionSpec } from './args.ts';
import type { Command } from './command.ts';
import { helpTexts } from './help-messages.ts';
import { words } from './messages.ts';
import { padEnd, wrap } from './width.ts';

/** `kh help`: what commands there are. */
export function programHelp(commands: readonly Command[], locale: Locale, columns: number): string {
  const usage = `${words.usage[locale]}: kh ${words.commands[locale].toUpperCase()} …`;
  const rows = commands.map(({ name, summary }) => [name, summary[locale]] as const);
  const options = [
    ['-h, --help', helpTexts.help[locale]],
    ['-v, --version', helpTexts.version[locale]],
    ['--locale vi|en', helpTexts.locale[locale]],
  ] as const;
  return [
    ...[helpTexts.program[locale], '', usage, ''],
    ...[`${words.commands[locale]}:`, ...definitions(rows, columns), ''],
    ...[`${words.options[locale]}:`, ...definitions(options, columns), ''],
    ...[helpTexts.seeCommandHelp[locale], ''],
  ].join('\n');
}

/** `kh help COMMAND`. */
export function commandHelp(command: Command, locale: Locale, columns: number): string {
  const { name, operands, summary, details, options } = command;
  const rows = Object.entries(options).map(
    ([option, spec]) => [usageOf(option, spec, locale), spec.help[locale]] as const,
  );
  return [
    `${words.usage[locale]}: kh ${name} [${words.options[locale].toLowerCase()}] ${operands[locale]}`.trimEnd(),
    ...['', ...wrap(summary[locale], columns)],
    ...details[locale].split('\n').flatMap((line) => wrap(line, columns)),
    ...['', `${words.options[locale]}:`, ...definitions(rows, columns), ''],
  ].join('\n');
}

function usageOf(name: string, spec: OptionSpec, locale: Locale): string {
  if (spec.kind === 'choice') return `--${name} ${spec.values.join('|')}`;
  if (spec.kind === 'text') return `--${name} ${spec.value[locale]}`;
  return `${spec.short ? `-${spec.short}, ` : ''}--${name}`;
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
