import { Disposable, MarkdownString, Range, type TextEditor, ThemeColor, window, workspace } from 'vscode';
import { SETTINGS_SECTION } from '#protocol/names.ts';
import { isPlanDocument } from './active-plan.ts';
import { localize } from './localize.ts';

const SETTING = 'emptyPlanHint';

/**
 * Shows in an empty plan how to begin. It is a decoration behind the cursor, no text: it is never saved, and goes with the
 * first letter. Over it the mouse finds the same as links.
 */
export function showEmptyPlanHint(): Disposable {
  const decoration = window.createTextEditorDecorationType({
    after: { color: new ThemeColor('input.placeholderForeground'), fontStyle: 'italic' },
  });
  const start = new Range(0, 0, 0, 0);
  const refresh = (editor: TextEditor) => {
    const { document } = editor;
    if (!isPlanDocument(document)) return;
    const isWanted =
      document.lineCount === 1 &&
      document.lineAt(0).text === '' &&
      workspace.getConfiguration(SETTINGS_SECTION, document).get<boolean>(SETTING, true);
    editor.setDecorations(
      decoration,
      isWanted
        ? [{ range: start, hoverMessage: links(), renderOptions: { after: { contentText: hint() } } }]
        : [],
    );
  };
  const refreshAll = () => window.visibleTextEditors.forEach(refresh);
  refreshAll();
  return Disposable.from(
    decoration,
    window.onDidChangeVisibleTextEditors(refreshAll),
    workspace.onDidOpenTextDocument(refreshAll), // a document that has become a plan is opened anew
    workspace.onDidChangeTextDocument(({ document }) => {
      for (const editor of window.visibleTextEditors) if (editor.document === document) refresh(editor);
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(SETTINGS_SECTION)) refreshAll();
    }),
  );
}

const hint = () => localize('Press Ctrl+Space for a ready plan, or F1 and type “New Plan”');

function links(): MarkdownString {
  const off = encodeURIComponent(JSON.stringify(`${SETTINGS_SECTION}.${SETTING}`));
  const text = [
    `[${localize('New Plan')}](command:kehoach.newPlan)`,
    `[${localize('Getting Started')}](command:kehoach.openWalkthrough)`,
    `[${localize('Do Not Show Again')}](command:workbench.action.openSettings?${off})`,
  ].join(' · ');
  const markdown = new MarkdownString(text);
  markdown.isTrusted = {
    enabledCommands: ['kehoach.newPlan', 'kehoach.openWalkthrough', 'workbench.action.openSettings'],
  };
  return markdown;
}
