import type { Span } from '#grammar/text/span.ts';
import type { StyleName } from './styles.ts';

/**
 * A plan as it is printed, as plain data: what a preview shows and a Word file holds. Every piece of text keeps its place in the plan
 * (UTF-16 offsets, half open).
 */
export interface Page {
  readonly settings: PageSettings;
  readonly sections: readonly PageSection[];
}

/** Lengths are in millimetres. */
export interface PageSettings {
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** The distance of the page number from the upper edge. */
  readonly headerDistance: number;
  readonly font: string;
  /** Lines, as a multiple of single spacing. */
  readonly lineSpacing: number;
}

/** A4 with margins in the ranges of the decree (Phụ lục I, I.1 to I.4); the commonest in offices. */
export const pageSettings: PageSettings = {
  width: 210,
  height: 297,
  margins: { top: 20, bottom: 20, left: 30, right: 20 },
  headerDistance: 10,
  font: 'Times New Roman',
  lineSpacing: 1,
};

/** What has page numbers of its own, from 1; the first page of each shows none. It begins on a new page. */
export interface PageSection {
  readonly kind: 'main' | 'attached' | 'annex';
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly PageBlock[];
}

export type PageBlock = PageParagraph | PageRule | PageColumns | PageTable;

/** A piece of text in one look. Its words are those of its span, composed, with single blanks. */
export interface PageRun extends Span {
  readonly text: string;
  /** Overrides the style of the paragraph. */
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Its runs, joined, are its text. */
export interface PageParagraph extends Span {
  readonly kind: 'paragraph';
  readonly style: StyleName;
  readonly runs: readonly PageRun[];
  /** How many empty lines stand above it: the room for a signature and a seal. */
  readonly linesAbove?: number;
}

/** A short line below a text, centred; its length in millimetres. It belongs to the place of the text above it. */
export interface PageRule extends Span {
  readonly kind: 'rule';
  readonly length: number;
}

/** Two columns without borders, row by row: the header, and recipients beside the signature. The widths are in millimetres. */
export interface PageColumns extends Span {
  readonly kind: 'columns';
  readonly role: 'header' | 'ending';
  readonly widths: readonly [number, number];
  readonly rows: readonly PageColumnsRow[];
}

/** Left and right, as they stand beside each other; in the order of text, all of the left comes first. */
export type PageColumnsRow = readonly [readonly ColumnBlock[], readonly ColumnBlock[]];
export type ColumnBlock = PageParagraph | PageRule;

/** A table with borders. The widths of its columns are in millimetres and fill the text area. */
export interface PageTable extends Span {
  readonly kind: 'table';
  readonly widths: readonly number[];
  readonly rows: readonly PageRow[];
}

export interface PageRow extends Span {
  /** Whether it is repeated on top of every page. */
  readonly isHead: boolean;
  readonly cells: readonly PageCell[];
}

export interface PageCell {
  /** How many columns it takes. */
  readonly columns: number;
  readonly paragraph: PageParagraph;
}
