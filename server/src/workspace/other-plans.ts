import { compareIssuers, isSameDocument } from '#catalog/issued-by.ts';
import { isOfType, type LegalDocument } from '#catalog/legal-document.ts';
import { numberKey } from '#catalog/number.ts';
import type {
  CitationInOtherPlan,
  CitationQuery,
  DateQuery,
  HeadingInOtherPlan,
} from '#catalog/reference-data.ts';
import type { PlanIndex } from './plan-index.ts';

/**
 * All that the reading and checking of a plan may ask of the other plans of its workspace. Questions and answers are plain
 * data, so that an answer can be compared with a later one: see `stillHold`.
 */
export interface OtherPlans {
  /** Those that have a number, as documents. */
  documents(): readonly LegalDocument[];
  /** Those of the number with this key. */
  documentsNumbered(key: string): readonly LegalDocument[];
  /** Those that a citation may mean: of its number and type, and not surely of another issuer. */
  documentsCited(cited: CitationQuery): readonly LegalDocument[];
  /** Where one of them gives the cited document another day. */
  citationWithOtherDay(cited: DateQuery): CitationInOtherPlan | undefined;
  /** The headings of the one at an address. */
  headingsOf(uri: string): readonly HeadingInOtherPlan[];
}

/** The answers of the plans in `index` but the one at `uri`, by what is indexed when they are asked for. */
export function otherPlansOf(uri: string, index: PlanIndex): OtherPlans {
  return {
    documents: () => index.documents(uri),
    documentsNumbered: (key) => index.documentsNumbered(key, uri),
    documentsCited: ({ number, type, by }) =>
      index
        .documentsNumbered(numberKey(number), uri)
        .filter((each) => isOfType(each, type) && compareIssuers(by, each.issuedBy ?? null) !== 'other'),
    citationWithOtherDay: ({ hasYear, marks, ...cited }) =>
      index
        .citationsInOtherPlans(cited, uri)
        .find((place) => place.date !== marks.date && isSameDocument(hasYear, marks, place)),
    headingsOf: (other) => index.headingsOf(other),
  };
}
