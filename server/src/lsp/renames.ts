import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { unlinked } from '#features/hover/markdown.ts';
import { renamableAt } from '#features/rename.ts';
import { workspaceEditOf } from '#features/workspace-edit.ts';
import { type PlanSource, renameInWorkspace } from '#features/workspace-rename.ts';
import type { HandlersOf } from '#lsp/context.ts';
import { atPlace } from '#lsp/places.ts';
import { readPlan } from '#model/plan.ts';
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
      const renamed = await renameInWorkspace(snapshot, offset, newName, otherPlans(of, snapshot.uri, token));
      if (!renamed) return null;
      if (!('refusal' in renamed)) return workspaceEditOf(renamed.edits, of.client().versionedEdits);
      const why = renamed.refusal[settings.locale];
      const message = renamed.file === undefined ? why : `${renamed.file}: ${why}`;
      return new ResponseError<void>(LSPErrorCodes.RequestFailed, unlinked(message));
    }),
  );
}

/** All plans of the workspace but one, open ones as they are in the editor; no more of them once the request is cancelled. */
async function* otherPlans(
  of: HandlersOf,
  own: string,
  token: CancellationToken,
): AsyncGenerator<PlanSource> {
  await of.workspace.ready();
  const wanted = of.workspace.plans.origins().filter(({ uri }) => uriKey(uri) !== uriKey(own));
  for (let at = 0; at < wanted.length && !token.isCancellationRequested; at += batch) {
    const some = wanted.slice(at, at + batch);
    const texts = await of.workspace.texts(some.map(({ uri }) => uri));
    for (const [i, { uri, name }] of some.entries()) {
      const open = of.documents.snapshot(uri);
      const text = open?.text ?? texts[i];
      if (text === undefined) continue;
      const plan = () => open?.plan ?? readPlan(text, of.workspace.referenceData(uri));
      yield { uri, name, version: open?.version ?? null, text, plan };
    }
    await of.breath();
  }
}
