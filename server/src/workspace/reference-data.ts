import { isCitedByTitle } from '#catalog/citation.ts';
import type { LegalDocument } from '#catalog/legal-document.ts';
import { numberKey } from '#catalog/number.ts';
import { type ReferenceData, referenceDataFrom } from '#catalog/reference-data.ts';
import type { Config } from '#config/config.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { groupBy } from '#grammar/text/group.ts';
import type { PlanIndex } from './plan-index.ts';
import { uriKey } from './uri.ts';

/**
 * The reference data of one plan: the catalog, what its configuration adds, and the other plans of the workspace. It answers from
 * what is kept at the time; who keeps a plan that was read with it is told when the plan is to be read again.
 */
export function referenceDataOf(uri: string, config: Config, store: PlanIndex): ReferenceData {
  const own = uriKey(uri);
  const others = (plans: readonly LegalDocument[]) =>
    plans.filter(({ origin }) => origin === undefined || uriKey(origin.uri) !== own);
  const { byNumber, byTitle } = documentsIn(config);
  return referenceDataFrom({
    agencies: config.agencies,
    get documents() {
      return [...config.documents, ...others(store.documents())];
    },
    numbered: (key) => [...(byNumber.get(key) ?? []), ...others(store.documentsNumbered(key))],
    titled: (key) => byTitle.get(key) ?? [],
    citationsInOtherPlans: (cited) => store.citedElsewhere(cited, uri),
    headingsOf: ({ origin }) => (origin ? store.headingsOf(origin.uri) : []),
  });
}

type ByKey = ReadonlyMap<string, readonly LegalDocument[]>;
const known = new WeakMap<Config, { readonly byNumber: ByKey; readonly byTitle: ByKey }>();

/** The documents of a configuration by their keys; one configuration is that of many plans. */
function documentsIn(config: Config) {
  const found = known.get(config) ?? {
    byNumber: groupBy(config.documents, ({ number }) => numberKey(number)),
    byTitle: groupBy(config.documents.filter(isCitedByTitle), ({ title }) => foldKey(title)),
  };
  known.set(config, found);
  return found;
}
