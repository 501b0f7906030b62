import type { PlanIndex } from './plan-index.ts';

/** Collects what has changed in plans and around them, and says which plans have to be validated again. */
export class Invalidation {
  /** Keys of document numbers, each with the key of the plan that changed what is known of it; empty: several plans did. */
  readonly #documents = new Map<string, string>();
  readonly #plans = new Set<string>();

  /** What a plan exports on documents has changed: `changed` are the keys of their numbers. */
  documentsChanged(plan: string, changed: Iterable<string>): void {
    for (const key of changed) {
      const by = this.#documents.get(key);
      this.#documents.set(key, by === undefined || by === plan ? plan : '');
    }
  }

  /** The configuration of a plan may be another now. */
  configChanged(plan: string): void {
    this.#plans.add(plan);
  }

  /**
   * The keys of the plans to be validated again, and forgets what has changed. A plan that only its own text has changed
   * something for is not among them: it is validated for that change anyhow.
   */
  takeAffected(plans: Pick<PlanIndex, 'plansCiting'>): ReadonlySet<string> {
    const affected = new Set(this.#plans);
    for (const [key, by] of this.#documents)
      for (const plan of plans.plansCiting(key)) if (plan !== by) affected.add(plan);
    this.#documents.clear();
    this.#plans.clear();
    return affected;
  }
}
