import { inserted, type Mutation, spread } from '#tools/quality/mutation.ts';
import { prose } from './places.ts';

/** Where a directive can be put: above a line of the text that begins a paragraph. */
const directive = (rule: string, en: string, vi: string, words: string): Mutation => ({
  rule,
  what: { vi, en },
  *places(plan) {
    const all = prose(plan).map(({ start }) => plan.text.lastIndexOf('\n', start - 1) + 1);
    const starts = all.filter((start) => !/^\p{L}\./u.test(plan.text.slice(start, start + 2))); // a mark that is to be suppressed
    for (const start of spread(starts, 15)) yield inserted(start, `// ${words} -- thử\n`);
  },
});

export const housekeepingMutations: readonly Mutation[] = [
  directive(
    'unused-directive',
    'a directive that silences nothing',
    'lệnh tắt không tắt gì',
    'kh-disable-next-line marker-style',
  ),
  directive(
    'unknown-rule',
    'a directive that names no rule',
    'lệnh tắt nêu quy tắc không có',
    'kh-disable-next-line marker-stile',
  ),
];
