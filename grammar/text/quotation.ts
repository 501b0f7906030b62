/** So far before a place a quotation may have been opened, in UTF-16 units. */
const maxDistance = 400;

/** Whether a quotation is open at an offset of a text: what stands there may be anybody's words. */
export function isInQuotation(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - maxDistance), offset);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
}
