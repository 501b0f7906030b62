import { type OptionTable, readArgs } from './args.ts';
import type { Command, Run } from './command.ts';
import {
  agenciesOptions,
  citationsOptions,
  explainOptions,
  lintOptions,
  outlineOptions,
  rulesOptions,
  tasksOptions,
} from './command-options.ts';
import { helpTexts } from './help-messages.ts';

/** The subcommands of `kh`, in the order of its help. */
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
  name: keyof typeof helpTexts.commands,
  options: Options,
  load: () => Promise<Run<Options>>,
): Command {
  return {
    name,
    options,
    ...helpTexts.commands[name],
    parse: (argv) => {
      const args = readArgs(argv, options);
      if ('problem' in args) return args;
      if ((args.values as { help?: boolean }).help) return 'help';
      return async (terminal) => (await load())(args, terminal);
    },
  };
}
