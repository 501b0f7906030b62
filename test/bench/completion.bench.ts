import { describe, it } from 'vitest';
import { planOf, sized } from '#test/bench/plans.ts';
import { shipped } from '#test/bench/shipped.ts';

const { completionsAt, readPlan } = shipped;

describe('completion', () => {
  const { name, text } = planOf(15_000);
  const plan = readPlan(text);
  const places = ['chủ trì: ', 'Thời gian thực hiện: ', 'Căn cứ ', 'Nghị định số '];

  it(sized({ name, text }), async ({ bench }) => {
    for (const words of places) {
      const at = text.indexOf(words);
      if (at < 0) continue;
      await bench(`after “${words.trim()}”`, () => {
        completionsAt(plan, at + words.length, { today: '2026-03-10' });
      }).run();
    }
  });
});
