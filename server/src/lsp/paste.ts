import { RequestType } from 'vscode-languageserver';
import { pastedText } from '#features/paste/paste.ts';
import type { ServerContext } from '#lsp/context.ts';
import { handler } from '#lsp/requests.ts';
import { PASTE, type PasteParams, type PasteResult } from '#protocol/messages.ts';

/** Answers the request `kehoach/paste`; parameters of another shape are answered with null. */
export function handlePastes(context: ServerContext): void {
  context.connection.onRequest(
    new RequestType<PasteParams, PasteResult, void>(PASTE),
    handler<PasteParams, PasteResult>(
      context,
      PASTE,
      () => null,
      (params) => {
        const read = textsOf(params);
        return () => (read ? pastedText(read) : null);
      },
    ),
  );
}

/** The parameters of a client that nobody knows. */
function textsOf(params: unknown): PasteParams | undefined {
  if (typeof params !== 'object' || params === null) return undefined;
  const given = params as Readonly<Record<string, unknown>>;
  const names = ['html', 'text', 'before', 'after'] as const;
  return Object.fromEntries(
    names.flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]]] : [])),
  );
}
