/** What is read of a page, in reading order: lines of text, empty paragraphs, tables. */
export type Content = TextLine | EmptyLine | PastedTable;

export interface TextLine {
  readonly kind: 'line';
  readonly text: string;
  /** Whether the line ends by a break within its paragraph. */
  readonly isBroken: boolean;
}

export interface EmptyLine {
  readonly kind: 'empty';
}

export interface PastedTable {
  readonly kind: 'table';
  readonly rows: readonly PastedRow[];
}

export interface PastedRow {
  readonly isHeader: boolean;
  readonly cells: readonly PastedCell[];
}

export interface PastedCell {
  readonly columns: number;
  readonly rows: number;
  readonly content: readonly Content[];
}

/** Lines that are put together piece by piece. */
export class ContentBuilder {
  readonly content: Content[] = [];
  #line = '';
  /** The marker of a list item that waits for its first words. */
  #marker = '';
  #marked = false;

  /** Whether lists gave markers to lines. */
  get hasMarkers(): boolean {
    return this.#marked;
  }

  /** Whether no words of the line that is open are there yet. */
  get isAtStart(): boolean {
    return this.#line.trim() === '';
  }

  text(words: string): void {
    this.#line += words;
  }

  marker(marker: string): void {
    if (marker === '') return;
    this.#marker = marker;
    this.#marked = true;
  }

  /** Ends the line, where it has words; `isBroken`: within its paragraph, where an empty line counts. */
  endLine(isBroken = false): void {
    const line = this.#line;
    this.#line = '';
    const text = line
      .replace(/[^\S\t]*\t\s*/g, '\t')
      .replace(/[^\S\t]+/g, ' ')
      .trim();
    if (text === '') {
      if (isBroken) this.content.push({ kind: 'empty' });
      return;
    }
    const marker = this.#marker;
    this.#marker = '';
    // Many pages write the marker of an item out, too.
    const isWritten = marker !== '' && (text.startsWith(`${marker} `) || /^[-–•+*]\s/.test(text));
    const withMarker = marker === '' || isWritten ? text : `${marker} ${text}`;
    this.content.push({ kind: 'line', text: withMarker, isBroken });
  }

  /** Ends a paragraph that began where `content` had `begun` entries: one without words is an empty line, and its number is shown nowhere. */
  endParagraph(begun: number): void {
    this.endLine();
    this.#marker = '';
    if (this.content.length === begun) this.content.push({ kind: 'empty' });
  }

  /** Ends an item of a list; the marker of one without words goes. */
  endItem(): void {
    this.endLine();
    this.#marker = '';
  }

  table(table: PastedTable): void {
    this.endLine();
    if (table.rows.length > 0) this.content.push(table);
  }
}
