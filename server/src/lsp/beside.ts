import type {
  CodeLens,
  CodeLensParams,
  Connection,
  DocumentLink,
  DocumentLinkParams,
  InlayHint,
  InlayHintParams,
} from 'vscode-languageserver';
import { codeLenses } from '#features/code-lens.ts';
import { documentLinks } from '#features/document-links.ts';
import { inlayHints } from '#features/inlay-hints.ts';
import type { Refreshable } from '#lsp/client.ts';
import type { HandlersOf } from '#lsp/context.ts';
import type { Snapshot } from '#lsp/documents.ts';
import { type Handler, handler } from '#lsp/requests.ts';
import type { Settings } from '#lsp/settings.ts';

/** Answers what an editor shows beside the text: hints within lines, lenses above them, links. */
export function answerBeside(connection: Connection, of: HandlersOf): void {
  connection.languages.inlayHint.on(
    about<InlayHintParams, InlayHint[]>(
      of,
      'inlayHint',
      ({ plan, lines }, { inlayHints: wanted, locale }, { range }) =>
        inlayHints(plan, lines, lines.spanOf(range), wanted, locale),
    ),
  );
  connection.onCodeLens(
    about<CodeLensParams, CodeLens[]>(of, 'codeLens', ({ plan, uri, lines }, { codeLens, locale }) =>
      codeLens.tasks ? codeLenses(plan, uri, lines, locale) : [],
    ),
  );
  connection.onDocumentLinks(
    about<DocumentLinkParams, DocumentLink[]>(of, 'documentLink', async (asked, { locale }) => {
      await of.workspace.ready(); // editors ask once, when a plan is opened
      return documentLinks(of.documents.latest(asked).plan, asked.lines, locale);
    }),
  );
}

/** Makes the handler of a request about an open document that is answered with a list. */
function about<Params extends { textDocument: { uri: string } }, Result extends readonly unknown[]>(
  of: HandlersOf,
  name: string,
  answer: (asked: Snapshot, settings: Settings, params: Params) => Result | Promise<Result>,
): Handler<Params, Result> {
  const nothing = [] as unknown as Result;
  return handler<Params, Result>(of, name, nothing, (params) => {
    const asked = of.documents.snapshot(params.textDocument.uri);
    return async () => {
      const settings = asked && (await of.settings().wait(asked.uri));
      return asked && settings ? answer(asked, settings, params) : nothing;
    };
  });
}

/** Has the client ask again for what the settings have changed; what it does not ask again for it asks for at the next change. */
export function refreshBeside(
  connection: Connection,
  { inlayHints, codeLenses }: Refreshable,
): Promise<unknown> {
  return Promise.all([
    inlayHints && connection.languages.inlayHint.refresh(),
    codeLenses && connection.sendRequest('workspace/codeLens/refresh'),
  ]);
}
