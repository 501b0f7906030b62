import { compareIssuers } from '#catalog/issued-by.ts';
import type { LegalDocument, Origin } from '#catalog/legal-document.ts';
import type { ReferenceStep } from '#grammar/inline/reference.ts';
import type { Span } from '#grammar/text/span.ts';
import { issuerCited } from '#model/header/issued-by.ts';
import type { Plan } from '#model/plan.ts';
import { type HeadingsNamed, headingsNamed } from '#model/references/headings-named.ts';
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
    const reference = plan.references.find(
      ({ target, start, end }) => target !== 'plan' && cited.extent.start <= start && end <= cited.start,
    );
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
  { text, citations, issuer }: Plan,
  citation: PlanCitation,
): { readonly document: CitablePlan; readonly isSure: boolean } | undefined {
  const { key, cited, documents } = citation;
  const fuller = citation.document ?? citations.find((each) => each.key === key && each.document)?.document;
  if (fuller) {
    if (!isPlanDocument(fuller)) return undefined;
    const by = citations.filter((each) => each.key === key && each.key !== undefined);
    const isOwn = [citation, ...by].some(
      (each) => compareIssuers(issuerCited(text, each.cited, issuer), issuerOf(fuller)) === 'same',
    );
    return { document: fuller, isSure: isOwn };
  }
  const plans = documents.filter(isPlanDocument);
  const isOpen = citation.day === undefined && !cited.isDateBlank && documents.length === 1;
  return isOpen && plans.length === 1 ? { document: plans[0]!, isSure: false } : undefined;
}

const isPlanDocument = (document: LegalDocument): document is CitablePlan =>
  document.origin !== undefined && document.issuedBy !== undefined;
