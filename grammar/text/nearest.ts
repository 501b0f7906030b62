/**
 * The one of `names` that somebody most likely intended by `name`: at the least edit distance, the first of equals.
 * Letter case and `_` for `-` cost nothing. Undefined where none is near: one error is allowed in a name of up to
 * three letters, two in one of up to seven, three in longer ones.
 */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const target = folded(name);
  let within = maxDistanceFor(target);
  let found: string | undefined;
  for (const candidate of names) {
    const distance = editDistance(target, folded(candidate), within);
    if (distance > within) continue;
    found = candidate;
    within = distance - 1; // only a nearer one replaces it
    if (within < 0) break;
  }
  return found;
}

const folded = (name: string) => name.normalize('NFC').toLowerCase().replaceAll('_', '-');

const maxDistanceFor = (name: string) => (name.length <= 3 ? 1 : name.length <= 7 ? 2 : 3);

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make `b` of `a` (optimal
 * string alignment). More than `limit` is given as `limit + 1`: then the cost is no longer that of the whole table.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || !mayBeNear(a, b, limit)) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(change, last[j]! + 1, row[j - 1]! + 1, swapped ? beforeLast[j - 2]! + 1 : change));
    }
    if (Math.min(...row) > limit && Math.min(...last) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length]!, limit + 1);
}

/**
 * Whether two names have so many letters in common that they can be within `limit` of each other: an error puts in or takes out one
 * letter of the alphabet, or changes one for another. Most names are ruled out so, at a small part of the cost.
 */
function mayBeNear(a: string, b: string, limit: number): boolean {
  let apart = lettersOf(a) ^ lettersOf(b);
  let count = 0;
  for (; apart !== 0; apart &= apart - 1) count++;
  return count <= 2 * limit;
}

/** The letters of a name as bits; what is none of the Latin alphabet shares the last ones. */
function lettersOf(name: string): number {
  let letters = 0;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i) - 0x61;
    letters |= 1 << (code >= 0 && code < 26 ? code : 26 + (name.charCodeAt(i) % 6));
  }
  return letters;
}
