import type { OptionField, OptionTable } from './option.ts';
import { optionTable } from './table.ts';

/** The keys of `kh.config.json`. */
export type ConfigFields<Table extends OptionTable = typeof optionTable> = {
  readonly [Id in keyof Table as Table[Id] extends {
    readonly config: { readonly name: infer Key extends string };
  }
    ? Key
    : never]: Table[Id] & OptionField;
};

/** The keys of `kh.config.json` with what each may be, in the order of its schema. */
export function configFields(table: OptionTable = optionTable): ConfigFields {
  const fields = Object.values(table).flatMap((option) =>
    option.config
      ? [[option.config.name, { ...option, description: option.config.description }] as const]
      : [],
  );
  return Object.fromEntries(fields) as unknown as ConfigFields;
}
