import { isCitedByTitle } from '#catalog/citation.ts';
import type { LegalDocument } from '#catalog/legal-document.ts';
import { numberKey } from '#catalog/number.ts';
import { type ReferenceData, referenceDataFrom } from '#catalog/reference-data.ts';
import type { Config } from '#config/config.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { groupBy } from '#grammar/text/group.ts';
import { memoizeByObject } from '#grammar/text/memoize.ts';
import type { PlanIndex } from './plan-index.ts';
import { uriKey } from './uri.ts';

/**
 * The reference data of one plan: the catalog, what its configuration adds, and the other plans of the workspace. Its
 * look-ups answer from what is indexed when they are made, so a plan that was read with it is read again when that changes.
 */
export function referenceDataOf(uri: string, config: Config, index: PlanIndex): ReferenceData {
  const own = uriKey(uri);
  const others = (plans: readonly LegalDocument[]) =>
    plans.filter(({ origin }) => origin === undefined || uriKey(origin.uri) !== own);
  const { byNumber, byTitle } = documentsIn(config);
  return referenceDataFrom({
    agencies: config.agencies,
    get documents() {
      return [...config.documents, ...others(index.documents())];
    },
    numbered: (key) => [...(byNumber.get(key) ?? []), ...others(index.documentsNumbered(key))],
    titled: (key) => byTitle.get(key) ?? [],
    citationsInOtherPlans: (cited) => index.citationsInOtherPlans(cited, uri),
    headingsOf: ({ origin }) => (origin ? index.headingsOf(origin.uri) : []),
  });
}

/** The documents of a configuration by their keys; one configuration is that of many plans. */
const documentsIn = memoizeByObject(({ documents }: Config) => ({
  byNumber: groupBy(documents, ({ number }) => numberKey(number)),
  byTitle: groupBy(documents.filter(isCitedByTitle), ({ title }) => foldKey(title)),
}));
