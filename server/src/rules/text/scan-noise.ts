import { isLineEnd } from '#grammar/text/line-starts.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';
import type { PartKind, PlanTree } from '#grammar/tree.ts';
import { alternation } from '#lexicon/alternation.ts';
import { signingPrefixes } from '#lexicon/signing-prefixes.ts';
import { wordList } from '#lexicon/words.ts';
import type { Emphasis } from '#rules/text/emphasis.ts';

/** Columns are parted by a pipe, a tab or three blanks: what stands in one ends there. */
const columnGap = /\||\t|[^\S\r\n]{3,}/;
/** How far an end of something is looked for before a mark. */
const far = 80;

/**
 * The scrap that a piece of emphasis is: what a scan made of a paraph, a stroke or a page's number, one short word in marks behind the
 * end of a sentence (`- Lưu: VT, ĐTS. *lin*`, `./. *W*`, `Nguyễn Văn An *5*`). With the blanks before it; undefined for emphasis of
 * real words (`**Chủ trì:**`). It may be the typist's initials, so no safe fix keeps or removes it.
 */
export function scanNoiseOf(text: string, tree: PlanTree, { open, close }: Emphasis): Span | undefined {
  const inner = { start: open.end, end: close?.start ?? lineEnd(text, open.end) };
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + far)).trim();
  const end = close?.end ?? inner.end;
  const after = text.slice(end, Math.min(lineEnd(text, end), end + far)).split(columnGap, 1)[0]!;
  if (!isShort(words) || /[^\s*_.]/.test(after)) return undefined;
  const lineStart = lineStartOf(text, open.start);
  const before = text
    .slice(Math.max(lineStart, open.start - far), open.start)
    .normalize('NFC')
    .replace(/[\s*_]+$/, '')
    .split(columnGap)
    .at(-1)!;
  if (!isBehindEnd(before, words, partAt(tree, open.start))) return undefined;
  let start = open.start;
  while (start > lineStart && isSpace(text.charCodeAt(start - 1))) start--;
  return { start, end };
}

/** One word of at most ten letters and figures, or letters that stand apart. */
const isShort = (words: string) =>
  /^[\p{L}\p{M}\d]{1,10}\.?$/u.test(words) ||
  /^(?:[\p{L}\p{M}\d]{1,2}\s){1,4}[\p{L}\p{M}\d]{1,2}$/u.test(words);

/** Words after which a letter or a number belongs to the sentence (`điểm *a*`, `Mẫu số *20*`); after the second ones a number (`ngày *04*`). */
const asksForLetter = new RegExp(
  String.raw`(?:[,:(/–-]|(?<!\p{L})${alternation('numbered-words.letter-or-number')})$`,
  'iu',
);
const asksForNumber = new RegExp(String.raw`(?<!\p{L})${alternation('numbered-words.number')}$`, 'iu');
/** The number or letter that opens a line ends nothing. */
const marker = /^[\s\p{P}]*(?:(?:[IVXLC]{1,7}|\d{1,3}(?:\.\d{1,3})*|\p{L}\p{M}*)[.)/]\s*)?/u;
const shortened = new RegExp(
  String.raw`(?<!\p{L})${alternation([...wordList('dotted-short-forms.within-sentences'), ...signingPrefixes])}\.$`,
  'iu',
);

function isBehindEnd(before: string, wording: string, part: PartKind | undefined): boolean {
  const words = before.replace(marker, '');
  if (/[.;]["”’)]*$/.test(words)) return !shortened.test(words);
  if (asksForLetter.test(before) || (/\d/.test(wording) && asksForNumber.test(before))) return false;
  if (part === 'recipients' || part === 'signature') return words !== '' || !isTitle(wording);
  return /\p{L}/u.test(words) && /^(?:\p{L}\p{M}*|\d{1,3})$/u.test(wording);
}

/** What may stand by itself among recipients or in a signature: it begins with a capital. */
const isTitle = (words: string) => /^\p{Lu}\p{M}*\p{L}/u.test(words);

function lineStartOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 4 * far && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < 4 * far && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
}

function partAt({ parts }: PlanTree, at: number): PartKind | undefined {
  return parts[partitionPoint(parts, ({ end }) => end > at)]?.kind;
}
