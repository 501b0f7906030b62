import { agencyAt } from '#agencies/index.ts';
import { type Cursor, textBefore } from './cursor.ts';
import { endOfWord } from './matching.ts';

/** The pieces of a list of agencies around the cursor. */

/** A piece being typed: from after a separator, or several of which a comma or `và` may be part of the name. */
export interface Piece {
  readonly start: number;
  readonly typed: string;
  /** Whether a separator stands in it. */
  readonly joined: boolean;
}

const separator = /[;,\t|\r\n]|<br>|(?<!\p{L})(?:và|va)(?=\s)/giu;
/** No name has more separators than this less one. */
const maxPieces = 5;

/**
 * The pieces that end at the cursor in a list that begins at `from`, the longest first; the last has no separator.
 * None within a remark in brackets.
 */
export function piecesBefore(cursor: Cursor, from: number): Piece[] {
  const { nfcText, at } = textBefore(cursor, from);
  if (nfcText.lastIndexOf('(') > nfcText.lastIndexOf(')')) return []; // `Sở Nội vụ (để b/c`
  const starts = [0];
  for (const { index, 0: sign } of nfcText.matchAll(separator)) {
    if (/[;\t|\r\n<]/.test(sign)) starts.length = 0;
    starts.push(index + sign.length);
  }
  const last = starts.at(-1)!;
  return starts.slice(-maxPieces).map((start) => {
    const typed = nfcText.slice(start);
    const blanks = typed.length - typed.trimStart().length;
    return { start: at(start + blanks), typed: typed.trimStart(), joined: start !== last };
  });
}

const ends = /[;,(\t|]|<br>|\sv(?:à|a\u0300?)\s|\.(?=\s|$|\/)|$/iu;

/**
 * The offset behind the piece under the cursor: behind the agency that begins at `start` where it goes on after the
 * cursor, else before the next separator (`list`), else behind the word.
 */
export function pieceEnd(cursor: Cursor, start: number, list: boolean): number {
  const { text, offset, line } = cursor;
  const known = start < offset ? agencyAt(text, start) : undefined;
  if (known && known.kind !== 'shape' && known.end > offset && known.end <= line.end) return known.end;
  if (!list) return endOfWord(cursor);
  const rest = text.slice(offset, line.end);
  return offset + rest.slice(0, ends.exec(rest)!.index).trimEnd().length;
}
