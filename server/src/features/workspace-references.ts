import type { Location } from 'vscode-languageserver-types';
import { compareIssuers, type IssuedBy } from '#catalog/issued-by.ts';
import {
  type AgencySymbol,
  type CitedDocumentSymbol,
  type PlanSymbol,
  symbolAt,
} from '#features/occurrences.ts';
import { localityKeyOf } from '#model/agencies/agency-key.ts';
import { issuerOf } from '#model/citations/citation.ts';
import type { Plan } from '#model/plan.ts';
import type { PlanLocation } from '#workspace/location.ts';
import type { CitationLocation, WorkspaceQuery } from '#workspace/query.ts';
import { uriKey } from '#workspace/uri.ts';
import { locationIn, type ParsedDocument } from './parsed-document.ts';

/** Which of the places are wanted that speak of one symbol. */
export interface ReferenceOptions {
  /** Those too where the plan itself introduces it. */
  readonly includeDeclaration: boolean;
}

/**
 * Every place that names the symbol at `offset`: those of the plan itself first, then, of a document and of an
 * agency, those of other plans. At the plan's own number stand the places in other plans that cite it.
 */
export function referenceLocations(
  document: ParsedDocument,
  offset: number,
  { includeDeclaration }: ReferenceOptions,
  workspace: WorkspaceQuery,
): Location[] {
  const symbol = symbolAt(document.plan, offset);
  if (!symbol) return isOwnNumber(document.plan, offset) ? citationsOfPlan(document.uri, workspace) : [];
  const here = symbol.occurrences.filter(({ role }) => includeDeclaration || role === 'use');
  return [
    ...here.map((place) => locationIn(document, place)),
    ...locationsInOtherPlans(document, symbol, workspace),
  ];
}

/** The same, once the other plans are indexed where the answer needs them. */
export async function referencesInWorkspace(
  document: ParsedDocument,
  offset: number,
  options: ReferenceOptions,
  { query, indexed }: ReferenceIndex,
): Promise<Location[]> {
  if (mayStandInOtherPlans(document.plan, offset)) await indexed();
  return referenceLocations(document, offset, options, query);
}

/** The index of other plans, and how to wait for it. */
export interface ReferenceIndex {
  readonly query: WorkspaceQuery;
  readonly indexed: () => Promise<void>;
}

/** Whether `referenceLocations` asks other plans of what stands at `offset`. */
function mayStandInOtherPlans(plan: Plan, offset: number): boolean {
  const symbol = symbolAt(plan, offset);
  return symbol ? isCrossPlanSymbol(symbol) : isOwnNumber(plan, offset);
}

/** Short forms, items and annexes are of their own plan alone. */
const isCrossPlanSymbol = (symbol: PlanSymbol): symbol is AgencySymbol | CitedDocumentSymbol =>
  symbol.kind === 'agency' || symbol.kind === 'document';

const isOwnNumber = ({ header: { number } }: Plan, offset: number) =>
  number !== undefined && number.cell.start <= offset && offset <= number.cell.end;

function locationsInOtherPlans({ uri, plan }: ParsedDocument, symbol: PlanSymbol, workspace: WorkspaceQuery) {
  if (!isCrossPlanSymbol(symbol)) return [];
  const own = uriKey(uri);
  const places =
    symbol.kind === 'agency' ? agencyPlaces(plan, symbol, workspace) : documentPlaces(symbol, workspace);
  return places.filter(({ origin }) => uriKey(origin.uri) !== own).map(locationOf);
}

const locationOf = ({ origin, range }: PlanLocation): Location => ({ uri: origin.uri, range });

/** Where plans name the same agency, of the same place as far as they tell. */
function agencyPlaces({ issuer }: Plan, { mention }: AgencySymbol, workspace: WorkspaceQuery) {
  return workspace.mentionsOf(mention.agency?.name ?? mention.name, localityKeyOf(mention, issuer));
}

/** Where plans cite the same document. */
function documentPlaces({ citation }: CitedDocumentSymbol, workspace: WorkspaceQuery) {
  const { day, cited } = citation;
  const { number } = cited;
  if (!number || number.blank) return [];
  // Numbers without a year begin again every year: another year is another document.
  const year = number.year === undefined ? day?.slice(0, 4) : undefined;
  const by = citation.issuer;
  return workspace
    .citationsOf({ type: cited.type.name, number: number.text })
    .filter((place) => mayBeOf(place, year, by));
}

/** Where other plans cite the plan at an address. */
function citationsOfPlan(uri: string, workspace: WorkspaceQuery): Location[] {
  const own = workspace.identityOf(uri);
  if (!own) return [];
  const year = own.date?.slice(0, 4);
  return workspace
    .citationsOf({ type: own.type, number: own.number })
    .filter((place) => mayBeOf(place, year, issuerOf(own)))
    .map(locationOf);
}

/** Whether a citation may mean a document of this year and issuer; what it does not say excludes nothing. */
function mayBeOf(
  { citation: { date, by } }: CitationLocation,
  year: string | undefined,
  issuer: IssuedBy | null,
) {
  return (!year || !date || date.startsWith(year)) && compareIssuers(issuer, by) !== 'other';
}
