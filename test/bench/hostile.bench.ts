import { it } from 'vitest';
import { shipped } from '#test/bench/shipped.ts';
import { hostile, textOf } from '#test/hostile/generator.ts';

const { lintText, defaultOptions } = shipped;

/** What strangers may send: 1 MB of one piece again and again, under all rules. `npm run bench -- hostile` */
const length = 1_000_000;

it.each(hostile.map((kind) => [kind.name, kind] as const))('1 MB of %s', async (_, kind) => {
  const text = textOf(kind, length);
  const start = performance.now();
  const found = lintText(text, { ...defaultOptions, preset: 'strict' });
  const seconds = (performance.now() - start) / 1000;
  const megabytes = JSON.stringify(found).length / 1e6;
  if (seconds > 2 || megabytes > 10)
    console.log(`${kind.name}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(1)} MB`);
});
