import { nearest } from '#grammar/text/nearest.ts';
import { sanitize } from '#grammar/text/sanitize.ts';
import type { Locale } from '#options/bilingual.ts';
import { commandLineOptions } from '#options/command-line.ts';
import { readArgs, type UsageProblem } from './args.ts';
import type { Command, ExitCode } from './command.ts';
import { commands } from './commands.ts';
import { codeOf } from './error-code.ts';
import { commandHelp, programHelp } from './help.ts';
import { messages } from './messages.ts';
import { blockBuildCommands, processTerminal, type Terminal } from './terminal.ts';
import { version } from './version.ts';

/** Carries out the command line of the process and sets its exit code. */
export async function runProcess(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), processTerminal());
}

/** Runs a command line and gives its exit code. Never throws: a failure is one line on the standard error. */
export async function run(argv: readonly string[], from: Terminal): Promise<ExitCode> {
  const terminal = blockBuildCommands(from);
  const locale = localeOf(argv);
  try {
    const code = await dispatch(argv, locale, terminal);
    const lost = terminal.outFailure();
    if (!lost || lost.code === 'EPIPE') return code;
    await terminal.err(`kh: ${messages.outputLost(codeOf(lost))[locale]}\n`);
  } catch (error) {
    const why = `${codeOf(error)}: ${sanitize((error as Error).message ?? '')}`;
    await terminal.err(`kh: ${messages.internal(why)[locale]}\n`);
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
  const reportError = async ({ problem }: UsageProblem, command?: Command): Promise<ExitCode> => {
    await terminal.err(`kh: ${sanitize(problem[locale])}\n${messages.seeHelp(command?.name)[locale]}\n`);
    return 2;
  };
  const help = async (command?: Command): Promise<ExitCode> => {
    const columns = helpColumns(terminal);
    await terminal.out(
      command ? commandHelp(command, locale, columns) : programHelp(commands, locale, columns),
    );
    return 0;
  };

  const global = readArgs(before, commandLineOptions('kh'));
  if ('problem' in global) return reportError(global);
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
  if (typeof topic === 'object') return reportError(topic);
  if (topic === undefined) return help();
  const command = commands.find((one) => one.name === topic);
  if (!command) return reportError({ problem: unknownCommand(topic) });
  if (name === 'help' || global.values.help) return help(command);

  const started = command.parse([...before, ...rest]);
  if (started === 'help') return help(command);
  const result = 'problem' in started ? started : await started(terminal);
  return typeof result === 'object' ? reportError(result, command) : result;
}

const helpColumns = (terminal: Terminal) => Math.min(100, terminal.stdout.columns ?? 100);

/** What stands before the command, the command, and what comes after it. */
function split(argv: readonly string[]): { before: string[]; name: string | undefined; rest: string[] } {
  let at = 0;
  while (argv[at]?.startsWith('-')) at += argv[at] === '--locale' ? 2 : 1;
  return { before: argv.slice(0, at), name: argv[at], rest: argv.slice(at + 1) };
}

/** The command that help is wanted on; undefined for all of them. */
function helpTopic(argv: readonly string[]): string | undefined | UsageProblem {
  const args = readArgs(argv, commandLineOptions('kh'));
  if ('problem' in args) return args;
  const [topic, more] = args.operands;
  return more === undefined ? topic : { problem: messages.tooMany(more) };
}

function unknownCommand(name: string): UsageProblem['problem'] {
  const names = [...commands.map((command) => command.name), 'help'];
  const isPath = /[./\\]/.test(name);
  return messages.unknownCommand(name, isPath ? `kh lint ${name}` : nearest(name, names));
}
