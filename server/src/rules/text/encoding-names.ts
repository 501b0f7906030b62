import type { LegacyEncoding } from '#grammar/text/legacy/convert.ts';
import type { Bilingual } from '#options/bilingual.ts';

/** The encodings from before Unicode, with the fonts that people know them by. */
export const encodingNames: Readonly<Record<LegacyEncoding, Bilingual>> = {
  TCVN3: { vi: 'TCVN3 (ABC, phông .VnTime)', en: 'TCVN3 (ABC, fonts .VnTime)' },
  VNI: { vi: 'VNI (phông VNI-Times)', en: 'VNI (fonts VNI-Times)' },
};
