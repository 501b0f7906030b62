import type { Span } from '#grammar/text/span.ts';
import type { TextEdit } from '#rules/finding.ts';

/** The words of a text, letters and digits with their marks; `omitted` are places of letters that are no words: the marker `o`. */
export function wordSpans(text: string, omitted: ReadonlySet<number> = new Set()): Span[] {
  const words: Span[] = [];
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    if (!omitted.has(index)) words.push({ start: index, end: index + word.length });
  return words;
}

/** Whether two words are the same but for a zero before a figure. */
export const isSameWord = (a: string, b: string): boolean => a === b || withoutZero(a) === withoutZero(b);

const withoutZero = (word: string) => word.replace(/^0+(?=\d)/, '');

/** A text with the places of letters in it that are no words. */
export interface Worded {
  readonly text: string;
  readonly omitted: ReadonlySet<number>;
}

/**
 * The edits that turn `before` into `after`, one for each gap between two words that is not the same; undefined where the words or their
 * order are not. No edit touches a word, but for a zero before a figure.
 */
export function editsBetweenWords(before: Worded, after: Worded): TextEdit[] | undefined {
  const [was, now] = [wordSpans(before.text, before.omitted), wordSpans(after.text, after.omitted)];
  if (was.length !== now.length) return undefined;
  const edits: TextEdit[] = [];
  const replace = (span: Span, text: string) => {
    const edit = trimmed(before.text, span, text);
    if (edit) edits.push(edit);
  };
  let [from, to] = [0, 0];
  for (const [i, word] of was.entries()) {
    const other = now[i]!;
    const [letters, same] = [
      before.text.slice(word.start, word.end),
      after.text.slice(other.start, other.end),
    ];
    if (!isSameWord(letters, same)) return undefined;
    replace({ start: from, end: word.start }, after.text.slice(to, other.start));
    replace(word, same);
    [from, to] = [word.end, other.end];
  }
  replace({ start: from, end: before.text.length }, after.text.slice(to));
  return edits;
}

/** An edit without what stays the same at both its ends; a line end is never split. */
function trimmed(text: string, { start, end }: Span, wanted: string): TextEdit | undefined {
  const was = text.slice(start, end);
  if (was === wanted) return undefined;
  const most = Math.min(was.length, wanted.length);
  let head = 0;
  while (head < most && was[head] === wanted[head]) head++;
  let tail = 0;
  while (tail < most - head && was.at(-1 - tail) === wanted.at(-1 - tail)) tail++;
  if (splitsLineEnd(was, head) || splitsLineEnd(wanted, head)) head--;
  if (splitsLineEnd(was, was.length - tail) || splitsLineEnd(wanted, wanted.length - tail)) tail--;
  return { start: start + head, end: end - tail, text: wanted.slice(head, wanted.length - tail) };
}

const splitsLineEnd = (text: string, at: number) => text[at - 1] === '\r' && text[at] === '\n';
