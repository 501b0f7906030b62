import { commands, Disposable, type ExtensionContext, workspace } from 'vscode';
import { isPlanDocument } from './active-plan.ts';

/** The walkthrough that package.json contributes. */
const WALKTHROUGH = 'start';

/** Registers the command that opens the walkthrough, and tells it when its reader has typed in a plan. */
export function walkthroughCommand({ extension }: Pick<ExtensionContext, 'extension'>): Disposable {
  const typing = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (!isPlanDocument(document) || contentChanges.length === 0) return;
    typing.dispose();
    void commands.executeCommand('setContext', 'kehoach.hasTyped', true);
  });
  return Disposable.from(
    typing,
    commands.registerCommand('kehoach.openWalkthrough', () =>
      commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#${WALKTHROUGH}`, false),
    ),
  );
}
