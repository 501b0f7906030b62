import type { LegalDocument, Origin } from '#catalog/legal-document.ts';
import { numberKey } from '#catalog/number.ts';
import type { CitationInOtherPlan, CitedKey, HeadingInOtherPlan } from '#catalog/reference-data.ts';
import { foldKey, withoutDiacritics } from '#grammar/text/fold.ts';
import { memoizeByKey } from '#grammar/text/memoize.ts';
import { mayBeSamePlace } from '#model/agencies/agency-key.ts';
import { mentionsNamed } from './agency-mentions.ts';
import type { IndexEntry } from './index-entry.ts';
import { InvertedIndex } from './inverted-index.ts';
import { locationOf, type PlanLocation, rangeIn } from './location.ts';
import { claimKey } from './plan-exports.ts';
import type { CitationLocation, HeadingLocation, WorkspaceQuery } from './query.ts';
import { uriKey } from './uri.ts';

/** A citation that gives a document a date. */
interface DateGiven extends CitationInOtherPlan {
  /** The type of the document, folded. */
  readonly type: string;
  /** Equal for citations that say the same of the document: see `claimKey`. */
  readonly claim: string;
}

/** Where a plan names an agency or introduces a short form. */
export interface NameLocation extends PlanLocation {
  readonly name: string;
}

/**
 * The entries of all plans, and look-ups in them by document, agency, short form and heading. Answers do not depend on the
 * order in which plans were put in: they are sorted by the addresses of the plans, then by the order of their texts.
 */
export class PlanIndex implements WorkspaceQuery {
  readonly #entries = new Map<string, IndexEntry>();
  /** The keys of plans by their own number, by the numbers they cite, by the agencies they name, by the short forms they define. */
  readonly #numbered = new InvertedIndex();
  readonly #citing = new InvertedIndex();
  readonly #naming = new InvertedIndex();
  readonly #defining = new InvertedIndex();
  /** Caches, dropped when a plan they depend on changes. */
  readonly #dated = new Map<string, readonly DateGiven[]>();
  #documents: readonly LegalDocument[] | undefined;
  #order: readonly string[] | undefined;

  get size(): number {
    return this.#entries.size;
  }

  entry(uri: string): IndexEntry | undefined {
    return this.#entries.get(uriKey(uri));
  }

  origins(): Origin[] {
    return this.all().map(({ origin }) => origin);
  }

  /** The plan at an address as the document that others cite. */
  identityOf(uri: string): LegalDocument | undefined {
    return this.entry(uri)?.identity;
  }

  /** Puts an entry in place of that of its plan, and gives that one. */
  put(entry: IndexEntry): IndexEntry | undefined {
    return this.#replace(uriKey(entry.origin.uri), entry);
  }

  /** Removes the entry of a plan, and gives it. */
  remove(uri: string): IndexEntry | undefined {
    return this.#replace(uriKey(uri), undefined);
  }

  #replace(plan: string, after: IndexEntry | undefined): IndexEntry | undefined {
    const before = this.#entries.get(plan);
    if (!before && !after) return undefined;
    for (const [index, keysOf] of this.#invertedIndexes())
      index.replace(plan, before && keysOf(before), after && keysOf(after));
    if (after) this.#entries.set(plan, after);
    else this.#entries.delete(plan);
    for (const entry of [before, after]) for (const key of citedKeys(entry)) this.#dated.delete(key);
    if (!before || !after) this.#order = undefined;
    if (before?.identity || after?.identity) this.#documents = undefined;
    return before;
  }

  #invertedIndexes(): [InvertedIndex, (entry: IndexEntry) => Iterable<string>][] {
    return [
      [this.#numbered, ({ identity }) => (identity ? [numberKey(identity.number)] : [])],
      [this.#citing, citedKeys],
      [this.#naming, ({ details }) => (details?.agencies.names ?? []).map(({ name }) => nameKey(name))],
      [this.#defining, ({ definitions }) => definitions.map(({ name }) => name)],
    ];
  }

  /** The plans but `except` that have a number, as documents. */
  documents(except?: string): readonly LegalDocument[] {
    this.#documents ??= this.all().flatMap(({ identity }) => identity ?? []);
    const own = except === undefined ? undefined : this.identityOf(except);
    return own ? this.#documents.filter((each) => each !== own) : this.#documents;
  }

  /** The plans but `except` of the number with this key. */
  documentsNumbered(key: string, except?: string): LegalDocument[] {
    const own = except === undefined ? undefined : this.identityOf(except);
    return this.#entriesUnder(this.#numbered, key).flatMap(({ identity }) =>
      identity && identity !== own ? identity : [],
    );
  }

  /** Where a document is cited; without a type whatever it is called. */
  citationsOf(cited: { readonly type?: string; readonly number: string }): CitationLocation[] {
    const key = numberKey(cited.number);
    const type = cited.type === undefined ? undefined : foldKey(cited.type);
    return this.#entriesUnder(this.#citing, key).flatMap((entry) =>
      entry.citations
        .filter(
          (each) => numberKey(each.number) === key && (type === undefined || foldKey(each.type) === type),
        )
        .map((citation) => ({ ...locationOf(entry, citation), citation })),
    );
  }

  /**
   * Where plans but `except` give a date to documents of this type and number that the catalog does not know. Of all
   * citations that say the same only the first is given.
   */
  citationsInOtherPlans({ type, number }: CitedKey, except: string): readonly CitationInOtherPlan[] {
    const own = uriKey(except);
    const of = foldKey(type);
    const seen = new Set<string>();
    return this.#datesOf(numberKey(number)).filter((each) => {
      if (each.type !== of || uriKey(each.origin.uri) === own || seen.has(each.claim)) return false;
      seen.add(each.claim);
      return true;
    });
  }

  #datesOf(key: string): readonly DateGiven[] {
    const dated = this.#dated.get(key) ?? this.#readDates(key);
    this.#dated.set(key, dated);
    return dated;
  }

  /** Of citations that say the same the first ones in two plans: each of these two plans is shown that of the other. */
  #readDates(key: string): DateGiven[] {
    const counts = new Map<string, number>();
    return this.#entriesUnder(this.#citing, key).flatMap((entry) => {
      const here = new Set<string>();
      return entry.citations.flatMap((citation) => {
        const { by, date, number, subject } = citation;
        if (date === null || subject === null || numberKey(number) !== key) return [];
        const claim = claimKey(citation);
        const count = counts.get(claim) ?? 0;
        if (here.has(claim) || count >= 2) return [];
        here.add(claim);
        counts.set(claim, count + 1);
        return [{ ...locationOf(entry, citation), date, by, subject, type: foldKey(citation.type), claim }];
      });
    });
  }

  /**
   * Where plans name an agency, by the name that the catalog has for it, in the place `place` (as `localityKeyOf` gives it) or
   * in one that the text does not tell.
   */
  mentionsOf(name: string, place = ''): NameLocation[] {
    const key = nameKey(name);
    return this.#entriesUnder(this.#naming, key).flatMap((entry) => {
      const { agencies } = entry.details!; // only mentions put a plan there
      return mentionsNamed(
        agencies,
        (each) => mayBeSamePlace(each.place, place) && nameKey(each.name) === key,
      ).map((mention) => ({ ...locationOf(entry, mention), name: mention.name }));
    });
  }

  /** How many plans name an agency, by the name that the catalog has for it; of any place. */
  plansNaming(name: string): number {
    return this.#naming.of(nameKey(name)).size;
  }

  /** Where a short form is introduced. */
  definitionsOf(short: string): NameLocation[] {
    return this.#entriesUnder(this.#defining, short).flatMap((entry) =>
      entry.definitions
        .filter(({ name }) => name === short)
        .map((definition) => ({ ...locationOf(entry, definition), name: short })),
    );
  }

  /** The headings of a plan. */
  headingsOf(uri: string): readonly HeadingInOtherPlan[] {
    const entry = this.entry(uri);
    return entry?.headings.map((heading) => ({ ...heading, range: rangeIn(entry, heading) })) ?? [];
  }

  /** Headings that hold all words of the query, with or without diacritics; `most` at most. */
  symbols(query: string, most = 200): HeadingLocation[] {
    const words = withoutDiacritics(query).split(' ');
    const found: HeadingLocation[] = [];
    for (const entry of this.all()) {
      const { headings } = entry;
      const keys = entry.details?.keys ?? headings.map(({ name }) => withoutDiacritics(name));
      for (const [i, key] of keys.entries()) {
        const heading = headings[i]!;
        if (!words.every((word) => key.includes(word) || markerKey(heading.marker).includes(word))) continue;
        found.push({ ...locationOf(entry, heading), heading });
        if (found.length >= most) return found;
      }
    }
    return found;
  }

  /** The keys of the plans that cite a document of the number with this key. */
  plansCiting(key: string): ReadonlySet<string> {
    return this.#citing.of(key);
  }

  /** All entries, sorted by address. */
  all(): IndexEntry[] {
    this.#order ??= [...this.#entries.keys()].sort();
    return this.#order.map((plan) => this.#entries.get(plan)!);
  }

  #entriesUnder(index: InvertedIndex, key: string): IndexEntry[] {
    return [...index.of(key)].sort().map((plan) => this.#entries.get(plan)!);
  }
}

const nameKey = memoizeByKey(5000, foldKey);

/** A marker as a search compares it: `1.`, `ii.` */
const markerKey = memoizeByKey(2000, (marker) => `${withoutDiacritics(marker)}.`);

function citedKeys(entry: IndexEntry | undefined): Set<string> {
  return new Set(entry?.citations.map(({ number }) => numberKey(number)));
}
