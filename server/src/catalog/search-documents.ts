import { foldKey, withoutDiacritics } from '#grammar/text/fold.ts';
import { lazy, memoizeByObject } from '#grammar/text/memoize.ts';
import { documents } from './document-table.ts';
import { type DocumentState, issuedFrom, type LegalDocument, stateOn } from './legal-document.ts';
import { scores, searchKey, type WordQuery, wordQuery, wordsScore } from './query.ts';

/** What decides which documents are offered, and in which order. */
export interface DocumentQuery {
  /** The plan's day, ISO. */
  readonly day?: string;
  /** Only documents of this type ("Nghị định"). */
  readonly type?: string;
  /** The documents that are searched: those of a workspace; the catalog's if left out. */
  readonly among?: readonly LegalDocument[];
  /** The most candidates wanted; 20 if left out. */
  readonly limit?: number;
}

export interface DocumentMatch {
  readonly document: LegalDocument;
  readonly score: number;
  /** Its state on the day asked for; "in-force-or-unknown" where no day was. */
  readonly state: DocumentState;
  /** Issued after the day asked for. */
  readonly later: boolean;
}

interface Keys {
  readonly document: LegalDocument;
  readonly number: string;
  readonly type: string;
  /** Type and title. */
  readonly words: string;
}

const catalogKeys = lazy(() => documents().map(keysOf));

/** What a type is also called when somebody types: its abbreviation in document numbers. */
const typeShort: ReadonlyMap<string, string> = new Map([
  ['nd', 'nghi dinh'],
  ['nq', 'nghi quyet'],
  ['qd', 'quyet dinh'],
  ['tt', 'thong tu'],
  ['ttlt', 'thong tu lien tich'],
  ['ct', 'chi thi'],
  ['kl', 'ket luan'],
  ['cd', 'cong dien'],
  ['pl', 'phap lenh'],
  ['nqlt', 'nghi quyet lien tich'],
]);

/**
 * Documents by number ("61/2018", "118/2025/nd-cp"), by type and number ("nghị định 61"), or by words of the title, with
 * or without diacritics. Those of use on the day first: numbers before titles, then those chosen for authors, then by
 * score, then the newest; expired ones and those issued later come last, flagged.
 */
export function searchDocuments(
  query: string,
  { day, type, limit = 20, among }: DocumentQuery = {},
): DocumentMatch[] {
  const asked = readQuery(query);
  const typed = query.trim() === '' ? '\0' : foldKey(query);
  const typeKey = type === undefined ? undefined : searchKey(type);
  const found: (DocumentMatch & { readonly order: number })[] = [];
  for (const each of among?.map(knownKeys) ?? catalogKeys()) {
    const { document } = each;
    if (typeKey !== undefined && each.type !== typeKey) continue;
    const fit = scoreOf(each, asked);
    if (fit === 0) continue;
    const score = fit + (document.title.toLowerCase().includes(typed) ? 2 : 0);
    const state = day === undefined ? 'in-force-or-unknown' : stateOn(document, day);
    const later = day !== undefined && issuedFrom(document) > day;
    const byNumber = asked.number !== undefined && each.number.startsWith(asked.number);
    const order = (state === 'expired' || later ? 0 : 4) + (byNumber ? 2 : 0) + (document.core ? 1 : 0);
    found.push({ document, score, state, later, order });
  }
  found.sort((a, b) => b.order - a.order || b.score - a.score || newer(a.document, b.document));
  return found
    .slice(0, limit)
    .map(({ document, score, state, later }) => ({ document, score, state, later }));
}

interface Asked {
  /** All that was typed, as running words. */
  readonly words: WordQuery;
  /** The part that is a document number or its beginning. */
  readonly number: string | undefined;
  /** What is left without the number and "số", abbreviations of types written out. */
  readonly rest: WordQuery;
}

function readQuery(query: string): Asked {
  const parts = withoutDiacritics(query)
    .split(' ')
    .filter((part) => part !== '' && part !== 'so');
  const number = parts.find((part) => /^\d{1,4}[a-z]?(?:[/.-].*)?$/.test(part));
  const rest = parts.filter((part) => part !== number).map((part) => typeShort.get(part) ?? part);
  return { words: wordQuery(query), number, rest: wordQuery(rest.join(' ')) };
}

const minScattered = 3;

function scoreOf({ number, words }: Keys, asked: Asked): number {
  if (asked.number === undefined) return wordsScore(words, asked.rest, minScattered);
  if (isNumberOf(number, asked.number) && wordsScore(words, asked.rest) > 0)
    return number === asked.number ? scores.exact : scores.prefix;
  return wordsScore(words, asked.words, minScattered);
}

/** Whether a number begins with what was typed, at the end of its figure: "61" is not "612/QĐ-TTg". */
function isNumberOf(number: string, typed: string): boolean {
  if (!number.startsWith(typed)) return false;
  return typed.includes('/') || !isDigit(typed.at(-1)) || !isDigit(number[typed.length]);
}

function isDigit(unit: string | undefined): boolean {
  return unit !== undefined && unit >= '0' && unit <= '9';
}

/** The documents of a workspace are the same objects from one search to the next. */
const knownKeys = memoizeByObject(keysOf);

function keysOf(document: LegalDocument): Keys {
  const { type, number, title } = document;
  const typeKey = searchKey(type);
  const titleKey = searchKey(title);
  return {
    document,
    number: withoutDiacritics(number),
    type: typeKey,
    words: titleKey.startsWith(typeKey) ? titleKey : typeKey + titleKey,
  };
}

function newer(a: LegalDocument, b: LegalDocument): number {
  const [one, other] = [a.date ?? '', b.date ?? ''];
  return one < other ? 1 : one > other ? -1 : 0;
}
