import { expansionsOf } from './alias.ts';
import { collectiveAt, firstWords } from './collective.ts';
import { beginsWithHead } from './head-word.ts';
import { type AgencyRead, composedName, knownAt } from './known-name.ts';
import type { RecognitionContext } from './rank-meanings.ts';
import { shortNameAt } from './short-name.ts';
import { addedTree, nameTree } from './trie.ts';
import { unknownNameEnd } from './unknown-name.ts';
import { isBoundary, type NameWord, wordAt } from './words.ts';

/**
 * The longest name of an agency that begins at `offset` (UTF-16 units), with its locality; `listed`: in a list of
 * agencies, where "quận, huyện" alone stands for their committees.
 */
export function readAgency(
  text: string,
  offset: number,
  context: RecognitionContext,
  listed: boolean,
): AgencyRead | undefined {
  const first = wordAt(text, offset);
  if (!first || !isBoundary(text, offset) || isInSymbol(text, first)) return undefined;
  const known = longer(knownAt(text, first, context, { listed }), shortNameAt(text, first, context));
  const many = collectiveAt(text, first, listed);
  if (many && many.end > (known?.end ?? offset)) {
    const meanings = many.agency ? [many.agency] : [];
    return {
      end: many.end,
      agency: many.agency,
      name: composedName(text, offset, many.end),
      meanings,
      kind: 'collective',
      nameEnd: many.end,
      locality: undefined,
    };
  }
  if (known) return known;
  const end = unknownNameEnd(text, first);
  return end === undefined ? undefined : agencyByShape(text, offset, end);
}

/** A quick look: whether some name may begin with the word; most words of a text begin none. */
export function mayBeginName(word: NameWord, { agencies, shortNames }: RecognitionContext): boolean {
  return (
    word.acronym ||
    nameTree().words.has(word.key) ||
    firstWords.has(word.key) ||
    isAdded(word, agencies) ||
    expansionsOf(word.text).length > 0 ||
    (word.capital && (shortNames !== undefined || beginsWithHead(word.key)))
  );
}

const isAdded = (word: NameWord, agencies: RecognitionContext['agencies']) =>
  addedTree(agencies)?.words.has(word.key) === true;

/** An unknown agency recognised by its shape. */
export function agencyByShape(text: string, start: number, end: number): AgencyRead {
  const name = composedName(text, start, end);
  return { end, agency: undefined, name, meanings: [], kind: 'shape', nameEnd: end, locality: undefined };
}

function longer(a: AgencyRead | undefined, b: AgencyRead | undefined): AgencyRead | undefined {
  return a && b ? (b.end > a.end ? b : a) : (a ?? b);
}

/** Inside a document number (`146/KH-UBND`) an abbreviation names no agency. */
function isInSymbol(text: string, word: NameWord): boolean {
  if (!word.acronym) return false;
  const before = text[word.start - 1];
  if (before === '-' || before === '_') return !isBlank(text[word.start - 2]);
  return before === '/' && /[\d\s]/.test(text[word.start - 2] ?? '');
}

function isBlank(unit: string | undefined): boolean {
  return unit === undefined || /\s/.test(unit);
}
