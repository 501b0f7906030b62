/** A place of a list that does not go on as it should. */
export interface SequenceBreak {
  readonly index: number;
  /** The value that should stand there. */
  readonly expected: number;
}

/**
 * Where `values` do not run `first`, `first + 1` …: one break for each error, none for what follows from it. After an
 * error the list may go on from what is written, from what should have been, or come back to what was left out:
 * `1 2 7 4`, `1 2 2 3`, `1 3 2 4`, `1 2 4 4 5` and `I II III III IV` have one break each. NaN, a mark that no list has, is an error.
 * `follows` says of other ways to go on after an error (letters in English order).
 */
export function breaksOf(
  values: readonly number[],
  first = 1,
  follows?: (index: number) => boolean,
): SequenceBreak[] {
  const breaks: SequenceBreak[] = [];
  const tolerated = new Set<number>();
  let next = first;
  values.forEach((value, index) => {
    const fits = value === next || tolerated.has(value) || (breaks.length > 0 && follows?.(index) === true);
    if (!fits) {
      breaks.push({ index, expected: next });
      tolerated
        .add(next)
        .add(next + 1)
        .add(value + 1);
    } else tolerated.delete(value);
    next = (Number.isNaN(value) ? next : value) + 1;
  });
  return breaks;
}
