import { createToken, type IToken, type TokenType } from 'chevrotain';
import { inList, nextItem, nothingOpen, openAfter } from '#grammar/open-lists.ts';
import type { PartStart } from '#grammar/parts.ts';
import { type Line, linearParts, type PartKind } from '#grammar/tree.ts';

/** The terminals of the plan's grammar: one a line, and one of no width where a part begins. */
export const ItemLine = terminal('ItemLine');
export const RowLine = terminal('RowLine');
export const TextLine = terminal('TextLine');
export const LowerLine = terminal('LowerLine');
export const TriviaLine = terminal('TriviaLine');
/** A part that is read line by line begins. */
export const LinearPart = terminal('LinearPart');
/** A part of nested items begins. */
export const NestedPart = terminal('NestedPart');

export const terminals = [ItemLine, RowLine, TextLine, LowerLine, TriviaLine, LinearPart, NestedPart];

function terminal(name: string): TokenType {
  return createToken({ name, pattern: /NA/ }); // made from lines, never lexed
}

const typeOf: Readonly<Record<Line['kind'], TokenType>> = {
  item: ItemLine,
  row: RowLine,
  text: TextLine,
  lower: LowerLine,
  blank: TriviaLine,
  comment: TriviaLine,
  ruler: TriviaLine,
  pageNumber: TriviaLine,
};

/** A token that is a line. */
export interface LineToken extends IToken {
  readonly line: Line;
}

/** A token that marks the start of a part. */
export interface PartToken extends IToken {
  readonly part: PartKind;
}

function lineToken(line: Line): LineToken {
  const tokenType = typeOf[line.kind];
  return { image: '', startOffset: line.start, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx!, line };
}

function partToken(part: PartKind, startOffset: number): PartToken {
  const tokenType = linearParts.has(part) ? LinearPart : NestedPart;
  return { image: '', startOffset, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx!, part };
}

/** The tokens of a plan: its lines, and before the first line of each part the token of that part. */
export function lineTokens(lines: readonly Line[], starts: readonly PartStart[]): IToken[] {
  const tokens: IToken[] = [];
  let next = 0;
  let open = nothingOpen;
  lines.forEach((read, i) => {
    if (starts[next]?.index === i) {
      open = nothingOpen;
      tokens.push(partToken(starts[next++]!.kind, read.start));
    }
    const line = read.kind === 'item' ? inList(read, open, () => nextItem(lines, i)) : read;
    if (line.kind === 'item') open = openAfter(open, line);
    tokens.push(lineToken(line));
  });
  return tokens;
}
