/** Time as the server's scheduling sees it; tests have their own. */
export interface Clock {
  /** Calls `run` after `ms` milliseconds; the function it gives back calls it off. */
  after(ms: number, run: () => void): () => void;
  /** The day that it is where the user is, as an ISO date. */
  today(): string;
}

export const systemClock: Clock = {
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  today() {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  },
};

/** Lets the messages that are waiting be read: a cancellation among them stops what has not begun. */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    // Not in a web worker; there a timer of 0 ms does the same, a little later.
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}
