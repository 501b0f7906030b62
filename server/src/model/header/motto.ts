import { compose, foldKey } from '#grammar/text/fold.ts';
import { nearest } from '#grammar/text/nearest.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';

/** One line of the national motto, from its first letter to its last word; where it is broken over lines, its first piece. */
export interface MottoLine extends Span {
  /** Itself, or its pieces where lines of a narrow column broke it. */
  readonly pieces: readonly Span[];
}

/** Where the national motto stands. */
export interface Motto {
  readonly country: MottoLine | undefined;
  readonly creed: MottoLine | undefined;
}

/** How the decree writes them (NĐ 30/2020/NĐ-CP, Phụ lục I, II.1); `HOÀ` is as right as `HÒA`. */
export const countryName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const creedName = 'Độc lập - Tự do - Hạnh phúc';

const startsCountry = /c[ộô]ng\s*ho?[òoà]a?\s*xã\s*hội/i;
const startsCreed = /[đð][ộô]c\s*lập\s*[-–—,.]?\s*tự\s*do/i;
/** A header has no more cells; those after them are not looked at. */
const maxCells = 40;
const maxCellLength = 300;
/** What stands around the words: rulers, left-overs of a converter. */
const around = /[\s*_=~#]+$|[\s*_]*[-–—_=~*.]{3,}[\s*_]*$/u;

/** The motto among the cells of a header; misspelt too. */
export function readMotto(text: string, cells: readonly Span[]): Motto {
  let country: MottoLine | undefined;
  let creed: MottoLine | undefined;
  const searchedCells = cells.slice(0, maxCells);
  for (const [i, cell] of searchedCells.entries()) {
    if (country && creed) break;
    if (cell.end - cell.start > maxCellLength) continue;
    const { text: piece, toOriginal } = composedCell(text, cell);
    const at = {
      country: startOf(piece, startsCountry, countryName),
      creed: startOf(piece, startsCreed, creedName),
    };
    const place = (start: number, end: number): MottoLine => {
      const line = {
        start: cell.start + toOriginal(start),
        end: cell.start + toOriginal(start + wordsOf(piece.slice(start, end)).length),
      };
      return { ...line, pieces: [line] };
    };
    const broken = (due: readonly string[]) => piecesOf(text, searchedCells.slice(i, i + maxBreakWidth), due);
    country ??= broken(countryWords);
    creed ??= broken(creedWords);
    if (at.country >= 0) country ??= place(at.country, at.creed > at.country ? at.creed : piece.length);
    if (at.creed >= 0) creed ??= place(at.creed, at.country > at.creed ? at.country : piece.length);
  }
  return { country, creed };
}

/** Composed; the letter that looks like `Đ` counts as one. */
const composedCell = (text: string, cell: Span) => compose(sliceOf(text, cell).replace(/\u00d0/g, 'Đ'));

/** So many cells hold the pieces of a broken line at most: those of the other column stand between them. */
const maxBreakWidth = 6;
/** The words of a line of the motto; marks between them may have become the dash of a list. */
const word = /\p{L}+/gu;
const countryWords = countryName.match(word)!.map(foldKey);
const creedWords = creedName.match(word)!.map(foldKey);

/**
 * The pieces of a line of the motto, of the folded words `due`, that begins at the end of the first of `cells` and goes on in later ones; undefined
 * where it is whole, or its rest does not stand there.
 */
function piecesOf(text: string, cells: readonly Span[], due: readonly string[]): MottoLine | undefined {
  const pieces: Span[] = [];
  let done = 0;
  for (const [i, cell] of cells.entries()) {
    if (cell.end - cell.start > maxCellLength) continue;
    const { text: piece, toOriginal } = composedCell(text, cell);
    const words = [...piece.matchAll(word)];
    const keys = words.map(([each]) => foldKey(each));
    const place = (from: number, to: number) =>
      pieces.push({
        start: cell.start + toOriginal(words[from]!.index),
        end: cell.start + toOriginal(words[to - 1]!.index + words[to - 1]![0].length),
      });
    if (i === 0) {
      done = longestStart(keys, due);
      if (done === 0) return undefined;
      place(keys.length - done, keys.length);
      continue;
    }
    const rest = due.slice(done);
    const taken = Math.min(rest.length, keys.length);
    if (taken === 0 || !areSame(keys.slice(0, taken), rest.slice(0, taken))) continue;
    place(0, taken);
    done += taken;
    if (done === due.length) return { ...pieces[0]!, pieces };
  }
  return undefined;
}

/** How many words at the end of `keys` are the first of `due`: two at least, or the only one of its cell, but not all. */
function longestStart(keys: readonly string[], due: readonly string[]): number {
  if (keys.length === 1) return keys[0] === due[0] ? 1 : 0;
  for (let n = Math.min(keys.length, due.length - 1); n >= 2; n--)
    if (areSame(keys.slice(keys.length - n), due.slice(0, n))) return n;
  return 0;
}

/** Whether words are the due ones; of several a misspelling is allowed. */
function areSame(words: readonly string[], due: readonly string[]): boolean {
  if (words.every((each, k) => each === due[k])) return true;
  return words.length > 2 && nearest(words.join(' '), [due.join(' ')]) !== undefined;
}

/** Where one line of the motto begins in a cell, -1 where it does not stand there. */
function startOf(piece: string, start: RegExp, name: string): number {
  const at = piece.search(start);
  if (at >= 0) return at;
  const from = piece.search(/[^\s*_#]/u);
  return from >= 0 && nearest(wordsOf(piece.slice(from)), [name]) ? from : -1;
}

function wordsOf(piece: string): string {
  let words = piece;
  for (let i = 0; i < 3; i++) words = words.replace(around, '');
  return words;
}
