import { endsSentence } from '#grammar/text/sentence.ts';
import type { Line } from '#grammar/tree.ts';

/**
 * How a hard-wrapped text is wrapped. Widths are in letters: a combining mark takes no room of its own.
 */
export interface Wrap {
  /** A line that would be at least as long with the first word of the next one was cut for want of room; 0 where every line was. */
  readonly full: number;
  /** Whether blank lines part all paragraphs: lines that stand together are one, however long they are. */
  readonly isInBlocks: boolean;
}

/** Fewer torn sentences prove nothing: one page break or one stray Enter key tears a sentence too. */
const minTorn = 2;
/** With fewer torn lines than this as evidence, no line may be longer than the width. */
const enough = 4;
/** Minimum share of wrapped lines among the long lines that another line follows. */
const leastTorn = 0.15;
/** Longer lines come from no page or terminal; such a text counts as not hard-wrapped. */
const maxPageWidth = 180;
/** Of the longest tenth of torn lines, so that one odd line does not make the width. */
const widthQuantile = 0.95;
/** Of the shortest tenth: text from a PDF is wrapped by the width of letters, so its lines are not equally long. */
const narrowest = 0.1;
/** However uneven the lines are, a line that leaves more of its width free was not cut for want of room. */
const leastShare = 0.75;
/** So much longer than the width a line may be by the unevenness of letters. */
const tolerance = 1.25;
/** Of a wrapped text at most so many lines are longer: a header in two columns, a table row. */
const maxLongerShare = 0.1;
/** Minimum share of torn lines that reach the width. */
const leastFull = 0.4;

/**
 * The wrap of a text, undefined where it is not hard-wrapped. A line that goes on in small letters without a mark between
 * is torn; where such lines reach about one width and hardly any line is longer, the text is wrapped at it.
 */
export function readWrap(text: string, lines: readonly Line[]): Wrap | undefined {
  const tornAt: number[] = []; // the indices of the lines that are torn, by a look at most of them that measures none
  for (let i = 1; i < lines.length; i++)
    if (
      lines[i]!.kind === 'lower' &&
      isProse(lines[i - 1]!) &&
      !endsSentence(text, lines[i - 1]!.content.end)
    )
      tornAt.push(i - 1);
  if (tornAt.length < minTorn) return undefined;
  if (areBlocks(lines, tornAt.length)) return { full: 0, isInBlocks: true };
  const torn = tornAt.map((i) => {
    const width = widthOf(text, lines[i]!);
    return { width, wanted: width + 1 + firstWordWidth(text, lines[i + 1]!) };
  });
  const width = quantile(
    torn.map((each) => each.width),
    widthQuantile,
  );
  if (width > maxPageWidth) return undefined;
  let long = 0; // lines with another below them; cells of a torn table are short
  for (let i = 1; i < lines.length; i++)
    if (isProse(lines[i - 1]!) && isProse(lines[i]!) && widthOf(text, lines[i - 1]!) >= width * leastShare)
      long++;
  if (torn.length < long * leastTorn) return undefined;
  const prose = lines.filter(isProse);
  const longer = prose.filter((line) => widthOf(text, line) > width * tolerance).length;
  if (longer > (torn.length < enough ? 0 : Math.max(1, prose.length * maxLongerShare))) return undefined;
  const wanted = quantile(
    torn.map((each) => each.wanted),
    narrowest,
  );
  const full = Math.max(width * leastShare, Math.min(wanted, width + 1));
  const cut = torn.filter((each) => each.wanted >= full).length;
  return cut >= torn.length * leastFull ? { full, isInBlocks: false } : undefined;
}

/** So many torn lines, and such a share of the lines that others follow, are what a converter leaves that parts paragraphs by blank lines … */
const minTornInBlocks = 20;
const leastTornInBlocks = 0.5;
/** … where hardly any item begins below a line of text: those of the recipients do, and dashes within a sentence. */
const maxItemsInBlocks = 0.3;

function areBlocks(lines: readonly Line[], torn: number): boolean {
  if (torn < minTornInBlocks) return false;
  let followed = 0;
  let items = 0;
  let itemsBelowText = 0;
  for (let i = 1; i < lines.length; i++) {
    const { kind } = lines[i]!;
    const isBelowText = isProse(lines[i - 1]!);
    if (kind === 'item') items++;
    if (!isBelowText || !isProse(lines[i]!)) continue;
    followed++;
    if (kind === 'item') itemsBelowText++;
  }
  return torn >= followed * leastTornInBlocks && itemsBelowText <= items * maxItemsInBlocks;
}

/** Whether a line would not have held the first word of the line below it. */
export function isFull(text: string, { full }: Wrap, above: Line, below: Line): boolean {
  return widthOf(text, above) + 1 + firstWordWidth(text, below) >= full;
}

/** Whether a line is running text: with or without a marker. */
export const isProse = ({ kind }: Line): boolean => kind === 'text' || kind === 'lower' || kind === 'item';

/** Where the words of a line begin, its marker and what stands before it included. */
export const startOf = ({ marker, content }: Line): number =>
  marker ? Math.min(marker.start, marker.bullet.start) : content.start;

function widthOf(text: string, line: Line): number {
  return lettersIn(text, startOf(line), line.content.end);
}

function firstWordWidth(text: string, line: Line): number {
  const start = startOf(line);
  let end = start;
  while (end < line.content.end && !/\s/.test(text[end]!)) end++;
  return lettersIn(text, start, end);
}

function lettersIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x300 || code > 0x36f) count++;
  }
  return count;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
