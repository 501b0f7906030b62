import { env, workspace } from 'vscode';
import vietnamese from '#l10n/bundle.l10n.vi.json';
import { isEnglish as isEnglishTag, SETTINGS_SECTION } from '#protocol/names.ts';

/**
 * What the client itself says, in the language that the findings are in: that of the setting `kehoach.locale`, where it
 * leaves the choice to the editor the editor's, and Vietnamese where that is neither. `{0}` stands for the first argument.
 * The library of VS Code for this knows the editor's language only, so one window would speak two.
 */
export function localize(text: keyof typeof vietnamese, ...args: readonly (string | number)[]): string {
  const translated = isEnglish() ? text : vietnamese[text];
  return translated.replace(/\{(\d+)\}/g, (_, index) => String(args[Number(index)] ?? ''));
}

function isEnglish(): boolean {
  const chosen = workspace.getConfiguration(SETTINGS_SECTION).get<string>('locale');
  return chosen === 'en' || (chosen !== 'vi' && isEnglishTag(env.language));
}
