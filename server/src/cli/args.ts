import { parseArgs } from 'node:util';
import { nearest } from '#grammar/text/nearest.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { messages } from './messages.ts';

/** What an option takes: nothing, one of some words, or any text. */
export type OptionSpec = FlagSpec | ChoiceSpec | TextSpec;
export interface FlagSpec {
  readonly kind: 'flag';
  readonly short?: string;
  readonly help: Bilingual;
}
export interface ChoiceSpec {
  readonly kind: 'choice';
  readonly values: readonly [string, ...string[]];
  readonly help: Bilingual;
}
export interface TextSpec {
  readonly kind: 'text';
  /** How help calls the value. */
  readonly value: Bilingual;
  readonly help: Bilingual;
}

export type OptionTable = Readonly<Record<string, OptionSpec>>;

/** The value of each option: a choice that is not made is its first word, a text that is not given undefined. */
export type Values<Options extends OptionTable> = {
  readonly [Name in keyof Options]: Options[Name] extends { readonly values: readonly (infer Word)[] }
    ? Word
    : Options[Name] extends FlagSpec
      ? boolean
      : string | undefined;
};

export interface Args<Options extends OptionTable = OptionTable> {
  /** The value of each option: that of the command line, else its default. */
  readonly values: Values<Options>;
  /** The values of the options that stand on the command line. */
  readonly commandLineValues: Partial<Values<Options>>;
  readonly operands: readonly string[];
}

/** Why a command line cannot be carried out. */
export interface Problem {
  readonly problem: Bilingual;
}

/** The options and operands of `argv`, or the first thing that is wrong with it. */
export function readArgs<Options extends OptionTable>(
  argv: readonly string[],
  options: Options,
): Args<Options> | Problem {
  const defaults = Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, defaultOf(spec)]));
  const commandLineValues: Record<string, string | boolean | undefined> = {};
  const operands: string[] = [];
  for (const token of tokensOf(argv, options)) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!spec) {
      const written = argv[token.index]!.replace(/=.*/s, ''); // `-fix` whole, not its first letter
      return { problem: messages.unknownOption(written, nearestOption(written, options)) };
    }
    const problem = spec.kind === 'flag' ? flagProblem(token) : valueProblem(token, spec);
    if (problem) return { problem };
    commandLineValues[token.name] = spec.kind === 'flag' ? true : token.value;
  }
  const values = { ...defaults, ...commandLineValues } as Values<Options>;
  return { values, commandLineValues: commandLineValues as Partial<Values<Options>>, operands };
}

function tokensOf(argv: readonly string[], options: OptionTable) {
  const config = Object.entries(options).map(([name, spec]) => {
    const type = spec.kind === 'flag' ? ('boolean' as const) : ('string' as const);
    return [name, { type, ...('short' in spec ? { short: spec.short } : {}) }] as const;
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

const defaultOf = (spec: OptionSpec) =>
  spec.kind === 'flag' ? false : spec.kind === 'choice' ? spec.values[0] : undefined;

const flagProblem = ({ rawName, value }: OptionToken) =>
  value === undefined ? undefined : messages.needsNoValue(rawName);

function valueProblem({ rawName, value, inlineValue }: OptionToken, spec: ChoiceSpec | TextSpec) {
  const isOption = !inlineValue && value !== undefined && /^-./.test(value);
  const words = spec.kind === 'choice' ? spec.values : undefined;
  if (value === undefined || value === '' || isOption) return messages.needsValue(rawName, words);
  if (!words || words.includes(value)) return undefined;
  return messages.unknownValue(rawName, value, words, nearest(value, words));
}

export function nearestOption(rawName: string, options: OptionTable): string | undefined {
  const near = nearest(rawName.replace(/^-+/, ''), Object.keys(options));
  return near && `--${near}`;
}
