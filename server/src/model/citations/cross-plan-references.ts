import { compareIssuers } from '#catalog/issued-by.ts';
import type { LegalDocument, Origin } from '#catalog/legal-document.ts';
import type { ReferenceStep } from '#grammar/inline/reference.ts';
import { groupBy } from '#grammar/text/group.ts';
import { memoizeByObject } from '#grammar/text/memoize.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';
import { type HeadingsNamed, headingsNamed } from '#model/references/headings-named.ts';
import type { Reference } from '#model/references/reference.ts';
import { issuerOf, type PlanCitation } from './citation.ts';

/** A plan of the workspace. */
export interface CitablePlan extends LegalDocument {
  readonly origin: Origin;
}

/** A place of another plan of the workspace that the text names: `khoản 1 phần IV của Kế hoạch số 144/KH-UBND`. */
export interface CrossPlanReference extends Span, HeadingsNamed {
  readonly document: CitablePlan;
  readonly citation: PlanCitation;
  /** From the largest to the smallest. */
  readonly steps: readonly ReferenceStep[];
}

/** The places of other plans of the workspace that a plan names, in the order of the text. */
export function crossPlanReferences(plan: Plan): CrossPlanReference[] {
  const { referenceData, citations } = plan;
  return citations.flatMap((citation): CrossPlanReference[] => {
    const { cited, documents } = citation;
    if (cited.parts.length === 0 || documents.every(({ origin }) => origin === undefined)) return [];
    const target = citedPlan(plan, citation);
    const reference = referenceWithin(plan.references, cited.extent.start, cited.start);
    if (!target || !reference) return [];
    const { start, end, steps } = reference;
    const { named, missing, holder } = headingsNamed(referenceData.headingsOf(target.document), steps);
    const surely = target.isSure ? missing : [];
    return [{ start, end, document: target.document, citation, steps, named, missing: surely, holder }];
  });
}

/**
 * The plan of the workspace that a citation means. Surely: its number, its day (here or where the plan cites it with one)
 * and its issuer are those; else the only one of its number, where nothing contradicts it.
 */
export function citedPlan(
  { citations }: Pick<Plan, 'citations'>,
  citation: PlanCitation,
): { readonly document: CitablePlan; readonly isSure: boolean } | undefined {
  const { key, cited, documents } = citation;
  const same = citationsByKey(citations).get(key);
  const fuller = citation.document ?? same?.document;
  if (fuller) {
    if (!isPlanDocument(fuller)) return undefined;
    const isBy = (each: PlanCitation) => compareIssuers(each.issuer, issuerOf(fuller)) === 'same';
    const isOwn = key === undefined || !same ? isBy(citation) : same.isOneOf(fuller, isBy);
    return { document: fuller, isSure: isOwn };
  }
  const plans = documents.filter(isPlanDocument);
  const isOpen = citation.day === undefined && !cited.isDateBlank && documents.length === 1;
  return isOpen && plans.length === 1 ? { document: plans[0]!, isSure: false } : undefined;
}

/** The first reference to another place than one of this plan that lies between two offsets; `references` are in the order of the text. */
function referenceWithin(references: readonly Reference[], from: number, to: number): Reference | undefined {
  for (let i = partitionPoint(references, ({ start }) => start >= from); i < references.length; i++) {
    const reference = references[i]!;
    if (reference.start > to) return undefined;
    if (reference.target !== 'plan' && reference.end <= to) return reference;
  }
  return undefined;
}

/** The citations of a plan that have one key: what they say together is worked out once. */
class CitationsOfKey {
  readonly #citations: readonly PlanCitation[];
  readonly #known = new Map<LegalDocument, boolean>();
  /** The document that the first of them means for which one is known. */
  readonly document: LegalDocument | undefined;

  constructor(citations: readonly PlanCitation[]) {
    this.#citations = citations;
    this.document = citations.find(({ document }) => document)?.document;
  }

  /** Whether one of them is `by` the issuer of a document. */
  isOneOf(document: LegalDocument, by: (citation: PlanCitation) => boolean): boolean {
    const known = this.#known.get(document) ?? this.#citations.some(by);
    this.#known.set(document, known);
    return known;
  }
}

const citationsByKey = memoizeByObject(
  (citations: readonly PlanCitation[]): ReadonlyMap<string | undefined, CitationsOfKey> =>
    new Map([...groupBy(citations, ({ key }) => key)].map(([key, all]) => [key, new CitationsOfKey(all)])),
);

const isPlanDocument = (document: LegalDocument): document is CitablePlan =>
  document.origin !== undefined && document.issuedBy !== undefined;
