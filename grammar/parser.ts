import { EmbeddedActionsParser, EOF, type IToken } from 'chevrotain';
import {
  ItemLine,
  LinearPart,
  type LineToken,
  LowerLine,
  NestedPart,
  type PartToken,
  RowLine,
  TextLine,
  TriviaLine,
  terminals,
} from '#grammar/line-tokens.ts';
import { endsSentence } from '#grammar/text/sentence.ts';
import type { Block, Item, ItemLevel, Line, Paragraph, Part, Table, Trivia } from '#grammar/tree.ts';

const ranks: Readonly<Record<Exclude<ItemLevel, 'subclause'>, number>> = {
  part: 0,
  section: 1,
  clause: 2,
  point: 6,
  dash: 7,
  plus: 8,
};
/** Above every item. */
const top = -1;
/** As many lines may lie between two halves of a torn paragraph or table: blanks, a page number, a comment. */
const maxGapWidth = 4;

/** Above the clauses that it has. */
const articleRank = 1.5;

/** An item's parent is the nearest item before it of a smaller rank; a sub-clause ranks by its count of numbers. */
function rankOf(line: Line): number {
  if (line.level === 'clause' && line.marker!.style === 'word') return articleRank;
  return line.level === 'subclause'
    ? 1 + line.marker!.numbers.length
    : ranks[line.level as Exclude<ItemLevel, 'subclause'>];
}

const noBlocks: readonly Block[] = [];

const lineOf = (token: IToken): Line => (token as LineToken).line;
const endOf = (lines: readonly Line[], children: readonly Block[]) => (children.at(-1) ?? lines.at(-1))!.end;

/**
 * The grammar of a plan over its lines. It is total: every sequence of tokens that begins with a part is a plan, so
 * the parser never recovers from anything. Nesting is as deep as there are ranks, whatever the text.
 */
export class PlanParser extends EmbeddedActionsParser {
  /** The text that the lines belong to: whether a paragraph goes on depends on its last character. */
  text = '';

  constructor() {
    super(terminals, { recoveryEnabled: true, maxLookahead: 1, skipValidations: true });
    this.performSelfAnalysis();
  }

  readonly plan = this.RULE('plan', (): Part[] => {
    const parts: Part[] = [];
    this.MANY(() => parts.push(this.SUBRULE(this.part)));
    return parts;
  });

  private readonly part = this.RULE(
    'part',
    (): Part =>
      this.OR([
        { ALT: () => this.partOf(this.CONSUME(LinearPart), this.SUBRULE(this.linear)) },
        { ALT: () => this.partOf(this.CONSUME(NestedPart), this.SUBRULE(this.blocks, { ARGS: [top] })) },
      ]),
  );

  /** Alternatives are made once: these are asked for at every line. */
  private readonly anyLine = [ItemLine, RowLine, TextLine, LowerLine, TriviaLine].map((line) => ({
    ALT: () => this.CONSUME(line),
  }));

  private readonly linear = this.RULE('linear', (): Block[] => {
    const blocks: Block[] = [];
    this.MANY(() => {
      const token = this.OR(this.anyLine);
      this.ACTION(() => blocks.push(blockOfLine(lineOf(token))));
    });
    return blocks;
  });

  /** What belongs to an item of rank `above`: everything up to the next item that does not rank below it. */
  private readonly blocks = this.RULE('blocks', (above: number): Block[] => {
    const blocks: Block[] = [];
    this.MANY({
      GATE: () => this.belongsTo(above),
      DEF: () => blocks.push(this.OR(this.anyBlock)),
    });
    return blocks;
  });

  private readonly anyBlock: { ALT: () => Block }[] = [
    { ALT: () => this.SUBRULE(this.item) },
    { ALT: () => this.SUBRULE(this.table) },
    { ALT: () => this.SUBRULE(this.paragraph) },
    { ALT: () => this.SUBRULE(this.trivia) },
  ];

  private readonly item = this.RULE('item', (): Item => {
    const lines = [lineOf(this.CONSUME(ItemLine))];
    const { RECORDING_PHASE: recording } = this;
    // Most items are one line and have nothing below them: they need not ask the rules for what they do not have.
    if (recording || this.goesOn(lines)) this.SUBRULE(this.continuation, { ARGS: [lines] });
    const rank = recording ? top : rankOf(lines[0]!);
    const children =
      recording || this.hasBelow(rank) ? this.SUBRULE(this.blocks, { ARGS: [rank] }) : noBlocks;
    return this.ACTION(() => {
      const { start, level, marker } = lines[0]!;
      return {
        kind: 'item',
        start,
        end: endOf(lines, children),
        level: level!,
        marker: marker!,
        lines,
        children,
      };
    });
  });

  private readonly paragraph = this.RULE('paragraph', (): Paragraph => {
    const first = this.OR([{ ALT: () => this.CONSUME(TextLine) }, { ALT: () => this.CONSUME(LowerLine) }]);
    const lines = [lineOf(first)];
    if (this.RECORDING_PHASE || this.goesOn(lines)) this.SUBRULE(this.continuation, { ARGS: [lines] });
    return this.ACTION(() => ({ kind: 'paragraph', start: lines[0]!.start, end: endOf(lines, []), lines }));
  });

  /** The lines that go on with `lines`, those between the halves of what a page break tore among them. */
  private readonly continuation = this.RULE('continuation', (lines: Line[]) => {
    this.MANY({
      GATE: () => this.goesOn(lines),
      DEF: () => {
        const token = this.OR([
          { ALT: () => this.CONSUME(TriviaLine) },
          { ALT: () => this.CONSUME(LowerLine) },
          { ALT: () => this.CONSUME(TextLine) },
        ]);
        this.ACTION(() => lines.push(lineOf(token)));
      },
    });
  });

  private readonly table = this.RULE('table', (): Table => {
    const lines = [lineOf(this.CONSUME(RowLine))];
    this.MANY({
      GATE: () => this.afterGap() === RowLine,
      DEF: () => {
        const token = this.OR([
          { ALT: () => this.CONSUME2(RowLine) },
          { ALT: () => this.CONSUME(TriviaLine) },
        ]);
        this.ACTION(() => lines.push(lineOf(token)));
      },
    });
    return this.ACTION(() => ({ kind: 'table', start: lines[0]!.start, end: endOf(lines, []), lines }));
  });

  private readonly trivia = this.RULE('trivia', (): Trivia => {
    const token = this.CONSUME(TriviaLine);
    return this.ACTION(() => {
      const line = lineOf(token);
      return { kind: 'trivia', start: line.start, end: line.end, line };
    });
  });

  private partOf(token: IToken, blocks: Block[]): Part {
    return this.ACTION(() => {
      const start = token.startOffset;
      return { kind: (token as PartToken).part, start, end: blocks.at(-1)?.end ?? start, blocks };
    });
  }

  private hasBelow(rank: number): boolean {
    const { tokenType } = this.LA(1);
    return tokenType !== LinearPart && tokenType !== NestedPart && tokenType !== EOF && this.belongsTo(rank);
  }

  private belongsTo(above: number): boolean {
    const next = this.LA(1);
    return next.tokenType !== ItemLine || rankOf(lineOf(next)) > above;
  }

  /** The type of the token that stands after at most `maxGapWidth` lines of trivia. */
  private afterGap() {
    for (let i = 1; i <= maxGapWidth; i++) {
      const { tokenType } = this.LA(i);
      if (tokenType !== TriviaLine) return tokenType;
    }
    return TriviaLine;
  }

  private goesOn(lines: readonly Line[]): boolean {
    if (this.nextContinues()) return true;
    const piece = lines.findLast((line) => line.content.end > line.content.start && !isTrivia(line));
    if (!piece) return this.headingFollows(lines[0]!);
    return (
      this.nextIsLowerHalf() &&
      !endsSentence(this.text, piece.content.end) &&
      !this.isHeading(piece) &&
      !this.isAddress()
    );
  }

  /** A line that goes on with the one above may stand behind the end of a page. */
  private nextContinues(): boolean {
    for (let i = 1; i <= maxGapWidth; i++) {
      const { tokenType } = this.LA(i);
      if (tokenType === TriviaLine) continue;
      return (tokenType === TextLine || tokenType === LowerLine) && lineOf(this.LA(i)).continues;
    }
    return false;
  }

  /** `PHẦN I` has its heading on the next line. */
  private headingFollows({ level }: Line): boolean {
    return (level === 'part' || level === 'section') && this.afterGap() === TextLine && this.gapIsNarrow();
  }

  private nextIsLowerHalf(): boolean {
    return this.afterGap() === LowerLine && this.gapIsNarrow();
  }

  /** A heading in capitals is whole: small letters below it are its text. */
  private isHeading({ content }: Line): boolean {
    const piece = this.text.slice(content.start, content.end);
    return piece === piece.toUpperCase() && piece !== piece.toLowerCase();
  }

  /** An address on a line of its own goes on with nothing. */
  private isAddress(): boolean {
    for (let i = 1; i <= maxGapWidth; i++) {
      const { tokenType } = this.LA(i);
      if (tokenType === TriviaLine) continue;
      const { start, end } = lineOf(this.LA(i)).content;
      return /^(?:https?:\/\/|www\.|[^\s@]+@)[^\s]+$/i.test(this.text.slice(start, end));
    }
    return false;
  }

  /** One blank line tears a paragraph; more only where a page number or a ruler stands among them. */
  private gapIsNarrow(): boolean {
    let blanks = 0;
    let pageEnds = false;
    for (let i = 1; this.LA(i).tokenType === TriviaLine; i++) {
      const { kind } = lineOf(this.LA(i));
      if (kind === 'blank') blanks++;
      else if (kind !== 'comment') pageEnds = true;
    }
    return blanks <= 1 || pageEnds;
  }
}

function isTrivia(line: Line): boolean {
  return line.kind !== 'item' && line.kind !== 'text' && line.kind !== 'lower';
}

function blockOfLine(line: Line): Block {
  const { start, end, level, marker } = line;
  if (line.kind === 'item')
    return { kind: 'item', start, end, level: level!, marker: marker!, lines: [line], children: [] };
  if (line.kind === 'row') return { kind: 'table', start, end, lines: [line] };
  return isTrivia(line)
    ? { kind: 'trivia', start, end, line }
    : { kind: 'paragraph', start, end, lines: [line] };
}
