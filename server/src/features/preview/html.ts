import type { LineIndex } from '#features/position.ts';
import type { Span } from '#grammar/text/span.ts';
import type {
  Page,
  PageBlock,
  PageCell,
  PageColumns,
  PageParagraph,
  PageRule,
  PageTable,
} from '#layout/page.ts';
import { type StyleName, styleOf } from '#layout/styles.ts';
import type { PreviewBlock, PreviewSection } from '#protocol/preview.ts';

/** A page as HTML, block by block; no more than `most` blocks. Everything of the plan is escaped. */
export function previewSections(page: Page, lines: LineIndex, most: number): PreviewSection[] {
  let left = most;
  return page.sections.map(({ orientation, blocks }) => {
    const shown = blocks.slice(0, Math.max(0, left));
    left -= shown.length;
    return { orientation, blocks: shown.map((block) => previewBlock(block, lines)) };
  });
}

function previewBlock(block: PageBlock, lines: LineIndex): PreviewBlock {
  const start = lines.lineAt(block.start);
  const place = ({ start: at }: Span) => ` data-line="${lines.lineAt(at) - start}"`;
  return { start, end: lines.lineAt(block.end) + 1, html: htmlOf(block, place) };
}

type Place = (span: Span) => string;

function htmlOf(block: PageBlock, place: Place): string {
  if (block.kind === 'paragraph') return paragraphHtml(block, place);
  if (block.kind === 'rule') return ruleHtml(block);
  if (block.kind === 'columns') return columnsHtml(block, place);
  return tableHtml(block, place);
}

function paragraphHtml(paragraph: PageParagraph, place: Place): string {
  const { style, linesAbove = 0 } = paragraph;
  const room = linesAbove > 0 ? '<div class="room"></div>' : '';
  const html = `<p class="${classOf(style)}"${place(paragraph)}${keep(paragraph)}>${runsHtml(paragraph)}</p>`;
  return room === '' ? html : `<div>${room}${html}</div>`;
}

const keep = ({ style }: PageParagraph) => (styleOf(style).keepNext ? ' data-keep' : '');

/** The class of a style in the style sheet. */
export const classOf = (style: StyleName): string => `kh-${style}`;

function runsHtml({ runs }: PageParagraph): string {
  return runs
    .map(({ text, bold, italic }) => {
      const words = escapeHtml(text);
      const leaning = italic ? `<i>${words}</i>` : words;
      return bold ? `<b>${leaning}</b>` : leaning;
    })
    .join('');
}

/** No `style` attributes: the content security policy of the preview refuses them. */
const ruleHtml = ({ length }: PageRule) =>
  `<div class="rule"><svg width="${length}mm" height="1"><rect width="100%" height="1"></rect></svg></div>`;

function columnsHtml({ role, rows }: PageColumns, place: Place): string {
  const columnHtml = (blocks: readonly (PageParagraph | PageRule)[]) =>
    `<td>${blocks.map((block) => htmlOf(block, place)).join('')}</td>`;
  const html = rows.map(([left, right]) => `<tr>${columnHtml(left)}${columnHtml(right)}</tr>`).join('');
  return `<table class="columns ${role}"><tbody>${html}</tbody></table>`;
}

function tableHtml({ widths, rows }: PageTable, place: Place): string {
  const sum = widths.reduce((all, width) => all + width, 0) || 1;
  const columns = widths.map((width) => `<col width="${((100 * width) / sum).toFixed(2)}%">`).join('');
  const body = rows
    .map(
      (row) =>
        `<tr${row.isHead ? ' class="head"' : ''}${place(row)}${keep(row.cells.at(-1)!.paragraph)}>${row.cells.map(cellHtml).join('')}</tr>`,
    )
    .join('');
  return `<table class="grid"><colgroup>${columns}</colgroup><tbody>${body}</tbody></table>`;
}

function cellHtml({ columns, paragraph }: PageCell): string {
  const over = columns > 1 ? ` colspan="${columns}"` : '';
  return `<td class="${classOf(paragraph.style)}"${over}>${runsHtml(paragraph)}</td>`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that HTML takes as it is, between tags and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign]!);
