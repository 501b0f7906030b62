import { isWordCode } from '#grammar/text/characters.ts';
import { signsOf } from '#grammar/text/signs.ts';
import type { Span } from '#grammar/text/span.ts';
import { composition } from '#rules/contract/permissions.ts';
import type { TextEdit } from '#rules/finding.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const notNfc: Rule = {
  id: 'not-nfc',
  order: 8030,
  title: { vi: 'Chữ có dấu rời (Unicode tổ hợp)', en: 'Letters with loose marks (decomposed Unicode)' },
  severity: 'warning',
  fix: 'safe',
  mayChange: [composition],
  scope: 'plan',
  *check({ plan: { text } }: RuleContext): Iterable<Report> {
    const edits = compositionEdits(text);
    const first = edits[0];
    if (!first) return;
    const count = edits.length;
    const others = count > 1 ? ` Cả kế hoạch có ${count} chữ như vậy.` : '';
    yield {
      at: { start: first.start, end: first.end },
      message: {
        vi: `“${first.text}” viết bằng chữ cái và dấu rời nhau (Unicode tổ hợp).${others} Theo thông lệ dùng chữ dựng sẵn: đổi để tìm kiếm và in cho đúng.`,
        en: `“${first.text}” is written with loose marks (decomposed Unicode); ${count} in the plan. Use composed letters (common practice): only they are found and printed as they should be.`,
      },
      fixes: [
        {
          title: {
            vi: count > 1 ? `Đổi cả ${count} chữ sang chữ dựng sẵn` : 'Đổi sang chữ dựng sẵn',
            en: count > 1 ? `Compose all ${count} words` : 'Compose the letters',
          },
          safe: true,
          edits,
        },
      ],
    };
  },
};

/** What composes otherwise (Å as a unit) means something else. */
const isMark = (code: number) => code >= 0x300 && code <= 0x36f;

/** For each word with a letter that can be composed, what it is then. */
function compositionEdits(text: string): TextEdit[] {
  const edits: TextEdit[] = [];
  if (!signsOf(text).hasCombiningMarks) return edits;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isMark(text.charCodeAt(i))) continue;
    const word = wordAround(text, i, from);
    const words = text.slice(word.start, word.end);
    const composed = words.normalize('NFC');
    if (composed !== words) edits.push({ ...word, text: composed });
    from = word.end;
    i = from - 1;
  }
  return edits;
}

/** No word is longer; a longer run of characters is fixed piece by piece. */
const maxLength = 40;

/** The letters and marks around a mark, not before `from`. */
function wordAround(text: string, at: number, from: number): Span {
  let start = at;
  while (start > from && at - start < maxLength && isWordCode(text.charCodeAt(start - 1))) start--;
  let end = at + 1;
  while (isMark(text.charCodeAt(end)) || (end - at < maxLength && isWordCode(text.charCodeAt(end)))) end++;
  return { start, end };
}
