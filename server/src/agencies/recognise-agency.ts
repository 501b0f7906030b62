import { expansionsOf } from './alias.ts';
import { collectiveAt, firstWords } from './collective.ts';
import { beginsWithHead } from './head-word.ts';
import { type AgencyRead, knownAt, nameOf } from './known-name.ts';
import type { RecogniseContext } from './rank-meanings.ts';
import { shortNameAt } from './short-name.ts';
import { addedTree, nameTree } from './trie.ts';
import { shapeAt } from './unknown-name.ts';
import { isBoundary, type Word, wordAt } from './words.ts';

/**
 * The longest name of an agency that begins at `offset` (UTF-16 units), with its locality; `listed`: in a list of
 * agencies, where "quận, huyện" alone stands for their committees.
 */
export function readAgency(
  text: string,
  offset: number,
  context: RecogniseContext,
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
      name: nameOf(text, offset, many.end),
      meanings,
      kind: 'collective',
      nameEnd: many.end,
      locality: undefined,
    };
  }
  if (known) return known;
  const end = shapeAt(text, first);
  return end === undefined ? undefined : shapeRead(text, offset, end);
}

/** A quick look: whether some name may begin with the word; most words of a text begin none. */
export function mayBegin(word: Word, { agencies, shortNames }: RecogniseContext): boolean {
  return (
    word.acronym ||
    nameTree().words.has(word.key) ||
    firstWords.has(word.key) ||
    isAdded(word, agencies) ||
    expansionsOf(word.text).length > 0 ||
    (word.capital && (shortNames !== undefined || beginsWithHead(word.key)))
  );
}

const isAdded = (word: Word, agencies: RecogniseContext['agencies']) =>
  addedTree(agencies)?.words.has(word.key) === true;

/** An unknown agency told by its shape. */
export function shapeRead(text: string, start: number, end: number): AgencyRead {
  const name = nameOf(text, start, end);
  return { end, agency: undefined, name, meanings: [], kind: 'shape', nameEnd: end, locality: undefined };
}

function longer(a: AgencyRead | undefined, b: AgencyRead | undefined): AgencyRead | undefined {
  return a && b ? (b.end > a.end ? b : a) : (a ?? b);
}

/** Inside a document number (`146/KH-UBND`) an abbreviation names nobody. */
function isInSymbol(text: string, word: Word): boolean {
  if (!word.acronym) return false;
  const before = text[word.start - 1];
  if (before === '-' || before === '_') return !isBlank(text[word.start - 2]);
  return before === '/' && /[\d\s]/.test(text[word.start - 2] ?? '');
}

function isBlank(unit: string | undefined): boolean {
  return unit === undefined || /\s/.test(unit);
}
