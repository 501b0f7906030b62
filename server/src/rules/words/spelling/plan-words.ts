import { syllableCount, syllableNumberOf } from '#grammar/words/syllable-pairs.ts';
import type { SpelledWords } from './word.ts';

/**
 * What a plan itself writes: its syllables and the pairs of them that stand side by side, with how often each does. A plan that writes `rửa`
 * five times and `rữa` once means one thing; one that writes of waiting has `chờ` on every page. Syllables go by their numbers
 * (`syllableNumberOf`), -1 for none.
 */
export class PlanWords {
  /** How many syllables the plan has. */
  readonly size: number;
  private readonly times: Uint32Array;
  private readonly pairs = new Map<number, number>();

  constructor(passages: Iterable<SpelledWords>) {
    this.times = new Uint32Array(syllableCount());
    let size = 0;
    for (const words of passages) {
      let before = -1;
      for (let i = 0; i < words.count; i++) {
        const number = syllableNumberOf(words.wordFormAt(i));
        if (number >= 0) {
          size++;
          this.times[number]!++;
          if (before >= 0 && words.isAfterSpace(i)) this.countPair(before, number);
        }
        before = number;
      }
    }
    this.size = size;
  }

  /** How often the plan writes a syllable. */
  timesOf(number: number): number {
    return number < 0 ? 0 : this.times[number]!;
  }

  /** How often it writes two syllables side by side. */
  timesOfPair(first: number, second: number): number {
    return first < 0 || second < 0 ? 0 : (this.pairs.get(first * base + second) ?? 0);
  }

  private countPair(first: number, second: number): void {
    const key = first * base + second;
    const known = this.pairs.get(key);
    if (known !== undefined) this.pairs.set(key, known + 1);
    else if (this.pairs.size < maxPairs) this.pairs.set(key, 1);
  }
}

/** More than there are numbers of syllables. */
const base = 10_000;
/** So many pairs are remembered: more than the longest plan has. */
const maxPairs = 200_000;
