import { sanitize } from '#grammar/text/sanitize.ts';
import { cut, displayWidth, padEnd } from '#grammar/text/width.ts';

const gap = '  ';
const narrowest = 6;

/**
 * Rows under a heading row, aligned by columns; where `columns` of the screen are too few, the widest columns of the
 * table give way and their text is cut.
 */
export function tableText(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number,
): string {
  const all = [heading, ...rows].map((row) => row.map(sanitize));
  const widths = shrink(
    heading.map((_, i) =>
      all.reduce((widest, row) => Math.max(widest, widthWithin(row[i] ?? '', columns)), 0),
    ),
    columns - gap.length * (heading.length - 1),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => padEnd(cut(cell, widths[i]!), widths[i]!))
      .join(gap)
      .trimEnd();
  return all.map((row) => `${line(row)}\n`).join('');
}

/** A width above `columns` is cut anyway, so the rest of a long text is not measured. */
function widthWithin(text: string, columns: number): number {
  return Math.min(columns, displayWidth(text.slice(0, 4 * columns)));
}

function shrink(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  while (over > 0) {
    const widest = Math.max(...widths);
    if (widest <= narrowest) break;
    widths[widths.lastIndexOf(widest)]!--;
    over--;
  }
  return widths;
}
