import { motto, numberLine, placeAndDate, recipients } from '#grammar/tables/phrases.ts';
import { alternation } from '#lexicon/alternation.ts';
import { signingPrefixes } from '#lexicon/signing-prefixes.ts';

/** Whether a break within a paragraph stands within a sentence. */
export const goesOn = (above: string | undefined, below: string) =>
  above !== undefined &&
  /[\p{L}\p{M}\p{N},–-]$/u.test(above) &&
  /^\p{Ll}/u.test(below) &&
  !/^(?:\p{L}[).]|o)\s/u.test(below);

const authority = new RegExp(`^${alternation(signingPrefixes)}\\.`, 'u');

/** A tab parts columns in the head and the end of a plan; elsewhere it is a blank. */
export function withColumns(line: string): string {
  if (!line.includes('\t')) return line;
  const pieces = line.split('\t');
  const areColumns = pieces.some((piece) =>
    [motto, numberLine, placeAndDate, recipients, authority].some((pattern) => pattern.test(piece.trim())),
  );
  return areColumns
    ? line
    : pieces
        .map((piece) => piece.trim())
        .filter(Boolean)
        .join(' ');
}
