import { isCitedByTitle } from '#catalog/citation.ts';
import { numberKey } from '#catalog/number.ts';
import { catalogData, type ReferenceData, referenceDataFrom } from '#catalog/reference-data.ts';
import { type Config, noConfig } from '#config/config.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { groupBy } from '#grammar/text/group.ts';
import { memoizeByObject } from '#grammar/text/memoize.ts';
import type { OtherPlans } from './other-plans.ts';

/**
 * The reference data of one plan: the catalog, what its configuration adds, and the other plans of the workspace, where
 * there are any. Its look-ups ask these plans each time, so a plan that was read with it is read again when they change.
 */
export function referenceDataOf(config: Config, others?: OtherPlans): ReferenceData {
  if (!others && config === noConfig) return catalogData;
  const { byNumber, byTitle } = documentsIn(config);
  return referenceDataFrom({
    agencies: config.agencies,
    get documents() {
      return [...config.documents, ...(others?.documents() ?? [])];
    },
    numbered: (key) => [...(byNumber.get(key) ?? []), ...(others?.documentsNumbered(key) ?? [])],
    cited: (cited) => [
      ...(byNumber.get(numberKey(cited.number)) ?? []),
      ...(others?.documentsCited(cited) ?? []),
    ],
    titled: (key) => byTitle.get(key) ?? [],
    citationWithOtherDay: (cited) => others?.citationWithOtherDay(cited),
    headingsOf: ({ origin }) => (origin && others?.headingsOf(origin.uri)) ?? [],
  });
}

/** The documents of a configuration by their keys; one configuration is that of many plans. */
const documentsIn = memoizeByObject(({ documents }: Config) => ({
  byNumber: groupBy(documents, ({ number }) => numberKey(number)),
  byTitle: groupBy(documents.filter(isCitedByTitle), ({ title }) => foldKey(title)),
}));
