import { closingMarkPattern as mark } from '#grammar/tables/phrases.ts';
import { hasLower } from '#grammar/text/characters.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import type { Line } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { byDecree30 } from '#rules/decree-30.ts';
import { followsFormRules } from '#rules/form-scope.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { severityByDateSource } from '#rules/severity.ts';

export const closingMark: Rule = {
  id: 'closing-mark',
  order: 7080,
  title: { vi: 'Dấu kết thúc “./.”', en: 'The closing mark “./.”' },
  severity: 'information',
  fix: 'none',
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    if (!followsFormRules(plan) || plan.isAttached) return;
    const last = lastLine(plan);
    if (!last || last.kind === 'row') return;
    const { text } = plan;
    const ending = { start: Math.max(last.content.start, last.content.end - 24), end: last.content.end };
    if (mark.test(sliceOf(text, ending))) return;
    const more = afterMark(plan, last);
    if (more && (isInitials(text, more, last) || isPosition(text, more) || isNote(text, more, last))) return;
    yield {
      at: more ?? lastWord(text, last.content),
      severity: severityByDateSource('information', plan),
      message: byDecree30(more ? goesOn : missing, 'annex III: form 1.4'),
    };
  },
};

const missing: Bilingual = {
  vi: 'Nội dung kế hoạch kết thúc bằng dấu “./.”: thêm vào cuối câu này',
  en: 'The text of a plan ends with “./.”: add it to the end of this sentence',
};
const goesOn: Bilingual = {
  vi: 'Sau dấu kết thúc “./.” không còn nội dung nào nữa: bỏ phần này hoặc chuyển dấu “./.” xuống cuối',
  en: 'Nothing follows the closing mark “./.”: remove this, or move the mark to the end',
};

/** The last line of the text before recipients and signature; undefined where neither is there. */
function lastLine({ tree }: Plan): Line | undefined {
  const tail = tree.parts.find(({ kind }) => kind === 'recipients' || kind === 'signature');
  const from = tree.parts.find(({ kind }) => kind === 'body' || kind === 'preamble');
  if (!tail || !from || from.start >= tail.start) return undefined;
  return tree.lines.findLast(
    ({ kind, start }) =>
      start >= from.start &&
      start < tail.start &&
      (kind === 'text' || kind === 'lower' || kind === 'item' || kind === 'row'),
  );
}

/** What follows a mark that stands further up, at most so many characters: more is another document's. */
const maxDistance = 1500;

function afterMark({ text }: Plan, { content }: Line): Span | undefined {
  const from = Math.max(0, content.end - maxDistance);
  const at = text.slice(from, content.end).lastIndexOf('./.');
  if (at < 0) return undefined;
  const rest = text.slice(from + at + 3, content.end);
  const start = from + at + 3 + rest.search(/[^\s*_.]|$/);
  const end = Math.min(content.end, start + rest.trimStart().search(/[\r\n]|$/));
  const words = text
    .slice(start, end)
    .replace(/[\s*_]+$/, '')
    .split(/[\r\n]/, 1)[0]!;
  return words === '' ? undefined : { start, end: start + words.length };
}

/** Somebody’s position, where the recipients stand below the signature: `NGƯỜI LẬP KẾ HOẠCH`. */
const isPosition = (text: string, line: Span) => !hasLower(sliceOf(text, line).normalize('NFC'));

/** A note in brackets on what is sent along: `(Gửi kèm biểu mẫu)`. */
const isNote = (text: string, { start }: Span, { content }: Line) =>
  /^(?:\((?:[^()]|\([^()]*\))*\)[\s.;*_]*)+$/.test(text.slice(start, content.end));

/** Who checked the draft puts a paraph or initials right after the mark. */
function isInitials(text: string, { start }: Span, { content }: Line): boolean {
  return /^[\s*_.]*[\p{L}\d]{1,8}(?:\s[\p{L}\d]{1,8})?[\s*_.]*$/u.test(
    text.slice(start, content.end).normalize('NFC'),
  );
}

function lastWord(text: string, { start, end }: Span): Span {
  const words = text.slice(Math.max(start, end - 40), end).replace(/[\s*_]+$/, '');
  const to = Math.max(start, end - 40) + words.length;
  return { start: to - (/\S+$/.exec(words)?.[0].length ?? words.length), end: to };
}
