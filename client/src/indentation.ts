import { window, workspace } from 'vscode';
import { LANGUAGE_ID } from '#protocol/names.ts';

/**
 * Has the Tab key put in tabs in the plans that were open before the extension was there: VS Code may have chosen spaces for
 * them by then, and keeps to it. What the user has set (`editor.insertSpaces`) holds.
 */
export function indentWithTabs(): void {
  for (const editor of window.visibleTextEditors) {
    const { languageId, uri } = editor.document;
    if (languageId !== LANGUAGE_ID || editor.options.insertSpaces !== true) continue;
    const wanted = workspace.getConfiguration('editor', { languageId, uri }).get<boolean>('insertSpaces');
    if (wanted === false) editor.options = { ...editor.options, insertSpaces: false };
  }
}
