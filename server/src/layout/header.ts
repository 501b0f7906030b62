import { motto } from '#grammar/tables/phrases.ts';
import { plainText } from '#grammar/text/plain.ts';
import { type Span, trimSpan } from '#grammar/text/span.ts';
import { isContentLine, type Part } from '#grammar/tree.ts';
import { alternation } from '#lexicon/alternation.ts';
import { territoryWords } from '#lexicon/territories.ts';
import { cellsOfLine, type Header } from '#model/header/header.ts';
import { ownLines } from '#model/structure/walk.ts';
import type { ColumnBlock, PageColumns, PageParagraph } from './page.ts';
import { styleOf } from './styles.ts';
import { paragraphOf, printedLength, wholeOf } from './text.ts';

/** The motto needs 96 mm on one line at 13 points; the rest of the text area is the issuer's. */
const widths: readonly [number, number] = [60, 100];

/** A line `TỈNH NGHỆ AN` goes on with the name of the body above it. */
const goesOn = new RegExp(`^${alternation(territoryWords)}(?!\\p{L})`, 'iu');
/** What committees of the party print where others print the motto. */
const partyMotto = /^ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM$/iu;

type Side = 'issuer' | 'number' | 'motto' | 'date';

/** The header in two columns: issuers above the number, the motto above place and date. Undefined where it says nothing. */
export function headerBlock(text: string, part: Part, header: Header): PageColumns | undefined {
  const pieces = part.blocks
    .flatMap(ownLines)
    .filter(isContentLine)
    .flatMap((line) => {
      const cells = cellsOfLine(text, wholeOf(line)).flatMap((cell) => beforeMotto(text, cell, header));
      return cells.map((cell, i) => ({ ...cell, side: sideOf(text, cell, i, header) }));
    });
  const of = (side: Side) => pieces.filter((piece) => piece.side === side);
  const top = [issuerLines(text, of('issuer'), header), mottoLines(text, of('motto'), header)] as const;
  const below = [linesOf(text, 'number', of('number')), linesOf(text, 'placeAndDate', of('date'))] as const;
  const rows = [top, below].filter(([left, right]) => left.length + right.length > 0);
  if (rows.length === 0) return undefined;
  return {
    kind: 'columns',
    role: 'header',
    widths,
    rows,
    start: Math.min(...pieces.map(({ start }) => start)),
    end: Math.max(...pieces.map(({ end }) => end)),
  };
}

/** A cell in which the motto stands behind the issuer, the gap being too narrow to be seen, is two. */
function beforeMotto(text: string, cell: Span, { motto: { country, creed } }: Header): Span[] {
  const at = [country, creed].find((line) => line && line.start > cell.start && line.start < cell.end)?.start;
  if (at === undefined || plainText(text, { start: cell.start, end: at }) === '') return [cell];
  return [trimSpan(text, { start: cell.start, end: at }), { start: at, end: cell.end }];
}

function sideOf(text: string, cell: Span, column: number, header: Header): Side {
  const touches = (spans: readonly Span[] = []) =>
    spans.some(({ start, end }) => start < cell.end && cell.start < end);
  const words = plainText(text, cell);
  const { country, creed } = header.motto;
  if (touches(header.number?.pieces)) return 'number';
  if (touches(header.date?.pieces)) return 'date';
  if (partyMotto.test(words) || motto.test(words) || touches(country?.pieces) || touches(creed?.pieces))
    return 'motto';
  if (touches(header.issuers)) return 'issuer';
  if (column === 0) return header.number && cell.start > header.number.cell.start ? 'number' : 'issuer';
  return header.date && cell.start > header.date.cell.start ? 'date' : 'motto';
}

function linesOf(text: string, style: 'number' | 'placeAndDate', pieces: readonly Span[]): PageParagraph[] {
  return pieces
    .flatMap((piece) => paragraphOf(text, style, [piece]) ?? [])
    .map((paragraph, i) => ({
      ...paragraph,
      runs: paragraph.runs.map((run) => (i === 0 ? withBlanks(run) : run)),
    }));
}

/** A number or day that is left blank has room to be written in. */
const withBlanks = <Run extends { readonly text: string }>(run: Run): Run => ({
  ...run,
  text: run.text
    .replace(/^(Số\s*:)\s*(?=\/)/iu, (_, word) => word + '\u00a0'.repeat(8))
    .replace(/(ngày)\s+(?=tháng)/iu, (_, word) => word + '\u00a0'.repeat(6))
    .replace(/(tháng)\s+(?=năm)/iu, (_, word) => word + '\u00a0'.repeat(6)),
});

/** The issuing bodies, the last of them bold with a rule of two fifths of its length; what names no body stands as it is. */
function issuerLines(text: string, pieces: readonly Span[], { issuers }: Header): ColumnBlock[] {
  const isName = (piece: Span) => issuers.some(({ start, end }) => start < piece.end && piece.start < end);
  let own = pieces.findLastIndex(isName);
  const last = own;
  while (own > 0 && isName(pieces[own - 1]!) && goesOn.test(plainText(text, pieces[own]!))) own--;
  return pieces.flatMap((piece, i) => {
    const style = i >= own && i <= last ? 'issuer' : 'superior';
    const paragraph = paragraphOf(text, style, [piece]);
    if (!paragraph) return [];
    return i === last ? [paragraph, ruleBelow(text, paragraph, 0.4)] : [paragraph];
  });
}

/** The motto, its second line with a rule of its length; the party's one line has it. */
function mottoLines(text: string, pieces: readonly Span[], { motto: { creed } }: Header): ColumnBlock[] {
  const paragraphs = pieces.flatMap((piece) => {
    const isCreed = creed?.pieces.some(({ start, end }) => start < piece.end && piece.start < end);
    return paragraphOf(text, isCreed ? 'creed' : 'country', [piece]) ?? [];
  });
  const ruled =
    paragraphs.findLast(({ style }) => style === 'creed') ??
    paragraphs.find((paragraph) => partyMotto.test(plainText(text, paragraph)));
  return paragraphs.flatMap((each) => (each === ruled ? [each, ruleBelow(text, each, 1)] : [each]));
}

/** A rule below a text, a part of its printed length. */
export function ruleBelow(text: string, above: PageParagraph, part: number): ColumnBlock {
  const length = printedLength(plainText(text, above), styleOf(above.style).size) * part;
  return { kind: 'rule', length: Math.round(Math.min(length, 70)), start: above.end, end: above.end };
}
