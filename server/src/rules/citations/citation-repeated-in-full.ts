import type { PlanCitation } from '#model/citations/citation.ts';
import { isEnclosed } from '#model/citations/citation-context.ts';
import { calledIn } from '#rules/citations/name.ts';
import { isOfForm } from '#rules/profile.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const citationRepeatedInFull: Rule = {
  id: 'citation-repeated-in-full',
  order: 6090,
  severity: 'off',
  fix: 'none',
  looksAt: 'plan',
  waitsFor: 'phrase',
  doc: {
    title: { vi: 'Viện dẫn lại mà vẫn viết đầy đủ', en: 'A later mention written in full' },
    what: {
      vi: 'Văn bản đã được viện dẫn đầy đủ mà lần sau vẫn ghi ngày, cơ quan và trích yếu. Không báo trong tên của văn bản khác, trong bảng và phụ lục.',
      en: 'A document that has been cited in full is cited with day, issuer and subject again. Silent within the name of another document, in tables and annexes.',
    },
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 6: các lần viện dẫn tiếp theo chỉ ghi tên loại và số, ký hiệu.',
      en: 'Decree 30/2020/NĐ-CP, Annex I, part I, section II, 6: later mentions give type and number alone.',
    },
    bad: 'Số: 12/KH-UBND\nHuế, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\nCăn cứ Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020 của Chính phủ về thực hiện thủ tục hành chính trên môi trường điện tử.\n\nI. NỘI DUNG\n1. Thực hiện Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020 của Chính phủ về thực hiện thủ tục hành chính trên môi trường điện tử.\n',
    good: 'Số: 12/KH-UBND\nHuế, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\nCăn cứ Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020 của Chính phủ về thực hiện thủ tục hành chính trên môi trường điện tử.\n\nI. NỘI DUNG\n1. Thực hiện Nghị định số 45/2020/NĐ-CP.\n',
  },
  *check({ plan }: RuleContext): Iterable<Report> {
    if (!isOfForm(plan)) return;
    const inFull = new Map<string, PlanCitation>();
    for (const citation of plan.citations) {
      const { key, cited, within, text } = citation;
      if (key === undefined || !cited.number || within || !isFull(citation) || !asked.has(text.place))
        continue;
      const inDocument = `${text.ofDecision} ${key}`; // a decision and its plan are two documents
      const first = inFull.get(inDocument);
      if (!first) inFull.set(inDocument, citation);
      else if (!isEnclosed(plan.text, citation)) yield report(plan.text, citation, first);
    }
  },
};

const asked = new Set(['basis', 'preamble', 'body', 'closing']);
const isFull = ({ cited: { date, subject, issuer } }: PlanCitation) => date && issuer && subject;

function report(text: string, citation: PlanCitation, { cited: first }: PlanCitation): Report {
  const name = calledIn(text, citation);
  return {
    at: { start: citation.cited.start, end: citation.cited.end },
    message: {
      vi: `${name} đã được viện dẫn đầy đủ ở trên: lần này chỉ viết “${name}” (NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 6).`,
      en: `${name} has been cited in full above: write “${name}” alone here (Decree 30/2020/NĐ-CP, Annex I, part I, section II, 6).`,
    },
    related: [
      {
        start: first.start,
        end: first.end,
        message: { vi: 'Lần viện dẫn đầy đủ', en: 'Cited in full here' },
      },
    ],
  };
}
