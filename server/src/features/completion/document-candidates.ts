import { isCitedByTitle } from '#catalog/citation.ts';
import { issuedFrom, type LegalDocument, stateOn } from '#catalog/legal-document.ts';
import { numberKey } from '#catalog/number.ts';
import { scores } from '#catalog/query.ts';
import { type DocumentMatch, searchDocuments } from '#catalog/search-documents.ts';
import { compose, withoutDiacritics } from '#grammar/text/fold.ts';
import { lazy, memoizeByKey } from '#grammar/text/memoize.ts';
import { wordList, wordSet } from '#lexicon/words.ts';
import type { CitationSlot } from './citation-slot.ts';
import type { CitedDocument } from './cited-documents.ts';
import type { Cursor } from './cursor.ts';
import { marksAgree } from './matching.ts';

/** A document that fits what is typed. */
export interface RankedDocument extends Omit<DocumentMatch, 'score'> {
  /** The plan cites it in full already. */
  readonly again: boolean;
}

const maxDocuments = 30;

/**
 * The documents that fit, the best first: in the body those that the plan cites already, then those in force on its
 * day; what has expired, or was issued later, comes last.
 */
export function documentCandidates(
  cursor: Cursor,
  slot: CitationSlot,
  cited: ReadonlyMap<string, CitedDocument>,
): RankedDocument[] {
  const { day, part } = cursor;
  const number = numberIn(slot.typed);
  const own = part === 'preamble' ? [] : citedAlready(cursor, slot, cited);
  const seen = new Set(own.map(({ document }) => document));
  const local = ofWorkspace(cursor, slot, number);
  const otherText = otherTextIn(cursor);
  const isAgain = (document: LegalDocument) => {
    if (isCitedByTitle(document) && otherText().includes(`${document.title} ngày`)) return true;
    return cited.get(numberKey(document.number))?.inFull === true;
  };
  const found = [...local, ...searched(slot, day, number)].filter(({ document }) => !seen.has(document));
  const fitting = found.filter(
    ({ document }) => number === undefined || withoutDiacritics(document.number).startsWith(number),
  );
  const rest = (fitting.length > 0 ? fitting : found).map((each) => ({
    ...each,
    again: isAgain(each.document),
  }));
  return [...own, ...rest].sort((a, b) => ageOf(a) - ageOf(b));
}

const wordsOf = ({ typed }: CitationSlot) => typed.replace(/^\s*(?:số|so)(?:\s*:|\s|$)\s*/iu, '').trim();

/** The plans of the workspace and the documents of its configuration that fit: they come before those of the catalog. */
function ofWorkspace(
  { day, plan }: Cursor,
  slot: CitationSlot,
  number: string | undefined,
): readonly DocumentMatch[] {
  const { type, typed, fromStart } = slot;
  const all = plan.referenceData.documents;
  const words = wordsOf(slot);
  if (all.length === 0 || (type === undefined && words.length < 2)) return [];
  const query = { day, limit: maxDocuments, ...(type !== undefined && { type }) };
  if (number !== undefined)
    return searchDocuments('', {
      ...query,
      among: all.filter((document) => withoutDiacritics(document.number).startsWith(number)),
    });
  const least = fromStart ? scores.prefix : words === '' ? 0 : scores.scattered;
  return searchDocuments(words, { ...query, among: all }).filter(
    ({ document, score }) => score >= least && marksAgree(typed, `${document.type} số ${document.title}`),
  );
}

function searched(slot: CitationSlot, day: string, number: string | undefined): readonly DocumentMatch[] {
  const { type, typed, fromStart } = slot;
  const words = wordsOf(slot);
  if (type === undefined && (words.length < 2 || typesFrom(words).length > 0))
    return fromStart && words === '' ? [] : ofTypes(typesFrom(words), day);
  if (type !== undefined && words === '') return bestOfType(type)(day);
  const byName = type !== undefined && wordSet('law-words.types').has(type);
  const query = number ?? (byName ? `${type} ${words}` : words);
  const least = fromStart ? scores.prefix : scores.scattered;
  return searchDocuments(query, { day, limit: maxDocuments, ...(type !== undefined && { type }) }).filter(
    ({ document, score }) =>
      score >= least && (number !== undefined || marksAgree(typed, `${document.type} số ${document.title}`)),
  );
}

/** Types of which plans mostly name their legal bases, in the order in which they rank. */
const usualTypes = wordList('usual-basis-types');
/** Where nothing is typed yet. */
const maxTypes = 3;

const typesFrom = (words: string) =>
  usualTypes
    .filter((type) => withoutDiacritics(type).startsWith(withoutDiacritics(words)))
    .slice(0, maxTypes);

/** While the type itself is typed nothing tells which document is wanted: some of each type that it may become. */
function ofTypes(types: readonly string[], day: string): readonly DocumentMatch[] {
  const limit = Math.ceil(maxDocuments / Math.max(1, types.length));
  return types.flatMap((type) => bestOfType(type)(day).slice(0, limit));
}

/** So many types, and days of each, are remembered. */
const maxKnownTypes = 30;
const maxKnownDays = 2;

/** The first documents of a type on a day: asked for at every keystroke until a word is typed, so they are remembered. */
const bestOfType = memoizeByKey(maxKnownTypes, (type) =>
  memoizeByKey(maxKnownDays, (day) => searchDocuments('', { day, type, limit: maxDocuments })),
);

/** A number, or its beginning, that is typed first, folded. */
function numberIn(typed: string): string | undefined {
  return /^(?:so)?[ :]*(\d[a-z\d./-]*)/.exec(withoutDiacritics(typed))?.[1];
}

/** The known documents that the plan cites by a number that fits. */
function citedAlready(
  { day }: Cursor,
  { type, typed }: CitationSlot,
  cited: ReadonlyMap<string, CitedDocument>,
): RankedDocument[] {
  const number = numberIn(typed);
  const words = withoutDiacritics(typed).replace(/^so\b *:? */, '');
  if (type === undefined || (number === undefined && words !== '')) return [];
  return [...cited.values()]
    .filter((each) => number === undefined || withoutDiacritics(each.number).startsWith(number))
    .flatMap((each) =>
      each
        .documents()
        .filter((document) => document.type === type && each.type.toLowerCase() === type.toLowerCase())
        .map((document) => ({
          document,
          state: stateOn(document, day),
          later: issuedFrom(document) > day,
          again: each.inFull,
        })),
    );
}

/** The text without the cursor's line, composed when it is first asked for: laws are cited by their names. */
const otherTextIn = ({ plan, line }: Cursor): (() => string) =>
  lazy(() => compose(`${plan.text.slice(0, line.start)}\n${plan.text.slice(line.end)}`).text);

function ageOf({ state, later }: RankedDocument): number {
  if (state === 'expired' || later) return 2;
  return state === 'not-yet' ? 1 : 0;
}
