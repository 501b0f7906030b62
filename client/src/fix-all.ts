import { commands, type Disposable, window, workspace } from 'vscode';
import { planEditorOf } from './active-plan.ts';
import { localize } from './localize.ts';
import type { Server } from './server.ts';

const FIX_ALL = 'kehoach.fixAll';
/** The kind of the server's action that makes all safe fixes. */
const SOURCE_FIX_ALL = 'source.fixAll.kehoach';
/** How often the action is asked for where the text is changed meanwhile. */
const tries = 3;

/** An action of the protocol, as far as it is needed here. */
interface FixAllAction {
  readonly edit?: object;
  readonly diagnostics?: readonly unknown[];
}

/** Registers the command that makes all safe fixes of a plan, in one edit, and says how many findings that were. */
export function fixAllCommand(server: Server): Disposable {
  return commands.registerCommand(FIX_ALL, async (target?: unknown) => {
    const document = (await planEditorOf(target))?.document;
    if (!document) {
      void window.showInformationMessage(localize('Open a plan (.kh) to fix it.'));
      return;
    }
    await server.started();
    for (let left = tries; left > 0; left--) {
      const { version, lineCount } = document;
      const actions = await server.request<readonly FixAllAction[]>('textDocument/codeAction', {
        textDocument: { uri: server.uriOf(document) },
        range: { start: { line: 0, character: 0 }, end: { line: lineCount, character: 0 } },
        context: { diagnostics: [], only: [SOURCE_FIX_ALL] },
      });
      if (document.version !== version) continue; // the edits are made for another text
      if (!actions) break;
      const [action] = actions;
      const edit = action?.edit && (await server.workspaceEditOf(action.edit));
      if (document.version !== version) continue;
      if (!edit) {
        void window.showInformationMessage(localize('There is nothing that can be fixed safely.'));
        return;
      }
      if (await workspace.applyEdit(edit)) {
        const count = action.diagnostics?.length ?? 0;
        void window.showInformationMessage(
          localize('Findings fixed: {0}. Undo takes all of it back.', count),
        );
        return;
      }
    }
    void window.showWarningMessage(localize('The plan could not be fixed: the plan server does not answer.'));
  });
}
