import type { Severity } from '#rules/finding.ts';
import { defaultOptions, type LintOptions, type Locale, type Preset } from '#rules/options.ts';

/** The section of the settings that client and server share. */
export const SECTION = 'kehoach';

const presets: readonly Preset[] = ['recommended', 'strict'];
const locales: readonly Locale[] = ['vi', 'en'];
const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'off'];

/**
 * The options that settings ask for. A value that cannot be used counts as not set, and `warn` is told of it once a
 * value. Rule ids are not checked here: rule `unknown-rule` has the nearest name at hand.
 */
export function readSettings(raw: unknown, warn: (message: string) => void): LintOptions {
  const settings = isRecord(raw) ? raw : {};
  if (raw !== undefined && raw !== null && !isRecord(raw)) warn(complaint('vi', SECTION, raw, ['{ … }']));
  const said = settings.locale;
  const locale = locales.find((known) => known === said) ?? defaultOptions.locale;
  const oneOf = <T>(name: string, allowed: readonly T[], fallback: T): T => {
    const value = settings[name];
    if (value === undefined || value === null) return fallback;
    const known = allowed.find((each) => each === value);
    if (known === undefined) warn(complaint(locale, `${SECTION}.${name}`, value, allowed));
    return known ?? fallback;
  };
  return {
    preset: oneOf('preset', presets, defaultOptions.preset),
    final: oneOf('final', [true, false], defaultOptions.final),
    locale: oneOf('locale', locales, defaultOptions.locale),
    rules: readRules(settings.rules, (name, value, allowed) => warn(complaint(locale, name, value, allowed))),
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
