import { detached } from '#grammar/text/span.ts';

/**
 * The caches of the whole program. `lazy` makes one value once; `memoizeByObject` works each object out once and forgets it with the
 * object; `memoizeByKey` remembers the results of so many strings; `memoizeByText` those of pieces of plans: plans repeat their
 * phrases, and an edit leaves all paragraphs but one as they were.
 */

/** `make`'s value, made when it is first asked for. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** `read` that works each object out once, however often it is asked. */
export function memoizeByObject<K extends object, T>(read: (key: K) => T): (key: K) => T {
  const memo = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const known = memo.get(key);
    if (known) return known.value;
    const value = read(key);
    memo.set(key, { value });
    return value;
  };
}

/** `read` with its results for up to `most` strings; then all are forgotten. The strings are copied: none keeps a plan in memory. */
export function memoizeByKey<T>(most: number, read: (key: string) => T): (key: string) => T {
  const memo = new Map<string, { readonly value: T }>();
  return (key) => {
    const known = memo.get(key);
    if (known) return known.value;
    const own = detached(key);
    const value = read(own);
    if (memo.size >= most) memo.clear();
    memo.set(own, { value });
    return value;
  };
}

/** A text and the result of each reader for it. */
interface Memo {
  readonly text: string;
  readonly found: unknown[];
}

/** Longer texts are read anew each time, in UTF-16 units. */
const maxLength = 4000;
/** So much text is remembered in each of two generations; what was not asked for while the younger filled is forgotten. */
const minUnits = 600_000;
/** Readers cut a text each in their own way, so that its pieces together are so many times as long. */
const piecesPerText = 5;
let maxUnits = minUnits;

/** Makes room for the pieces of texts that are `length` UTF-16 units long together and are read again and again: those that an editor has open. */
export function reserveMemos(length: number): void {
  maxUnits = Math.max(minUnits, piecesPerText * length);
}

let young = new Map<string, Memo>();
let old = new Map<string, Memo>();
let units = 0;
let readers = 0;

function memoOf(text: string): Memo {
  let memo = young.get(text);
  if (memo) return memo;
  memo = old.get(text) ?? { text: detached(text), found: [] };
  if (units >= maxUnits) {
    old = young;
    young = new Map();
    units = 0;
  }
  young.set(memo.text, memo);
  units += memo.text.length;
  return memo;
}

/** `read`, which looks at nothing but its text, with its results remembered: they are shared and never to be changed. */
export function memoizeByText<T extends object | string | boolean>(
  read: (text: string) => T,
): (text: string) => T {
  const reader = readers++;
  return (text) => {
    if (text.length > maxLength) return read(text);
    const { text: own, found } = memoOf(text);
    const known = found[reader] as T | undefined;
    if (known !== undefined) return known;
    const fresh = read(own);
    found[reader] = fresh;
    return fresh;
  };
}

/** Of one text no more results are remembered than this; a text is rarely read in more contexts. */
const maxKeys = 16;

/** The same for a `read` that looks at a context too, which `keyOf` sums up. */
export function memoizeByTextAndKey<C, T extends object>(
  read: (text: string, context: C) => T,
  keyOf: (context: C) => string,
): (text: string, context: C) => T {
  const readings = memoizeByText(() => new Map<string, T>());
  return (text, context) => {
    const known = readings(text);
    const key = keyOf(context);
    let found = known.get(key);
    if (!found) {
      found = read(detached(text), context);
      if (known.size >= maxKeys) known.clear();
      known.set(key, found);
    }
    return found;
  };
}
