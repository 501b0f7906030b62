// The few assertions that the suite needs, in both hosts: there is no node:assert in a web worker.

export function ok(value: unknown, message = 'expected a truthy value'): asserts value {
  if (!value) throw new Error(message);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (actual !== expected) {
    throw new Error(message ?? `expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  }
}

/** Waits until `look` gives something; fails with what was waited for, and what was seen last, after `ms`. */
export async function until<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
  seen: () => unknown = () => '',
  ms = 10_000,
): Promise<T> {
  for (const end = Date.now() + ms; Date.now() < end; ) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`timed out waiting for ${what}; seen: ${JSON.stringify(await seen())}`);
}
