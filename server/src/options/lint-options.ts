import type { OptionTable, ValueOf } from './option.ts';
import { optionTable } from './table.ts';

type Table = typeof optionTable;

/** All that changes what is found in a text: the rows of the table that are marked as such. One value, never shared and changed. */
export type LintOptions = {
  readonly [Id in keyof Table as Table[Id] extends { readonly isLintOption: true } ? Id : never]: ValueOf<
    Table[Id]
  >;
};

/** Each option as its row has it. */
export const defaultOptions = Object.fromEntries(
  Object.entries<OptionTable[string]>(optionTable)
    .filter(([, { isLintOption }]) => isLintOption)
    .map(([id, option]) => [id, option.default]),
) as LintOptions;

/** The lint options among the values of a command line (by the names of flags) or of a configuration (by keys). */
export function lintOptionsIn(
  place: 'flag' | 'config',
  values: Readonly<Record<string, unknown>>,
  table: OptionTable = optionTable,
): Partial<LintOptions> {
  const options = Object.entries(table).flatMap(([id, option]) => {
    const name = option.isLintOption ? option[place]?.name : undefined;
    const value = name === undefined ? undefined : values[name];
    return value === undefined ? [] : [[id, value] as const];
  });
  return Object.fromEntries(options);
}

/** Options with some of them overridden: severities rule by rule, lists of strings by adding to them, others by the new value. */
export function withOverrides<Options extends LintOptions>(
  options: Options,
  overrides: Partial<LintOptions>,
  table: OptionTable = optionTable,
): Options {
  const merged: Record<string, unknown> = { ...options };
  for (const [id, value] of Object.entries(overrides)) {
    const before = merged[id];
    switch (table[id]?.kind) {
      case 'severities':
        merged[id] = { ...(before as object), ...(value as object) };
        break;
      case 'strings':
        merged[id] = [...(before as string[]), ...(value as string[])];
        break;
      default:
        merged[id] = value;
    }
  }
  return merged as Options;
}
