import type { CommandName, Flag, Option, OptionTable } from './option.ts';
import { optionTable } from './table.ts';

/** An option that stands on a command line. */
export type CommandLineOption = Extract<Option, { readonly kind: 'boolean' | 'enum' | 'string' }> & {
  readonly flag: Flag;
};

/** The options of a command by the names of their flags. */
export type CommandLineOptions<Name extends CommandName, Table extends OptionTable = typeof optionTable> = {
  readonly [Id in keyof Table as Table[Id] extends {
    readonly flag: { readonly name: infer FlagName extends string; readonly commands: readonly (infer Of)[] };
  }
    ? Name extends Of
      ? FlagName
      : never
    : never]: Table[Id];
};

/** The options of a command, in the order of its help. */
export function commandLineOptions<Name extends CommandName>(
  command: Name,
  table: OptionTable = optionTable,
): CommandLineOptions<Name> {
  const options = Object.values(table).flatMap((option) =>
    option.flag?.commands.includes(command) ? [[option.flag.name, option] as const] : [],
  );
  return Object.fromEntries(options) as unknown as CommandLineOptions<Name>;
}
