import { nearest } from '#grammar/text/nearest.ts';
import type { Locale } from '#rules/options.ts';
import { type Problem, readArgs } from './args.ts';
import type { Command, ExitCode } from './command.ts';
import { programOptions } from './command-options.ts';
import { commands } from './commands.ts';
import { commandHelp, programHelp } from './help.ts';
import { codeOf } from './input.ts';
import { says } from './messages.ts';
import { processTerminal, type Terminal, withoutCommands } from './terminal.ts';
import { version } from './version.ts';
import { harmless } from './width.ts';

/** Carries out the command line of the process and sets its exit code. */
export async function runProcess(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), processTerminal());
}

/** Carries out a command line. Never throws; what goes wrong is said in one line. */
export async function run(argv: readonly string[], from: Terminal): Promise<ExitCode> {
  const terminal = withoutCommands(from);
  const locale = localeOf(argv);
  try {
    const code = await dispatch(argv, locale, terminal);
    const lost = terminal.outFailure();
    if (!lost || lost.code === 'EPIPE') return code;
    await terminal.err(`kh: ${says.outputLost(codeOf(lost))[locale]}\n`);
  } catch (error) {
    const why = `${codeOf(error)}: ${harmless((error as Error).message ?? '')}`;
    await terminal.err(`kh: ${says.internal(why)[locale]}\n`);
  }
  return 2;
}

/** The language asked for, even where the rest of the command line is wrong. */
function localeOf(argv: readonly string[]): Locale {
  const at = argv.indexOf('--locale');
  return argv[at + 1] === 'en' && at >= 0 ? 'en' : argv.includes('--locale=en') ? 'en' : 'vi';
}

async function dispatch(argv: readonly string[], locale: Locale, terminal: Terminal): Promise<ExitCode> {
  const { before, name, rest } = split(argv);
  const complain = async ({ problem }: Problem, command?: Command): Promise<ExitCode> => {
    await terminal.err(`kh: ${harmless(problem[locale])}\n${says.seeHelp(command?.name)[locale]}\n`);
    return 2;
  };
  const help = async (command?: Command): Promise<ExitCode> => {
    const columns = helpColumns(terminal);
    await terminal.out(
      command ? commandHelp(command, locale, columns) : programHelp(commands, locale, columns),
    );
    return 0;
  };

  const global = readArgs(before, programOptions);
  if ('problem' in global) return complain(global);
  if (global.values.version) {
    await terminal.out(`${version()}\n`);
    return 0;
  }
  if (name === undefined && global.values.help) return help();
  if (name === undefined) {
    await terminal.err(programHelp(commands, locale, helpColumns(terminal)));
    return 2;
  }
  const topic = name === 'help' ? helpTopic(rest) : name;
  if (typeof topic === 'object') return complain(topic);
  if (topic === undefined) return help();
  const command = commands.find((one) => one.name === topic);
  if (!command) return complain({ problem: unknownCommand(topic) });
  if (name === 'help' || global.values.help) return help(command);

  const started = command.parse([...before, ...rest]);
  if (started === 'help') return help(command);
  const result = 'problem' in started ? started : await started(terminal);
  return typeof result === 'object' ? complain(result, command) : result;
}

const helpColumns = (terminal: Terminal) => Math.min(100, terminal.stdout.columns ?? 100);

/** What stands before the command, the command, and what comes after it. */
function split(argv: readonly string[]): { before: string[]; name: string | undefined; rest: string[] } {
  let at = 0;
  while (argv[at]?.startsWith('-')) at += argv[at] === '--locale' ? 2 : 1;
  return { before: argv.slice(0, at), name: argv[at], rest: argv.slice(at + 1) };
}

/** The command that help is wanted on; undefined for all of them. */
function helpTopic(argv: readonly string[]): string | undefined | Problem {
  const args = readArgs(argv, programOptions);
  if ('problem' in args) return args;
  const [topic, more] = args.operands;
  return more === undefined ? topic : { problem: says.tooMany(more) };
}

function unknownCommand(name: string): Problem['problem'] {
  const names = [...commands.map((command) => command.name), 'help'];
  const isPath = /[./\\]/.test(name);
  return says.unknownCommand(name, isPath ? `kh lint ${name}` : nearest(name, names));
}
