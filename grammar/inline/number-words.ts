/** Numbers in words, as deadlines have them: `hai`, `mười lăm`, `ba mươi`. `năm` is the word for year too, and is not here. */
const ones: Readonly<Record<string, number>> = {
  một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
}; // biome-ignore format: a row

const digit = 'một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín';
/** The pattern of one, spaces written as ` `. */
export const numberWords = `(?:${digit}) mươi(?: (?:mốt|một|hai|ba|bốn|tư|lăm|sáu|bảy|bẩy|tám|chín))?|mười(?: (?:một|hai|ba|bốn|tư|lăm|sáu|bảy|bẩy|tám|chín))?|một|hai|ba|bốn|tư|sáu|bảy|bẩy|tám|chín`;

/** The value of a number in figures or in words. */
export function numberOf(image: string): number {
  if (/^\d/.test(image)) return Number.parseInt(image, 10);
  const words = image.toLowerCase().split(/\s+/);
  const at = words.findIndex((word) => word === 'mười' || word === 'mươi');
  const tens = at < 0 ? 0 : words[at] === 'mười' ? 10 : 10 * (ones[words[at - 1]!] ?? 0);
  return tens + (ones[words[at + 1] ?? ''] ?? 0);
}
