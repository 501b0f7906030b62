import { Parser } from 'htmlparser2';
import { isSymbolFont, markerOf } from './bullets.ts';
import { type Content, ContentBuilder, type PastedCell, type PastedRow } from './content.ts';
import { maxColumns } from './grid.ts';
import { listMarker, listStyleOf, type OpenList } from './list-numbers.ts';

/** What HTML says. */
export interface HtmlContent {
  readonly content: readonly Content[];
  /** Whether it has tables or lists, which its plain text does not show as such. */
  readonly hasStructure: boolean;
}

const blocks = new Set(
  'p div h1 h2 h3 h4 h5 h6 li dt dd dl ul ol section article header footer main blockquote pre address figure figcaption hr center form fieldset aside nav body caption'.split(
    ' ',
  ),
);
/** What is no text, or none that anyone sees. */
const unseen = new Set(
  'script style head title template noscript svg object iframe textarea select button xml del'.split(' '),
);
const isUnseen =
  /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden|mso-element\s*:\s*(?:comment|header|footer)/i;

/** Tables within tables are no deeper than this; what is deeper is read as text. */
const maxTables = 12;
const maxRows = 5000;

/** An element that is open, with what it hands on to those within it. */
interface Frame {
  readonly name: string;
  readonly isUnseen: boolean;
  readonly isPreformatted: boolean;
  readonly font: string;
  /** The marker of a list in Word begins here. */
  readonly isMarker: boolean;
  readonly list: OpenList | undefined;
  /** The element opens a table that is read as one. */
  readonly table: TableBuilder | undefined;
  readonly isSuperscript: boolean;
  /** How much content stood before a paragraph. */
  readonly begun: number;
}

const outermost: Frame = {
  name: '',
  isUnseen: false,
  isPreformatted: false,
  font: '',
  isMarker: false,
  list: undefined,
  table: undefined,
  isSuperscript: false,
  begun: 0,
};

class TableBuilder {
  readonly rows: { isHeader: boolean; readonly cells: PastedCell[] }[] = [];
  cell: { readonly columns: number; readonly rows: number; readonly builder: ContentBuilder } | undefined;
  hasMarkers = false;

  openRow(isHeader: boolean): void {
    this.closeCell();
    if (this.rows.length < maxRows) this.rows.push({ isHeader, cells: [] });
  }

  openCell(columns: number, rows: number, isHeader: boolean): void {
    this.closeCell();
    if (this.rows.length === 0) this.openRow(isHeader);
    const row = this.rows.at(-1)!;
    if (row.cells.length === 0) row.isHeader ||= isHeader;
    this.cell = { columns, rows, builder: new ContentBuilder() };
  }

  closeCell(): void {
    if (!this.cell) return;
    const { columns, rows, builder } = this.cell;
    builder.endLine();
    this.hasMarkers ||= builder.hasMarkers;
    const cells = this.rows.at(-1)!.cells;
    if (cells.length < maxColumns) cells.push({ columns, rows, content: builder.content });
    this.cell = undefined;
  }

  get result(): PastedRow[] {
    this.closeCell();
    return this.rows.filter(({ cells }) => cells.length > 0);
  }
}

/**
 * Reads the HTML of a clipboard: Word (`mso-list`, conditional comments, fonts for symbols), Excel, web pages. Any text is HTML; nothing in
 * it is run or fetched. The cost is linear in its length. Undefined where its elements lie too deep within each other.
 */
export function readHtml(html: string): HtmlContent | undefined {
  const reader = new HtmlReader();
  const parser = new Parser(reader.handler, { decodeEntities: true, lowerCaseTags: true });
  try {
    parser.write(fragmentOf(html));
    parser.end();
  } catch (error) {
    if (error instanceof TooDeepError) return undefined;
    throw error;
  }
  return reader.result();
}

/** Elements within each other are no deeper in any document; a parser of HTML has work with each that is open. */
const maxDepth = 1000;
class TooDeepError extends Error {}

/** What was copied: Windows puts a whole page around it. */
function fragmentOf(html: string): string {
  const start = html.indexOf(startMark);
  if (start < 0) return html;
  const end = html.indexOf('<!--EndFragment', start);
  return html.slice(start + startMark.length, end < 0 ? undefined : end);
}

const startMark = '<!--StartFragment-->';

class HtmlReader {
  readonly #root = new ContentBuilder();
  readonly #frames: Frame[] = [outermost];
  readonly #tables: TableBuilder[] = [];
  #marker: { text: string; font: string } | undefined;
  #hasStructure = false;

  readonly handler = {
    onopentag: (name: string, attributes: Readonly<Record<string, string>>) => this.#open(name, attributes),
    onclosetag: (name: string) => this.#close(name),
    ontext: (text: string) => this.#text(text),
  };

  result(): HtmlContent {
    while (this.#frames.length > 1) this.#close(this.#frames.at(-1)!.name);
    this.#root.endLine();
    return { content: this.#root.content, hasStructure: this.#hasStructure || this.#root.hasMarkers };
  }

  get #top(): Frame {
    return this.#frames.at(-1)!;
  }

  /** Where text goes: the innermost cell that is open, else the page. */
  get #builder(): ContentBuilder {
    return this.#tables.at(-1)?.cell?.builder ?? this.#root;
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#frames.length > maxDepth) throw new TooDeepError();
    const above = this.#top;
    const style = attributes.style ?? '';
    const isHidden = above.isUnseen || unseen.has(name) || isUnseen.test(style) || 'hidden' in attributes;
    let table: TableBuilder | undefined;
    let list = above.list;
    if (!isHidden) {
      if (blocks.has(name)) this.#builder.endLine();
      if (name === 'br') this.#builder.endLine(true);
      if (name === 'ul' || name === 'ol') list = openedList(name, attributes, style, above.list);
      if (name === 'li' && above.list) this.#openItem(above.list, attributes, style);
      if (name === 'table' && this.#tables.length < maxTables) {
        this.#builder.endLine();
        table = new TableBuilder();
        this.#tables.push(table);
      }
      this.#openTablePart(name, attributes);
    }
    const frame: Frame = {
      name,
      isUnseen: isHidden,
      isPreformatted:
        above.isPreformatted || name === 'pre' || /white-space\s*:\s*(?:pre|break-spaces)/i.test(style),
      font: fontOf(style, attributes.face) ?? above.font,
      isMarker: !isHidden && /mso-list\s*:\s*ignore/i.test(style),
      list,
      table,
      isSuperscript: above.isSuperscript || name === 'sup',
      begun: this.#builder.content.length,
    };
    if (frame.isMarker) this.#marker = { text: '', font: frame.font };
    this.#frames.push(frame);
  }

  /** An item may say by itself how deep it lies and how it is marked: what office programs on the web write, and Word. */
  #openItem(list: OpenList, attributes: Readonly<Record<string, string>>, style: string): void {
    const { value, 'aria-level': aria, 'data-aria-level': data } = attributes;
    const number = /^-?\d{1,6}$/.test(value ?? '') ? Number(value) : list.next;
    list.next = number + 1;
    const level = /mso-list\s*:[^;]*level(\d)/i.exec(style)?.[1] ?? aria ?? data;
    const depth = Math.max(list.depth, Number(/^\d$/.exec(level ?? '')?.[0] ?? 1));
    const isBullet = list.style === 'bullet';
    const ownStyle = listStyleOf(isBullet ? 'ul' : 'ol', undefined, style);
    const says = /list-style/i.test(style) && ownStyle !== 'none';
    this.#builder.marker(listMarker({ ...list, style: says ? ownStyle : list.style, depth }, number));
  }

  #openTablePart(name: string, attributes: Readonly<Record<string, string>>): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    const isHead = this.#top.name === 'thead';
    if (name === 'tr') table.openRow(isHead);
    if (name === 'td' || name === 'th')
      table.openCell(
        spanOf(attributes.colspan, maxColumns),
        spanOf(attributes.rowspan, maxRows),
        name === 'th' || isHead,
      );
  }

  #close(name: string): void {
    const frame = this.#frames.pop();
    if (!frame || this.#frames.length === 0) {
      this.#frames.push(outermost);
      return;
    }
    if (frame.isUnseen) return;
    if (frame.isMarker && this.#marker) {
      const { text, font } = this.#marker;
      this.#marker = undefined;
      if (text.trim() !== '') this.#builder.marker(markerOf(text, font));
    }
    if (name === 'p') this.#builder.endParagraph(frame.begun);
    else if (name === 'li') this.#builder.endItem();
    else if (blocks.has(name)) this.#builder.endLine();
    if (name === 'td' || name === 'th' || name === 'tr') this.#tables.at(-1)?.closeCell();
    if (frame.table) {
      this.#tables.pop();
      const rows = frame.table.result;
      this.#hasStructure ||= frame.table.hasMarkers || rows.some(({ cells }) => cells.length > 1);
      this.#builder.table({ kind: 'table', rows });
    }
  }

  #text(text: string): void {
    const { isUnseen: isHidden, isPreformatted, font, isSuperscript } = this.#top;
    if (isHidden) return;
    // Between the cells of a table stands nothing but the white space of the source.
    if (this.#tables.length > 0 && !this.#tables.at(-1)!.cell && text.trim() === '') return;
    if (this.#marker) {
      this.#marker.text += text;
      if (font !== '') this.#marker.font = isSymbolFont(this.#marker.font) ? this.#marker.font : font;
      return;
    }
    const builder = this.#builder;
    if (isPreformatted && /[\r\n]/.test(text)) {
      const lines = text.split(/\r\n|\r|\n/);
      for (const [i, line] of lines.entries()) {
        builder.text(line);
        if (i < lines.length - 1) builder.endLine(true);
      }
      return;
    }
    if (isSymbolFont(font) && builder.isAtStart && text.trim().length === 1) {
      builder.text(`${markerOf(text, font)} `); // a bullet that somebody typed
      return;
    }
    const words = isPreformatted ? text : text.replace(/\s+/g, ' ');
    builder.text(isSuperscript ? raised(words) : words);
  }
}

const raised = (words: string) => (words === '2' ? '²' : words === '3' ? '³' : words);

function openedList(
  name: string,
  { type, start }: Readonly<Record<string, string>>,
  style: string,
  above: OpenList | undefined,
): OpenList {
  const next = /^-?\d{1,6}$/.test(start ?? '') ? Number(start) : 1;
  return { style: listStyleOf(name, type, style), depth: (above?.depth ?? 0) + 1, next };
}

/** The font that an element sets; undefined where it sets none. */
function fontOf(style: string, face: string | undefined): string | undefined {
  const family = /(?:^|[;\s])font-family\s*:\s*["']?\s*([^;"',]+)/i.exec(style)?.[1];
  return (family ?? face)?.trim();
}

function spanOf(value: string | undefined, most: number): number {
  const number = /^\d{1,6}/.exec(value?.trim() ?? '')?.[0];
  return Math.min(Math.max(Number(number ?? 1), 1), most);
}
