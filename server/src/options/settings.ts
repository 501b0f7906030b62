import { SETTINGS_SECTION as SECTION } from '#protocol/names.ts';
import { type Locale, locales } from './bilingual.ts';
import { defaultOptions, type LintOptions } from './lint-options.ts';
import type { Option, OptionTable, Setting, SeveritiesByRule, ValueOf } from './option.ts';
import { type SeveritySetting, severitySettings } from './severity.ts';
import { optionTable } from './table.ts';

type Table = typeof optionTable;

/** The settings that are no lint options, by their names: `inlayHints.deadlines`. */
type EditorSettings = {
  readonly [Id in keyof Table as Table[Id] extends
    | { readonly isLintOption: true }
    | { readonly setting: { readonly clientOnly: true } }
    ? never
    : Table[Id] extends { readonly setting: { readonly name: infer Name extends string } }
      ? Name
      : never]: ValueOf<Table[Id]>;
};
type GroupOf<Name extends string> = Name extends `${infer Group}.${string}` ? Group : Name;
type MemberOf<Name extends string, Group extends string> = Name extends `${Group}.${infer Member}`
  ? Member
  : never;
/** Settings whose names have a dot as members of groups: `{ inlayHints: { deadlines } }`. */
type Grouped<Flat> = {
  readonly [Group in GroupOf<keyof Flat & string>]: Group extends keyof Flat
    ? Flat[Group]
    : {
        readonly [Member in MemberOf<keyof Flat & string, Group>]: Flat[`${Group}.${Member}` & keyof Flat];
      };
};

/** The settings of a document: the lint options, and what the editor shows in addition to its text. */
export type Settings = LintOptions & Grouped<EditorSettings>;

/** Reports a value that cannot be used: the full name of the setting, the value, and what is allowed. */
type Report = (name: string, value: unknown, allowed: readonly unknown[]) => undefined;

/**
 * The settings that a client has sent. A value that cannot be used counts as not set, and `warn` is called once a value
 * with a message. `editor` is the language of the editor, which holds where none is chosen. Rule ids are not checked here:
 * rule `unknown-rule` reports them, with the nearest name.
 */
export function readSettings(
  raw: unknown,
  warn: (message: string) => void,
  editor: Locale = defaultOptions.locale,
  table: OptionTable = optionTable,
): Settings {
  const chosen = isRecord(raw) ? raw.locale : undefined;
  const locale = locales.find((known) => known === chosen) ?? editor;
  const report: Report = (name, value, allowed) => void warn(complaint(locale, name, value, allowed));
  const section = new Section(raw, report);
  const settings: Record<string, unknown> = {};
  for (const [id, option] of Object.entries(table)) {
    const { setting } = option;
    if (option.isLintOption) settings[id] = setting ? settingValue(option, setting) : defaultOf(option);
    else if (setting && !setting.clientOnly) put(settings, setting.name, settingValue(option, setting));
  }
  return settings as Settings;

  function settingValue(option: Option, setting: Setting): unknown {
    const value = section.get(setting.name);
    const isSet = value !== undefined && value !== null;
    const read = isSet ? readValue(option, setting, value, report) : undefined;
    if (setting.auto) return read === undefined || read === 'auto' ? editor : read;
    return read ?? defaultOf(option);
  }
}

/** The section within settings that a client has sent: some send `{ kehoach: {…} }`, some the section itself. */
export function sectionOf(raw: unknown): unknown {
  return isRecord(raw) && SECTION in raw ? raw[SECTION] : raw;
}

const defaultOf = (option: Option): unknown => option.editorDefault ?? option.default;

/** The values of a section by the names of their settings. A section or group that is no object is reported once, and empty. */
class Section {
  readonly #report: Report;
  readonly #groups = new Map<string, Record<string, unknown>>();

  constructor(raw: unknown, report: Report) {
    this.#report = report;
    this.#groups.set('', this.#record(SECTION, raw));
  }

  get(name: string): unknown {
    const dot = name.indexOf('.');
    return dot < 0 ? this.#group('')[name] : this.#group(name.slice(0, dot))[name.slice(dot + 1)];
  }

  #group(name: string): Record<string, unknown> {
    const group = this.#groups.get(name) ?? this.#record(`${SECTION}.${name}`, this.#groups.get('')![name]);
    this.#groups.set(name, group);
    return group;
  }

  #record(name: string, raw: unknown): Record<string, unknown> {
    if (isRecord(raw)) return raw;
    if (raw !== undefined && raw !== null) this.#report(name, raw, ['{ … }']);
    return {};
  }
}

/** The value of a setting; undefined where it cannot be used. */
function readValue(option: Option, { name, auto }: Setting, value: unknown, report: Report): unknown {
  const fullName = `${SECTION}.${name}`;
  switch (option.kind) {
    case 'boolean':
      return oneOf([true, false]);
    case 'enum':
      return oneOf(auto ? ['auto', ...option.values] : option.values);
    case 'severities':
      return isRecord(value) ? readSeverities(fullName, value, report) : report(fullName, value, ['{ … }']);
    case 'strings':
      return Array.isArray(value) ? readStrings(fullName, value, report) : report(fullName, value, ['["…"]']);
    default:
      return typeof value === 'string' ? value : report(fullName, value, ['"…"']);
  }

  function oneOf(allowed: readonly unknown[]): unknown {
    return allowed.includes(value) ? value : report(fullName, value, allowed);
  }
}

function readSeverities(name: string, raw: Record<string, unknown>, report: Report): SeveritiesByRule {
  const known = Object.entries(raw).flatMap(([rule, value]): [string, SeveritySetting][] => {
    const severity = severitySettings.find((each) => each === value);
    if (!severity && value !== null) report(`${name}.${rule}`, value, severitySettings);
    return severity ? [[rule, severity]] : [];
  });
  return Object.fromEntries(known);
}

/** The strings of a list, without blank ones; what is no string is reported and left out. */
function readStrings(name: string, raw: readonly unknown[], report: Report): readonly string[] {
  return raw.flatMap((item) => {
    if (typeof item === 'string') return item.trim() === '' ? [] : [item];
    report(name, item, ['["…"]']);
    return [];
  });
}

/** Sets a value under its name, whose part before a dot is the group that it belongs to. */
function put(settings: Record<string, unknown>, name: string, value: unknown): void {
  const dot = name.indexOf('.');
  if (dot < 0) {
    settings[name] = value;
    return;
  }
  const [group, member] = [name.slice(0, dot), name.slice(dot + 1)];
  settings[group] = { ...(settings[group] as object | undefined), [member]: value };
}

function complaint(locale: Locale, name: string, value: unknown, allowed: readonly unknown[]): string {
  const shown = JSON.stringify(value);
  const list = allowed.join(', ');
  return locale === 'vi'
    ? `Thiết lập ${name}: giá trị ${shown} không dùng được nên bị bỏ qua. Giá trị hợp lệ: ${list}.`
    : `Setting ${name}: the value ${shown} cannot be used and is ignored. Allowed: ${list}.`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The settings of an editor in which nothing is set. */
export const defaultSettings: Settings = readSettings(undefined, () => {});
