import type { PasteParams } from '#protocol/messages.ts';

/**
 * The text as it fits where it lands. Behind a marker that has been typed already, a pasted bullet goes; a table begins on a line of its own;
 * within a row of a table all is one line.
 */
export function landed(text: string, { before = '', after = '' }: PasteParams): string {
  if (/^\s*\|/.test(before)) return inCell(text);
  const isLineStart = before.trim() === '';
  const startsTable = text.startsWith('|');
  const endsTable = /(?:^|\n)\|[^\n]*$/.test(text);
  const first = !isLineStart && startsTable ? `\n${text}` : withoutBullet(text, before);
  return endsTable && after.trim() !== '' ? `${first}\n` : first;
}

const inCell = (text: string) =>
  text
    .replace(/^\|[-:|\s]*\|$\n?/gm, '')
    .replace(/^\|\s*|\s*\|$/gm, '')
    .replace(/(?<!\\)\|/g, '\\|')
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/** Nobody wants `- - …`, nor `a) a) …`. */
function withoutBullet(text: string, before: string): string {
  const typed = /^\s*([-–+•*]|[\p{L}\d]{1,7}(?:\.\d{1,3})*[.)])\s*$/u.exec(before)?.[1];
  const pasted = /^([-+]|[\p{L}\d]{1,7}(?:\.\d{1,3})*[.)])\s+/u.exec(text);
  if (typed === undefined || !pasted) return text;
  const isBullet = pasted[1] === '-' || pasted[1] === '+';
  const rest = text.slice(pasted[0].length);
  const isApart = /\s$/.test(before);
  return isBullet || pasted[1] === typed ? `${isApart ? '' : ' '}${rest}` : text;
}
