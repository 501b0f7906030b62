import { catalogData, type ReferenceData } from '#catalog/reference-data.ts';
import { parseSteps } from '#grammar/parse.ts';
import { resultOf, type Steps } from '#grammar/text/steps.ts';
import type { PlanTree } from '#grammar/tree.ts';
import { type FactName, type Facts, factNames, facts, factsInSteps, type PlanSource } from './facts.ts';

/**
 * What a plan means. Each fact is read when it is first asked for, and once: the outline need not wait for what only rules
 * want. What the facts are is said in facts.ts.
 */
export interface Plan extends PlanSource, Facts {}

/** Reads a fact by calling `read`: whoever measures what a fact costs does it around the call. */
export type FactObserver = (fact: FactName, read: () => unknown) => unknown;

const unobserved: FactObserver = (_fact, read) => read();

/** The plan that a text is, read with `referenceData`. Total and pure: the same text and data, the same plan. */
export function readPlan(
  text: string,
  referenceData: ReferenceData = catalogData,
  observer: FactObserver = unobserved,
): Plan {
  return resultOf(planSteps(text, referenceData, observer));
}

/** The same in steps. */
export function* planSteps(
  text: string,
  referenceData: ReferenceData = catalogData,
  observer: FactObserver = unobserved,
): Steps<Plan> {
  return new LazyPlan(text, referenceData, yield* parseSteps(text), observer) as unknown as Plan;
}

/**
 * Reads facts of a plan one by one and pauses after each, for a caller that has other things to do in between. One that fails is left
 * to whoever asks for it: it fails again there.
 */
export function* factSteps(plan: Plan, names: readonly FactName[]): Steps<void> {
  for (const name of names) {
    try {
      if (plan instanceof LazyPlan) yield* plan.steps(name);
      void plan[name];
    } catch {}
    yield;
  }
}

/** The table of facts, checked: every reader can be handed a whole plan. */
const readers: { readonly [Name in FactName]: (plan: Plan) => Facts[Name] } = facts;
const readersInSteps: { readonly [Name in FactName]?: (plan: Plan) => Steps<Facts[Name]> } = factsInSteps;

/** The getters of the facts stand on the prototype, so that all plans have one shape. */
class LazyPlan implements PlanSource {
  readonly text: string;
  readonly referenceData: ReferenceData;
  readonly tree: PlanTree;
  private readonly observer: FactObserver;
  private readonly known: { readonly value: unknown }[] = [];

  constructor(text: string, referenceData: ReferenceData, tree: PlanTree, observer: FactObserver) {
    this.text = text;
    this.referenceData = referenceData;
    this.tree = tree;
    this.observer = observer;
  }

  /** Reads a fact in steps, where its reader pauses. */
  *steps(name: FactName): Steps<void> {
    const at = factNames.indexOf(name);
    const reader = readersInSteps[name];
    if (!reader || this.known[at]) return;
    const value = yield* reader(this as unknown as Plan);
    this.known[at] ??= { value: this.observer(name, () => value) };
  }

  static {
    for (const [at, name] of factNames.entries())
      Object.defineProperty(LazyPlan.prototype, name, {
        get(this: LazyPlan) {
          this.known[at] ??= {
            value: this.observer(name, () => readers[name](this as unknown as Plan)),
          };
          return this.known[at].value;
        },
        enumerable: true,
      });
  }
}
