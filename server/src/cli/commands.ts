import type { Bilingual } from '#rules/rule.ts';
import { type Args, type OptionTable, type Problem, readArgs } from './args.ts';
import { helps } from './help-messages.ts';
import type { Terminal } from './terminal.ts';

/** A subcommand: what help says of it, and how it is carried out. Its module is loaded when it is asked for. */
export interface Command {
  readonly name: string;
  /** What stands after the options in the usage line; empty where nothing does. */
  readonly operands: Bilingual;
  readonly summary: Bilingual;
  /** More than the summary says, for `kh help NAME`. */
  readonly details: Bilingual;
  readonly options: OptionTable;
  /** Reads `argv`: what is wrong with it, that help is wanted, or what carries the command out. */
  start(argv: readonly string[]): Problem | 'help' | ((terminal: Terminal) => Promise<ExitCode | Problem>);
}

/** 0: nothing to complain of; 1: findings; 2: wrong use, or input that cannot be read. */
export type ExitCode = 0 | 1 | 2;

export type Run<Options extends OptionTable> = (
  args: Args<Options>,
  terminal: Terminal,
) => Promise<ExitCode | Problem>;

const common = {
  locale: { kind: 'choice', values: ['vi', 'en'], help: helps.locale },
  help: { kind: 'flag', short: 'h', help: helps.help },
} as const;

/** The options of whatever reads plans. */
const ofPlans = {
  config: { kind: 'text', value: helps.fileValue, help: helps.config },
  'no-config': { kind: 'flag', help: helps.noConfig },
  ...common,
} as const;

/** Options that stand before the command, or alone. */
export const programOptions = {
  ...common,
  version: { kind: 'flag', short: 'v', help: helps.version },
} as const;

export const lintOptions = {
  format: { kind: 'choice', values: ['human', 'json'], help: helps.lintFormat },
  preset: { kind: 'choice', values: ['recommended', 'strict'], help: helps.preset },
  final: { kind: 'flag', help: helps.final },
  'fail-on': { kind: 'choice', values: ['error', 'warning', 'information', 'never'], help: helps.failOn },
  fix: { kind: 'flag', help: helps.fix },
  profile: { kind: 'flag', help: helps.profile },
  stdin: { kind: 'flag', help: helps.stdin },
  'stdin-filename': { kind: 'text', value: helps.nameValue, help: helps.stdinFilename },
  ...ofPlans,
} as const;

export const outlineOptions = {
  format: { kind: 'choice', values: ['text', 'json'], help: helps.outlineFormat },
  ...ofPlans,
} as const;

export const tasksOptions = {
  format: { kind: 'choice', values: ['table', 'json', 'csv'], help: helps.tasksFormat },
  'raw-csv': { kind: 'flag', help: helps.rawCsv },
  ...ofPlans,
} as const;

export const citationsOptions = {
  format: { kind: 'choice', values: ['table', 'json', 'csv'], help: helps.tasksFormat },
  'raw-csv': { kind: 'flag', help: helps.rawCsv },
  ...ofPlans,
} as const;

export const agenciesOptions = {
  format: { kind: 'choice', values: ['table', 'json', 'csv'], help: helps.agenciesFormat },
  'raw-csv': { kind: 'flag', help: helps.rawCsv },
  ...ofPlans,
} as const;

export const rulesOptions = {
  format: { kind: 'choice', values: ['table', 'json'], help: helps.rulesFormat },
  ...common,
} as const;

export const explainOptions = common;

export const commands: readonly Command[] = [
  command('lint', lintOptions, async () => (await import('./lint-command.ts')).lint),
  command('outline', outlineOptions, async () => (await import('./outline-command.ts')).outline),
  command('tasks', tasksOptions, async () => (await import('./tasks-command.ts')).tasks),
  command('citations', citationsOptions, async () => (await import('./citations-command.ts')).citations),
  command('agencies', agenciesOptions, async () => (await import('./agencies-command.ts')).agencies),
  command('rules', rulesOptions, async () => (await import('./rules-command.ts')).rules),
  command('explain', explainOptions, async () => (await import('./explain-command.ts')).explain),
];

function command<Options extends OptionTable>(
  name: keyof typeof helps.commands,
  options: Options,
  load: () => Promise<Run<Options>>,
): Command {
  return {
    name,
    options,
    ...helps.commands[name],
    start: (argv) => {
      const args = readArgs(argv, options);
      if ('problem' in args) return args;
      if ((args.values as { help?: boolean }).help) return 'help';
      return async (terminal) => (await load())(args, terminal);
    },
  };
}
