/** Timers and the date; tests have their own. */
export interface Clock {
  /** Calls `run` after `ms` milliseconds; the function that it returns cancels that. */
  after(ms: number, run: () => void): () => void;
  /** The time since some moment, in milliseconds; it never goes back. */
  now(): number;
  /** The date in the user's time zone, as an ISO date. */
  today(): string;
}

export const systemClock: Clock = {
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  now: () => performance.now(),
  today() {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  },
};

/** Lets the messages that wait be read, so that a cancellation among them can stop work that has not begun. */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    // A web worker has no setImmediate; a timer of 0 ms does the same, a little later.
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}
