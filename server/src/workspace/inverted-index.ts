/** Plans by what they contain: for each key the plans under it, each once. A key without plans is not kept. */
export class InvertedIndex {
  readonly #plans = new Map<string, Set<string>>();

  /** The plans under a key. */
  of(key: string): ReadonlySet<string> {
    return this.#plans.get(key) ?? none;
  }

  /** Takes a plan from the keys `before`, and puts it under the keys `after`. */
  replace(plan: string, before: Iterable<string> = [], after: Iterable<string> = []): void {
    const wanted = new Set(after);
    for (const key of before) if (!wanted.has(key)) this.#take(key, plan);
    for (const key of wanted) {
      const plans = this.#plans.get(key);
      if (plans) plans.add(plan);
      else this.#plans.set(key, new Set([plan]));
    }
  }

  #take(key: string, plan: string): void {
    const plans = this.#plans.get(key);
    plans?.delete(plan);
    if (plans?.size === 0) this.#plans.delete(key);
  }
}

const none: ReadonlySet<string> = new Set();
