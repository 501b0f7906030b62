import { Range, Uri, window } from 'vscode';
import { localize } from '#client/localize.ts';
import type { TaskEntry } from '#protocol/tasks.ts';

/** Shows a task where it stands in its plan. */
export async function openTask({
  uri,
  range: { start, end },
}: Pick<TaskEntry, 'uri' | 'range'>): Promise<void> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  // Beside a table the plan is shown where plans are, not in the place of the table.
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  try {
    await window.showTextDocument(Uri.parse(uri), {
      selection,
      ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(localize('The plan cannot be opened: {0}', why));
  }
}
