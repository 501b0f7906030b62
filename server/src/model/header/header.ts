import { motto, numberLine } from '#grammar/tables/phrases.ts';
import { compose, foldKey } from '#grammar/text/fold.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { type Span, trimSpan } from '#grammar/text/span.ts';
import type { PlanTree } from '#grammar/tree.ts';
import { alternation } from '#lexicon/alternation.ts';
import { partyWordsOfTiers } from '#lexicon/territories.ts';
import { ownLines, partOf } from '#model/structure/walk.ts';
import { isoDay } from '#model/times/day.ts';
import { type Motto, readMotto } from './motto.ts';

/** What stands above the title: who issues the plan, its number, its place and day. */
export interface Header {
  /** The cells of the header: its lines, two-column lines taken apart. */
  readonly cells: readonly Span[];
  /** The names of the issuing bodies, the superior one first; without motto, number and date. */
  readonly issuers: readonly Span[];
  /** The cell with the number, and the number itself (`127` of `127/KH-UBND`), undefined where it is blank. */
  readonly number:
    | {
        readonly cell: Span;
        /** The cell, and the one that goes on with it where it is split over two lines. */
        readonly pieces: readonly Span[];
        readonly value: string | undefined;
        readonly symbol: string;
      }
    | undefined;
  /** The cell with place and date; the day as an ISO date where it is complete and of the calendar. */
  readonly date: HeaderDate | undefined;
  /** The two lines of the national motto, without rulers and left-overs around them. */
  readonly motto: Motto;
  /** Whether the decree on form binds who issues the plan: the party and mass organisations have rules of their own. */
  readonly isOfState: boolean;
}

export interface HeaderDate {
  readonly cell: Span;
  /** The cell, and the one that goes on with it where it is split over two lines. */
  readonly pieces: readonly Span[];
  readonly day: string | undefined;
  /** Where the day is blank, as in a draft, month and year may be known. */
  readonly month: number | undefined;
  readonly year: number | undefined;
}

const numberOfPlan = /^Số\s*:?[\s\d….*_]{0,20}(?:\/\s*(?:\d{4}\s*\/\s*)?KH|-\s*KH\s*\/)/iu;
const numberWithColon = /^Số\s*:/iu;
const inCapitals = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;
const placeAndDay = /^\p{Lu}[^,;:]{1,60},\s*ngày(?!\p{L})/u;
/** Bodies that issue by rules of their own, folded: those of the lexicon, and committees of the party. */
const ofOthers = new RegExp(alternation('other-issuers'), 'u');
const partyCommittee = new RegExp(
  `(?:${alternation(partyWordsOfTiers('province', 'city', 'district'))}|đảng) ủy(?! ban)`,
  'u',
);
const partyNumber = /^Số\s*:?\s*[\d\s….*_]*-\s*KH\s*\//iu;

/** Columns are parted by a tab, a pipe or three spaces. */
const columnGap = /\t+| {3,}|\u00a0{3,}|\|/g;

/** The header of a plan; all its pieces are absent where the plan has none. */
export function readHeader(tree: PlanTree): Header {
  const cells = (partOf(tree, 'header')?.blocks ?? []).flatMap((block) =>
    ownLines(block).flatMap((line) => cellsOfLine(tree.text, line.content)),
  );
  const words = (cell: Span) => plainOf(tree.text, cell);
  /**
   * The first cell that the earliest of `kinds` fits, with the cell that goes on with it where it is not `whole`: split
   * over two lines.
   */
  const find = (kinds: readonly RegExp[], whole: RegExp, goesOn: RegExp) => {
    const at =
      kinds.map((is) => cells.findIndex((cell) => is.test(words(cell)))).find((found) => found >= 0) ?? -1;
    const cell = cells[at];
    if (!cell) return undefined;
    const rest = whole.test(words(cell))
      ? undefined
      : cells.slice(at + 1, at + 4).find((next) => goesOn.test(words(next)));
    return {
      pieces: rest ? [cell, rest] : [cell],
      cell,
      words: rest ? `${words(cell)} ${words(rest)}` : words(cell),
    };
  };
  // An inspection team is named by the decision that set it up: `ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH` / `SỐ 85/QĐ-SNV`.
  const number = find([numberOfPlan, numberWithColon, numberLine], /\//, /^\d*\s*\/\s*\p{Lu}/u);
  const date = find([placeAndDay], /năm/iu, /^(?:\d{0,2}\s*)?(?:tháng|năm)\s/iu);
  const used = new Set([...(number?.pieces ?? []), ...(date?.pieces ?? [])]);
  const isName = (cell: Span) => inCapitals.test(words(cell)) && !motto.test(words(cell));
  const others = cells.filter((cell) => !used.has(cell));
  const piece = readMotto(tree.text, others);
  const issuers = namesOf(
    tree.text,
    others.flatMap((cell) => rightOfMotto(tree.text, cell, piece)).filter(isName),
  );
  /** A newspaper below a committee of the party writes the national motto, and its plans are administrative documents. */
  const isIssuer = (cell: Span, issuer: Span | undefined) =>
    issuer !== undefined && cell.start <= issuer.start && issuer.start < cell.end;
  const isOfParty = (cell: Span) =>
    partyCommittee.test(foldKey(words(cell))) && (!piece.country || isIssuer(cell, issuers.at(-1)));
  return {
    cells,
    issuers,
    number: number && { cell: number.cell, pieces: number.pieces, ...readNumber(number.words) },
    date: date && { cell: date.cell, pieces: date.pieces, ...readDate(date.words) },
    motto: piece,
    isOfState:
      !partyNumber.test(number?.words ?? '') &&
      !others.some((cell) => ofOthers.test(foldKey(words(cell))) || isOfParty(cell)),
  };
}

/** What of a cell is no motto: the issuer may stand before it, where the gap between columns is too narrow to be seen. */
function rightOfMotto(text: string, cell: Span, { country, creed }: Motto): Span[] {
  const line = [country, creed]
    .flatMap((each) => each?.pieces ?? [])
    .find(({ start }) => start >= cell.start && start < cell.end);
  if (!line) return [cell];
  const before = trimSpan(text, { start: cell.start, end: line.start });
  return before.end > before.start ? [before] : [];
}

/**
 * The names of the issuing bodies. One with `THEO` goes on with the document that set the body up, up to its number;
 * across a column only the body's own words are its name.
 */
function namesOf(text: string, cells: readonly Span[]): Span[] {
  const names: Span[] = [];
  let isOpen = false;
  for (const cell of cells) {
    const words = plainOf(text, cell);
    const last = names.at(-1);
    const isNumber = /^SỐ\s*:?\s*\d/u.test(words);
    isOpen ||= last !== undefined && /^THEO\s/u.test(words);
    if (last && isOpen && text.slice(last.end, cell.start).trim() === '')
      names[names.length - 1] = { start: last.start, end: cell.end };
    else if (!isOpen && !isNumber) names.push(cell);
    isOpen = isOpen ? !/SỐ\s*:?\s*\d/u.test(words) : /\sTHEO$/u.test(words);
  }
  return names;
}

/** A number or day left blank is a gap too, but none between columns. */
const blanks = /Số\s*:\s*\d*\s*\/|ngày[\s\d]{0,40}tháng[\s\d]{0,40}năm/giu;

/** The cells of a line in columns, without white space around them and without empty ones. */
export function cellsOfLine(text: string, line: Span): Span[] {
  const piece = text.slice(line.start, line.end);
  const { text: composed, toOriginal } = compose(piece);
  const held = [...composed.matchAll(blanks)].map(({ index, 0: words }) => ({
    start: toOriginal(index),
    end: toOriginal(index + words.length),
  }));
  const cells: Span[] = [];
  let start = line.start;
  let next = 0; // of the blanks; gaps come in the same order
  for (const { index, 0: gap } of piece.matchAll(columnGap)) {
    while (next < held.length && held[next]!.end <= index) next++;
    if (next < held.length && held[next]!.start < index) continue;
    cells.push(trimSpan(text, { start, end: line.start + index }));
    start = line.start + index + gap.length;
  }
  cells.push(trimSpan(text, { start, end: line.end }));
  return cells.filter((cell) => cell.end > cell.start);
}

function readNumber(words: string): { value: string | undefined; symbol: string } {
  const bare = words.replace(/[*_]/g, '');
  const m = /^Số\s*:?\s*([^/\s]*)\s*(?:\/\s*(.*))?$/iu.exec(bare);
  const value = m?.[1] && /\d/.test(m[1]) ? m[1] : undefined;
  return { value, symbol: m?.[2]?.trim() ?? '' };
}

/** The day that words give, or as much of it as they do. */
export function readDate(words: string): Omit<HeaderDate, 'cell' | 'pieces'> {
  const short = /ngày\s{0,9}(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/iu.exec(words);
  const m =
    short ??
    /ngày\s{0,9}(\d{1,2})?\D{0,40}?tháng\s{0,9}(\d{1,2})?\D{0,40}?năm\s{0,9}(\d{4})?/iu.exec(
      words.replace(/[*_]/g, ''),
    );
  const [day, month, year] = [m?.[1], m?.[2], m?.[3]].map((digits) => (digits ? Number(digits) : undefined));
  return { day: day && month && year ? isoDay(year, month, day) : undefined, month, year };
}
