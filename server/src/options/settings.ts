import { SETTINGS_SECTION as SECTION } from '#protocol/names.ts';
import type { Locale } from './bilingual.ts';
import { defaultOptions, type LintOptions, type Preset } from './lint-options.ts';
import type { Severity } from './severity.ts';

/** What the user has set for a document: how it is judged, and what the editor shows beside its text. */
export interface Settings extends LintOptions {
  /** Hints within the text: off unless they are wanted. */
  readonly inlayHints: { readonly deadlines: boolean; readonly abbreviations: boolean };
  /** The line above a duty heading that counts the tasks of its agencies. */
  readonly codeLens: { readonly tasks: boolean };
}

export const defaultSettings: Settings = {
  ...defaultOptions,
  drafting: true,
  inlayHints: { deadlines: false, abbreviations: false },
  codeLens: { tasks: true },
};

const presets: readonly Preset[] = ['recommended', 'strict'];
const locales: readonly Locale[] = ['vi', 'en'];
/** What the setting may be: a language, or that of the editor. */
const localeChoices = ['auto', ...locales] as const;
const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'off'];

/**
 * The settings that a client has sent. A value that cannot be used counts as not set, and `warn` is told of it once a
 * value. `editor` is the language of the editor, which holds where none is chosen. Rule ids are not checked here: rule
 * `unknown-rule` has the nearest name at hand.
 */
export function readSettings(
  raw: unknown,
  warn: (message: string) => void,
  editor: Locale = defaultOptions.locale,
): Settings {
  const settings = isRecord(raw) ? raw : {};
  if (raw !== undefined && raw !== null && !isRecord(raw)) warn(complaint(editor, SECTION, raw, ['{ … }']));
  const said = settings.locale;
  const locale = locales.find((known) => known === said) ?? editor;
  const oneOf = <T>(name: string, allowed: readonly T[], fallback: T, value = settings[name]): T => {
    if (value === undefined || value === null) return fallback;
    const known = allowed.find((each) => each === value);
    if (known === undefined) warn(complaint(locale, `${SECTION}.${name}`, value, allowed));
    return known ?? fallback;
  };
  /** The switches of a group of settings, each on or off. */
  const switches = <T extends Record<string, boolean>>(group: string, fallback: T): T => {
    const raw = settings[group];
    if (raw !== undefined && raw !== null && !isRecord(raw))
      warn(complaint(locale, `${SECTION}.${group}`, raw, ['{ … }']));
    const said = isRecord(raw) ? raw : {};
    const read = Object.entries(fallback).map(([name, usual]) => [
      name,
      oneOf(`${group}.${name}`, [true, false], usual, said[name]),
    ]);
    return Object.fromEntries(read);
  };
  const ofEditor = (choice: Locale | 'auto') => (choice === 'auto' ? editor : choice);
  return {
    preset: oneOf('preset', presets, defaultOptions.preset),
    final: oneOf('final', [true, false], defaultOptions.final),
    drafting: defaultSettings.drafting,
    locale: ofEditor(oneOf('locale', localeChoices, 'auto')),
    rules: readRules(settings.rules, (name, value, allowed) => warn(complaint(locale, name, value, allowed))),
    words: readWords(settings.dictionary, (value) =>
      warn(complaint(locale, `${SECTION}.dictionary`, value, ['["…"]'])),
    ),
    inlayHints: switches('inlayHints', defaultSettings.inlayHints),
    codeLens: switches('codeLens', defaultSettings.codeLens),
  };
}

function readRules(
  raw: unknown,
  wrong: (name: string, value: unknown, allowed: readonly unknown[]) => void,
): LintOptions['rules'] {
  if (raw === undefined || raw === null) return defaultOptions.rules;
  const name = `${SECTION}.rules`;
  if (!isRecord(raw)) {
    wrong(name, raw, ['{ … }']);
    return defaultOptions.rules;
  }
  const known = Object.entries(raw).flatMap(([rule, value]): [string, Severity | 'off'][] => {
    const severity = severities.find((each) => each === value);
    if (!severity && value !== null) wrong(`${name}.${rule}`, value, severities);
    return severity ? [[rule, severity]] : [];
  });
  return Object.fromEntries(known);
}

/** The words of the user's dictionary; what is no text in it is told of and left out. */
function readWords(raw: unknown, wrong: (value: unknown) => void): readonly string[] {
  if (raw === undefined || raw === null) return defaultOptions.words;
  if (!Array.isArray(raw)) {
    wrong(raw);
    return defaultOptions.words;
  }
  return raw.flatMap((word: unknown) => {
    if (typeof word === 'string') return word.trim() === '' ? [] : [word];
    wrong(word);
    return [];
  });
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

/** The section within settings that a client has sent: some send `{ kehoach: {…} }`, some the section itself. */
export function sectionOf(raw: unknown): unknown {
  return isRecord(raw) && SECTION in raw ? raw[SECTION] : raw;
}
