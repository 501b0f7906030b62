import { issuedFrom, type LegalDocument, stateOn } from './legal-document.ts';
import { numberKey } from './number.ts';

/** The replacement of a document: its number, and the document where it is known. */
export interface Replacement {
  readonly number: string;
  readonly document: LegalDocument | undefined;
}

/**
 * The documents in force that replace a document on the ISO day, following chains of replacement. Numbers that `numbered` does not know
 * are returned without a document; the result is empty where no replacement is known.
 */
export function replacementsOf(
  document: LegalDocument,
  day: string,
  numbered: (number: string) => readonly LegalDocument[],
): Replacement[] {
  const found = new Map<string, Replacement>();
  const seen = new Set([document]);
  for (const each of seen) {
    for (const number of each.replacedBy) {
      const next = replacementOf(each, number, numbered);
      if (next && stateOn(next, day) === 'expired' && next.replacedBy.length > 0) seen.add(next);
      else if (!next || !seen.has(next)) found.set(numberKey(number), { number, document: next });
    }
  }
  return [...found.values()];
}

/**
 * The document that a bare number under `replacedBy` means: several may share it. It is younger than what it replaces;
 * of several the one that came into force when the other ended, else the first that was issued.
 */
function replacementOf(
  replaced: LegalDocument,
  number: string,
  numbered: (number: string) => readonly LegalDocument[],
): LegalDocument | undefined {
  const since = issuedFrom(replaced);
  const younger = numbered(number).filter((each) => each !== replaced && issuedFrom(each) >= since);
  const { effectiveTo } = replaced;
  const onTime = younger.find((each) => effectiveTo !== null && each.effectiveFrom === effectiveTo);
  return onTime ?? [...younger].sort((a, b) => (issuedFrom(a) < issuedFrom(b) ? -1 : 1))[0];
}
