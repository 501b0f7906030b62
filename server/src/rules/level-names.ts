import type { ItemLevel } from '#grammar/tree.ts';
import type { Bilingual } from '#options/bilingual.ts';

/** What the levels of a plan are called. */
export const itemLevelNames: Readonly<Record<ItemLevel, Bilingual>> = {
  part: { vi: 'phần', en: 'part' },
  section: { vi: 'mục', en: 'section' },
  clause: { vi: 'khoản', en: 'clause' },
  subclause: { vi: 'tiểu khoản', en: 'sub-clause' },
  point: { vi: 'điểm', en: 'point' },
  dash: { vi: 'gạch đầu dòng', en: 'dash' },
  plus: { vi: 'dấu cộng', en: 'plus' },
};
