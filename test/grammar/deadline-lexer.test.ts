import type { TokenType } from 'chevrotain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenizeDeadline } from '#grammar/inline/deadline-lexer.ts';
import {
  deadlineTokens,
  Plain,
  plainWords,
  Sign,
  Word,
  wordPattern,
} from '#grammar/inline/deadline-tokens.ts';
import { markOf, readerOf, stickyEnd } from '#grammar/inline/word-tokens.ts';
import { isSpace } from '#grammar/text/span.ts';
import { wordList } from '#lexicon/words.ts';
import { anyText, planLikeText } from '#test/fixtures/arbitrary-texts.ts';

const patterns = new Map<TokenType, (text: string, at: number) => number>([
  [Plain, stickyEnd(plainWords)],
  [Word, stickyEnd(wordPattern)],
]);

/** The tokens by trying every one of them in every place, in order of priority. */
function tryAll(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let name = (markOf(text.charCodeAt(at)) ?? Sign).name;
    let end = at + 1;
    for (const type of deadlineTokens) {
      const behind = (patterns.get(type) ?? readerOf(type)?.endAt)?.(text, at) ?? -1;
      if (behind < 0) continue;
      name = type.name;
      end = type === Plain ? at + text.slice(at, behind).trimEnd().length : behind;
      break;
    }
    found.push(`${name} ${at} ${text.slice(at, end)}`);
    at = end;
  }
  return found;
}

const words = [
  ...(
    ['before', 'until', 'to', 'within', 'event', 'filler', 'onwards', 'periodic', 'weekday'] as const
  ).flatMap((section) => wordList(`deadline-words.${section}`)),
  ...[
    'ngày',
    'tháng',
    'năm',
    'quý',
    'IV',
    'T6/2026',
    'Q1',
    '15/6/2026',
    '30',
    '8h30',
    '02 lần/tháng',
    '6 tháng',
    '24/7',
  ],
  ...['\u0323', 'ƀ', '2026abc', '-', '/', ',', '.', '\u00a0', '\n', 'kg', 'Ủy ban'],
];
const timeText = fc
  .array(fc.constantFrom(...words, ...words.map((word) => word.toUpperCase())), { maxLength: 8 })
  .chain((pieces) => fc.constantFrom(' ', '', '  ').map((space) => pieces.join(space)));

describe('the tokens of deadlines', () => {
  it('are those that trying every token in every place gives', () => {
    fc.assert(
      fc.property(fc.oneof(timeText, planLikeText, anyText), (text): void => {
        const composed = text.normalize('NFC');
        const tokens = tokenizeDeadline(composed).map(
          ({ tokenType, startOffset, image }) => `${tokenType.name} ${startOffset} ${image}`,
        );
        expect(tokens).toEqual(tryAll(composed));
      }),
      { numRuns: 2000 },
    );
  });
  it('begin with the words that the lexicon says, or with a figure', () => {
    const others = deadlineTokens.filter((type) => {
      const reader = readerOf(type);
      return reader && ![...wordList('deadline-words.first-words'), '1'].some(reader.startingWith);
    });
    expect(others.map(({ name }) => name)).toEqual([]);
  });
});
