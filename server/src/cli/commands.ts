import { commandLineOptions } from '#options/command-line.ts';
import { type FlagTable, readArgs } from './args.ts';
import type { Command, CommandArgs, Run } from './command.ts';
import { type EngineCommand, engineCommand } from './engine-commands.ts';
import { helpTexts } from './help-messages.ts';

/** The subcommands of `kh`, in the order of its help. */
export const commands: readonly Command[] = [
  planCommand('lint'),
  planCommand('outline'),
  planCommand('tasks'),
  planCommand('citations'),
  planCommand('agencies'),
  command('rules', async () => (await import('./rules-command.ts')).runRules),
  command('explain', async () => (await import('./explain-command.ts')).runExplain),
];

function planCommand(name: EngineCommand): Command {
  return command(name, () => engineCommand(name));
}

function command<Name extends keyof typeof helpTexts.commands>(
  name: Name,
  load: () => Promise<Run<Name>>,
): Command {
  const options: FlagTable = commandLineOptions(name);
  return {
    name,
    options,
    ...helpTexts.commands[name],
    parse: (argv) => {
      const args = readArgs(argv, options);
      if ('problem' in args) return args;
      if (args.values.help) return 'help';
      return async (terminal) => (await load())(args as CommandArgs<Name>, terminal);
    },
  };
}
