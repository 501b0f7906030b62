import { isPlainLatin, sanitize, withoutBuildCommands } from '#grammar/text/sanitize.ts';

/** How wide text is on a screen, in columns: combining marks take none, Chinese characters and emoji two. */

const noColumn = /^[\p{Mn}\p{Me}\p{Cf}\p{Zl}\p{Zp}]*$/u;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\ufe0f|\p{Emoji_Presentation}/u;

/** Whether each UTF-16 unit of `text` is a letter of one column. */
export function isNarrow(text: string): boolean {
  return isPlainLatin(text);
}

/** One line as `displayCells` shows it, where each of its UTF-16 units takes one column; else undefined. */
export function narrowLine(text: string): string | undefined {
  const line = withoutBuildCommands(text); // as long as `text`: the places are the same
  return isNarrow(line) ? line : undefined;
}

let segmenter: Intl.Segmenter | undefined;

/** A letter as people see it: where it stands in the text (UTF-16), what a screen is given, how many columns it takes. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly width: number;
}

/** The letters of one line, as `sanitize` shows them; the byte order mark before the first is not shown. */
export function displayCells(text: string): Cell[] {
  const line = withoutBuildCommands(text); // as long as `text`: the places are the same
  if (isNarrow(line)) return Array.from(line, (shown, i) => ({ start: i, end: i + 1, shown, width: 1 }));
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(line), ({ segment, index }) => {
    const shown = index === 0 && segment === '\ufeff' ? '' : sanitize(segment);
    return { start: index, end: index + segment.length, shown, width: clusterWidth(shown) };
  });
}

/** Signs for what is not shown stand apart from the letter that they belong to. */
function clusterWidth(cluster: string): number {
  const [first = '', ...others] = cluster.split('\ufffd');
  return [first, ...others].reduce((sum, part) => sum + pieceWidth(part), others.length);
}

function pieceWidth(piece: string): number {
  if (noColumn.test(piece)) return 0;
  return wide.test(piece) ? 2 : 1;
}

export function displayWidth(text: string): number {
  if (isNarrow(text)) return text.length;
  return displayCells(text).reduce((sum, { width }) => sum + width, 0);
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
  for (const { shown, width } of displayCells(head)) {
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
