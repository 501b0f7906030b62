import { isContentLine, type Line } from '#grammar/tree.ts';

/** The most lines that a page break leaves between the parts of a paragraph. */
const maxLines = 6;

/** The line that continues the line at `at`, judging by the kinds of lines only; undefined where none does. */
export function lineBelow(lines: readonly Line[], at: number): Line | undefined {
  return isText(lines[at]) ? goingOn(lines, at, 1) : undefined;
}

/** The line that the line at `at` continues; undefined where none. */
export function lineAbove(lines: readonly Line[], at: number): Line | undefined {
  const { kind } = lines[at]!;
  if (kind !== 'lower' && kind !== 'text') return undefined;
  return goingOn(lines, at, -1);
}

function goingOn(lines: readonly Line[], at: number, step: 1 | -1): Line | undefined {
  let i = at + step;
  while (Math.abs(i - at) < maxLines && lines[i] && !isContentLine(lines[i]!)) i += step;
  const lower = lines[Math.max(at, i)];
  const isTorn = Math.abs(i - at) > 1;
  const isOne = lower?.kind === 'lower' || (!isTorn && lower?.kind === 'text');
  return isOne && isText(lines[i]) ? lines[i] : undefined;
}

const isText = (line: Line | undefined) =>
  line?.kind === 'text' || line?.kind === 'lower' || line?.kind === 'item';
