import { bulletMarks, dashMarks, plusMarks } from '#grammar/tables/marks.ts';
import { sliceOf } from '#grammar/text/span.ts';
import type { Item } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { itemsOf } from '#model/structure/walk.ts';
import type { TextEdit } from '#rules/finding.ts';
import { isBlankUnit, withoutBlanks } from './blanks.ts';
import { symbolBullets } from './bullets.ts';
import { type PlacedLine, withoutLineEnd } from './lines.ts';

/**
 * The edits that write the signs of lists as NĐ 30 has them: `-`, and `+` one level below. A list with bullets among its dashes has two
 * levels: what it begins with stays a dash, the other sign becomes `+`. The star stays: plans head groups with it (`* Cấp xã`).
 */
export function markerEdits(plan: Plan, lines: readonly PlacedLine[]): TextEdit[] {
  const { text } = plan;
  const edits: TextEdit[] = [];
  const put = (item: Item, sign: '-' | '+') => {
    const { start, end } = item.marker;
    const gap = isBlankUnit(text[end]) || end >= withoutLineEnd(text, item.lines[0]!).end ? '' : ' ';
    if (sliceOf(text, item.marker) === sign && gap === '') return;
    edits.push({ start, end, text: `${sign}${gap}` });
  };
  for (const { level, items } of plan.lists) {
    const signed = items.filter((item) => isSigned(text, item));
    if (level === 'plus') for (const item of signed) put(item, '+');
    if (level !== 'dash') continue;
    const kinds = new Set(signed.map((item) => kindOf(text, item)));
    const [first] = kinds;
    const isNested = kinds.size > 1;
    if (isNested && items.some(({ children }) => itemsOf(children).length > 0)) continue; // three levels: nobody knows which is which
    for (const item of signed) put(item, isNested && kindOf(text, item) !== first ? '+' : '-');
  }
  for (const part of plan.tree.parts)
    if (part.kind === 'recipients' || part.kind === 'decisionEnding')
      for (const item of itemsOf(part.blocks)) if (isSigned(text, item)) put(item, '-');
  edits.push(...symbolEdits(text, lines));
  return edits.sort((a, b) => a.start - b.start);
}

const dashes = new RegExp(`^[${dashMarks}]$`);
const signs = new RegExp(`^(?:[${dashMarks}${bulletMarks}${plusMarks}+]|o)$`);

const isSigned = (text: string, { marker, lines }: Item) =>
  marker.style === 'sign' && lines[0]!.torn === undefined && signs.test(sliceOf(text, marker));

const kindOf = (text: string, { marker }: Item) => (dashes.test(sliceOf(text, marker)) ? '-' : '•');

/** Bullets of the fonts Symbol and Wingdings, which have no letters of their own: no marker to the parser. */
function symbolEdits(text: string, lines: readonly PlacedLine[]): TextEdit[] {
  return lines.flatMap(({ line, layout }): TextEdit[] => {
    const mayBegin = line.kind === 'text' || line.kind === 'lower';
    if (!mayBegin || layout === 'asWritten') return [];
    const { start, end } = withoutBlanks(text, withoutLineEnd(text, line));
    const sign = symbolBullets.get(text.charCodeAt(start));
    if (sign === undefined || end - start < 2) return [];
    return [{ start, end: start + 1, text: isBlankUnit(text[start + 1]) ? sign : `${sign} ` }];
  });
}
