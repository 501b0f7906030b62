import { detached } from '#grammar/text/span.ts';

/**
 * What was read in texts met before. Plans repeat their phrases, and an edit leaves all paragraphs but one as they were:
 * whoever reads a piece of text by its words alone need not read it twice.
 */

/** A text and what each reader found in it. */
interface Kept {
  readonly text: string;
  readonly found: unknown[];
}

/** Longer texts are read anew each time, in UTF-16 units. */
const longest = 4000;
/** So much text is kept in each of two generations; what was not asked for while the younger filled is forgotten. */
const mostUnits = 600_000;

let young = new Map<string, Kept>();
let old = new Map<string, Kept>();
let units = 0;
let readers = 0;

function keptOf(text: string): Kept {
  let kept = young.get(text);
  if (kept) return kept;
  kept = old.get(text) ?? { text: detached(text), found: [] };
  if (units >= mostUnits) {
    old = young;
    young = new Map();
    units = 0;
  }
  young.set(kept.text, kept);
  units += kept.text.length;
  return kept;
}

/** `read`, which looks at nothing but its text, with what it found kept; what is given is shared and never to be changed. */
export function keptByText<T extends object | string | boolean>(
  read: (text: string) => T,
): (text: string) => T {
  const reader = readers++;
  return (text) => {
    if (text.length > longest) return read(text);
    const { text: own, found } = keptOf(text);
    const known = found[reader] as T | undefined;
    if (known !== undefined) return known;
    const fresh = read(own);
    found[reader] = fresh;
    return fresh;
  };
}

/** Of one text no more readings are kept than this; a text is rarely read under more circumstances. */
const mostKeys = 16;

/** The same for a `read` that looks at `circumstances` too; what these come to is told by a key. */
export function keptByTextAndKey<C, T extends object>(
  read: (text: string, circumstances: C) => T,
  keyOf: (circumstances: C) => string,
): (text: string, circumstances: C) => T {
  const readings = keptByText(() => new Map<string, T>());
  return (text, circumstances) => {
    const known = readings(text);
    const key = keyOf(circumstances);
    let found = known.get(key);
    if (!found) {
      found = read(detached(text), circumstances);
      if (known.size >= mostKeys) known.clear();
      known.set(key, found);
    }
    return found;
  };
}
