import { mentionAt } from '#features/agency-duties.ts';
import { citationAt } from '#features/hover/citation.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Item } from '#grammar/tree.ts';
import { type AbbreviationDefinition, meanSame } from '#model/abbreviations/abbreviation.ts';
import { agencyKey } from '#model/agencies/agency-key.ts';
import type { AgencyMention } from '#model/agencies/agency-lists.ts';
import type { PlanCitation } from '#model/citations/citation.ts';
import type { Plan } from '#model/plan.ts';
import { type Reference, referencesTo } from '#model/references/reference.ts';
import type { Annex } from '#model/structure/annex.ts';

/** A place where a symbol is named. */
export interface Occurrence extends Span {
  /** Where it is introduced, or only named. */
  readonly role: 'definition' | 'use';
}

interface SymbolBase {
  /** The place that was asked for. */
  readonly at: Span;
  /** Every place in the plan, in the order of the text. */
  readonly occurrences: readonly Occurrence[];
}

/** An abbreviation or a short name; without a definition where the plan takes it for known. */
export interface AbbreviationSymbol extends SymbolBase {
  readonly kind: 'abbreviation';
  readonly name: string;
  readonly definition: AbbreviationDefinition | undefined;
}

/** An item with a number or a letter; its marker is its definition. */
export interface ItemSymbol extends SymbolBase {
  readonly kind: 'item';
  readonly item: Item;
}

/** An annex; its heading is its definition. */
export interface AnnexSymbol extends SymbolBase {
  readonly kind: 'annex';
  readonly annex: Annex;
}

/** An agency, however it is written; a duty heading is its definition. */
export interface AgencySymbol extends SymbolBase {
  readonly kind: 'agency';
  readonly mention: AgencyMention;
}

/** A document that is cited; its first mention is its definition. */
export interface CitedDocumentSymbol extends SymbolBase {
  readonly kind: 'document';
  readonly citation: PlanCitation;
}

/** What is named at a place of a plan, as symbols are in the LSP: an abbreviation, an item, an annex, an agency, a document. */
export type PlanSymbol = AbbreviationSymbol | ItemSymbol | AnnexSymbol | AgencySymbol | CitedDocumentSymbol;

/** What stands at `offset`, with all places of the plan that speak of it; undefined where nothing does. The end of a word counts. */
export function symbolAt(plan: Plan, offset: number): PlanSymbol | undefined {
  const abbreviation = abbreviationAt(plan, offset);
  if (abbreviation?.definition) return abbreviation;
  return (
    documentAt(plan, offset) ??
    agencyAt(plan, offset) ?? // `UBND tỉnh`, `SNV`: who is meant tells more than what the letters stand for
    abbreviation ??
    referredAt(plan, offset) ??
    headedAt(plan, offset)
  );
}

const covers = ({ start, end }: Span, offset: number) => start <= offset && offset <= end;

/** The abbreviation or short name at `offset`; letters in numbers, headings in capitals and the like are none. */
export function abbreviationAt({ abbreviations }: Plan, offset: number): AbbreviationSymbol | undefined {
  const { definitions, uses } = abbreviations;
  const defined = definitions.find(({ short }) => covers(short, offset));
  const use = defined ? undefined : uses.find((each) => covers(each, offset));
  const name = defined?.name ?? use?.name;
  if (name === undefined) return undefined;
  const definition = defined ?? use?.definition;
  const same = new Set(
    definition &&
      definitions.filter((each) => each.name === name && (each === definition || meanSame(each, definition))),
  );
  const occurrences: Occurrence[] = [
    ...[...same].map(({ short }) => ({ ...short, role: 'definition' as const })),
    ...uses
      .filter((each) => each.name === name && (each.definition ? same.has(each.definition) : !definition))
      .map((each) => ({ start: each.start, end: each.end, role: 'use' as const })),
  ];
  const { start, end } = defined?.short ?? use!;
  return { kind: 'abbreviation', at: { start, end }, name, definition, occurrences: inOrder(occurrences) };
}

const inOrder = (occurrences: readonly Occurrence[]) => occurrences.toSorted((a, b) => a.start - b.start);

/** The item or annex that a reference names at `offset`; on a word of the reference, the smallest that it names. */
function referredAt(plan: Plan, offset: number): PlanSymbol | undefined {
  for (const reference of plan.references) {
    if (reference.target !== 'plan' || !covers(reference, offset)) continue;
    const { named, annexes = [] } = reference;
    const item = named.find((each) => covers(each, offset));
    if (item) return itemSymbol(plan, item.item, item);
    const annex = annexes.find((each) => covers(each, offset));
    const last = annex ? undefined : named.at(-1);
    if (last) return itemSymbol(plan, last.item, reference);
    if (annex) return annexSymbol(plan, annex.annex, annex);
  }
  return undefined;
}

/** The item or annex whose marker or heading stands at `offset`. */
function headedAt(plan: Plan, offset: number): PlanSymbol | undefined {
  const annex = plan.annexes.find(({ heading }) => heading && covers(heading, offset));
  if (annex) return annexSymbol(plan, annex, annex.heading!);
  for (const block of plan.blocks) {
    if (block.start > offset) break;
    if (block.kind !== 'item' || !covers(block.marker, offset)) continue;
    const isNamed = block.marker.numbers.length > 0 || block.marker.letter !== undefined;
    return isNamed ? itemSymbol(plan, block, block.marker) : undefined;
  }
  return undefined;
}

function itemSymbol({ references }: Plan, item: Item, { start, end }: Span): ItemSymbol {
  const uses = referencesTo(references, item).map((use) => ({ ...use, role: 'use' as const }));
  const marker = { start: item.marker.start, end: item.marker.end, role: 'definition' as const };
  return { kind: 'item', at: { start, end }, item, occurrences: inOrder([marker, ...uses]) };
}

function annexSymbol({ references }: Plan, annex: Annex, { start, end }: Span): AnnexSymbol {
  const names = (reference: Reference) => (reference.target === 'plan' ? (reference.annexes ?? []) : []);
  const uses = references
    .flatMap(names)
    .filter((each) => each.annex === annex)
    .map((each) => ({ start: each.start, end: each.end, role: 'use' as const }));
  const heading = annex.heading ? [{ ...annex.heading, role: 'definition' as const }] : [];
  return { kind: 'annex', at: { start, end }, annex, occurrences: inOrder([...heading, ...uses]) };
}

function agencyAt(plan: Plan, offset: number): AgencySymbol | undefined {
  const mention = mentionAt(plan, offset);
  if (!mention) return undefined;
  const key = agencyKey(mention);
  const occurrences = plan.agencies
    .filter((each) => agencyKey(each) === key)
    .map(({ start, end, role }) => ({ start, end, role: role === 'duty' ? 'definition' : 'use' }) as const);
  const { start, end } = mention;
  return { kind: 'agency', at: { start, end }, mention, occurrences };
}

function documentAt(plan: Plan, offset: number): CitedDocumentSymbol | undefined {
  const citation = citationAt(plan, offset);
  if (!citation) return undefined;
  const same =
    citation.key === undefined ? [citation] : plan.citations.filter(({ key }) => key === citation.key);
  const occurrences = same.map(
    ({ cited: { start, end }, isFirst }) => ({ start, end, role: isFirst ? 'definition' : 'use' }) as const,
  );
  const { start, end } = citation.cited;
  return { kind: 'document', at: { start, end }, citation, occurrences };
}
