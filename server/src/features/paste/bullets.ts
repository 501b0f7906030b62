import { symbolBullets } from '#features/format/bullets.ts';
import { bulletMarks, dashMarks, plusMarks } from '#grammar/tables/marks.ts';

const firstLevel = new RegExp(`^[${dashMarks}${bulletMarks}*]$`);
const secondLevel = new RegExp(`^(?:[${plusMarks}+]|o)$`);

/** The fonts whose letters are signs: in them a bullet is a letter such as `·` or `§`. */
export const isSymbolFont = (font: string): boolean => /^(?:symbol|wingdings|webdings)/i.test(font);

/**
 * A marker as Word shows it, as a plan writes it: `-` and `+` for bullets, numbers and letters as they are. `font` is the one in which it
 * is set; empty where nothing says it.
 */
export function markerOf(shown: string, font: string): string {
  const sign = shown.trim();
  if (sign.length !== 1) return sign;
  const code = sign.charCodeAt(0);
  const symbol = symbolBullets.get(isSymbolFont(font) && code < 0x100 ? 0xf000 + code : code);
  if (symbol) return symbol;
  if (firstLevel.test(sign)) return '-';
  if (secondLevel.test(sign)) return '+';
  return /[\p{L}\p{N}]/u.test(sign) && !isSymbolFont(font) ? sign : '-';
}
