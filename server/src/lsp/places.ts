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
import { SymbolKind } from 'vscode-languageserver';
import { compareIssuers } from '#catalog/issued-by.ts';
import { definitionAt } from '#features/definition.ts';
import { placeElsewhereAt } from '#features/elsewhere.ts';
import { highlightsAt } from '#features/highlight.ts';
import { hoverAt } from '#features/hover.ts';
import { type Thing, thingAt } from '#features/occurrences.ts';
import type { Span } from '#grammar/text/span.ts';
import type { HandlersOf } from '#lsp/context.ts';
import type { Snapshot } from '#lsp/documents.ts';
import { type Handler, handler } from '#lsp/requests.ts';
import type { Settings } from '#lsp/settings.ts';
import { placeOf as agencyPlace } from '#model/agencies/agency-key.ts';
import { issuerOf } from '#model/citations/citation.ts';
import { issuerCited } from '#model/header/issued-by.ts';
import type { Place } from '#workspace/places.ts';
import { uriKey } from '#workspace/uri.ts';

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
    atPlace(of, 'hover', null as Hover | null, ({ snapshot: { plan, lines }, settings, offset }) => {
      return hoverAt(plan, lines, offset, settings.locale) ?? null;
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
      const { plan } = of.documents.latest(snapshot);
      const elsewhere = placeElsewhereAt(plan, offset);
      if (elsewhere) return [elsewhere];
      return (definitionAt(plan, offset)?.targets ?? []).map((target) => locationIn(snapshot, target));
    }),
  );
  connection.onReferences(
    atPlace<ReferenceParams, Location[]>(of, 'references', [], async ({ snapshot, offset }, { context }) => {
      const thing = thingAt(snapshot.plan, offset);
      if (!thing) return isOwnNumber(snapshot, offset) ? citedIn(of, snapshot.uri) : [];
      const here = thing.occurrences.filter(({ role }) => context.includeDeclaration || role === 'use');
      return [
        ...here.map((place) => locationIn(snapshot, place)),
        ...(await elsewhereIn(of, snapshot, thing)),
      ];
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
          return of.workspace.plans.symbols(query).map(({ origin, range, heading }) => ({
            name: `${heading.marker}. ${heading.name}`,
            kind: SymbolKind.Module,
            containerName: origin.name,
            location: { uri: origin.uri, range },
          }));
        },
    ),
  );
}

const locationIn = ({ uri, lines }: Snapshot, span: Span): Location => ({ uri, range: lines.rangeOf(span) });

/** Where other plans speak of the same document or agency. */
async function elsewhereIn(of: HandlersOf, snapshot: Snapshot, thing: Thing): Promise<Location[]> {
  if (thing.kind !== 'document' && thing.kind !== 'agency') return [];
  await of.workspace.complete();
  const own = uriKey(snapshot.uri);
  return placesOf(of, snapshot, thing)
    .filter(({ origin }) => uriKey(origin.uri) !== own)
    .map(({ origin, range }) => ({ uri: origin.uri, range }));
}

const isOwnNumber = ({ plan: { header } }: Snapshot, offset: number) =>
  header.number !== undefined && header.number.cell.start <= offset && offset <= header.number.cell.end;

/** Where other plans cite a plan of the workspace. */
async function citedIn({ workspace }: HandlersOf, uri: string): Promise<Location[]> {
  await workspace.ready();
  const own = workspace.plans.entry(uri)?.identity;
  if (!own) return [];
  const year = own.date?.slice(0, 4);
  return workspace.plans
    .plansCiting({ type: own.type, number: own.number })
    .filter(({ citation: { date } }) => !year || !date || date.startsWith(year))
    .filter(({ citation: { by } }) => compareIssuers(by, issuerOf(own)) !== 'other')
    .map(({ origin, range }) => ({ uri: origin.uri, range }));
}

function placesOf({ workspace }: HandlersOf, { plan }: Snapshot, thing: Thing): readonly Place[] {
  if (thing.kind === 'agency') {
    const { agency, name } = thing.mention;
    return workspace.plans.mentionsOf(agency?.name ?? name, agencyPlace(thing.mention, plan.issuer));
  }
  const number = thing.kind === 'document' ? thing.citation.cited.number : undefined;
  if (thing.kind !== 'document' || !number || number.blank) return [];
  const { day, cited } = thing.citation;
  // Numbers without a year begin again every year: another year is another document.
  const year = number.year === undefined ? day?.slice(0, 4) : undefined;
  const by = issuerCited(plan.text, cited, plan.issuer);
  return workspace.plans
    .plansCiting({ type: cited.type.name, number: number.text })
    .filter(({ citation: other }) => !year || !other.date || other.date.startsWith(year))
    .filter(({ citation: other }) => compareIssuers(by, other.by) !== 'other');
}
