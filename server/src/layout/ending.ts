import * as phrases from '#grammar/tables/phrases.ts';
import { hasLower } from '#grammar/text/characters.ts';
import { plainText } from '#grammar/text/plain.ts';
import type { Span } from '#grammar/text/span.ts';
import { isDelimiterRow } from '#grammar/text-table.ts';
import { isContentLine, type Line, type Part, type PlanTree } from '#grammar/tree.ts';
import { readEnding } from '#model/header/ending.ts';
import { cellsOfLine } from '#model/header/header.ts';
import { ownLines } from '#model/structure/walk.ts';
import type { PageColumns, PageParagraph } from './page.ts';
import { paragraphOf, wholeOf } from './text.ts';

/** The recipients, and the signature beside them, in millimetres. */
const widths: readonly [number, number] = [76, 84];
/** Room for a signature and a seal, in lines. */
const signatureLines = 4;

/** Recipients beside the signature. Undefined where the parts say nothing. */
export function endingBlock({ text, lines }: PlanTree, parts: readonly Part[]): PageColumns | undefined {
  const asEnding = parts.map(
    (part) => ({ ...part, kind: part.kind === 'signature' ? part.kind : 'recipients' }) as const,
  );
  const { recipients, signature } = readEnding({ text, lines, parts: asEnding });
  const left: Span[][] = [];
  const right: Span[] = [];
  for (const part of parts)
    for (const block of part.blocks)
      for (const line of ownLines(block))
        for (const piece of piecesOf(text, line, signature)) {
          const isSignature = signature.some(({ start, end }) => start < piece.end && piece.start < end);
          const entry = recipients?.entries.find(({ start, end }) => start < piece.start && piece.end <= end);
          const above = left.at(-1);
          if (isSignature) right.push(piece);
          else if (entry && above && above.at(-1)!.end > entry.start) above.push(piece);
          else left.push([piece]);
        }
  const leftColumn = left.flatMap((spans) => {
    const isHeading = phrases.recipients.test(plainText(text, spans[0]!));
    return paragraphOf(text, isHeading ? 'recipients' : 'recipient', spans) ?? [];
  });
  const rightColumn = signatureColumn(text, right);
  const all = [...leftColumn, ...rightColumn];
  if (all.length === 0) return undefined;
  return {
    kind: 'columns',
    role: 'ending',
    widths,
    rows: [[leftColumn, rightColumn]],
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  };
}

/** The cells of a line, cut where lines of the signature, the heading of recipients or an entry of them begin and end. */
function piecesOf(text: string, line: Line, signature: readonly Span[]): Span[] {
  if (!isContentLine(line) || (line.kind === 'row' && isDelimiterRow(text, line))) return [];
  return cellsOfLine(text, wholeOf(line)).flatMap((cell) => {
    const within = signature.filter(({ start, end }) => start < cell.end && cell.start < end);
    const cuts = within.flatMap(({ start, end }) => [start, end]);
    const places = [cell.start, ...cuts.filter((at) => at > cell.start && at < cell.end), cell.end];
    return places.slice(1).map((end, i) => ({ start: places[i]!, end }));
  });
}

/** Positions in capitals; the name of who signs stands below the room for the signature. */
function signatureColumn(text: string, pieces: readonly Span[]): PageParagraph[] {
  let isPosition = false;
  return pieces.flatMap((piece) => {
    const isName = hasLower(plainText(text, piece));
    const linesAbove = isName && isPosition ? signatureLines : 0;
    isPosition = !isName;
    return paragraphOf(text, isName ? 'signer' : 'position', [piece], { linesAbove }) ?? [];
  });
}
