import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { LineIndex } from '#features/position.ts';
import { agencyEdits } from '#features/rename/agency.ts';
import { renamableAt, renameAt } from '#features/rename.ts';
import type { HandlersOf } from '#lsp/handlers.ts';
import { atPlace } from '#lsp/places.ts';
import { readPlan } from '#model/plan.ts';
import type { TextEdit } from '#rules/finding.ts';
import { uriKey } from '#workspace/uri.ts';

type Renamed = WorkspaceEdit | ResponseError<void> | null;

/** So many files are asked for at once. */
const batch = 32;

/** Renames short forms in their plan, and agencies in all plans of the workspace. */
export function answerRenames(connection: Connection, of: HandlersOf): void {
  connection.onPrepareRename(
    atPlace(of, 'prepareRename', null as PrepareRenameResult | null, ({ snapshot, offset }) => {
      const place = renamableAt(snapshot.plan, offset);
      return place ? { range: snapshot.lines.rangeOf(place.at), placeholder: place.name } : null;
    }),
  );
  connection.onRenameRequest(
    atPlace<RenameParams, Renamed>(of, 'rename', null, async (asked, { newName }, token) => {
      const { snapshot, settings, offset } = asked;
      const renamed = renameAt(snapshot.plan, offset, newName);
      if (!renamed) return null;
      if ('refusal' in renamed)
        return new ResponseError(LSPErrorCodes.RequestFailed, renamed.refusal[settings.locale]);
      const place = renamableAt(snapshot.plan, offset);
      const others =
        place?.kind === 'agency' ? await editsElsewhere(of, snapshot.uri, place.name, newName, token) : [];
      return editOf(of, [editIn(snapshot, renamed.edits, snapshot.version), ...others]);
    }),
  );
}

/** What the rename of an agency changes in all other plans: open ones as they are in the editor. */
async function editsElsewhere(
  of: HandlersOf,
  own: string,
  old: string,
  name: string,
  token: CancellationToken,
): Promise<TextDocumentEdit[]> {
  await of.workspace.ready();
  const uris = of.workspace.plans.all().map(({ origin }) => origin.uri);
  const wanted = uris.filter((uri) => uriKey(uri) !== uriKey(own));
  const edits: TextDocumentEdit[] = [];
  for (let at = 0; at < wanted.length && !token.isCancellationRequested; at += batch) {
    const some = wanted.slice(at, at + batch);
    const texts = await of.workspace.texts(some);
    for (const [i, uri] of some.entries()) {
      const open = of.documents.snapshot(uri);
      const text = open?.text ?? texts[i];
      if (text === undefined || !mayName(text, old)) continue;
      const plan = open?.plan ?? readPlan(text, of.workspace.world(uri));
      const found = agencyEdits(plan, old, name);
      if (found.length > 0)
        edits.push(editIn({ uri, lines: new LineIndex(text) }, found, open?.version ?? null));
    }
    await of.breath();
  }
  return edits;
}

/** Whether a text may hold a name: its longest word stands in it. A quick look, since most plans name other agencies. */
function mayName(text: string, name: string): boolean {
  const [word = ''] = name.split(/[^\p{L}\d]+/u).sort((a, b) => b.length - a.length);
  return /[\u0300-\u036f]/.test(text) || text.toLowerCase().includes(word.toLowerCase());
}

function editIn(
  { uri, lines }: { readonly uri: string; readonly lines: LineIndex },
  edits: readonly TextEdit[],
  version: number | null,
): TextDocumentEdit {
  const ranged = edits.map((edit) => ({ range: lines.rangeOf(edit), newText: edit.text }));
  return { textDocument: { uri, version }, edits: ranged };
}

/** Bound to versions where the client can check them. */
function editOf({ client }: HandlersOf, edits: readonly TextDocumentEdit[]): WorkspaceEdit {
  const some = edits.filter((each) => each.edits.length > 0);
  if (client().versionedEdits) return { documentChanges: [...some] };
  return {
    changes: Object.fromEntries(
      some.map(({ textDocument, edits: ranged }) => [
        textDocument.uri,
        ranged.flatMap((edit) => ('newText' in edit ? [edit] : [])),
      ]),
    ),
  };
}
