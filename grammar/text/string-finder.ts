/** A UTF-16 unit of strings, with what may follow it. */
interface Unit {
  readonly next: Map<number, Unit>;
  /** The string that ends here. */
  string?: string;
}

/**
 * Finds which of `strings` a text has in it, in any place, each as often as it stands there. A text is read once, however many the
 * strings are; what they begin alike with is compared once.
 */
export function stringFinder(strings: readonly string[]): (text: string) => Iterable<string> {
  const root: Unit = { next: new Map() };
  for (const string of strings) {
    let at = root;
    for (let i = 0; i < string.length; i++) {
      const code = string.charCodeAt(i);
      const next = at.next.get(code) ?? { next: new Map() };
      at.next.set(code, next);
      at = next;
    }
    at.string = string;
  }
  return function* (text) {
    for (let start = 0; start < text.length; start++) {
      let at = root.next.get(text.charCodeAt(start));
      for (let i = start + 1; at; i++) {
        if (at.string !== undefined) yield at.string;
        at = at.next.get(text.charCodeAt(i));
      }
    }
  };
}
