/** The places of right items in lists, counted. */
export class Ranks {
  #count = 0;
  #first = 0;
  #five = 0;

  /** Adds the place of the right item, from 0; -1 where the list has none. */
  add(place: number): void {
    this.#count++;
    if (place === 0) this.#first++;
    if (place >= 0 && place < 5) this.#five++;
  }

  get count(): number {
    return this.#count;
  }

  /** `first 60.0 %, among five 90.0 % of 1,234`. */
  toString(): string {
    const share = (count: number) =>
      (this.#count === 0 ? '–' : `${((100 * count) / this.#count).toFixed(1)} %`).padStart(7);
    return `${share(this.#first)} ${share(this.#five)} ${String(this.#count).padStart(6)}`;
  }
}
