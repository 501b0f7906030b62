import { tableRows } from '#lexicon/words.ts';

/** A type of document that plans cite: its word, and the abbreviations that stand for it in a number. */
export interface DocumentType {
  readonly name: string;
  /** In state numbers (`61/2018/NĐ-CP`); empty where the number names no type (laws, official letters). */
  readonly state: readonly string[];
  /** In party numbers (`18-NQ/TW`). */
  readonly party: readonly string[];
  /** Whether a state number of this type bears the year; left out where both are right (docs/language.md). */
  readonly year?: 'always' | 'never';
}

const codes = (cell = '') => (cell === '' ? [] : cell.split(' '));

/** The types of documents, the longer before the shorter that it begins with. */
export const documentTypes: readonly DocumentType[] = tableRows('document-types').map(
  ([name, state, party, year]): DocumentType => ({
    name: name!,
    state: codes(state),
    party: codes(party),
    ...((year === 'always' || year === 'never') && { year }),
  }),
);
