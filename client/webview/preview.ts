import { pageBreaks, type Unit } from '#client/preview/paginate.ts';
import type { FromPreview, PreviewBlock, PreviewSection, ToPreview } from '#protocol/preview.ts';

/** The script of the preview: puts the blocks of the page in place, parts them into sheets, and scrolls with the editor. */

interface Host {
  postMessage(message: FromPreview): void;
  setState(state: { readonly uri: string }): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const pages = document.getElementById('pages')!;
const note = document.getElementById('note')!;
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** A block as it is shown. */
interface Shown {
  block: PreviewBlock;
  readonly element: HTMLElement;
}
interface ShownSection {
  readonly element: HTMLElement;
  blocks: Shown[];
}

const sections: ShownSection[] = [];
let css = '';
/** Until then scrolling is not the user's: it follows the editor, or what has been put in place. */
let quietUntil = 0;
const quietTime = 250;
/** Pixels of a millimetre. */
const pixels = 96 / 25.4;
/** The frame on either side of a sheet, in pixels. */
const margin = 10;

window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => {
  if (data.type === 'scroll') scrollTo(data.line);
  else {
    host.setState({ uri: data.uri });
    note.textContent = data.note;
    if (css !== data.page.css) sheet.replaceSync(data.page.css);
    css = data.page.css;
    keepingPlace(() => {
      showSections(data.page.sections);
      paginate();
    });
  }
});

let wait = 0;
window.addEventListener('scroll', () => {
  if (performance.now() < quietUntil) return;
  cancelAnimationFrame(wait);
  wait = requestAnimationFrame(() => host.postMessage({ type: 'scrolled', line: lineAtTop() }));
});

window.addEventListener('dblclick', ({ target }) => {
  const place = target instanceof Element ? placeOf(target) : undefined;
  if (place !== undefined) host.postMessage({ type: 'open', line: place });
});

let resized = 0;
window.addEventListener('resize', () => {
  cancelAnimationFrame(resized);
  resized = requestAnimationFrame(() => keepingPlace(fitPages));
});
void document.fonts.ready.then(() => keepingPlace(paginate));
host.postMessage({ type: 'ready' });

/** Puts blocks in place: of a section, those between the blocks at its two ends that are the same stay. */
function showSections(wanted: readonly PreviewSection[]): void {
  for (const { element } of sections.splice(wanted.length)) element.remove();
  for (const [i, { orientation, blocks }] of wanted.entries()) {
    let section = sections[i];
    if (!section) {
      const element = document.createElement('section');
      pages.append(element);
      section = { element, blocks: [] };
      sections.push(section);
    }
    section.element.className = `sheet ${orientation}`;
    section.blocks = patched(section, blocks);
  }
  fitWidth();
}

function patched({ element, blocks: old }: ShownSection, blocks: readonly PreviewBlock[]): Shown[] {
  removeGaps(element);
  let first = 0;
  while (first < old.length && first < blocks.length && old[first]!.block.html === blocks[first]!.html)
    first++;
  let same = 0; // at the end
  const most = Math.min(old.length, blocks.length) - first;
  while (same < most && old.at(-1 - same)!.block.html === blocks.at(-1 - same)!.html) same++;
  for (const { element: gone } of old.slice(first, old.length - same)) gone.remove();
  const next = old[old.length - same]?.element ?? null;
  const added = blocks.slice(first, blocks.length - same).map((block): Shown => {
    const template = document.createElement('template');
    template.innerHTML = block.html;
    const made = template.content.firstElementChild as HTMLElement;
    element.insertBefore(made, same > 0 ? next : null);
    return { block, element: made };
  });
  const shown = [...old.slice(0, first), ...added, ...old.slice(old.length - same)];
  for (const [i, block] of blocks.entries()) shown[i]!.block = block; // lines may have moved
  return shown;
}

/** In another width letters are rounded otherwise, so that lines may end elsewhere. */
function fitPages(): void {
  fitWidth();
  paginate();
}

/** The sheets take the width of the view, but are not blown up. */
function fitWidth(): void {
  const room = document.documentElement.clientWidth - 2 * margin;
  for (const { element } of sections)
    element.style.zoom = String(Math.max(0.3, Math.min(1.4, room / (widthOf(element) * pixels))));
}

const isAcross = (section: HTMLElement) => section.classList.contains('landscape');
/** The width of the sheets of a section, in millimetres. */
const widthOf = (section: HTMLElement) => (isAcross(section) ? 297 : 210);

/** Parts sections into sheets: what does not fit a page goes to the next one, which has its number on top. */
function paginate(): void {
  for (const { element, blocks } of sections) {
    removeGaps(element);
    const unit = element.getBoundingClientRect().width / widthOf(element); // a millimetre on the screen
    const parts = blocks.flatMap((shown) => partsOf(shown.element));
    const { breaks, rest } = pageBreaks(measured(parts, unit), (isAcross(element) ? 210 : 297) - 40);
    const places = breaks.map(({ unit: at, line }) => ({
      part: parts[at]!,
      inside: line > 0 ? startOfLine(parts[at]!, line, unit) : undefined,
    }));
    for (const [i, { part, inside }] of [...places.entries()].toReversed()) {
      const gap = gapOf(breaks[i]!.rest, i + 2);
      if (inside) insertInside(gap, inside);
      else insertBefore(gap, part);
    }
    element.append(gapOf(rest));
  }
}

function removeGaps(section: HTMLElement): void {
  for (const gap of section.querySelectorAll('.gap, .gap-row, .again')) {
    const text = gap.parentElement;
    gap.remove();
    text?.normalize();
  }
}

/** What is measured for itself: rows of a table with borders, else whole blocks. */
const partsOf = (element: HTMLElement): HTMLElement[] =>
  element.classList.contains('grid') ? [...element.querySelectorAll('tr')] : [element];

/** Parts of a section with their heights in millimetres, of which one is `unit` on the screen. */
function measured(parts: readonly HTMLElement[], unit: number): Unit[] {
  const lineHeights = new Map<string, { readonly line: number; readonly above: number }>();
  const rects = parts.map((part) => part.getBoundingClientRect());
  const heads = new Map<Element, number>();
  return parts.map((part, i): Unit => {
    const height = ((rects[i + 1]?.top ?? rects[i]!.bottom) - rects[i]!.top) / unit;
    const keepsNext = part.hasAttribute('data-keep');
    const whole = { height, lines: 1, lineHeight: height, keepsNext, linesAbove: 0, head: 0 };
    if (part instanceof HTMLTableRowElement) {
      const table = part.closest('table')!;
      const head = heads.get(table) ?? 0;
      if (!part.classList.contains('head')) return { ...whole, head };
      heads.set(table, head + height);
      return { ...whole, keepsNext: true };
    }
    if (part.tagName !== 'P')
      return { ...whole, lineHeight: 0, linesAbove: part.classList.contains('ending') ? 2 : 0 };
    const known = lineHeights.get(part.className) ?? lineHeightOf(part);
    lineHeights.set(part.className, known);
    const lines = Math.max(1, Math.round((rects[i]!.height / unit - known.above) / known.line));
    return { ...whole, lines, lineHeight: known.line };
  });
}

/** The height of the lines of a paragraph and the distance above the first, in millimetres. */
function lineHeightOf(paragraph: HTMLElement): { line: number; above: number } {
  const { lineHeight, paddingTop } = getComputedStyle(paragraph);
  return { line: Number.parseFloat(lineHeight) / pixels, above: Number.parseFloat(paddingTop) / pixels };
}

/** Where a line of a paragraph, from 0, begins. Undefined where it has no such line. */
function startOfLine(paragraph: HTMLElement, line: number, unit: number): Inside | undefined {
  const { line: height, above } = lineHeightOf(paragraph);
  const top = paragraph.getBoundingClientRect().top + (above + line * height) * unit;
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    for (let at = 0; at < text.length; at++) {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const rect = range.getBoundingClientRect();
      if (rect.width > 0 && (rect.top + rect.bottom) / 2 > top) return { text, at };
    }
  }
  return undefined;
}

interface Inside {
  readonly text: Text;
  readonly at: number;
}

/** A gap between two lines: a line of its own, so that the one above is no last line and stays justified. */
function insertInside(gap: HTMLElement, { text, at }: Inside): void {
  gap.classList.add('inside');
  text.splitText(at).before(gap);
}

/** A gap between blocks, or between rows of a table, of which the head is repeated. */
function insertBefore(gap: HTMLElement, part: HTMLElement): void {
  const table = part instanceof HTMLTableRowElement ? part.closest('table')! : undefined;
  if (!table || !part.previousElementSibling) {
    (table ?? part).before(gap);
    return;
  }
  const row = document.createElement('tr');
  row.className = 'gap-row';
  const cell = row.insertCell();
  cell.colSpan = table.querySelectorAll('col').length;
  cell.append(gap);
  part.before(row);
  if (part.classList.contains('head')) return;
  for (const head of table.querySelectorAll('tr.head:not(.again)')) {
    const again = head.cloneNode(true) as HTMLElement;
    again.classList.add('again');
    again.ariaHidden = 'true';
    part.before(again);
  }
}

/** What is left of a page, its lower margin, and the upper margin of the next one with its number. */
function gapOf(rest: number, page?: number): HTMLElement {
  const gap = document.createElement('div');
  gap.className = 'gap';
  const part = (name: string) => {
    const element = document.createElement('div');
    element.className = name;
    gap.append(element);
    return element;
  };
  part('rest').style.height = `${rest}mm`;
  part('bottom');
  if (page === undefined) return gap;
  part('between');
  part('top').textContent = String(page);
  return gap;
}

const allBlocks = (): Shown[] => sections.flatMap(({ blocks }) => blocks);

/** Does `work` so that what stands on top of the view stays there. */
function keepingPlace(work: () => void): void {
  const top = allBlocks().find(({ element }) => element.getBoundingClientRect().bottom > 0);
  const before = top?.element.getBoundingClientRect().top ?? 0;
  const line = top?.block.start ?? 0;
  const wasAtTop = window.scrollY === 0;
  work();
  quietUntil = performance.now() + quietTime;
  if (!top || wasAtTop) return;
  if (top.element.isConnected) window.scrollBy(0, top.element.getBoundingClientRect().top - before);
  else scrollTo(line);
}

/** The line, with a fraction, that stands on top of the view. */
function lineAtTop(): number {
  if (window.scrollY <= 1) return 0;
  for (const { block, element } of allBlocks()) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom <= 0) continue;
    const part = Math.max(0, Math.min(1, -top / Math.max(1, bottom - top)));
    return block.start + (block.end - block.start) * part;
  }
  return allBlocks().at(-1)?.block.end ?? 0;
}

function scrollTo(line: number): void {
  quietUntil = performance.now() + quietTime;
  if (line <= 0) {
    window.scrollTo(0, 0);
    return;
  }
  const blocks = allBlocks();
  const at = blocks.findLast(({ block }) => block.start <= line) ?? blocks[0];
  if (!at) return;
  const { top, height } = at.element.getBoundingClientRect();
  const part = Math.min(1, Math.max(0, (line - at.block.start) / Math.max(1, at.block.end - at.block.start)));
  window.scrollTo(0, window.scrollY + top + height * part);
}

/** The line of what was clicked. */
function placeOf(target: Element): number | undefined {
  const shown = allBlocks().find(({ element }) => element.contains(target));
  if (!shown) return undefined;
  const placed = target.closest<HTMLElement>('[data-line]');
  return shown.block.start + Number(placed?.dataset.line ?? 0);
}
