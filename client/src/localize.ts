import { env, workspace } from 'vscode';
import vietnamese from '#l10n/bundle.l10n.vi.json';
import { isEnglish, SETTINGS_SECTION } from '#protocol/names.ts';

/**
 * A message of the client in the language of the findings: that of the setting `kehoach.locale`; where it is `auto`, English in
 * an English editor and else Vietnamese. `{0}` stands for the first argument. `vscode.l10n` knows the editor's language only,
 * so with it one window would show two languages.
 */
export function localize(text: keyof typeof vietnamese, ...args: readonly (string | number)[]): string {
  const translated = language() === 'en' ? text : vietnamese[text];
  return translated.replace(/\{(\d+)\}/g, (_, index) => String(args[Number(index)] ?? ''));
}

/** The language of what the client says. */
export function language(): 'vi' | 'en' {
  const chosen = workspace.getConfiguration(SETTINGS_SECTION).get<string>('locale');
  return chosen === 'en' || (chosen !== 'vi' && isEnglish(env.language)) ? 'en' : 'vi';
}
