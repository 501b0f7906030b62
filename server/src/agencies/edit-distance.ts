import { isOneEditApart } from '#grammar/text/one-edit.ts';

/** Errors of one letter between folded words: how a word was written, and which known words it may stand for. */

/** Known words by all that is left of them when one letter is taken out, and by themselves. */
export type DeletionIndex = ReadonlyMap<string, readonly string[]>;

export function deletionIndex(known: Iterable<string>): DeletionIndex {
  const index = new Map<string, string[]>();
  for (const word of known)
    for (const form of formsOf(word)) {
      const words = index.get(form);
      if (words) words.push(word);
      else index.set(form, [word]);
    }
  return index;
}

/** Longer words are no syllables of Vietnamese. */
const maxLength = 12;

/** The known words that `word` is one sure error away from: a wrong accent, or a letter too many, too few, wrong or swapped. */
export function candidatesIn(word: string, index: DeletionIndex): string[] {
  if (word.length < 2 || word.length > maxLength) return [];
  const near = new Set(formsOf(word).flatMap((form) => index.get(form) ?? []));
  return [...near].filter((known) => known.length > 1 && isOneErrorAway(word, known));
}

function formsOf(word: string): string[] {
  const forms = new Set([word]);
  for (let i = 0; i < word.length; i++) forms.add(word.slice(0, i) + word.slice(i + 1));
  return [...forms];
}

/**
 * Whether one word is another with one error: one accent wrong, or one letter in a word of four or more, which begins as it
 * should (another first letter makes another word: `nông` and `công`). `i` and `y` are two ways to write one word.
 */
function isOneErrorAway(written: string, known: string): boolean {
  if (written === known) return false;
  const plainWritten = plain(written);
  const plainKnown = plain(known);
  if (plainWritten.replaceAll('y', 'i') === plainKnown.replaceAll('y', 'i')) {
    const differing = [...written].filter((letter, i) => letter !== known[i]);
    return plainWritten === plainKnown && differing.length === 1;
  }
  return (
    Math.max(written.length, known.length) > 3 &&
    plainWritten[0] === plainKnown[0] &&
    isOneEditApart(written, known)
  );
}

const plain = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');
