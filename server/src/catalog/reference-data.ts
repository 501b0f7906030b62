import { foldKey } from '#grammar/text/fold.ts';
import { groupBy } from '#grammar/text/group.ts';
import type { ItemLevel } from '#grammar/tree.ts';
import type { Agency } from './agency.ts';
import { isCitedByTitle } from './citation.ts';
import { documentsNumbered, documentsTitled } from './document-table.ts';
import type { CitedMarks } from './issued-by.ts';
import { isOfType, type LegalDocument, type Origin } from './legal-document.ts';
import { numberKey } from './number.ts';
import { type Replacement, replacementsOf } from './succession.ts';

/** What a workspace adds to the catalog: its own agencies and documents. */
export interface CatalogAdditions {
  readonly agencies: readonly Agency[];
  readonly documents: readonly LegalDocument[];
}

/** What is known when a plan is read: the catalog, and what its workspace adds. One value, never changed. */
export interface ReferenceData extends CatalogAdditions {
  /** All documents of this number, compared folded: those of the workspace first. */
  documentsNumbered(number: string): readonly LegalDocument[];
  /** Those of them that a citation may mean: of its type, and of plans of the workspace none that is surely of another issuer. */
  documentsCited(cited: CitationQuery): readonly LegalDocument[];
  /** The laws, codes and ordinances by the key (`foldKey`) of their name. */
  documentsTitled(key: string): readonly LegalDocument[];
  /** What stands in the place of a document on the ISO day: see `replacementsOf` of succession.ts. */
  replacementsOf(document: LegalDocument, day: string): readonly Replacement[];
  /** Where another plan of the workspace surely gives the same document another day: the first by the addresses of the plans. */
  citationWithOtherDay(cited: DateQuery): CitationInOtherPlan | undefined;
  /** The headings of a document that is a plan of the workspace; none of any other. */
  headingsOf(document: LegalDocument): readonly HeadingInOtherPlan[];
}

/** What a citation names without its date; compared folded. Several documents of several bodies may bear it. */
export interface CitedKey {
  readonly type: string;
  readonly number: string;
}

/** What a citation tells of its document. */
export interface CitationQuery extends CitedKey, Pick<CitedMarks, 'by'> {
  /** Its day, ISO; null where the plan gives none, or several. */
  readonly day: string | null;
  /** The key of its subject; null where none is given. */
  readonly subject: string | null;
  /**
   * Whether every document of its number and type matters, since how many there are does, or places of it are named. Else only one of
   * this day or subject does, and where a day is given one of the same issuer: every place numbers its documents anew each year.
   */
  readonly isOpen: boolean;
}

/** A citation that gives a day. */
export interface DateQuery extends CitedKey {
  /** Whether its number bears the year: such a number is never used again. */
  readonly hasYear: boolean;
  readonly marks: CitedMarks;
}

/** A citation in another plan of the workspace. */
export interface CitationInOtherPlan extends CitedMarks {
  readonly origin: Origin;
  /** Where it stands in that plan's text, in UTF-16 units, half open; and as lines and characters from 0. */
  readonly start: number;
  readonly end: number;
  readonly range: Range;
}

/** A section, a clause or what stands above them in another plan of the workspace, parents before their children. */
export interface HeadingInOtherPlan {
  readonly level: ItemLevel;
  /** As it is counted: `IV`, `3`, `1.2`. */
  readonly marker: string;
  readonly name: string;
  /** The place in the list of the heading above it; -1: none. */
  readonly parent: number;
  /** Whether it stands in an annex. */
  readonly inAnnex: boolean;
  readonly range: Range;
}

/** A piece of a text by lines and characters, both from 0: what an editor gets for a text that is not at hand. */
export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** What a workspace adds, by key: reference data are made of it. */
export interface ReferenceDataSource extends CatalogAdditions {
  /** Its documents of the number with this key. */
  numbered(key: string): readonly LegalDocument[];
  /** Those of them that a citation may mean; more may be given, but for its plans. */
  cited(cited: CitationQuery): readonly LegalDocument[];
  /** Its laws of the name with this key. */
  titled(key: string): readonly LegalDocument[];
  citationWithOtherDay(cited: DateQuery): CitationInOtherPlan | undefined;
  headingsOf(document: LegalDocument): readonly HeadingInOtherPlan[];
}

const none: readonly never[] = [];

/** The catalog alone. */
export const catalogData: ReferenceData = {
  agencies: [],
  documents: [],
  documentsNumbered,
  documentsCited: ({ number, type }) => documentsNumbered(number).filter((each) => isOfType(each, type)),
  documentsTitled,
  replacementsOf: (document, day) => replacementsOf(document, day, documentsNumbered),
  citationWithOtherDay: () => undefined,
  headingsOf: () => none,
};

/** The catalog and what a workspace adds to it. */
export function referenceDataWith({ agencies, documents }: CatalogAdditions): ReferenceData {
  if (agencies.length === 0 && documents.length === 0) return catalogData;
  const byNumber = groupBy(documents, (each) => numberKey(each.number));
  const byTitle = groupBy(documents.filter(isCitedByTitle), (each) => foldKey(each.title));
  return referenceDataFrom({
    agencies,
    documents,
    numbered: (key) => byNumber.get(key) ?? none,
    cited: ({ number }) => byNumber.get(numberKey(number)) ?? none,
    titled: (key) => byTitle.get(key) ?? none,
    citationWithOtherDay: () => undefined,
    headingsOf: () => none,
  });
}

/** The catalog and what a workspace says, asked each time. A document of the workspace hides the catalog's of its key. */
export function referenceDataFrom(source: ReferenceDataSource): ReferenceData {
  const numbered = (number: string) => over(source.numbered(numberKey(number)), documentsNumbered(number));
  return {
    get agencies() {
      return source.agencies;
    },
    get documents() {
      return source.documents;
    },
    documentsNumbered: numbered,
    documentsCited: (cited) =>
      over(source.cited(cited), documentsNumbered(cited.number)).filter((each) => isOfType(each, cited.type)),
    documentsTitled: (key) => over(source.titled(key), documentsTitled(key)),
    replacementsOf: (document, day) => replacementsOf(document, day, numbered),
    citationWithOtherDay: (cited) => source.citationWithOtherDay(cited),
    headingsOf: (document) => source.headingsOf(document),
  };
}

function over(own: readonly LegalDocument[], known: readonly LegalDocument[]): readonly LegalDocument[] {
  if (own.length === 0) return known;
  const isOwn = ({ type, number, date }: LegalDocument) =>
    own.some(
      (each) => each.type === type && each.date === date && numberKey(each.number) === numberKey(number),
    );
  return [...own, ...known.filter((each) => !isOwn(each))];
}
