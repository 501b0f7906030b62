/** How the words of a pattern are written. */
interface Writing {
  /** The pattern for the space within a phrase; one space where it is left out. */
  readonly space?: string;
  /** In capitals. */
  readonly capitals?: boolean;
}

/**
 * The source of a regular expression for any of `words`, as a group: longest first, so that `thị xã` is not cut to `thị`;
 * signs that mean something in a pattern stand for themselves. `alternation(['xã', 'thị xã'])` is `(?:thị xã|xã)`.
 */
export function alternation(
  words: readonly string[],
  { space = ' ', capitals = false }: Writing = {},
): string {
  const branches = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => (capitals ? word.toUpperCase() : word).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return `(?:${branches.join('|').replaceAll(' ', space)})`;
}
