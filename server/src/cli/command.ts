import type { Bilingual } from '#options/bilingual.ts';
import type { CommandLineOptions } from '#options/command-line.ts';
import type { CommandName } from '#options/option.ts';
import type { Args, FlagTable, UsageProblem } from './args.ts';
import type { Terminal } from './terminal.ts';

/** A subcommand of `kh`: its help, and how it is run. Its module is loaded when it is run. */
export interface Command {
  readonly name: CommandName;
  /** What stands after the options in the usage line; empty where nothing does. */
  readonly operands: Bilingual;
  readonly summary: Bilingual;
  /** The paragraphs of `kh help NAME` below the summary. */
  readonly details: Bilingual;
  readonly options: FlagTable;
  /** Parses `argv`: gives a usage error, a request for help, or the function that runs the command. */
  parse(
    argv: readonly string[],
  ): UsageProblem | 'help' | ((terminal: Terminal) => Promise<ExitCode | UsageProblem>);
}

/** 0: nothing to report; 1: findings; 2: wrong use, or input that cannot be read. */
export type ExitCode = 0 | 1 | 2;

/** The command line of a command. */
export type CommandArgs<Name extends CommandName> = Args<CommandLineOptions<Name>>;

/** Runs a command: gives its exit code, or why it cannot be run. */
export type Run<Name extends CommandName> = (
  args: CommandArgs<Name>,
  terminal: Terminal,
) => Promise<ExitCode | UsageProblem>;
