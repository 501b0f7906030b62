import { memoizeByForm } from './word-form.ts';
import { wordTable } from './word-table.ts';
import { isAfterSpace, type Words } from './words.ts';

/**
 * Phrases of one word or more, looked up in a text by the keys of its words: small or capital letters, either tone placement, apart by
 * any white space. A place of the text costs one look at the form of its word unless a phrase begins with it.
 */
export interface PhraseIndex<T> {
  /** The longest phrase that begins with a word of `words`. */
  longestAt(words: Words, i: number): PhraseMatch<T> | undefined;
  /** Whether a phrase may begin with a word: one does whose first word it is. */
  mayBeginAt(words: Words, i: number): boolean;
}

/** A phrase found: its value, and the number of the word behind its last one. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly next: number;
}

interface Node<T> {
  readonly nodes: Map<string, Node<T>>;
  value: T | undefined;
}

/** Between two words of a phrase; what is passed tells whether the word `i` may follow the one before it. */
export type Joint = (words: Words, i: number) => boolean;

/** The index of phrases, each with what it stands for; of one phrase given twice the first counts. */
export function phraseIndex<T>(
  phrases: Iterable<readonly [phrase: string, value: T]>,
  joint: Joint = isAfterSpace,
): PhraseIndex<T> {
  const root: Node<T> = { nodes: new Map(), value: undefined };
  for (const [phrase, value] of phrases) {
    let at = root;
    for (const { key } of wordTable(phrase).forms) {
      const next = at.nodes.get(key) ?? { nodes: new Map(), value: undefined };
      at.nodes.set(key, next);
      at = next;
    }
    if (at !== root) at.value ??= value;
  }
  const none = false;
  const openings = memoizeByForm(({ key }): Node<T> | false => root.nodes.get(key) ?? none);
  return {
    mayBeginAt: ({ forms }, i) => openings(forms[i]!) !== none,
    longestAt: (words, i) => {
      const opening = openings(words.forms[i]!);
      if (opening === none) return undefined;
      let at: Node<T> | undefined = opening;
      let found: PhraseMatch<T> | undefined;
      for (let next = i + 1; at; next++) {
        if (at.value !== undefined) found = { value: at.value, next };
        if (next >= words.last || at.nodes.size === 0 || !joint(words, next)) break;
        at = at.nodes.get(words.forms[next]!.key);
      }
      return found;
    },
  };
}
