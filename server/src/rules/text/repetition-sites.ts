import { signsOf } from '#grammar/text/signs.ts';
import { wordTable } from '#grammar/words/word-table.ts';
import { isLetterOfChunk, isParted } from './chunks.ts';

/** So many words back a word of a phrase is looked for. */
const reach = 64;
/** Two phrases of the longest kind that is looked for fit in; a power of two. */
const room = 4 * reach;
/** Where so many words follow each other with other than one blank between, a phrase of a few may be longer than `reach`. */
const maxApart = 8;
/** A power of two. */
const buckets = 4096;

/**
 * Offsets on whose lines a word, or a phrase of up to `maxWords` words that white space parts, may stand twice in a row; on other lines
 * none does. In order.
 */
export function repetitionSites(text: string): number[] {
  const { count, starts, ends, forms, afterSpace } = wordTable(text);
  const sites: number[] = [];
  const recent = new Int32Array(room); // the hashes of the last words
  const seen = new Int32Array(buckets).fill(-reach - 1); // where a word of the same hash, nearly, stood last
  let streak = 0; // so many words in a row stood there a short while before
  let apart = 0;
  for (let i = 0; i < count; i++) {
    const { hash } = forms[i]!;
    const bucket = (hash ^ (hash >>> 12)) & (buckets - 1);
    const distance = i - seen[bucket]!;
    seen[bucket] = i;
    recent[i & (room - 1)] = hash;
    if (afterSpace[i] === 1) apart = 0;
    else if (++apart >= maxApart) sites.push(starts[i]!);
    if (distance > reach) streak = 0;
    else if (++streak >= distance)
      for (let k = distance; k <= streak && k <= reach; k++) {
        if (recent[(i - k) & (room - 1)] !== hash || isParted(text, ends[i - k]!)) continue;
        if (!isTwice(recent, i, k)) continue;
        sites.push(starts[i]!);
        break;
      }
  }
  const { offsets } = signsOf(text);
  for (let i = 0; i < offsets.length; i++)
    if (isLetterOfChunk(text.charCodeAt(offsets[i]!))) sites.push(offsets[i]!); // no words of the table
  return sites.sort((a, b) => a - b);
}

/** Whether the `k` words up to `i` are those before them. */
function isTwice(recent: Int32Array, i: number, k: number): boolean {
  for (let j = i; j > i - k; j--) if (recent[j & (room - 1)] !== recent[(j - k) & (room - 1)]) return false;
  return true;
}
