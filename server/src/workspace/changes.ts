import type { PlanStore } from './store.ts';

/** What has changed since others were told of it. */
export class Changes {
  /** Keys of numbers, each with the plan that it changed in, as a key; empty: in several. */
  readonly #numbers = new Map<string, string>();
  readonly #plans = new Set<string>();

  /** A plan says other things of some numbers than before. */
  numbers(plan: string, changed: Iterable<string>): void {
    for (const key of changed) {
      const by = this.#numbers.get(key);
      this.#numbers.set(key, by === undefined || by === plan ? plan : '');
    }
  }

  /** A plan is to be judged anew for what lies around it. */
  around(plan: string): void {
    this.#plans.add(plan);
  }

  /** The plans that are concerned, as keys, not for what they say themselves; forgets what has changed. */
  take(plans: Pick<PlanStore, 'citing'>): ReadonlySet<string> {
    const concerned = new Set(this.#plans);
    for (const [key, by] of this.#numbers)
      for (const plan of plans.citing(key)) if (plan !== by) concerned.add(plan);
    this.#numbers.clear();
    this.#plans.clear();
    return concerned;
  }
}
