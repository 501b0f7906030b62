import { invisibleCodes, isInvisibleCode, withoutInvisibleCharacters } from '#grammar/text/invisible.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import { signsOf } from '#grammar/text/signs.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';
import { isSyllable } from '#grammar/text/syllable.ts';
import type { Line } from '#grammar/tree.ts';
import { invisibles } from '#rules/contract/permissions.ts';
import type { TextEdit } from '#rules/finding.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  order: 8045,
  title: { vi: 'Ký tự không nhìn thấy', en: 'A character that cannot be seen' },
  severity: 'warning',
  fix: 'safe',
  mayChange: [invisibles],
  scope: 'plan',
  *check({ plan: { text, tree } }: RuleContext): Iterable<Report> {
    const runs = invisibleRuns(text, tree.lines);
    if (runs.length > 0) yield report(text, runs);
  },
};

/** The runs of such characters, but for a byte order mark at the very beginning, joiners of other scripts and of pictures, and comments. */
function invisibleRuns(text: string, lines: readonly Line[]): Span[] {
  const { has, offsets } = signsOf(text);
  if (!invisibleCodes.some((code) => has(code))) return [];
  const runs: Span[] = [];
  let end = 0;
  for (let i = 0; i < offsets.length; i++) {
    const start = offsets[i]!;
    if (start < end || !isInvisibleCode(text.charCodeAt(start))) continue;
    end = start + 1;
    while (isInvisibleCode(text.charCodeAt(end))) end++;
    if (start === 0 || joinsOthers(text, { start, end })) continue;
    if (lines[partitionPoint(lines, ({ end: lineEnd }) => lineEnd > start)]?.kind !== 'comment')
      runs.push({ start, end });
  }
  return runs;
}

/** Whether a run stands beside a letter of a script that needs such characters (Khmer, Thai, Arabic), or within a picture. */
const joinsOthers = (text: string, { start, end }: Span) =>
  isOfOtherScript(text.charCodeAt(start - 1)) || isOfOtherScript(text.charCodeAt(end));

const isOfOtherScript = (code: number) =>
  (code >= 0x590 && code < 0x1e00) || (code >= 0x2600 && code < 0x2800) || (code >= 0x2e80 && code < 0xfe70);

const names: Readonly<Record<number, { readonly vi: string; readonly en: string }>> = {
  173: { vi: 'gạch nối mềm', en: 'soft hyphen' },
  8203: { vi: 'khoảng trắng rộng bằng không', en: 'zero width space' },
  8288: { vi: 'dấu nối không nhìn thấy', en: 'word joiner' },
  65279: { vi: 'dấu đầu tệp (BOM) lọt vào giữa', en: 'byte order mark' },
};
const joiner = { vi: 'dấu nối chữ', en: 'joiner' };
const direction = { vi: 'dấu đổi chiều chữ', en: 'mark of direction' };
const nameOf = (code: number) => names[code] ?? (code === 0x200c || code === 0x200d ? joiner : direction);

function report(text: string, runs: readonly Span[]): Report {
  const [first] = runs as [Span];
  const code = text.charCodeAt(first.start);
  const { vi, en } = nameOf(code);
  const shown = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const count = runs.length;
  return {
    at: around(text, first),
    message: {
      vi: `Ở đây có ký tự không nhìn thấy (${vi}, ${shown})${count > 1 ? `; cả kế hoạch có ${count} chỗ như vậy` : ''}, thường do chép từ trang web, tin nhắn hoặc PDF: tìm kiếm không ra chữ này, ngắt dòng sai. Xóa đi.`,
      en: `A character that cannot be seen (${en}, ${shown}) stands here${count > 1 ? `; there are ${count} such places in the plan` : ''}: a search does not find this word, and lines break in wrong places. Remove it.`,
    },
    related: runs.slice(1, 6).map((run) => ({
      ...around(text, run),
      message: { vi: 'Ở đây cũng có', en: 'Here, too' },
    })),
    fixes: [
      {
        title: {
          vi: count > 1 ? `Xóa ký tự không nhìn thấy ở cả ${count} chỗ` : 'Xóa ký tự không nhìn thấy',
          en: count > 1 ? `Remove them in all ${count} places` : 'Remove it',
        },
        safe: true,
        edits: runs.map((run) => removed(text, run)),
      },
    ],
  };
}

/** So far around a run its word is looked for. */
const near = 24;

/** The word that a run stands in or at, so that there is something to see; itself and what stands beside it where it is at none. */
function around(text: string, { start, end }: Span): Span {
  const isWord = (at: number) => {
    const code = text.charCodeAt(at);
    return at >= 0 && at < text.length && (!isSpace(code) || isInvisibleCode(code));
  };
  let first = start;
  let last = end;
  while (start - first < near && isWord(first - 1)) first--;
  while (last - end < near && isWord(last)) last++;
  return { start: first, end: last };
}

/** The edit that removes a run; a space takes its place where two words would become one. */
function removed(text: string, run: Span): TextEdit {
  const [before, after] = [lettersBefore(text, run.start), lettersBehind(text, run.end)];
  const areWords = isSyllable(before) && isSyllable(after) && !isSyllable(before + after);
  return { ...run, text: areWords ? ' ' : '' };
}

const plain = (letters: string) => withoutInvisibleCharacters(letters).normalize('NFC').toLowerCase();
const lettersBefore = (text: string, at: number) =>
  plain(/[\p{L}\p{M}\p{Cf}]*$/u.exec(text.slice(Math.max(0, at - near), at))![0]);
const lettersBehind = (text: string, at: number) =>
  plain(/^[\p{L}\p{M}\p{Cf}]*/u.exec(text.slice(at, at + near))![0]);
