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
import { unlinked } from '#features/hover/markdown.ts';
import { LineIndex } from '#features/position.ts';
import { type RenameElsewhere, renamableAt, renameAt, renameElsewhere } from '#features/rename.ts';
import type { HandlersOf } from '#lsp/context.ts';
import { atPlace } from '#lsp/places.ts';
import { readPlan } from '#model/plan.ts';
import type { TextEdit } from '#rules/finding.ts';
import type { Bilingual } from '#rules/rule.ts';
import { uriKey } from '#workspace/uri.ts';

type Renamed = WorkspaceEdit | ResponseError<void> | null;

/** So many files are asked for at once. */
const batch = 32;

/** Renames short forms and agencies in all plans of the workspace. */
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
      const refuse = (why: string) => new ResponseError<void>(LSPErrorCodes.RequestFailed, unlinked(why));
      const renamed = renameAt(snapshot.plan, offset, newName);
      const elsewhere = renameElsewhere(snapshot.plan, offset, newName);
      if (!renamed || !elsewhere) return null;
      if ('refusal' in renamed) return refuse(renamed.refusal[settings.locale]);
      const others = await editsElsewhere(of, snapshot.uri, elsewhere, token);
      if ('refusal' in others) return refuse(`${others.file}: ${others.refusal[settings.locale]}`);
      return editOf(of, [editIn(snapshot, renamed.edits, snapshot.version), ...others.edits]);
    }),
  );
}

/** What a rename changes in all other plans, or the plan in which the new name cannot stand. */
type Elsewhere =
  | { readonly edits: readonly TextDocumentEdit[] }
  | { readonly file: string; readonly refusal: Bilingual };

/** What a rename changes in all other plans: open ones as they are in the editor. */
async function editsElsewhere(
  of: HandlersOf,
  own: string,
  rename: RenameElsewhere,
  token: CancellationToken,
): Promise<Elsewhere> {
  await of.workspace.ready();
  const origins = of.workspace.plans.all().map(({ origin }) => origin);
  const wanted = origins.filter(({ uri }) => uriKey(uri) !== uriKey(own));
  const edits: TextDocumentEdit[] = [];
  for (let at = 0; at < wanted.length && !token.isCancellationRequested; at += batch) {
    const some = wanted.slice(at, at + batch);
    const texts = await of.workspace.texts(some.map(({ uri }) => uri));
    for (const [i, { uri, name }] of some.entries()) {
      const open = of.documents.snapshot(uri);
      const text = open?.text ?? texts[i];
      if (text === undefined || !mayName(text, rename.name)) continue;
      const renamed = rename.in(open?.plan ?? readPlan(text, of.workspace.referenceData(uri)));
      if (!renamed) continue;
      if ('refusal' in renamed) return { file: name, refusal: renamed.refusal };
      edits.push(editIn({ uri, lines: new LineIndex(text) }, renamed.edits, open?.version ?? null));
    }
    await of.breath();
  }
  return { edits };
}

/** Whether a text may hold a name: its longest word stands in it. A quick look, since most plans do not. */
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
