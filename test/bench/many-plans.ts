import { plans } from '#test/bench/plans.ts';

/**
 * Plans by address, made of the real ones and the examples: each with a number, names and figures of its own, so that
 * they share no more than plans of one office do.
 */
export function manyPlans(count: number, folder = 'file:///plans'): Map<string, string> {
  const made = new Map<string, string>();
  for (let i = 0; i < count; i++) {
    const { text } = plans[i % plans.length]!;
    const own = text
      .replace(/Số\s*:[^\n]*?\/\s*KH/i, `Số: ${i + 1}/KH`)
      .replace(
        /(\d{2,4})\/((?:QĐ|KH|CTr)-[A-ZĐ]{2,})/g,
        (_, number, symbol) => `${Number(number) + (i % 97)}/${symbol}`,
      )
      .replace(/thực hiện/g, (words) => `${words} (${i})`);
    made.set(`${folder}/${String(i % 100).padStart(2, '0')}/ke-hoach-${i}.kh`, own);
  }
  return made;
}
