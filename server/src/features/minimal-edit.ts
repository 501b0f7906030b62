import { differenceOf } from '#grammar/text/difference.ts';
import type { TextEdit } from '#rules/finding.ts';

/**
 * The one edit that turns `before` into `after`: it replaces what lies between their common start and end; undefined where
 * they are equal. It does not split line ends or surrogate pairs, because no position of the protocol lies within one.
 */
export function minimalEdit(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const difference = differenceOf(before, after);
  let { start } = difference;
  let tail = before.length - difference.beforeEnd;
  while (isWithin(before, start) || isWithin(after, start)) start--;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  while (isWithin(before, before.length - tail) || isWithin(after, after.length - tail)) tail--;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/** Whether `at` lies within a `\r\n` or a surrogate pair. */
function isWithin(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const [left, right] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return (left === 0x0d && right === 0x0a) || (left >> 10 === 0x36 && right >> 10 === 0x37);
}
