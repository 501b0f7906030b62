/**
 * The index of the first of `all` that `is` holds for, or their number where it holds for none; `is` must hold for all
 * that come after one that it holds for. By halves: log2 of their number of steps.
 */
export function partitionPoint<T>(all: ArrayLike<T>, is: (each: T) => boolean): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (is(all[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
