import { parseArgs } from 'node:util';
import { nearest } from '#grammar/text/nearest.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { CommandLineOption } from '#options/command-line.ts';
import type { ValueOf } from '#options/option.ts';
import { messages } from './messages.ts';

/** The options of a command by the names of their flags. */
export type FlagTable = Readonly<Record<string, CommandLineOption>>;

/** The value of each option; a string that is not set is undefined. */
export type Values<Options extends FlagTable> = {
  readonly [Name in keyof Options]: Options[Name] extends { readonly kind: 'string' }
    ? string | undefined
    : ValueOf<Options[Name]>;
};

export interface Args<Options extends FlagTable = FlagTable> {
  /** The value of each option: that of the command line, else its default. */
  readonly values: Values<Options>;
  /** The values of the options that stand on the command line. */
  readonly commandLineValues: Partial<Values<Options>>;
  readonly operands: readonly string[];
}

/** Why a command line cannot be carried out. */
export interface UsageProblem {
  readonly problem: Bilingual;
}

/** The options and operands of `argv`, or the first thing that is wrong with it. */
export function readArgs<Options extends FlagTable>(
  argv: readonly string[],
  options: Options,
): Args<Options> | UsageProblem {
  const defaults = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, option.default]),
  );
  const commandLineValues: Record<string, string | boolean | undefined> = {};
  const operands: string[] = [];
  for (const token of tokensOf(argv, options)) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) {
      const written = argv[token.index]!.replace(/=.*/s, ''); // `-fix` whole, not its first letter
      return { problem: messages.unknownOption(written, nearestOption(written, options)) };
    }
    const problem = option.kind === 'boolean' ? flagProblem(token) : valueProblem(token, option);
    if (problem) return { problem };
    commandLineValues[token.name] = option.kind === 'boolean' ? true : token.value;
  }
  const values = { ...defaults, ...commandLineValues } as Values<Options>;
  return { values, commandLineValues: commandLineValues as Partial<Values<Options>>, operands };
}

function tokensOf(argv: readonly string[], options: FlagTable) {
  const config = Object.entries(options).map(([name, option]) => {
    const type = option.kind === 'boolean' ? ('boolean' as const) : ('string' as const);
    return [name, { type, ...(option.flag.short ? { short: option.flag.short } : {}) }] as const;
  });
  return parseArgs({
    args: [...argv],
    options: Object.fromEntries(config),
    allowPositionals: true,
    strict: false,
    tokens: true,
  }).tokens;
}

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

const flagProblem = ({ rawName, value }: OptionToken) =>
  value === undefined ? undefined : messages.needsNoValue(rawName);

function valueProblem({ rawName, value, inlineValue }: OptionToken, option: CommandLineOption) {
  const isOption = !inlineValue && value !== undefined && /^-./.test(value);
  const words = option.kind === 'enum' ? option.values : undefined;
  if (value === undefined || value === '' || isOption) return messages.needsValue(rawName, words);
  if (!words || words.includes(value)) return undefined;
  return messages.unknownValue(rawName, value, words, nearest(value, words));
}

export function nearestOption(rawName: string, options: FlagTable): string | undefined {
  const near = nearest(rawName.replace(/^-+/, ''), Object.keys(options));
  return near && `--${near}`;
}
