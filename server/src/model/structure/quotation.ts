import type { Item, Paragraph, PlanTree } from '#grammar/tree.ts';

/** A quotation that begins with a marker of its own: what an amendment puts in another document's place. */
const begins = /^“\s*(?:Điều\s+\d|\d{1,3}(?:\.\d+)*\.|\p{L}\)|[IVXL]+\.|Chương|Mục)/u;
/** A quotation that nobody closes ends after so many lines: the rest of the plan is checked again. */
const maxLines = 200;

/** Whether a block begins in such a quotation (`“3. Người đứng đầu …`, `4. Công chức …”`): it is no content of the plan itself. */
export function quotedIn({ text, lines }: PlanTree): (block: Item | Paragraph) => boolean {
  const quoted = new Set<number>();
  let left = 0;
  for (const { content, start } of lines) {
    if (left === 0 && text[content.start] !== '“') continue; // as most lines: no more is to be looked at
    const piece = text.slice(content.start, content.end);
    const isOpened = piece.startsWith('“') && begins.test(piece.normalize('NFC'));
    if (left > 0 || isOpened) quoted.add(start);
    if (piece.includes('”')) left = 0;
    else if (left > 0) left--;
    else if (isOpened) left = maxLines;
  }
  return ({ lines: [first] }) => quoted.has(first!.start);
}
