import { type TextDocument, type TextEditor, Uri, window, workspace } from 'vscode';
import { LANGUAGE_ID } from '#protocol/names.ts';

/** Whether a document is a plan. */
export const isPlanDocument = (document: TextDocument | undefined): boolean =>
  document?.languageId === LANGUAGE_ID;

/** The editor of the plan in front; undefined where none is. */
export function activePlanEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return isPlanDocument(editor?.document) ? editor : undefined;
}

/** The editor of the plan that a command is about: the file of a menu entry, which is brought to the front, else the plan in front. */
export async function planEditorOf(target: unknown): Promise<TextEditor | undefined> {
  if (!(target instanceof Uri)) return activePlanEditor();
  const active = activePlanEditor();
  if (active?.document.uri.toString() === target.toString()) return active;
  const document = await workspace.openTextDocument(target);
  return isPlanDocument(document) ? window.showTextDocument(document) : undefined;
}
