import type { LegalDocument, Origin } from '#catalog/legal-document.ts';
import { numberKey } from '#catalog/number.ts';
import type { CitedElsewhere, CitedKey, HeadingElsewhere } from '#catalog/reference-data.ts';
import { bare, foldKey } from '#grammar/text/fold.ts';
import { isOnePlace } from '#model/agencies/agency-key.ts';
import { type CitationEntry, type Entry, type NameEntry, searchKey } from './entry.ts';
import { Groups } from './groups.ts';
import { type Place, placeOf, rangeIn } from './places.ts';
import type { CitingPlace, HeadingPlace, WorkspaceQuery } from './query.ts';
import { uriKey } from './uri.ts';

interface DatedPlace extends CitedElsewhere {
  /** Folded. */
  readonly type: string;
  readonly said: string;
}

export interface NamedPlace extends Place {
  readonly name: string;
}

/**
 * What is kept of all plans, and who says what: plain look-ups, the same whatever the order in which plans came. Answers
 * go by the addresses of the plans, then by the order of their texts.
 */
export class PlanStore implements WorkspaceQuery {
  readonly #entries = new Map<string, Entry>();
  /** Plans by what they are, cite, name and define: the keys of these, to the keys of plans. */
  readonly #numbered = new Groups();
  readonly #citing = new Groups();
  readonly #naming = new Groups();
  readonly #defining = new Groups();
  /** What was worked out of all of this, until something changes. */
  readonly #dated = new Map<string, readonly DatedPlace[]>();
  #documents: readonly LegalDocument[] | undefined;
  #order: readonly string[] | undefined;

  get size(): number {
    return this.#entries.size;
  }

  entry(uri: string): Entry | undefined {
    return this.#entries.get(uriKey(uri));
  }

  origins(): Origin[] {
    return this.all().map(({ origin }) => origin);
  }

  /** The plan at an address as the document that others cite. */
  identityOf(uri: string): LegalDocument | undefined {
    return this.entry(uri)?.identity;
  }

  /** Keeps an entry in place of what was kept of its plan; gives the keys of numbers of which others see something else now. */
  put(entry: Entry): ReadonlySet<string> {
    return this.#replace(uriKey(entry.origin.uri), entry);
  }

  remove(uri: string): ReadonlySet<string> {
    return this.#replace(uriKey(uri), undefined);
  }

  #replace(plan: string, after: Entry | undefined): ReadonlySet<string> {
    const before = this.#entries.get(plan);
    if (!before && !after) return new Set();
    for (const [groups, keysOf] of this.#sides())
      groups.replace(plan, before && keysOf(before), after && keysOf(after));
    if (after) this.#entries.set(plan, after);
    else this.#entries.delete(plan);
    for (const entry of [before, after]) for (const key of citedKeys(entry)) this.#dated.delete(key);
    if (!before || !after) this.#order = undefined;
    if (before?.identity || after?.identity) this.#documents = undefined;
    return changes(before && faceOf(before), after && faceOf(after));
  }

  #sides(): [Groups, (entry: Entry) => Iterable<string>][] {
    return [
      [this.#numbered, ({ identity }) => (identity ? [numberKey(identity.number)] : [])],
      [this.#citing, citedKeys],
      [this.#naming, ({ details }) => (details?.agencies ?? []).map(({ name }) => foldKey(name))],
      [this.#defining, ({ definitions }) => definitions.map(({ name }) => name)],
    ];
  }

  /** The plans that have a number, as documents. */
  documents(): readonly LegalDocument[] {
    this.#documents ??= this.all().flatMap(({ identity }) => identity ?? []);
    return this.#documents;
  }

  /** The plans of the number with this key. */
  documentsNumbered(key: string): LegalDocument[] {
    return this.#of(this.#numbered, key).flatMap(({ identity }) => identity ?? []);
  }

  /** Where a document is cited; without a type whatever it is called. */
  plansCiting(cited: { readonly type?: string; readonly number: string }): CitingPlace[] {
    const key = numberKey(cited.number);
    const type = cited.type === undefined ? undefined : foldKey(cited.type);
    return this.#of(this.#citing, key).flatMap((entry) =>
      entry.citations
        .filter(
          (each) => numberKey(each.number) === key && (type === undefined || foldKey(each.type) === type),
        )
        .map((citation) => ({ ...placeOf(entry, citation), citation })),
    );
  }

  /**
   * Where plans but `except` give documents of this type and number, that the catalog does not know, a date: of all who
   * say the same the first.
   */
  citedElsewhere({ type, number }: CitedKey, except: string): readonly CitedElsewhere[] {
    const own = uriKey(except);
    const of = foldKey(type);
    const seen = new Set<string>();
    return this.#datesOf(numberKey(number)).filter((each) => {
      if (each.type !== of || uriKey(each.origin.uri) === own || seen.has(each.said)) return false;
      seen.add(each.said);
      return true;
    });
  }

  #datesOf(key: string): readonly DatedPlace[] {
    const dated = this.#dated.get(key) ?? this.#readDates(key);
    this.#dated.set(key, dated);
    return dated;
  }

  /** Of all who say the same the first places in two plans: one of them is left for either of them. */
  #readDates(key: string): DatedPlace[] {
    const counts = new Map<string, number>();
    return this.#of(this.#citing, key).flatMap((entry) => {
      const here = new Set<string>();
      return entry.citations.flatMap((citation) => {
        const { by, date, number, subject } = citation;
        if (date === null || subject === null || numberKey(number) !== key) return [];
        const said = saidOf(citation);
        const count = counts.get(said) ?? 0;
        if (here.has(said) || count >= 2) return [];
        here.add(said);
        counts.set(said, count + 1);
        return [{ ...placeOf(entry, citation), date, by, subject, type: foldKey(citation.type), said }];
      });
    });
  }

  /** Where an agency is named, by the name that the catalog has for it; of the same place as far as plans tell (see `placeOf`). */
  mentionsOf(name: string, place = ''): NamedPlace[] {
    const agencies = ({ details }: Entry) =>
      (details?.agencies ?? []).filter((each) => isOnePlace(each.place, place));
    return this.#named(this.#naming, foldKey(name), agencies, foldKey);
  }

  /** Where a short form is introduced. */
  definitionsOf(short: string): NamedPlace[] {
    return this.#named(
      this.#defining,
      short,
      ({ definitions }) => definitions,
      (name) => name,
    );
  }

  /** The headings of a plan. */
  headingsOf(uri: string): readonly HeadingElsewhere[] {
    const entry = this.entry(uri);
    return entry?.headings.map((heading) => ({ ...heading, range: rangeIn(entry, heading) })) ?? [];
  }

  /** Headings that hold all words of the query, with or without diacritics; the most that are wanted. */
  symbols(query: string, most = 200): HeadingPlace[] {
    const words = bare(query).split(' ');
    const found: HeadingPlace[] = [];
    for (const entry of this.all()) {
      const keys = entry.details?.keys ?? entry.headings.map(searchKey);
      for (const [i, key] of keys.entries()) {
        if (!words.every((word) => key.includes(word))) continue;
        const heading = entry.headings[i]!;
        found.push({ ...placeOf(entry, heading), heading });
        if (found.length >= most) return found;
      }
    }
    return found;
  }

  /** The keys of the plans that cite a document of the number with this key. */
  citing(key: string): ReadonlySet<string> {
    return this.#citing.of(key);
  }

  /** All that is kept, by address. */
  all(): Entry[] {
    this.#order ??= [...this.#entries.keys()].sort();
    return this.#order.map((plan) => this.#entries.get(plan)!);
  }

  #of(groups: Groups, key: string): Entry[] {
    return [...groups.of(key)].sort().map((plan) => this.#entries.get(plan)!);
  }

  #named(
    groups: Groups,
    key: string,
    pieces: (entry: Entry) => readonly NameEntry[],
    keyOf: (name: string) => string,
  ): NamedPlace[] {
    return this.#of(groups, key).flatMap((entry) =>
      pieces(entry)
        .filter(({ name }) => keyOf(name) === key)
        .map((piece) => ({ ...placeOf(entry, piece), name: piece.name })),
    );
  }
}

function citedKeys(entry: Entry | undefined): Set<string> {
  return new Set(entry?.citations.map(({ number }) => numberKey(number)));
}

/** What a citation says of its document, as a key. */
function saidOf({ type, date, by, subject }: CitationEntry): string {
  return `${foldKey(type)} ${JSON.stringify([date, by, subject])}`;
}

/**
 * What other plans see of a plan, by the key of the number that it is about: what it is, how it is numbered, and the
 * dates that it gives.
 */
function faceOf({ identity, citations, headings }: Entry): Map<string, string> {
  const said = new Map<string, Set<string>>();
  const say = (number: string, words: string) => {
    const key = numberKey(number);
    const all = said.get(key) ?? new Set();
    said.set(key, all.add(words));
  };
  if (identity) {
    const { type, number, date, issuer, issuedBy, title } = identity;
    const numbering = headings.map(({ level, marker, parent }) => `${level} ${marker} ${parent}`);
    say(number, JSON.stringify([type, number, date, issuer, issuedBy, title, numbering]));
  }
  for (const citation of citations) if (citation.subject !== null) say(citation.number, saidOf(citation));
  return new Map([...said].map(([key, all]) => [key, [...all].sort().join('\n')]));
}

function changes(
  before: ReadonlyMap<string, string> = new Map(),
  after: ReadonlyMap<string, string> = new Map(),
): Set<string> {
  const keys = [...before.keys(), ...after.keys()];
  return new Set(keys.filter((key) => before.get(key) !== after.get(key)));
}
