import type { LegalDocument } from '#catalog/legal-document.ts';
import type { ReferenceData } from '#catalog/reference-data.ts';
import type { Citation } from '#grammar/inline/citation.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { memoizeByKey, memoizeByObject } from '#grammar/text/memoize.ts';
import type { Span } from '#grammar/text/span.ts';

/** No law's name that a plan writes has more words. */
const maxWords = 24;

/** A law as it is named, and the documents of that name. */
export interface NamedLaw {
  readonly citation: Citation;
  readonly documents: readonly LegalDocument[];
}

/**
 * The law that a citation names: of the words behind `Luật` as many as a known name has. A name that is not known is one
 * only where its number, day or year follows, and in capitals not by a year, which titles end with; undefined where the words
 * name no law.
 */
export function namedLaw(
  text: string,
  citation: Citation,
  referenceData: ReferenceData,
): NamedLaw | undefined {
  const name = citation.name!;
  const piece = text.slice(name.start, name.end);
  const ends = wordEnds(piece);
  const isOver = ends.at(-1) === piece.length;
  const known = knownNames(referenceData)(piece);
  if (known) {
    const { words, documents } = known;
    const isWhole = words === piece && !isOfNoKnownYear(citation, documents);
    const span = { start: name.start, end: name.start + words.length };
    return { citation: isWhole ? citation : cut(citation, span), documents };
  }
  const isIdentified = citation.number || citation.date || (citation.year && piece !== piece.toUpperCase());
  return isIdentified && isOver ? { citation, documents: [] } : undefined;
}

interface KnownName {
  /** As they are written. */
  readonly words: string;
  readonly documents: readonly LegalDocument[];
}

/** What was looked up last: a plan that is being written names the same laws again and again. */
const maxNames = 300;
const knownNames = memoizeByObject((referenceData: ReferenceData) =>
  memoizeByKey(maxNames, (text) => longestName(text, referenceData)),
);

/** The longest beginning of `text` that is a known name: the keys of its words, one by one, give those of all beginnings. */
function longestName(text: string, referenceData: ReferenceData): KnownName | undefined {
  const ends: number[] = [];
  const keys: string[] = [];
  let key = '';
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (ends.length === maxWords) break;
    ends.push(index + word.length);
    keys.push(joinedKeys(key, word.replace(/[,:]$/, '')));
    key = joinedKeys(key, word);
  }
  for (let i = ends.length - 1; i > 0; i--) {
    const documents = referenceData.documentsTitled(keys[i]!);
    if (documents.length > 0) return { words: text.slice(0, ends[i]).replace(/[,:]$/, ''), documents };
  }
  return undefined;
}

/** The key of words and one more; stars that a converter left are no part of it. */
function joinedKeys(before: string, word: string): string {
  const key = foldKey(word.replaceAll('*', ''));
  return before === '' || key === '' ? before || key : `${before} ${key}`;
}

/** A year that none of the laws of the name is of is that of the work: `tuyên truyền Luật Đất đai năm 2026`. */
const isOfNoKnownYear = ({ year, date, number }: Citation, documents: readonly LegalDocument[]) =>
  year !== undefined &&
  !date &&
  !number &&
  !documents.some((each) => each.date?.startsWith(String(year.value)));

/** Where the first words of a text end: as many as a name may have. */
function wordEnds(text: string): number[] {
  return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => index + word.length).slice(0, maxWords);
}

/** The citation with its name alone: what stands further behind tells something else. */
function cut(citation: Citation, name: Span): Citation {
  const extent = { start: citation.extent.start, end: name.end };
  return {
    ...citation,
    ...name,
    name,
    extent,
    number: undefined,
    date: undefined,
    year: undefined,
    isDateBlank: false,
  };
}
