import type { Span } from '#grammar/text/span.ts';
import type { Bilingual } from './bilingual.ts';
import type { SeveritySetting } from './severity.ts';

/** What a value may be: a row of the table of options has one of these, and so has a field of the objects in a list. */
export type ValueKind =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'string' }
  /** A day of the calendar, `2026-02-27`; null where it is not known. */
  | { readonly kind: 'day' }
  | { readonly kind: 'strings' }
  /** A severity or `off` by rule id. The ids are those of the registry. */
  | { readonly kind: 'severities' }
  | { readonly kind: 'objects'; readonly fields: OptionFields };

/** A field of the objects in a list. */
export type OptionField = ValueKind & { readonly isRequired?: true; readonly description: Bilingual };
export type OptionFields = Readonly<Record<string, OptionField>>;

/** The commands of `kh`; `kh` itself has options too. */
export type CommandName =
  | 'kh'
  | 'lint'
  | 'outline'
  | 'tasks'
  | 'agencies'
  | 'citations'
  | 'rules'
  | 'explain';

/** An option of the command line: `--name`. */
export interface Flag {
  readonly name: string;
  /** One letter: `-h`. */
  readonly short?: string;
  readonly commands: readonly CommandName[];
  /** Help calls the value of a string by this word. */
  readonly valueName?: Bilingual;
  /** A line of help: it begins with a small letter and has no full stop. */
  readonly description: Bilingual;
}

/** A key of `kh.config.json`. */
export interface ConfigKey {
  readonly name: string;
  /** One phrase without a full stop: the JSON schema has it, and editors show it. */
  readonly description: Bilingual;
}

/** A setting of the editor: `kehoach.name`; a name with a dot is a member of a group. */
export interface Setting {
  readonly name: string;
  /** Whether each folder can have its own value, or only the whole window. */
  readonly scope: 'resource' | 'window';
  /** Sentences in Markdown. */
  readonly description: Bilingual;
  /** What each value of an enum means, on the settings page; all values or none. */
  readonly valueDescriptions?: Readonly<Record<string, Bilingual>>;
  /** The names of the values of an enum, where they are the same in all languages. */
  readonly valueLabels?: readonly string[];
  /** The setting has the value `auto`, its default: the language of the editor. This is its description on the settings page. */
  readonly auto?: Bilingual;
  /** The client reads it; the server does not. */
  readonly clientOnly?: true;
}

/** A row of the table of options: an option by its kind, its default, and the places where it can be set, with its words there. */
export type Option = OptionByKind & {
  /** It is a member of `LintOptions`: it changes what is found in a text. */
  readonly isLintOption?: true;
  /** The value while a text is open in an editor, for an option that cannot be set. */
  readonly editorDefault?: boolean;
};

interface AnyPlace {
  readonly flag?: Flag;
  readonly config?: ConfigKey;
  readonly setting?: Setting;
}

/** A command line has no room for lists, and an editor none for days and objects. */
type OptionByKind =
  | ({ readonly kind: 'boolean'; readonly default: boolean } & AnyPlace)
  | ({ readonly kind: 'enum'; readonly values: readonly string[]; readonly default: string } & AnyPlace)
  | ({ readonly kind: 'string'; readonly default?: undefined } & AnyPlace)
  | ({ readonly kind: 'strings'; readonly default: readonly string[] } & AnyPlace & NoFlag)
  | ({ readonly kind: 'severities'; readonly default: SeveritiesByRule } & AnyPlace & NoFlag)
  | (Extract<ValueKind, { readonly kind: 'day' | 'objects' }> & OnlyConfig);

interface NoFlag {
  readonly flag?: undefined;
}
interface OnlyConfig extends NoFlag {
  readonly default?: undefined;
  readonly config?: ConfigKey;
  readonly setting?: undefined;
}

export type SeveritiesByRule = Readonly<Record<string, SeveritySetting>>;

/** The options by id; the order is that of help, of the settings page, of the schema and of the tables of the documentation. */
export type OptionTable = Readonly<Record<string, Option>>;

/** A member of a list of objects, with its place in the text. */
export interface Located<F extends OptionFields> {
  readonly at: Span;
  readonly values: FieldValues<F>;
}

/** The values of some fields; a value that is not set, or cannot be used, is left out. */
export type FieldValues<F extends OptionFields> = { readonly [Name in keyof F]?: ValueOf<F[Name]> };

/** The type of the values of a kind. */
export type ValueOf<K extends ValueKind> = K extends {
  readonly kind: 'enum';
  readonly values: readonly (infer V)[];
}
  ? V
  : K extends { readonly kind: 'boolean' }
    ? boolean
    : K extends { readonly kind: 'string' | 'day' }
      ? string
      : K extends { readonly kind: 'strings' }
        ? readonly string[]
        : K extends { readonly kind: 'severities' }
          ? SeveritiesByRule
          : K extends { readonly kind: 'objects'; readonly fields: infer F extends OptionFields }
            ? readonly Located<F>[]
            : never;
