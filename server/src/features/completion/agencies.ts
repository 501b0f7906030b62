import { agencyAt, splitAgencies } from '#agencies/index.ts';
import type { Agency } from '#catalog/agency.ts';
import type { AgencyNaming } from '#catalog/search-agencies.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { lazy } from '#grammar/text/memoize.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Issuer } from '#model/header/issuer.ts';
import { issuerKind } from '#model/header/issuer-kind.ts';
import { type AgencyKnowledge, agencyCandidates } from './agency-candidates.ts';
import { documentationOf, nameIn } from './agency-name.ts';
import type { AgencyCertainty, AgencySlot } from './agency-slot.ts';
import type { Cursor } from './cursor.ts';

import type { Proposal } from './item.ts';
import { endsLine, spaceBefore } from './matching.ts';
import { agenciesNamed, alreadyIn } from './named-agencies.ts';
import { type Piece, pieceEnd, piecesBefore } from './separators.ts';

/** The agencies for the slots, in their order; the first slot that offers one is enough. */
export function agencyItems(cursor: Cursor, slots: readonly AgencySlot[]): Proposal[] {
  if (endsLine(cursor)) return [];
  for (const slot of slots) {
    const found = itemsIn(cursor, slot);
    if (found.length > 0) return found;
  }
  return [];
}

function itemsIn(cursor: Cursor, slot: AgencySlot): Proposal[] {
  const pieces = piecesBefore(cursor, slot.start);
  const last = pieces.at(-1);
  if (!last) return [];
  const typing = { start: last.start, end: cursor.offset };
  const knowledge = knowledgeOf(cursor, typing);
  const taken = takenBy(cursor, slot, typing, knowledge);
  const items: Proposal[] = [];
  for (const piece of pieces) {
    const isNew = piece === last && piece.typed === ''; // behind a comma a name may go on, or a new one begin
    if (items.length > 0 && !isNew) continue;
    const certainty = certaintyOf(cursor, slot, piece);
    if (certainty) items.push(...itemsFor(cursor, slot, piece, certainty, knowledge, taken));
    if (piece.joined && isWhole(cursor, piece)) break;
  }
  return items;
}

/** In prose a further name can only come behind names: after them the sentence may go on with anything. */
function certaintyOf({ text }: Cursor, slot: AgencySlot, piece: Piece): AgencyCertainty | undefined {
  if (slot.certainty === 'list' || text.slice(slot.start, piece.start).trim() === '') return slot.certainty;
  const before = splitAgencies(text, slot.start, piece.start);
  if (before.some(({ kind }) => kind === 'text')) return undefined;
  return slot.certainty === 'heading' ? 'asked' : 'maybe';
}

/** Whether a known name with a separator in it ends right at the cursor: `Các sở, ban, ngành`. */
function isWhole({ text, offset }: Cursor, { start }: Piece): boolean {
  const read = agencyAt(text, start);
  return read !== undefined && read.kind !== 'shape' && read.end === offset;
}

function itemsFor(
  cursor: Cursor,
  slot: AgencySlot,
  piece: Piece,
  certainty: AgencyCertainty,
  knowledge: AgencyKnowledge,
  taken: ReadonlySet<string>,
): Proposal[] {
  const candidates = agencyCandidates(knowledge, piece, certainty, slot.role).filter(
    ({ name }) => !taken.has(foldKey(name)),
  );
  if (candidates.length === 0) return [];
  const replace = { start: piece.start, end: pieceEnd(cursor, piece.start, slot.certainty === 'list') };
  const isFirst = cursor.text.slice(slot.start, piece.start).trim() === '';
  const space = spaceBefore(cursor, replace.start);
  return candidates.map(({ name, agency, detail, old }) => {
    const label = cased(name, agency, isFirst && (slot.certainty === 'list' || slot.certainty === 'heading'));
    const documentation = agency && documentationOf(agency, old, cursor);
    const more = documentation === undefined ? {} : { documentation };
    return { label, insert: space + label, replace, kind: 'agency', detail: detail(), ...more };
  });
}

function knowledgeOf({ plan, day, locale, plansNaming }: Cursor, typing: Span): AgencyKnowledge {
  const { issuer, referenceData } = plan;
  const { agencies } = referenceData;
  const naming = namingOf(issuer);
  const level = issuer.level && { level: issuer.level };
  const context = { day, ...level, ...(agencies.length > 0 && { agencies }) };
  const named = lazy(() => agenciesNamed(plan, typing, context));
  return {
    day,
    locale,
    issuer,
    issuerKind: issuerKind(plan),
    naming,
    plansNaming,
    referenceData,
    get named() {
      return named();
    },
  };
}

/** The names that plans of these territories give agencies. */
function namingOf(issuer: Issuer): AgencyNaming {
  const key = [...issuer.territories].map((each) => each.join(' ')).join(', ');
  return { key, nameOf: (agency) => nameIn(agency, issuer) };
}

/** What the list, or the recipients, name already is not offered again. */
function takenBy(cursor: Cursor, slot: AgencySlot, typing: Span, knowledge: AgencyKnowledge): Set<string> {
  if (slot.certainty !== 'list') return new Set();
  const { plan, text, line, part } = cursor;
  const cellEnd = /[\t|]/.exec(text.slice(cursor.offset, line.end))?.index;
  const end = cellEnd === undefined ? line.end : cursor.offset + cellEnd;
  const taken = alreadyIn(plan, { start: slot.start, end }, typing);
  if (part === 'recipients')
    for (const { name, isRecipient } of knowledge.named) if (isRecipient) taken.add(foldKey(name));
  return taken;
}

/** Designations (`các sở, ban, ngành`) begin with a capital only where a line or a value begins. */
function cased(name: string, agency: Agency | undefined, isFirst: boolean): string {
  if (isFirst) return name[0]!.toUpperCase() + name.slice(1);
  return agency?.level === 'other' ? name.replace(/^Các /, 'các ') : name;
}
