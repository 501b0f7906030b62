import type { Plan } from '#model/plan.ts';

/** Plans that were read to be indexed and will be asked for once more, up to a bound of text in all. */
export class RetainedPlans {
  readonly #plans = new Map<string, Plan>();
  /** How much more text is retained, in UTF-16 units. */
  #room: number;

  constructor(maxText: number) {
    this.#room = maxText;
  }

  put(key: string, plan: Plan): void {
    if (plan.text.length >= this.#room) return;
    this.#room -= plan.text.length;
    this.#plans.set(key, plan);
  }

  /** The plan under a key if it is of this text; it is no longer retained. */
  take(key: string, text: string): Plan | undefined {
    const plan = this.#plans.get(key);
    this.#plans.delete(key);
    return plan?.text === text ? plan : undefined;
  }
}
