import { memoizeByForm } from '#grammar/words/word-form.ts';
import type { Words } from '#grammar/words/words.ts';
import { expansionsOfWord } from './alias.ts';
import { beginsDesignation, beginsListed, collectiveAt } from './collective.ts';
import { beginsWithHead } from './head-word.ts';
import { type AgencyRead, composedName, knownAt } from './known-name.ts';
import type { RecognitionContext } from './rank-meanings.ts';
import { shortNameAt } from './short-name.ts';
import { addedTree, namesFrom, wordBelow } from './trie.ts';
import { unknownNameAt } from './unknown-name.ts';
import { characterAt, isAcronym, isCapital, isWhole, unitAt } from './words.ts';

const listed = { listed: true };
const alone = { listed: false };

/**
 * The longest name of an agency that begins at the word `i`, with its locality; `isListed`: in a list of
 * agencies, where "quận, huyện" alone stands for their committees.
 */
export function readAgency(
  words: Words,
  i: number,
  context: RecognitionContext,
  isListed: boolean,
): AgencyRead | undefined {
  if (!isWhole(words, i) || isInSymbol(words, i)) return undefined;
  const named = knownAt(words, i, context, isListed ? listed : alone);
  const known = longer(named, shortNameAt(words, i, context));
  const many = collectiveAt(words, i, isListed);
  const start = words.starts[i]!;
  if (many && many.end > (known?.end ?? start)) {
    const { end, next, agency } = many;
    return {
      end,
      next,
      agency,
      name: composedName(words.text, start, end),
      meanings: agency ? [agency] : [],
      kind: 'collective',
      nameEnd: end,
      locality: undefined,
    };
  }
  if (known) return known;
  const shape = unknownNameAt(words, i);
  return shape && agencyByShape(words, i, shape.end, shape.next);
}

const byCatalog = 1;
const byContext = 2;

/** Whether names may begin with a word: those of the catalog, and those of a text or a workspace. */
const beginningOf = memoizeByForm((form): number => {
  const isKnown =
    isAcronym(form) || namesFrom(form) || beginsDesignation(form) || expansionsOfWord(form).length > 0;
  return isKnown || (isCapital(form) && beginsWithHead(form.key))
    ? byCatalog
    : isCapital(form)
      ? byContext
      : 0;
});

/** A quick look: whether some name may begin with the word `i`; most words of a text begin none. */
export function mayBeginName({ forms }: Words, i: number, context: RecognitionContext): boolean {
  const form = forms[i]!;
  const beginning = beginningOf(form);
  if (beginning === byCatalog || (beginning === byContext && context.shortNames !== undefined)) return true;
  const added = addedTree(context.agencies);
  return added !== undefined && wordBelow(added, form.key) !== undefined;
}

/** The same for names of the catalog in a list of agencies, without those recognised by their shape. */
export function mayBeginMember(words: Words, i: number, context: RecognitionContext): boolean {
  return beginsListed(words.forms[i]!) || mayBeginName(words, i, context);
}

/** An unknown agency recognised by its shape: from the word `i` to an offset, before the word `next`. */
export function agencyByShape(words: Words, i: number, end: number, next: number): AgencyRead {
  const name = composedName(words.text, words.starts[i]!, end);
  return {
    end,
    next,
    agency: undefined,
    name,
    meanings: [],
    kind: 'shape',
    nameEnd: end,
    locality: undefined,
  };
}

function longer(a: AgencyRead | undefined, b: AgencyRead | undefined): AgencyRead | undefined {
  return a && b ? (b.end > a.end ? b : a) : (a ?? b);
}

/** Inside a document number (`146/KH-UBND`) an abbreviation names no agency. */
function isInSymbol(words: Words, i: number): boolean {
  if (!isAcronym(words.forms[i]!)) return false;
  const start = words.starts[i]!;
  switch (unitAt(words, start - 1)) {
    case 0x2d: // -
    case 0x5f: // _
      return !/^\s?$/.test(characterAt(words, start - 2));
    case 0x2f: // /
      return /[\d\s]/.test(characterAt(words, start - 2));
    default:
      return false;
  }
}
