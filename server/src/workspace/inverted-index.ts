/**
 * Plans by what they contain: for each key the plans under it, each once. A key without plans is not kept. Most keys have one plan: it
 * stands there by itself, without a set.
 */
export class InvertedIndex {
  readonly #plans = new Map<string, string | Set<string>>();

  /** The plans under a key. */
  of(key: string): ReadonlySet<string> {
    const plans = this.#plans.get(key);
    return typeof plans === 'string' ? new Set([plans]) : (plans ?? none);
  }

  /** Takes a plan from the keys `before`, and puts it under the keys `after`. */
  replace(plan: string, before: Iterable<string> | undefined, after: Iterable<string> = []): void {
    if (before) {
      const wanted = new Set(after);
      for (const key of before) if (!wanted.has(key)) this.#take(key, plan);
    }
    for (const key of after) this.#add(key, plan);
  }

  #add(key: string, plan: string): void {
    const plans = this.#plans.get(key);
    if (plans === undefined) this.#plans.set(key, plan);
    else if (typeof plans !== 'string') plans.add(plan);
    else if (plans !== plan) this.#plans.set(key, new Set([plans, plan]));
  }

  #take(key: string, plan: string): void {
    const plans = this.#plans.get(key);
    if (plans === plan) this.#plans.delete(key);
    else if (plans instanceof Set && plans.delete(plan) && plans.size === 0) this.#plans.delete(key);
  }
}

const none: ReadonlySet<string> = new Set();
