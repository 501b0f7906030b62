import type {
  CancellationToken,
  Connection,
  DocumentHighlight,
  Hover,
  Location,
  ReferenceParams,
  SymbolInformation,
  TextDocumentPositionParams,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { highlightsAt } from '#features/highlight.ts';
import { hoverAt } from '#features/hover.ts';
import { needsRuleDescriptions } from '#features/rule-descriptions.ts';
import { definitionLocations } from '#features/workspace-definition.ts';
import { referenceLocations, referencesDepth } from '#features/workspace-references.ts';
import { workspaceSymbols } from '#features/workspace-symbols.ts';
import type { HandlersOf } from '#lsp/context.ts';
import type { Snapshot } from '#lsp/documents.ts';
import { type Handler, handler } from '#lsp/requests.ts';
import type { Settings } from '#lsp/settings.ts';

/** Makes the handler of a request about a place of an open document; `empty` where it is not open any more. */
export function atPlace<Params extends TextDocumentPositionParams, Result>(
  of: HandlersOf,
  name: string,
  empty: Result,
  answer: (asked: At, params: Params, token: CancellationToken) => Result | Promise<Result>,
): Handler<Params, Result> {
  return handler<Params, Result>(of, name, empty, (params) => {
    const snapshot = of.documents.snapshot(params.textDocument.uri);
    return async (token) => {
      const settings = snapshot && (await of.settings().wait(snapshot.uri));
      if (!snapshot || !settings) return empty;
      return answer({ snapshot, settings, offset: snapshot.lines.offsetAt(params.position) }, params, token);
    };
  });
}

/** A place that a client asks about. */
export interface At {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly offset: number;
}

/** Answers what stands at a place, where it is introduced, and where else it is spoken of: here and in other plans. */
export function answerForPlaces(connection: Connection, of: HandlersOf): void {
  connection.onHover(
    atPlace(of, 'hover', null as Hover | null, async ({ snapshot: { plan, lines }, settings, offset }) => {
      const { locale } = settings;
      const rules = needsRuleDescriptions(plan, offset) ? await of.ruleDescriptions(locale) : undefined;
      return hoverAt(plan, lines, offset, locale, rules) ?? null;
    }),
  );
  connection.onDocumentHighlight(
    atPlace(of, 'documentHighlight', [] as DocumentHighlight[], ({ snapshot: { plan, lines }, offset }) =>
      highlightsAt(plan, lines, offset),
    ),
  );
  connection.onDefinition(
    atPlace(of, 'definition', [] as Location[], async ({ snapshot, offset }) => {
      await of.workspace.ready();
      return definitionLocations(of.documents.latest(snapshot), offset);
    }),
  );
  connection.onReferences(
    atPlace<ReferenceParams, Location[]>(of, 'references', [], async ({ snapshot, offset }, { context }) => {
      const depth = referencesDepth(snapshot.plan, offset);
      if (depth) await of.workspace.indexed(depth);
      return referenceLocations(snapshot, offset, context, of.workspace.plans);
    }),
  );
  connection.onWorkspaceSymbol(
    handler<WorkspaceSymbolParams, SymbolInformation[]>(
      of,
      'workspaceSymbol',
      [],
      ({ query }) =>
        async () => {
          await of.workspace.ready();
          return workspaceSymbols(query, of.workspace.plans);
        },
    ),
  );
}
