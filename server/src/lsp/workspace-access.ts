import type { EditedConfig } from '#features/code-action.ts';
import type { CancellationToken, WorkspaceAccess } from '#features/feature.ts';
import type { OtherPlan } from '#features/workspace-rename.ts';
import { yieldToEventLoop } from '#lsp/clock.ts';
import type { Documents } from '#lsp/documents.ts';
import { uriKey } from '#workspace/uri.ts';
import type { Workspace } from '#workspace/workspace.ts';
import type { ClientAbilities } from './client-abilities.ts';

interface AccessContext {
  readonly documents: Documents;
  readonly workspace: Workspace;
  /** Resolves when all plans of the workspace are indexed, open ones too. */
  readonly ready: () => Promise<void>;
  readonly client: ClientAbilities;
}

/** The workspace as features see it: files as they are stored, but open documents as they are in the editor. */
export function workspaceAccess(context: AccessContext): WorkspaceAccess {
  const { workspace } = context;
  return {
    query: workspace.plans,
    indexed: context.ready,
    otherPlans: (uri, token) => otherPlans(context, uri, token),
    configToEdit: (uri) => configToEdit(context, uri),
  };
}

/** The number of files that are asked for at once. */
const batch = 32;

/** All plans of the workspace but the one at `own`, open ones as they are in the editor; no more of them once the request is cancelled. */
async function* otherPlans(
  { documents, workspace, ready }: AccessContext,
  own: string,
  token: CancellationToken,
): AsyncGenerator<OtherPlan> {
  await ready();
  const wanted = workspace.plans.origins().filter(({ uri }) => uriKey(uri) !== uriKey(own));
  for (let at = 0; at < wanted.length && !token.isCancellationRequested; at += batch) {
    const some = wanted.slice(at, at + batch);
    const texts = await workspace.texts(some.map(({ uri }) => uri));
    for (const [i, { uri, name }] of some.entries()) {
      const open = documents.snapshot(uri);
      const text = open?.text ?? texts[i];
      if (text === undefined) continue;
      const plan = () => open?.plan ?? workspace.readPlan(uri, text);
      yield { uri, name, version: open?.version ?? null, text, plan };
    }
    await yieldToEventLoop();
  }
}

/**
 * The configuration of the plan at `uri`: as it is open, else as it is stored at this moment. Undefined where the client
 * does not report open configurations: editing the stored text could overwrite unsaved changes.
 */
async function configToEdit(
  { documents, workspace, client }: AccessContext,
  uri: string,
): Promise<EditedConfig | undefined> {
  const file = workspace.configFile(uri);
  if (!file) return undefined;
  const open = documents.config(file.uri);
  if (!open && !client.opensConfigs) return undefined;
  const [stored] = await workspace.texts([file.uri]);
  if (open) return { ...open, isSaved: open.text === stored };
  return stored !== undefined || (client.createsFiles && file.text === undefined)
    ? { uri: file.uri, text: stored }
    : undefined;
}
