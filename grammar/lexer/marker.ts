import type { TokenType } from 'chevrotain';
import * as heads from '#grammar/lexer/heads.ts';
import { fromRoman } from '#grammar/roman.ts';
import { letterIndex } from '#grammar/tables/letters.ts';
import { ordinalWords } from '#grammar/tables/marks.ts';
import { isSpace } from '#grammar/text/span.ts';
import type { ItemLevel, MarkerStyle } from '#grammar/tree.ts';

/** A marker as its token shows it: offsets are relative to the token. */
export interface ReadMarker {
  readonly level: ItemLevel;
  readonly style: MarkerStyle;
  readonly numbers: readonly number[];
  readonly letter: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly bulletStart: number;
  readonly bulletEnd: number;
}

const styleOf: Readonly<Record<string, MarkerStyle>> = {
  '.': 'dot',
  ')': 'parenthesis',
  '/': 'slash',
  '-': 'hyphen',
  '–': 'hyphen',
  '—': 'hyphen',
};

function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const ordinal = ordinalWords.indexOf(word.toLowerCase() as (typeof ordinalWords)[number]);
  return ordinal >= 0 ? ordinal + 1 : fromRoman(word);
}

/** What a marker counts with. */
type Count = Pick<ReadMarker, 'style' | 'numbers' | 'letter'>;
type Reader = (image: string) => ReadMarker | undefined;

const uncounted: Count = { style: 'sign', numbers: [], letter: undefined };
const counted = (style: MarkerStyle, number: number): Count => ({
  style,
  numbers: [number],
  letter: undefined,
});

/** A reader for markers of one level: `pattern` finds the marker in the token, `count` gives its ordinal. */
function reader(level: ItemLevel, pattern: RegExp, count: (m: RegExpExecArray) => Count): Reader {
  return (image) => {
    const m = pattern.exec(image);
    if (!m) return undefined;
    const { style, numbers, letter } = count(m);
    const end = m.index + m[0].length;
    return { level, style, numbers, letter, start: m.index, end, bulletStart: m.index, bulletEnd: m.index };
  };
}

/** A reader for signs: the marker is the first character that is no space. */
function signReader(level: ItemLevel): Reader {
  return (image) => {
    let start = 0;
    while (start < image.length - 1 && isSpace(image.charCodeAt(start))) start++;
    return { level, ...uncounted, start, end: start + 1, bulletStart: start, bulletEnd: start };
  };
}

/** A letter with its sign, and what a converter left before it. */
const point = /([^\p{L}*_#\s]\s+|[*]\s+)?([*_]{0,3})(\p{L})[*_]{0,3}\s?([).]|\/)/u;

function readPoint(image: string): ReadMarker | undefined {
  const m = point.exec(image);
  if (!m) return undefined;
  const bullet = m[1]?.length ?? 0;
  const start = m.index + bullet + m[2]!.length;
  const bulletStart = bullet ? m.index : start;
  const end = m.index + m[0].length;
  return {
    level: 'point',
    style: styleOf[m[4]!]!,
    numbers: [],
    letter: m[3],
    start,
    end,
    bulletStart,
    bulletEnd: bulletStart + bullet,
  };
}

const readers = new Map<TokenType, Reader>([
  [
    heads.PartHead,
    reader('part', /(?:\p{L}+\s+(?:thứ\s+)?([\p{L}\d]+)|(\p{L})\.)[.:]?/iu, (m) =>
      m[1]
        ? counted('word', numberOf(m[1]))
        : { style: 'dot', letter: m[2], numbers: [letterIndex(m[2]!) + 1] },
    ),
  ],
  [
    heads.SectionHead,
    reader('section', /([IVXLC]+)[*_]{0,3}\s?([./)–—-])/, (m) => counted(styleOf[m[2]!]!, fromRoman(m[1]!))),
  ],
  [heads.ArticleHead, reader('clause', /\p{L}+\s+(\d+)[.:]?/u, (m) => counted('word', Number(m[1])))],
  [
    heads.SubclauseHead,
    reader('subclause', /(\d+(?:\.\d+)+)(\.?)/, (m) => ({
      style: m[2] ? 'dot' : 'bare',
      numbers: m[1]!.split('.').map(Number),
      letter: undefined,
    })),
  ],
  [
    heads.ClauseHead,
    reader('clause', /(?:[IVX]+\.)?(\d+)[*_]{0,3}\s?([./])/, (m) => counted(styleOf[m[2]!]!, Number(m[1]))),
  ],
  [heads.PointHead, readPoint],
  [
    heads.ParenHead,
    reader('dash', /(\()?(?:(\d+)\s?|([ivx]+))\)/, (m) =>
      m[3]
        ? { style: 'roman', letter: m[3], numbers: [fromRoman(m[3].toUpperCase())] }
        : counted(m[1] ? 'parentheses' : 'parenthesis', Number(m[2])),
    ),
  ],
  [heads.DashHead, signReader('dash')],
  [heads.PlusHead, signReader('plus')],
]);

/** What the marker in a head token is; undefined for heads that are no markers. */
export function readMarker(type: TokenType, image: string): ReadMarker | undefined {
  return readers.get(type)?.(image);
}
