import type { TokenType } from 'chevrotain';
import * as heads from '#grammar/lexer/heads.ts';
import { fromRoman } from '#grammar/roman.ts';
import { letterIndex } from '#grammar/tables/letters.ts';
import { ordinalWords } from '#grammar/tables/marks.ts';
import type { Level, MarkerStyle } from '#grammar/tree.ts';

/** A marker as its token shows it: offsets are relative to the token. */
export interface ReadMarker {
  readonly level: Level;
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

type Reader = (image: string) => ReadMarker | undefined;

/** A reader for markers of one level: `pattern` finds the marker in the token, `read` says what it counts. */
function reader(
  level: Level,
  pattern: RegExp,
  read: (m: RegExpExecArray) => Partial<Pick<ReadMarker, 'style' | 'numbers' | 'letter'>>,
): Reader {
  return (image) => {
    const m = pattern.exec(image);
    if (!m) return undefined;
    const end = m.index + m[0].length;
    const start = end - (m.groups?.mark ?? m[0]).length;
    const bullet = m.groups?.bullet?.length ?? 0;
    return {
      level,
      style: 'sign',
      numbers: [],
      letter: undefined,
      ...read(m),
      start,
      end,
      bulletStart: bullet ? m.index : start,
      bulletEnd: bullet ? m.index + bullet : start,
    };
  };
}

const readers = new Map<TokenType, Reader>([
  [
    heads.PartHead,
    reader('part', /(?:\p{L}+\s+(?:thứ\s+)?([\p{L}\d]+)|(\p{L})\.)[.:]?/iu, (m) =>
      m[1]
        ? { style: 'word', numbers: [numberOf(m[1])] }
        : { style: 'dot', letter: m[2], numbers: [letterIndex(m[2]!) + 1] },
    ),
  ],
  [
    heads.SectionHead,
    reader('section', /([IVXLC]+)\s?([./)–—-])/, (m) => ({
      style: styleOf[m[2]!]!,
      numbers: [fromRoman(m[1]!)],
    })),
  ],
  [
    heads.ArticleHead,
    reader('clause', /\p{L}+\s+(\d+)[.:]?/u, (m) => ({ style: 'word', numbers: [Number(m[1])] })),
  ],
  [
    heads.SubclauseHead,
    reader('subclause', /(\d+(?:\.\d+)+)(\.?)/, (m) => ({
      style: m[2] ? 'dot' : 'bare',
      numbers: m[1]!.split('.').map(Number),
    })),
  ],
  [
    heads.ClauseHead,
    reader('clause', /(?:[IVX]+\.)?(\d+)\s?([./])/, (m) => ({
      style: styleOf[m[2]!]!,
      numbers: [Number(m[1])],
    })),
  ],
  [
    heads.PointHead,
    reader('point', /(?<bullet>[^\p{L}*_#\s]\s+|[*]\s+)?[*_]{0,3}(?<mark>(\p{L})\s?([).]|\/))/u, (m) => ({
      style: styleOf[m[4]!]!,
      letter: m[3],
    })),
  ],
  [
    heads.ParenHead,
    reader('dash', /(\()?(?:(\d+)\s?|([ivx]+))\)/, (m) =>
      m[3]
        ? { style: 'roman', letter: m[3], numbers: [fromRoman(m[3].toUpperCase())] }
        : { style: m[1] ? 'parentheses' : 'parenthesis', numbers: [Number(m[2])] },
    ),
  ],
  [heads.DashHead, reader('dash', /\S/, () => ({}))],
  [heads.PlusHead, reader('plus', /\S/, () => ({}))],
]);

/** What the marker in a head token is; undefined for heads that are no markers. */
export function readMarker(type: TokenType, image: string): ReadMarker | undefined {
  return readers.get(type)?.(image);
}
