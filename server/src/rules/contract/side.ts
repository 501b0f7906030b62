import { startsAsDirective } from '#grammar/directive.ts';
import { isLineEnd, lineAt, lineStarts } from '#grammar/text/line-starts.ts';
import { lazy } from '#grammar/text/memoize.ts';
import type { Span } from '#grammar/text/span.ts';
import { isBreak, isWordToken, tokensOf } from '#rules/contract/tokens.ts';

/**
 * One side of a fix: the tokens of a piece of the text that it changes, before or after, with whole words at both ends.
 * What stands around the piece is read on demand.
 */
export interface Side {
  readonly tokens: readonly string[];
  /** What stands on the line of the first token before it, at most its last 60 units. */
  readonly before: string;
  /** What stands before the first token, at most 2,000 units, line ends among them. */
  readonly earlier: string;
  /** Whether the line of the first token is a directive `// kh-…`. */
  readonly inDirective: boolean;
  /** Whether no word follows the token at `at` on its line. */
  isAtLineEnd(at: number): boolean;
  /** Whether no word follows the token at `at` in its column: columns are parted by `|`, a tab or three blanks. */
  isAtCellEnd(at: number): boolean;
  /** Whether only a number or a letter, as lists have them, stands before the token at `at` on its line. */
  isInLineHead(at: number): boolean;
}

/** How much of the text around a piece is looked at, in UTF-16 units. */
const nearby = 60;
const far = 2000;

/** The words of numbering: a number, a Roman number, a letter. */
const opensLine = /^(?:\d{1,3}|[IVXLC]{1,7}|\p{L}\p{M}*)$/u;

/** Makes sides of pieces of `text`; `words` is the text of the piece on that side. */
export function sidesOf(text: string): (piece: Span, words: string) => Side {
  const starts = lazy(() => lineStarts(text));
  const lineStart = (at: number) => starts()[lineAt(starts(), at)]!;
  return ({ start, end }, wording) => {
    const tokens = tokensOf(wording);
    const before = lazy(() => text.slice(Math.max(lineStart(start), start - nearby), start));
    const after = lazy(() => lineAfter(text, end));
    const lineEnds = lazy(() => fromEnd(tokens, tokensOf(after()), isBreak));
    const cellEnds = lazy(() => fromEnd(tokens, tokensOf(after()), endsCell));
    const heads = lazy(() => fromStart(tokens, tokensOf(before())));
    return {
      tokens,
      get before() {
        return before();
      },
      get earlier() {
        return text.slice(Math.max(0, start - far), start);
      },
      get inDirective() {
        const from = lineStart(start);
        return startsAsDirective(text.slice(from, from + nearby));
      },
      isAtLineEnd: (at) => lineEnds()[at] === 1,
      isAtCellEnd: (at) => cellEnds()[at] === 1,
      isInLineHead: (at) => heads()[at] === 1,
    };
  };
}

/** The rest of a line, at most `nearby` units of it. */
function lineAfter(text: string, end: number): string {
  let to = end;
  while (to < text.length && to - end < nearby && !isLineEnd(text.charCodeAt(to))) to++;
  return text.slice(end, to);
}

const endsCell = (token: string) => token === '|' || isBreak(token) || /\t|[^\S\r\n]{3}/.test(token);

/** For each token, 1 where no word follows it before the next token that `ends`; `after` are the tokens that follow on the line. */
function fromEnd(
  tokens: readonly string[],
  after: readonly string[],
  ends: (token: string) => boolean,
): Uint8Array {
  const flags = new Uint8Array(tokens.length);
  let follows = isWordToken(after.find((token) => isWordToken(token) || ends(token)));
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (ends(tokens[i]!)) follows = false;
    flags[i] = follows ? 0 : 1;
    follows ||= isWordToken(tokens[i]);
  }
  return flags;
}

/** For each token, 1 where the words before it on its line are those of numbering. */
function fromStart(tokens: readonly string[], before: readonly string[]): Uint8Array {
  const opens = (token: string) => !isWordToken(token) || opensLine.test(token);
  const flags = new Uint8Array(tokens.length);
  let isHead = before.every(opens);
  for (const [i, token] of tokens.entries()) {
    flags[i] = isHead ? 1 : 0;
    isHead = isBreak(token) || (isHead && opens(token));
  }
  return flags;
}
