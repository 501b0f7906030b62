import { numberKey } from '#catalog/number.ts';
import { foldKey } from '#grammar/text/fold.ts';
import type { CitationEntry, IndexEntry } from './index-entry.ts';

/** The keys of the document numbers for which a plan exports something else after a change than before it. */
export function changedExports(before: IndexEntry | undefined, after: IndexEntry | undefined): Set<string> {
  if (!before || !after) return exportedKeys(before ?? after);
  const old = exportsOf(before);
  const now = exportsOf(after);
  return new Set([...old.keys(), ...now.keys()].filter((key) => old.get(key) !== now.get(key)));
}

/** The keys of all document numbers that a plan exports something for. */
function exportedKeys(entry: IndexEntry | undefined): Set<string> {
  const keys = new Set<string>();
  if (!entry) return keys;
  if (entry.identity) keys.add(numberKey(entry.identity.number));
  for (const { number, subject } of entry.citations) if (subject !== null) keys.add(numberKey(number));
  return keys;
}

/**
 * What other plans can see of a plan, by the keys of the document numbers that it is about: its own identity and the
 * numbering of its headings under its own number; the dates that it gives other documents under theirs.
 */
function exportsOf({ identity, citations, headings }: IndexEntry): Map<string, string> {
  const exported = new Map<string, Set<string>>();
  const add = (number: string, words: string) => {
    const key = numberKey(number);
    const all = exported.get(key) ?? new Set();
    exported.set(key, all.add(words));
  };
  if (identity) {
    const { type, number, date, issuer, issuedBy, title } = identity;
    const numbering = headings.map(({ level, marker, parent }) => `${level} ${marker} ${parent}`);
    add(number, JSON.stringify([type, number, date, issuer, issuedBy, title, numbering]));
  }
  for (const citation of citations) if (citation.subject !== null) add(citation.number, claimKey(citation));
  return new Map([...exported].map(([key, all]) => [key, [...all].sort().join('\n')]));
}

/** Equal for two citations of one number that say the same of its document: type, date, issuer and subject. */
export function claimKey({ type, date, by, subject }: CitationEntry): string {
  return `${foldKey(type)} ${JSON.stringify([date, by, subject])}`;
}
