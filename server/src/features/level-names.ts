import type { Level } from '#catalog/agency.ts';
import type { ItemLevel } from '#grammar/tree.ts';
import type { Bilingual } from '#options/bilingual.ts';

/** What the levels of agencies are called. */
export const agencyLevelNames: Readonly<Record<Level, Bilingual>> = {
  central: { vi: 'Trung ương', en: 'Central' },
  province: { vi: 'Cấp tỉnh', en: 'Province' },
  district: { vi: 'Cấp huyện', en: 'District' },
  commune: { vi: 'Cấp xã', en: 'Commune' },
  party: { vi: 'Cơ quan đảng', en: 'Party body' },
  'mass-organisation': { vi: 'Mặt trận, đoàn thể', en: 'Front and mass organisations' },
  media: { vi: 'Báo chí', en: 'Press' },
  other: { vi: 'Khác', en: 'Other' },
};

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
