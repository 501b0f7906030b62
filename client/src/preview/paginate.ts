/** What stands on a page in one piece or is parted between its lines: a paragraph, a row of a table, columns. Heights in any unit. */
export interface Unit {
  readonly height: number;
  /** How many lines of `lineHeight` it may be parted into, from its end; 1 where it is not parted. */
  readonly lines: number;
  readonly lineHeight: number;
  /** Its end stays on the page of the unit below it, as a heading does. */
  readonly keepsNext: boolean;
  /** So many lines of the text above stay on its page: a signature is not left alone. */
  readonly linesAbove: number;
  /** What is repeated above it where it begins a page: the head of its table. */
  readonly head: number;
}

/** A page ends before the line `line` of the unit `unit`, both from 0; `rest` is what is left of it. */
export interface PageBreak {
  readonly unit: number;
  readonly line: number;
  readonly rest: number;
}

/** No fewer lines of a paragraph stand alone at the end or on top of a page. */
const leastLines = 2;

/** A line, or a unit that is not parted. */
interface Piece {
  readonly unit: number;
  readonly line: number;
  readonly height: number;
  readonly head: number;
  /** Whether a page may begin with it. */
  mayBegin: boolean;
}

/**
 * Where pages end, and the rest of the last one. A piece that is higher than a page has one of its own, and goes beyond it; what must
 * stay together but fills more than a page is parted where the page is full.
 */
export function pageBreaks(units: readonly Unit[], page: number): { breaks: PageBreak[]; rest: number } {
  const pieces = piecesOf(units);
  const breaks: PageBreak[] = [];
  let used = 0;
  let first = 0; // of the page
  let allowed = 0; // the last place at which the page may end
  for (let i = 0; i < pieces.length; i++) {
    if (i > first && pieces[i]!.mayBegin) allowed = i;
    if (used + pieces[i]!.height > page && i > first) {
      const at = allowed > first ? allowed : i;
      for (let k = at; k < i; k++) used -= pieces[k]!.height;
      const { unit, line, head } = pieces[at]!;
      breaks.push({ unit, line, rest: Math.max(0, page - used) });
      first = at;
      used = head;
      i = at; // what was taken along is looked at again: it may end the next page
    }
    used += pieces[i]!.height;
  }
  return { breaks, rest: Math.max(0, page - used) };
}

function piecesOf(units: readonly Unit[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [unit, { height, lines, lineHeight, head, linesAbove }] of units.entries()) {
    if (linesAbove > 0) keepLines(pieces, units, linesAbove);
    for (let line = 0; line < lines; line++)
      pieces.push({
        unit,
        line,
        head,
        height: line === 0 ? height - (lines - 1) * lineHeight : lineHeight,
        mayBegin:
          line === 0
            ? linesAbove === 0 && !units[unit - 1]?.keepsNext
            : line >= leastLines && lines - line >= leastLines,
      });
  }
  return pieces;
}

/** No page begins within the last `count` lines of the pieces. */
function keepLines(pieces: readonly Piece[], units: readonly Unit[], count: number): void {
  let lines = 0;
  for (const piece of pieces.toReversed()) {
    if (units[piece.unit]!.lineHeight > 0) lines++;
    if (lines >= count) return;
    piece.mayBegin = false;
  }
}
