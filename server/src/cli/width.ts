/** How wide text is on a screen, in columns: combining marks take none, Chinese characters and emoji two. */

const narrow = /^[\x20-\x7e\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/; // a column each: all that composed Vietnamese needs
const noColumn = /^[\p{Mn}\p{Me}\p{Cf}\p{Zl}\p{Zp}]*$/u;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\ufe0f|\p{Emoji_Presentation}/u;

/** Whether each UTF-16 unit of `text` is a letter of one column. */
export function isNarrow(text: string): boolean {
  return narrow.test(text);
}

let segmenter: Intl.Segmenter | undefined;

/** A letter as people see it: where it stands in the text (UTF-16), what a screen is given, how many columns it takes. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly width: number;
}

/**
 * The letters of one line. Control characters, which could steer a terminal, and those that turn the direction of
 * writing are shown as U+FFFD, tabs as one space.
 */
export function cellsOf(text: string): Cell[] {
  if (isNarrow(text)) return Array.from(text, (shown, i) => ({ start: i, end: i + 1, shown, width: 1 }));
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment, index }) => {
    const shown = harmless(segment);
    return { start: index, end: index + segment.length, shown, width: clusterWidth(shown) };
  });
}

function clusterWidth(cluster: string): number {
  if (noColumn.test(cluster)) return 0;
  return wide.test(cluster) ? 2 : 1;
}

/** `text` on one line, without anything that could steer a terminal. */
export function harmless(text: string): string {
  return text
    .replace(/\r\n|[\t\r\n\u2028\u2029]/g, ' ')
    .replace(/[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

export function displayWidth(text: string): number {
  if (isNarrow(text)) return text.length;
  return cellsOf(text).reduce((sum, { width }) => sum + width, 0);
}

/** `text` filled with spaces to `columns`. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

/** `text` cut to `columns`, with `…` where something is left out. */
export function cut(text: string, columns: number): string {
  const head = text.slice(0, 8 * columns + 8); // letters of more units than that are no letters
  if (head === text && displayWidth(text) <= columns) return text;
  let room = columns - 1;
  let cutText = '';
  for (const { shown, width } of cellsOf(head)) {
    room -= width;
    if (room < 0) break;
    cutText += shown;
  }
  return `${cutText.trimEnd()}…`;
}

/** The words of `text` in lines of at most `columns`; a longer word has a line of its own. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const width = displayWidth(word);
    if (line !== '' && used + 1 + width > columns) {
      lines.push(line);
      line = word;
      used = width;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      used += used === 0 ? width : width + 1;
    }
  }
  return [...lines, line];
}
