import { detached } from '#grammar/text/span.ts';

const longestKept = 4000;
const mostKept = 1000;

/** `read` that remembers what it read of texts met before: an edit leaves all passages of a plan but one as they are. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, { readonly value: T }>();
  return (text) => {
    if (text.length > longestKept) return read(text);
    let known = kept.get(text);
    if (!known) {
      known = { value: read(text) };
      if (kept.size >= mostKept) kept.clear();
      kept.set(detached(text), known);
    }
    return known.value;
  };
}
