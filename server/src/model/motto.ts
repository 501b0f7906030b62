import { compose } from '#grammar/text/fold.ts';
import { nearest } from '#grammar/text/nearest.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';

/** Where the national motto stands, each line from its first letter to its last word. */
export interface Motto {
  readonly country: Span | undefined;
  readonly creed: Span | undefined;
}

/** How the decree writes them (NĐ 30/2020/NĐ-CP, Phụ lục I, II.1); `HOÀ` is as right as `HÒA`. */
export const countryName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const creedName = 'Độc lập - Tự do - Hạnh phúc';

const startsCountry = /c[ộô]ng\s*ho?[òoà]a?\s*xã\s*hội/i;
const startsCreed = /[đð][ộô]c\s*lập\s*[-–—,.]?\s*tự\s*do/i;
/** A header has no more cells; those after them are not looked at. */
const mostCells = 40;
const widestCell = 300;
/** What stands around the words: rulers, left-overs of a converter. */
const around = /[\s*_=~#]+$|[\s*_]*[-–—_=~*.]{3,}[\s*_]*$/u;

/** The motto among the cells of a header; with slips of spelling too. */
export function readMotto(text: string, cells: readonly Span[]): Motto {
  let country: Span | undefined;
  let creed: Span | undefined;
  for (const cell of cells.slice(0, mostCells)) {
    if (country && creed) break;
    if (cell.end - cell.start > widestCell) continue;
    const { text: said, toOriginal } = compose(sliceOf(text, cell).replace(/\u00d0/g, 'Đ'));
    const at = {
      country: startOf(said, startsCountry, countryName),
      creed: startOf(said, startsCreed, creedName),
    };
    const place = (start: number, end: number): Span => ({
      start: cell.start + toOriginal(start),
      end: cell.start + toOriginal(start + wordsOf(said.slice(start, end)).length),
    });
    if (at.country >= 0) country ??= place(at.country, at.creed > at.country ? at.creed : said.length);
    if (at.creed >= 0) creed ??= place(at.creed, at.country > at.creed ? at.country : said.length);
  }
  return { country, creed };
}

/** Where one line of the motto begins in a cell, -1 where it does not stand there. */
function startOf(said: string, start: RegExp, name: string): number {
  const at = said.search(start);
  if (at >= 0) return at;
  const from = said.search(/[^\s*_#]/u);
  return from >= 0 && nearest(wordsOf(said.slice(from)), [name]) ? from : -1;
}

function wordsOf(said: string): string {
  let words = said;
  for (let i = 0; i < 3; i++) words = words.replace(around, '');
  return words;
}
