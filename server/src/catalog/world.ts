import { foldKey } from '#grammar/text/fold.ts';
import { groupBy } from '#grammar/text/group.ts';
import type { Agency } from './agency.ts';
import {
  documentsNumbered,
  documentsTitled,
  isCitedByTitle,
  type LegalDocument,
  numberKey,
} from './document.ts';

/** What a workspace adds to the catalog: its own agencies and documents. */
export interface Additions {
  readonly agencies: readonly Agency[];
  readonly documents: readonly LegalDocument[];
}

/** What is known of the world when a plan is read: the catalog, and what its workspace adds. One value, never changed. */
export interface World extends Additions {
  /** All documents of this number, compared folded: those of the workspace first. */
  documentsNumbered(number: string): readonly LegalDocument[];
  /** The laws, codes and ordinances of this name, compared folded. */
  documentsTitled(title: string): readonly LegalDocument[];
}

/** The catalog alone. */
export const catalogWorld: World = { agencies: [], documents: [], documentsNumbered, documentsTitled };

/** The catalog and what a workspace adds to it. */
export function worldWith({ agencies, documents }: Additions): World {
  if (agencies.length === 0 && documents.length === 0) return catalogWorld;
  const byNumber = groupBy(documents, (each) => numberKey(each.number));
  const byTitle = groupBy(documents.filter(isCitedByTitle), (each) => foldKey(each.title));
  return {
    agencies,
    documents,
    documentsNumbered: (number) => [...(byNumber.get(numberKey(number)) ?? []), ...documentsNumbered(number)],
    documentsTitled: (title) => [...(byTitle.get(foldKey(title)) ?? []), ...documentsTitled(title)],
  };
}
