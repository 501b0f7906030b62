/**
 * Work in steps, for whoever has other things to do in between: a generator that pauses where nothing is half done, and
 * returns the result.
 */
export type Steps<T> = Generator<void, T>;

/** The result of all steps, made at once. */
export function resultOf<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Work of which any number of callers may make steps. */
export interface SharedSteps<T extends object> {
  /** Undefined while steps are left. */
  readonly result: T | undefined;
  /** Makes one step, if one is left. An error is thrown, then and at each later step. */
  step(): void;
  /** The result: all steps that are left are made at once. */
  finish(): T;
}

/** Shares the steps of some work, and keeps its result. */
export function sharedSteps<T extends object>(steps: Steps<T>): SharedSteps<T> {
  let result: T | undefined;
  let fault: { readonly error: unknown } | undefined;
  return {
    get result() {
      return result;
    },
    step() {
      if (fault) throw fault.error;
      if (result) return;
      try {
        const { done, value } = steps.next();
        if (done) result = value;
      } catch (error) {
        fault = { error };
        throw error;
      }
    },
    finish() {
      while (!result) this.step();
      return result;
    },
  };
}
