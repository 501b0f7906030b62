import { pairLevel, syllableNumberOf } from '#grammar/words/syllable-pairs.ts';
import { mayBeSlip } from './real-word-slips.ts';
import type { SpelledWords } from './word.ts';

/** The words of a piece as syllables, and how often each is met beside the next: every pair is looked up once. */
export class PairLevels {
  /** By the number of the word: the number of its syllable; -1 where it is none. */
  readonly numbers: Int16Array;
  /** By the number of the word: the level of its pair with the word before; -1 where that is hardly ever met. */
  private readonly levels: Int8Array;

  constructor(words: SpelledWords) {
    const { count } = words;
    this.numbers = new Int16Array(count);
    this.levels = new Int8Array(count + 1).fill(none);
    let before = -1;
    for (let i = 0; i < count; i++) {
      const number = syllableNumberOf(words.wordFormAt(i));
      this.numbers[i] = number;
      if (words.isAfterSpace(i))
        this.levels[i] = before < 0 || number < 0 ? unknown(before, number) : pairLevel(before, number);
      before = number;
    }
  }

  /** Whether the word `i` may be a slip: see `mayBeSlip`. */
  mayBeSlip(i: number): boolean {
    return mayBeSlip(this.levelAt(i), this.levelAt(i + 1));
  }

  /** Whether the words `i - 1` and `i` hardly ever meet, or one of them is no syllable. */
  areStrangers(i: number): boolean {
    return this.levels[i]! < met;
  }

  /** Says that `count` words from `first` on are pieces of one syllable, whose number this is. */
  join(first: number, count: number, number: number): void {
    const end = first + count;
    this.numbers.fill(number, first, end);
    this.levels.fill(none, first + 1, end);
    this.set(first);
    if (end < this.numbers.length) this.set(end);
  }

  /** Looks the pair of a word and the one before it up. */
  private set(i: number): void {
    if (this.levels[i] === none) return;
    const [before, number] = [this.numbers[i - 1]!, this.numbers[i]!];
    this.levels[i] = before < 0 || number < 0 ? unknown(before, number) : pairLevel(before, number);
  }

  private levelAt(i: number): number | undefined {
    const level = this.levels[i]!;
    return level === none ? undefined : level;
  }
}

/** Pairs of this level are words that meet. */
const met = 4;
/** No word stands there. */
const none = -2;

/** A word that is no syllable tells nothing of its neighbour; two that the table does not have tell nothing of each other. */
const unknown = (before: number, number: number): number => (before < 0 && number < 0 ? none : -1);
