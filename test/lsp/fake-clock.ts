import type { Clock } from '#lsp/clock.ts';

/** A clock that stands still until it is told how much time has passed. */
export class FakeClock implements Clock {
  #now = 0;
  #timers: { readonly at: number; readonly run: () => void }[] = [];

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.#now + ms, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((each) => each !== timer);
    };
  }

  now(): number {
    return this.#now;
  }

  /** Work that is done now takes `ms` milliseconds. */
  spend(ms: number): void {
    this.#now += ms;
  }

  today(): string {
    return '2026-02-27';
  }

  /** Lets `ms` milliseconds pass; what is due in them runs in order. */
  pass(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const [next] = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#timers = this.#timers.filter((each) => each !== next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
    this.#now = Math.max(this.#now, end);
  }

  /** How many timers are still to run. */
  get waiting(): number {
    return this.#timers.length;
  }
}
