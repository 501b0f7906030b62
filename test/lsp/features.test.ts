import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import type { Feature } from '#features/feature.ts';
import { languageFeatures } from '#features/language-service.ts';
import { startServer } from '#lsp/server.ts';
import { serverCommands } from '#protocol/commands.ts';
import { AFTER_DELETION, LIST_EDIT } from '#protocol/list-edit.ts';
import { PASTE, REVIEW } from '#protocol/messages.ts';
import { NEW_PLAN } from '#protocol/new-plan.ts';
import { PREVIEW } from '#protocol/preview.ts';
import { PLAN_STATUS, TASKS, TASKS_CSV } from '#protocol/tasks.ts';

const features: readonly Feature[] = Object.values(languageFeatures);

/** A connection that notes the requests and events that handlers are registered for, and the result of `initialize`. */
function registered(capabilities: InitializeParams['capabilities']) {
  const requests: string[] = [];
  const events: string[] = [];
  let initialize: ((params: InitializeParams) => InitializeResult) | undefined;
  const noting = (path: string): object =>
    new Proxy(() => {}, {
      get: (_, name) => noting(`${path}.${String(name)}`),
      apply: (_, _this, [first]) => {
        if (path === '.onInitialize') initialize = first;
        else if (path === '.onRequest') {
          if (typeof first !== 'function') requests.push(first.method ?? first);
        } else if (/\.on[A-Z]?[^.]*$/.test(path)) events.push(path.slice(1));
        return { dispose: () => {} };
      },
    });
  startServer(noting('') as Connection);
  const before = [...requests];
  const params = { processId: null, rootUri: null, capabilities };
  const result = initialize!(params);
  return { before, requests, events, result, initializedAgain: () => initialize!(params) };
}

const able: InitializeParams['capabilities'] = {
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    rename: { prepareSupport: true },
  },
};

describe('the features of the server', () => {
  it('are the rows of the table: every row is registered, and nothing else but the requests of our own', () => {
    const { requests } = registered(able);
    expect(requests.toSorted()).toEqual(
      [
        ...features.map(({ method }) => method),
        AFTER_DELETION,
        LIST_EDIT,
        NEW_PLAN,
        PASTE,
        PREVIEW,
        REVIEW,
        TASKS,
        TASKS_CSV,
        PLAN_STATUS,
      ].toSorted(),
    );
  });

  it('are registered in one place: other handlers follow the session, documents, settings, files and commands', () => {
    expect(registered(able).events.toSorted()).toEqual([
      'onDidChangeConfiguration',
      'onDidChangeTextDocument',
      'onDidChangeWatchedFiles',
      'onDidCloseTextDocument',
      'onDidOpenTextDocument',
      'onDidSaveTextDocument',
      'onExecuteCommand', // the commands of server/src/protocol/commands.ts, which lenses and actions name
      'onInitialized',
      'onNotification',
      'onShutdown',
      'onWillSaveTextDocument',
      'onWillSaveTextDocumentWaitUntil',
    ]);
  });

  it('are announced by their rows alone', () => {
    const { capabilities } = registered(able).result;
    const announced = Object.keys(capabilities).filter(
      (name) => name.endsWith('Provider') && name !== 'executeCommandProvider', // no feature, but what features name
    );
    expect(capabilities.executeCommandProvider).toEqual({ commands: Object.values(serverCommands) });
    const editor = {
      snippets: false,
      versionedEdits: false,
      codeActions: true,
      preparesRename: true,
      dictionary: false,
      fillsIn: false,
      docsUrl: undefined,
    };
    const ofRows = features.map(({ capability }) =>
      typeof capability === 'function' ? capability(editor) : capability,
    );
    expect(announced.toSorted()).toEqual(ofRows.flatMap((each) => Object.keys(each)).toSorted());
    for (const each of ofRows) expect(capabilities).toMatchObject(each);
  });

  it('are announced only as far as the client can use them', () => {
    const { capabilities } = registered({}).result;
    expect(capabilities.codeActionProvider).toBeUndefined();
    expect(capabilities.renameProvider).toBe(true);
  });

  it('are registered once, after the client has sent its capabilities', () => {
    const { before, initializedAgain, requests } = registered(able);
    expect(before).toEqual([]);
    const { length } = requests;
    expect(initializedAgain()).toMatchObject({ code: -32600 });
    expect(requests).toHaveLength(length);
  });
});

describe('docs/contributing/add-a-language-feature.md', () => {
  const page = readFileSync('docs/contributing/add-a-language-feature.md', 'utf8');

  it('counts the files that are touched by hand', () => {
    const [, count, list = ''] = /\*\*Files touched by hand: (\d+)\*\*\n\n((?:- .*\n)+)/.exec(page) ?? [];
    const paths = list.split('\n').flatMap((line) => /^- `([^`]+)`/.exec(line)?.[1] ?? []);
    expect(paths).toHaveLength(Number(count));
    expect(
      paths.map((path) => path.replaceAll('implementations', 'folding')).filter((path) => !existsSync(path)),
    ).toEqual([]);
  });

  it('explains every state that a row may need', () => {
    for (const { needs } of features) expect(page).toContain(`\`${needs}\``);
  });
});
