import { RequestType } from 'vscode-languageserver';
import type { DocumentSnapshot } from '#features/document-snapshot.ts';
import { afterDeletion, listEdit, protocolEdits } from '#features/list-edit.ts';
import type { ServerContext } from '#lsp/context.ts';
import { handler } from '#lsp/requests.ts';
import {
  AFTER_DELETION,
  type AfterDeletionResult,
  LIST_EDIT,
  type ListEditResult,
  listEditActions,
} from '#protocol/list-edit.ts';

type Sent = Readonly<Record<string, unknown>>;

/** Answers `kehoach/listEdit` and `kehoach/afterDeletion` for open plans; parameters of another shape are answered with nothing. */
export function handleListEdits(context: ServerContext): void {
  const { connection, documents } = context;
  /** The document that is asked about; undefined where it is not open, 'other' where another version is. */
  const documentOf = ({ textDocument }: Sent): DocumentSnapshot | 'other' | undefined => {
    const { uri, version } = recordOf(textDocument);
    const document = typeof uri === 'string' ? documents.snapshot(uri) : undefined;
    return document && document.version !== version ? 'other' : document;
  };
  connection.onRequest(
    new RequestType<unknown, ListEditResult, void>(LIST_EDIT),
    handler<unknown, ListEditResult>(
      context,
      LIST_EDIT,
      () => null,
      (params) => {
        const sent = recordOf(params);
        const document = documentOf(sent);
        const action = listEditActions.find((each) => each === sent.action);
        const { start, end } = recordOf(sent.selection);
        if (!document || !action || !isPosition(start) || !isPosition(end)) return () => null;
        if (document === 'other') return () => ({ edits: [] });
        return () => listEdit(document.plan, document.lines, { start, end }, action);
      },
    ),
  );
  connection.onRequest(
    new RequestType<unknown, AfterDeletionResult, void>(AFTER_DELETION),
    handler<unknown, AfterDeletionResult>(
      context,
      AFTER_DELETION,
      () => [],
      (params) => {
        const sent = recordOf(params);
        const document = documentOf(sent);
        const { position, removed } = sent;
        if (!document || document === 'other' || !isPosition(position) || typeof removed !== 'string')
          return () => [];
        return () => {
          const { plan, lines } = document;
          return protocolEdits(lines, afterDeletion(plan, lines.offsetAt(position), removed));
        };
      },
    ),
  );
}

const recordOf = (value: unknown): Sent =>
  typeof value === 'object' && value !== null ? (value as Sent) : {};

function isPosition(value: unknown): value is { readonly line: number; readonly character: number } {
  const { line, character } = recordOf(value);
  return Number.isInteger(line) && Number.isInteger(character);
}
