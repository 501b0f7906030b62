import { pageBreaks } from '#client/preview/paginate.ts';
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
  resized = requestAnimationFrame(() => keepingPlace(fitWidth));
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
  for (const gap of element.querySelectorAll('.gap, .gap-row')) gap.remove();
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

/** The page takes the width of the view, but is not blown up. */
function fitWidth(): void {
  pages.style.zoom = '1';
  const scale = document.documentElement.clientWidth / Math.max(1, pages.offsetWidth);
  pages.style.zoom = String(Math.max(0.3, Math.min(1.4, scale)));
}

/** Parts sections into sheets: what does not fit a page goes to the next one, which has its number on top. */
function paginate(): void {
  for (const { element, blocks } of sections) {
    for (const gap of element.querySelectorAll('.gap, .gap-row')) gap.remove();
    const isAcross = element.classList.contains('landscape');
    const unit = element.getBoundingClientRect().width / (isAcross ? 297 : 210); // a millimetre on the screen
    const parts = blocks.flatMap((shown) => unitsOf(shown.element));
    const tops = parts.map((part) => part.getBoundingClientRect());
    const units = parts.map((part, i) => {
      const next = tops[i + 1]?.top ?? tops[i]!.bottom;
      return { height: (next - tops[i]!.top) / unit, keepsNext: part.hasAttribute('data-keep') };
    });
    const { breaks, rest } = pageBreaks(units, (isAcross ? 210 : 297) - 40);
    for (const [i, { before, rest }] of breaks.entries()) insertGap(parts[before]!, rest, i + 2);
    element.append(gapOf(rest));
  }
}

/** What is not parted: rows of a table with borders, else whole blocks. */
const unitsOf = (element: HTMLElement): HTMLElement[] =>
  element.classList.contains('grid') ? [...element.querySelectorAll('tr')] : [element];

function insertGap(before: HTMLElement, rest: number, page: number): void {
  const gap = gapOf(rest, page);
  if (!(before instanceof HTMLTableRowElement) || !before.previousElementSibling) {
    (before instanceof HTMLTableRowElement ? before.closest('table')! : before).before(gap);
    return;
  }
  const row = document.createElement('tr');
  row.className = 'gap-row';
  const cell = row.insertCell();
  cell.colSpan = 1000;
  cell.append(gap);
  before.before(row);
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
