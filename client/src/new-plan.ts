import {
  commands,
  type Disposable,
  Range,
  SnippetString,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { LANGUAGE_ID } from '#protocol/names.ts';
import { NEW_PLAN, type NewPlan, type NewPlanParams, type NewPlanResult } from '#protocol/new-plan.ts';
import { activePlanEditor } from './active-plan.ts';
import { localize } from './localize.ts';
import { answersGiven, askForPlan } from './new-plan/wizard.ts';
import type { Server } from './server.ts';

export const START_PLAN = 'kehoach.newPlan';

/**
 * Registers the command that makes a new plan. A menu of the explorer gives it a folder; whoever calls it may give it answers
 * (`{ level: 'province', issuer: … }`), which are not asked then.
 */
export function newPlanCommand(server: Server): Disposable {
  return commands.registerCommand(START_PLAN, async (argument?: unknown) => {
    const start = activePlanEditor()?.document;
    const folder = argument instanceof Uri ? argument : undefined;
    await server.started();
    const plan = await askForPlan(folder ? {} : answersGiven(argument), (params: NewPlanParams) =>
      server.request<NewPlanResult>(NEW_PLAN, params),
    );
    if (plan === null) return;
    if (!plan) {
      void window.showWarningMessage(
        localize('The plan could not be made: the plan server does not answer.'),
      );
      return;
    }
    const isEmpty = start && !start.isClosed && start.getText().trim() === '' && !folder;
    await insert(plan, isEmpty ? start : await createDocument(plan, folder));
  });
}

/** Puts the plan into an empty document, as a snippet with the places that are to be filled in. */
async function insert({ snippet }: NewPlan, document: TextDocument): Promise<void> {
  const editor = await window.showTextDocument(document);
  const all = new Range(0, 0, document.lineCount, 0);
  if (document.getText().trim() !== '') return; // somebody has typed meanwhile
  await editor.insertSnippet(new SnippetString(snippet), document.validateRange(all), {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
}

/**
 * A document that is not saved yet. Where there is a folder on a disk, it has a name in it that no file has: saving it takes
 * one key, and overwrites nothing.
 */
async function createDocument({ fileName }: NewPlan, chosen: Uri | undefined): Promise<TextDocument> {
  const folder = chosen ?? workspace.workspaceFolders?.[0]?.uri;
  if (folder?.scheme !== 'file') return workspace.openTextDocument({ language: LANGUAGE_ID, content: '' });
  const taken = new Set(
    (await workspace.fs.readDirectory(folder).then(undefined, () => [])).map(([name]) => name.toLowerCase()),
  );
  for (const { uri } of workspace.textDocuments)
    if (uri.scheme === 'untitled') taken.add(uri.path.slice(uri.path.lastIndexOf('/') + 1).toLowerCase());
  let name = fileName;
  for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = fileName.replace(/\.kh$/, `-${copy}.kh`);
  return workspace.openTextDocument(Uri.joinPath(folder, name).with({ scheme: 'untitled' }));
}
