import type { Level } from '#catalog/agency.ts';
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
