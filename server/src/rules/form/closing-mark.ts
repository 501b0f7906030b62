import { closingMark as mark } from '#grammar/tables/phrases.ts';
import { hasLower } from '#grammar/text/characters.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import type { Line } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { byDate, isOfForm } from '#rules/profile.ts';
import type { Bilingual, Report, Rule, RuleContext } from '#rules/rule.ts';

export const closingMark: Rule = {
  id: 'closing-mark',
  order: 7080,
  severity: 'information',
  fix: 'none',
  looksAt: 'plan',
  doc: {
    title: { vi: 'Dấu kết thúc “./.”', en: 'The closing mark “./.”' },
    what: {
      vi: 'Cuối nội dung kế hoạch, trước “Nơi nhận” và chữ ký, thiếu dấu “./.”, hoặc sau dấu ấy còn chữ (ghi chú trong ngoặc như “(Gửi kèm biểu mẫu)” thì được). Kế hoạch chưa có nơi nhận lẫn chữ ký, hoặc ban hành kèm theo quyết định thì không xét.',
      en: 'The text of the plan does not end in “./.” before recipients and signature, or goes on after it (notes in brackets may follow). Plans without recipients and signature, or attached to a decision, are not judged.',
    },
    why: {
      vi: 'Mẫu 1.4 Phụ lục III Nghị định 30/2020/NĐ-CP (văn bản có tên loại, trong đó có kế hoạch) kết thúc nội dung bằng “./.”: người đọc biết nội dung đến đó là hết.',
      en: 'Form 1.4 in Annex III of Decree 30/2020/NĐ-CP (for plans among others) ends the text with “./.”: readers know that nothing follows.',
    },
    bad: 'Số: 12/KH-UBND\nHuế, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\nI. NỘI DUNG\nRà soát.\n\nTrên đây là Kế hoạch chuyển đổi số năm 2026.\n\nNơi nhận:\n- Các sở;\n- Lưu: VT, TH.\n',
    good: 'Số: 12/KH-UBND\nHuế, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\nI. NỘI DUNG\nRà soát.\n\nTrên đây là Kế hoạch chuyển đổi số năm 2026./.\n\nNơi nhận:\n- Các sở;\n- Lưu: VT, TH.\n',
  },
  *check({ plan }: RuleContext): Iterable<Report> {
    if (!isOfForm(plan) || plan.isAttached) return;
    const last = lastLine(plan);
    if (!last || last.kind === 'row') return;
    const { text } = plan;
    const ending = { start: Math.max(last.content.start, last.content.end - 24), end: last.content.end };
    if (mark.test(sliceOf(text, ending))) return;
    const more = afterMark(plan, last);
    if (more && (isInitials(text, more, last) || isPosition(text, more) || isNote(text, more, last))) return;
    yield {
      at: more ?? lastWord(text, last.content),
      severity: byDate('information', plan),
      message: messageOf(more ? goesOn : missing),
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

const messageOf = (said: Bilingual): Bilingual => ({
  vi: `${said.vi} (mẫu 1.4, Phụ lục III NĐ 30/2020/NĐ-CP).`,
  en: `${said.en} (form 1.4, Annex III of Decree 30/2020/NĐ-CP).`,
});

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
const farthest = 1500;

function afterMark({ text }: Plan, { content }: Line): Span | undefined {
  const from = Math.max(0, content.end - farthest);
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
  const said = text.slice(Math.max(start, end - 40), end).replace(/[\s*_]+$/, '');
  const to = Math.max(start, end - 40) + said.length;
  return { start: to - (/\S+$/.exec(said)?.[0].length ?? said.length), end: to };
}
