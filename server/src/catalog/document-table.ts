import { foldKey } from '#grammar/text/fold.ts';
import { groupBy } from '#grammar/text/group.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { isCitedByTitle } from './citation.ts';
import { confidences } from './codes.ts';
import { documentShards } from './data/documents.generated.ts';
import type { LegalDocument } from './legal-document.ts';
import { numberKey, shelfOf } from './number.ts';
import { parseDay, parseList, parseRows } from './row.ts';

/**
 * The documents of the catalog, read when they are asked for: a look-up by number reads the rows of its own years, one
 * by name those of the National Assembly, and only who wants all of them reads all.
 */

interface Shard {
  readonly documents: readonly LegalDocument[];
  readonly byNumber: ReadonlyMap<string, readonly LegalDocument[]>;
}

const shards: (Shard | undefined)[] = documentShards.map(() => undefined);

const none: readonly LegalDocument[] = [];

/** All documents by date, those without one last. Reads the whole catalog on the first call. */
export const documents: () => readonly LegalDocument[] = lazy(() =>
  documentShards.flatMap((_, at) => shardAt(at).documents).sort(byDate),
);

/** All documents of this number, compared folded, by date; several years and types may share one. */
export const documentsNumbered = memoizedLookup((number) => {
  const key = numberKey(number);
  const { family, year } = shelfOf(key);
  const at = documentShards.findIndex(([of, from, to]) => of === family && from <= year && year <= to);
  return (at < 0 ? undefined : shardAt(at).byNumber.get(key)) ?? none;
});

/** The laws, codes and ordinances by the key (`foldKey`) of their name ("luật cán bộ, công chức"), by date. */
export const documentsTitled = (key: string): readonly LegalDocument[] => byTitle().get(key) ?? none;

/**
 * A look-up that remembers what it found by number: plans name the same few documents again and again, mostly as the catalog
 * does. The key kept is the catalog's own text, for a piece of a plan's text would keep all of that plan in memory.
 */
function memoizedLookup(find: (asked: string) => readonly LegalDocument[]) {
  const known = new Map<string, readonly LegalDocument[]>();
  return (asked: string): readonly LegalDocument[] => {
    const before = known.get(asked);
    if (before) return before;
    const found = find(asked);
    const own = found[0]?.number;
    if (own === asked) known.set(own, found);
    return found;
  };
}

const byTitle = lazy(() => groupBy(titled(), (each) => foldKey(each.title)));

/** All laws, codes and ordinances by date. */
function titled(): LegalDocument[] {
  return documentShards
    .flatMap(([family], at) => (family === 'assembly' ? shardAt(at).documents : []))
    .filter(isCitedByTitle)
    .sort(byDate);
}

function shardAt(at: number): Shard {
  const shard = shards[at] ?? readShard(documentShards[at]![3]());
  shards[at] = shard;
  return shard;
}

function byDate({ date: a }: LegalDocument, { date: b }: LegalDocument): number {
  return a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
}

/** One string for all rows that share a name: a table of some hundred rows has a few dozen issuers. */
const names = new Map<string, string>();

function shared(name = ''): string {
  const known = names.get(name);
  if (known === undefined) names.set(name, name);
  return known ?? name;
}

function readShard(rows: string): Shard {
  const documents = parseRows(rows).map((row): LegalDocument => {
    const [
      type,
      marks = '',
      number = '',
      date,
      issuer,
      title = '',
      from,
      to,
      replacedBy,
      amendedBy,
      ...rest
    ] = row;
    const [topics, source, note] = rest;
    const [vi, en] = parseList(note);
    return {
      type: shared(type),
      number,
      date: parseDay(date),
      issuer: shared(issuer),
      title,
      effectiveFrom: parseDay(from),
      effectiveTo: parseDay(to),
      replacedBy: parseList(replacedBy),
      amendedBy: parseList(amendedBy),
      core: marks.includes('*'),
      topics: parseList(topics).map(shared),
      confidence: confidences[Number(marks[0])] ?? 'low',
      party: marks.includes('@'),
      ...(marks.includes('?') ? { isTitleUnsure: true } : {}),
      ...(source ? { source: sourceOf(source) } : {}),
      ...(vi && en ? { note: { vi, en } } : {}),
    };
  });
  return { documents, byNumber: groupBy(documents, ({ number }) => numberKey(number)) };
}

/** The tables write a page of vbpl.vn as the number of its item. */
function sourceOf(column: string): string {
  return /^\d+$/.test(column) ? `https://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=${column}` : column;
}
