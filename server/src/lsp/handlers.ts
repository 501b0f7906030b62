import { type CancellationToken, LSPErrorCodes, RequestType, ResponseError } from 'vscode-languageserver';
import type { DocumentSnapshot } from '#features/document-snapshot.ts';
import { asIs, type DocumentRequest, type Feature, type RequiredState } from '#features/feature.ts';
import { languageFeatures } from '#features/language-service.ts';
import { RequestRefusal } from '#features/refusal.ts';
import type { ServerContext } from '#lsp/context.ts';
import { handler } from '#lsp/requests.ts';
import type { FactName } from '#model/facts.ts';
import { defaultSettings } from '#options/settings.ts';
import { followedItem, isFollowUp } from './follow-up.ts';
import { findingsInSlices, isLong, resultInSlices } from './slices.ts';

/** The parameters of a request: those about a document name it. */
interface FeatureParams {
  readonly textDocument?: { readonly uri: string };
}

/** Registers a handler for every row of the table of features. A document that is not open gets the empty answer. */
export function registerFeatures(context: ServerContext): void {
  const { connection, documents, service } = context;
  for (const name of Object.keys(languageFeatures) as (keyof typeof languageFeatures)[]) {
    const feature: Feature = languageFeatures[name];
    const { method, needs, reads, ofOneVersion } = feature;
    const answer = service[name] as (request: object) => unknown;
    const emptyFor = (params: unknown) => (feature.empty === asIs ? params : feature.empty);
    connection.onRequest(
      new RequestType<FeatureParams, unknown, void>(method),
      handler<FeatureParams, unknown>(context, method, emptyFor, (params) => {
        const followed = isFollowUp(method) ? followedItem(params) : undefined;
        const uri = isFollowUp(method) ? followed?.source.uri : params.textDocument?.uri;
        const asked = needs === 'workspace' || uri === undefined ? undefined : documents.snapshot(uri);
        const empty = emptyFor(params);
        return async (token) => {
          if (ofOneVersion && asked && asked.version !== followed?.source.version) return contentModified();
          const prepared = await prepare(context, needs, asked, token);
          if (!prepared) return empty;
          if (prepared instanceof ResponseError) return prepared;
          if (reads && 'document' in prepared) await readFacts(context, prepared.document, reads, token);
          if (token.isCancellationRequested) return empty;
          const item = followed && { item: followed.item };
          const result = await answer({ ...params, ...item, ...prepared, token });
          return result instanceof RequestRefusal ? requestFailed(result) : result;
        };
      }),
    );
  }
}

const contentModified = () => new ResponseError<void>(LSPErrorCodes.ContentModified, 'Content modified');

const requestFailed = ({ message }: RequestRefusal) =>
  new ResponseError(LSPErrorCodes.RequestFailed, message);

/** Reads facts of a long plan in slices, so that the answer has little left to do; gives up where the request is cancelled. */
async function readFacts(
  context: ServerContext,
  document: DocumentSnapshot,
  facts: readonly FactName[],
  token: CancellationToken,
): Promise<void> {
  const isWanted = () => !token.isCancellationRequested;
  if (isLong(document)) await resultInSlices(document.reading(facts), document, context, isWanted);
}

/**
 * Waits until a document is in the state that a feature needs. Undefined where it is not open or was closed meanwhile; an
 * error where another version is open, or other settings hold, before the findings are known: they would be of no use.
 */
async function prepare(
  context: ServerContext,
  needs: RequiredState,
  asked: DocumentSnapshot | undefined,
  token: CancellationToken,
): Promise<DocumentRequest | Record<never, never> | ResponseError<void> | undefined> {
  const { documents, settings, workspaceSync: plans, client } = context;
  if (needs === 'workspace') {
    await plans.ready();
    return {};
  }
  if (!asked) return undefined;
  if (needs === 'parsed') {
    const options = settings.get(asked.uri) ?? { ...defaultSettings, locale: client.locale };
    return { document: asked, options };
  }
  const options = await settings.wait(asked.uri);
  if (!options) return undefined;
  if (needs === 'configured') return { document: asked, options };
  if (needs === 'linted') {
    const isWanted = () => documents.isWanted(asked, token) && settings.get(asked.uri) === options;
    const findings = await findingsInSlices(asked.linting(options), context, isWanted);
    return findings ? { document: asked, options } : contentModified();
  }
  await plans.ready();
  return { document: documents.latest(asked), options };
}
