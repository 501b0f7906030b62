import { env, Uri, window, workspace } from 'vscode';
import { language, localize } from '#client/localize.ts';
import type { Server } from '#client/server.ts';
import { TASKS_CSV, type TaskEntry, type TasksCsvParams } from '#protocol/tasks.ts';

/** Copies tasks as CSV. */
export async function copyCsv(server: Server, tasks: readonly TaskEntry[]): Promise<void> {
  const csv = await csvOf(server, tasks);
  if (csv === undefined) return;
  await env.clipboard.writeText(csv);
  window.setStatusBarMessage(localize('Tasks copied as CSV: {0}', tasks.length), 5000);
}

/** Asks for a file and saves tasks to it as CSV: UTF-8, with the mark by which spreadsheets know that. */
export async function saveCsv(server: Server, tasks: readonly TaskEntry[]): Promise<void> {
  const csv = await csvOf(server, tasks);
  if (csv === undefined) return;
  const target = await window.showSaveDialog({
    filters: { CSV: ['csv'] },
    saveLabel: localize('Save CSV'),
    ...defaultFile(tasks[0]),
  });
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(`\ufeff${csv}`));
    void window.showInformationMessage(localize('Tasks saved as CSV: {0}', tasks.length));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(localize('The CSV could not be saved: {0}', why));
  }
}

/** Beside the plan, by its name; where the plan is no file, VS Code chooses. */
function defaultFile(task: TaskEntry | undefined) {
  const plan = task && Uri.parse(task.uri);
  if (!plan || plan.scheme === 'untitled') return {};
  return { defaultUri: plan.with({ path: `${plan.path.replace(/\.kh$/i, '')}.csv` }) };
}

async function csvOf(server: Server, tasks: readonly TaskEntry[]): Promise<string | undefined> {
  if (tasks.length === 0) {
    void window.showInformationMessage(localize('There are no tasks.'));
    return undefined;
  }
  const params: TasksCsvParams = { tasks, locale: language() };
  const csv = await server.request<string | null>(TASKS_CSV, params);
  if (typeof csv === 'string') return csv;
  void window.showWarningMessage(localize('The plan server does not answer.'));
  return undefined;
}
