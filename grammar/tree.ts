import type { Span } from '#grammar/text/span.ts';

/**
 * The tree of a plan. It is lossless: its lines, joined in order, are the text. All offsets are offsets into the
 * original text, UTF-16, half open.
 */

/** Levels of items by name (docs/language.md, section 3). */
export type ItemLevel = 'part' | 'section' | 'clause' | 'subclause' | 'point' | 'dash' | 'plus';

/** How a marker is written; what is not the prescribed form of its level is checked by a rule. */
export type MarkerStyle =
  | 'dot' // `I.` `1.` `1.1.` `a.`
  | 'parenthesis' // `a)` `1)`
  | 'parentheses' // `(1)`
  | 'slash' // `I/` `1/` `a/`
  | 'hyphen' // `I-` `1-` `a-`
  | 'double' // `I./` `1/.` `a.)`
  | 'bare' // `1.1`, `2` between `1.` and `3.`
  | 'roman' // `ii)`
  | 'word' // `Phần I`, `Điều 1.`
  | 'sign'; // `-` `•` `+`

export interface Marker extends Span {
  readonly style: MarkerStyle;
  /**
   * The numbers that the marker counts with: one for a section, clause, article, part or parenthesis, two to four
   * for a sub-clause, none for points, dashes and pluses. NaN where the number cannot be read (`IIII.`).
   */
  readonly numbers: readonly number[];
  /** The letter of a point or of a lettered part (`A.`), or a small Roman numeral, as written. */
  readonly letter: string | undefined;
  /** What a converter left before the marker (`- a)`: the dash and its space); empty where there is nothing. */
  readonly bullet: Span;
}

export type LineKind =
  | 'blank'
  | 'comment'
  | 'ruler'
  | 'pageNumber'
  | 'row' // of a table, pipes or tabs
  | 'item'
  | 'lower' // begins with a lower-case letter
  | 'text';

/**
 * A line of a table that came one cell a line: it begins a row, a cell, or goes on with a cell; `debris` where nobody can tell which cells
 * are one row.
 */
export type TornPart = 'row' | 'cell' | 'more' | 'debris';

/** One line of the text, its line end included: a physical line. A logical line is the text of a block, over all its lines. */
export interface Line extends Span {
  readonly kind: LineKind;
  /** The content of the line: without marker, left-overs before it, and white space at both ends. */
  readonly content: Span;
  /** Present where `kind` is `item`. */
  readonly marker: Marker | undefined;
  readonly level: ItemLevel | undefined;
  /** What the line is of a table that came one cell a line; undefined elsewhere. */
  readonly torn: TornPart | undefined;
  /** Whether the logical line above goes on with this one: it was cut within a sentence, and this begins with no small letter. */
  readonly continues: boolean;
}

/** Whether a line has content: it is no blank, comment, ruler or page number. */
export function isContentLine({ kind }: Line): boolean {
  return kind !== 'blank' && kind !== 'comment' && kind !== 'ruler' && kind !== 'pageNumber';
}

/** A line that stays in the tree and holds no text of the plan: a blank, a comment, a ruler, a page number. */
export interface Trivia extends Span {
  readonly kind: 'trivia';
  readonly line: Line;
}

/** Running text: its lines, and the trivia between them where a page break tore it. */
export interface Paragraph extends Span {
  readonly kind: 'paragraph';
  readonly lines: readonly Line[];
}

/** A list item with its own text (`lines`, as in a paragraph) and what belongs to it. */
export interface Item extends Span {
  readonly kind: 'item';
  readonly level: ItemLevel;
  readonly marker: Marker;
  readonly lines: readonly Line[];
  readonly children: readonly Block[];
}

/** Rows of a table; trivia between them are kept in place. */
export interface Table extends Span {
  readonly kind: 'table';
  readonly lines: readonly Line[];
}

export type Block = Item | Paragraph | Table | Trivia;

/** The parts of a plan, in the order of the text; each at most once but annexes and forms. */
export type PartKind =
  | 'header'
  | 'decision' // that issues the plan, where both stand in one text: its title, its legal bases, its articles
  | 'decisionEnding' // the recipients and the signature of the decision
  | 'title'
  | 'preamble'
  | 'body'
  | 'closing'
  | 'recipients'
  | 'signature'
  | 'footnotes'
  | 'annex'
  | 'form'; // a blank form below the plan or in an annex

/** Parts that are read line by line, in columns; the others hold nested items. */
export const linearParts: ReadonlySet<PartKind> = new Set([
  'header',
  'decisionEnding',
  'title',
  'recipients',
  'signature',
  'footnotes',
]);

export interface Part extends Span {
  readonly kind: PartKind;
  /** In a linear part every block is trivia or a paragraph or item of one line. */
  readonly blocks: readonly Block[];
}

export interface PlanTree {
  readonly text: string;
  readonly parts: readonly Part[];
  /** All lines in order. */
  readonly lines: readonly Line[];
}
