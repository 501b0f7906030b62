import { RequestType } from 'vscode-languageserver';
import type { DocumentSnapshot } from '#features/document-snapshot.ts';
import type { CancellationToken } from '#features/feature.ts';
import { planStatus } from '#features/plan-status.ts';
import { LineIndex } from '#features/position.ts';
import { type ListedTask, listedTasks, taskFacts, taskList } from '#features/task-list/listed-tasks.ts';
import { tasksCsv } from '#features/task-list/task-csv.ts';
import type { ServerContext } from '#lsp/context.ts';
import { handler } from '#lsp/requests.ts';
import {
  PLAN_STATUS,
  type PlanStatusParams,
  type PlanStatusResult,
  TASKS,
  TASKS_CSV,
  type TasksCsvParams,
  type TasksParams,
  type TasksResult,
  taskGroupings,
} from '#protocol/tasks.ts';
import type { IndexEntry } from '#workspace/index-entry.ts';
import { nameOf } from '#workspace/uri.ts';
import { resultInSlices } from './slices.ts';

/** More tasks than these are not listed: no one reads them, and an answer is bounded. */
const maxTasks = 20_000;
/** The number of files that are asked for at once. */
const batch = 32;

/** Answers the requests about tasks and the state of plans; parameters of another shape are answered with null. */
export function handleTaskLists(context: ServerContext): void {
  const { connection, documents, settings, client, clock } = context;
  const lists = new TaskLists(context);
  connection.onRequest(
    new RequestType<TasksParams, TasksResult, void>(TASKS),
    handler<TasksParams, TasksResult>(
      context,
      TASKS,
      () => null,
      (params) => {
        const { scope, uri, groupBy, locale } = params ?? {};
        const document = typeof uri === 'string' ? documents.snapshot(uri) : undefined;
        return async (token) => {
          if (scope !== 'workspace' && !document) return null;
          const options = document && (await settings.wait(document.uri));
          const plans =
            scope === 'workspace'
              ? await lists.ofWorkspace(token)
              : [await lists.ofDocument(document!, token)];
          // Another version is open by now: its tasks are asked for next.
          if (scope !== 'workspace' && plans[0] === undefined) return null;
          return taskList(
            plans.filter((tasks) => tasks !== undefined),
            {
              today: clock.today(),
              groupBy: taskGroupings.find((each) => each === groupBy),
              locale: options?.locale ?? (locale === 'vi' || locale === 'en' ? locale : client.locale),
              most: maxTasks,
            },
          );
        };
      },
    ),
  );
  connection.onRequest(
    new RequestType<TasksCsvParams, string | null, void>(TASKS_CSV),
    handler<TasksCsvParams, string | null>(
      context,
      TASKS_CSV,
      () => null,
      ({ tasks, locale }) => {
        const csv = tasksCsv(tasks, locale === 'en' ? 'en' : 'vi');
        return () => csv;
      },
    ),
  );
  connection.onRequest(
    new RequestType<PlanStatusParams, PlanStatusResult, void>(PLAN_STATUS),
    handler<PlanStatusParams, PlanStatusResult>(
      context,
      PLAN_STATUS,
      () => null,
      ({ uri }) => {
        const document = typeof uri === 'string' ? documents.snapshot(uri) : undefined;
        return async (token) => {
          const options = document && (await settings.wait(document.uri));
          if (!options) return null;
          const read = await resultInSlices(document.reading(['header', 'issuer']), document, context, () =>
            documents.isWanted(document, token),
          );
          return read ? planStatus(read, options) : null;
        };
      },
    ),
  );
}

/** Reads the tasks of plans, and keeps them as long as their texts stay. */
class TaskLists {
  readonly #context: ServerContext;
  readonly #open = new WeakMap<DocumentSnapshot, readonly ListedTask[]>();
  readonly #closed = new WeakMap<IndexEntry, readonly ListedTask[]>();

  constructor(context: ServerContext) {
    this.#context = context;
  }

  /** The tasks of an open plan; those of a long one are read in slices. Undefined where nobody wants them any more. */
  async ofDocument(
    document: DocumentSnapshot,
    token: CancellationToken,
    name = this.#nameOf(document.uri),
  ): Promise<readonly ListedTask[] | undefined> {
    const known = this.#open.get(document);
    if (known?.[0]?.entry.plan === name) return known;
    const { documents } = this.#context;
    const plan = await resultInSlices(document.reading(taskFacts), document, this.#context, () =>
      documents.isWanted(document, token),
    );
    if (!plan) return undefined;
    const tasks = listedTasks(plan, document.lines, { uri: document.uri, name });
    this.#open.set(document, tasks);
    return tasks;
  }

  /** The tasks of all plans of the workspace, sorted by their addresses: open ones as they are in the editor. */
  async ofWorkspace(token: CancellationToken): Promise<readonly (readonly ListedTask[] | undefined)[]> {
    const { workspaceSync, documents, yieldToEventLoop } = this.#context;
    await workspaceSync.ready();
    const { workspace } = workspaceSync;
    const entries = workspace.plans.all();
    const tasks: (readonly ListedTask[] | undefined)[] = [];
    for (let at = 0; at < entries.length && !token.isCancellationRequested; at += batch) {
      const some = entries.slice(at, at + batch);
      const unread = some.filter((each) => !this.#closed.has(each) && !documents.snapshot(each.origin.uri));
      const texts = await workspace.texts(unread.map(({ origin }) => origin.uri));
      for (const [i, entry] of unread.entries()) {
        const { uri, name } = entry.origin;
        const text = texts[i];
        if (text === undefined) continue;
        const plan = workspace.readPlan(uri, text);
        this.#closed.set(entry, listedTasks(plan, new LineIndex(text), { uri, name }));
        await yieldToEventLoop();
        if (token.isCancellationRequested) return tasks;
      }
      for (const entry of some) {
        const open = documents.snapshot(entry.origin.uri);
        tasks.push(open ? await this.ofDocument(open, token, entry.origin.name) : this.#closed.get(entry));
      }
    }
    return tasks;
  }

  #nameOf(uri: string): string {
    const { workspace } = this.#context.workspaceSync;
    return workspace.plans.entry(uri)?.origin.name ?? nameOf(uri, []);
  }
}
