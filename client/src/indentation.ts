import { window, workspace } from 'vscode';
import { LANGUAGE_ID } from '#protocol/names.ts';

/**
 * Makes the Tab key insert tabs in plans that were opened before the extension was activated: VS Code may have chosen spaces
 * for them, and does not reconsider that. The user's setting `editor.insertSpaces` is respected.
 */
export function indentWithTabs(): void {
  for (const editor of window.visibleTextEditors) {
    const { languageId, uri } = editor.document;
    if (languageId !== LANGUAGE_ID || editor.options.insertSpaces !== true) continue;
    const wanted = workspace.getConfiguration('editor', { languageId, uri }).get<boolean>('insertSpaces');
    if (wanted === false) editor.options = { ...editor.options, insertSpaces: false };
  }
}
