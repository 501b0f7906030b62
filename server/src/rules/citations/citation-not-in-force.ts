import { shortDate } from '#catalog/citation.ts';
import { type LegalDocument, stateOn } from '#catalog/legal-document.ts';
import type { ReferenceData } from '#catalog/reference-data.ts';
import type { PlanCitation } from '#model/citations/citation.ts';
import { isEnclosed, looksBack } from '#model/citations/citation-context.ts';
import type { Plan } from '#model/plan.ts';
import { calledIn, calledOf, replacement } from '#rules/citations/name.ts';
import type { Severity } from '#rules/finding.ts';
import { byDate, lowered } from '#rules/profile.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const citationNotInForce: Rule = {
  id: 'citation-not-in-force',
  order: 6070,
  severity: 'warning',
  fix: 'offered',
  looksAt: 'plan',
  waitsFor: 'phrase',
  doc: {
    title: { vi: 'Văn bản đã hết hiệu lực', en: 'A document no longer in force' },
    what: {
      vi: 'Văn bản được viện dẫn đã hết hiệu lực vào ngày của kế hoạch; nêu văn bản thay thế nếu biết. Không báo khi nhắc lại chuyện đã qua (“thay thế Nghị định …”, báo cáo kết quả), khi văn bản nằm trong tên văn bản khác hay trong ngoặc kép, và khi ngày hết hiệu lực không rõ.',
      en: 'A cited document had gone out of force on the plan’s day; its replacement is named where known. Silent where the past is spoken of (“thay thế Nghị định …”, reports of results), within the name of another document or quotation marks, and where the end is not known.',
    },
    why: {
      vi: 'Căn cứ ban hành là văn bản đang có hiệu lực, hoặc đã ký mà chưa có hiệu lực (Luật Ban hành văn bản quy phạm pháp luật; Nghị định 30/2020/NĐ-CP, Phụ lục I). Giao việc theo văn bản đã bị thay thế thì việc không còn cơ sở.',
      en: 'A legal basis is in force, or signed and not yet in force (the Law on Legal Documents; Decree 30/2020/NĐ-CP, Annex I). Work assigned by what has been replaced has no ground.',
    },
    bad: 'Số: 12/KH-UBND\nHuế, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n\nCăn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính.\n\nI. NỘI DUNG\n1. Rà soát.\n',
    good: 'Số: 12/KH-UBND\nHuế, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n\nCăn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia.\n\nI. NỘI DUNG\n1. Rà soát.\n',
  },
  *check({ plan }: RuleContext): Iterable<Report> {
    const { date, text, referenceData } = plan;
    if (!date) return;
    for (const citation of plan.citations) {
      const { document, cited, within } = citation;
      if (!document || document.confidence === 'low' || within || cited.quoted) continue;
      if (
        stateOn(document, date.day) !== 'expired' ||
        isEnclosed(text, citation) ||
        looksBack(text, citation, date.day)
      )
        continue;
      yield report(plan, citation, document, successorOf(document, referenceData, date.day), date.day);
    }
  },
};

/** Replacements of replacements are followed so far. */
const longestChain = 6;

/** The one document that stands in its place on `day`, through those that were replaced in turn; undefined where it is not certain. */
function successorOf(
  document: LegalDocument,
  referenceData: ReferenceData,
  day: string,
): LegalDocument | undefined {
  let last = document;
  for (let i = 0; i < longestChain; i++) {
    const next = only(
      last.replacedBy.flatMap((number) => later(referenceData.documentsNumbered(number), last)),
    );
    if (last.replacedBy.length !== 1 || !next || next.date === null || next.date > day) return undefined;
    if (stateOn(next, day) !== 'expired') return next;
    last = next;
  }
  return undefined;
}

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);
const later = (all: readonly LegalDocument[], than: LegalDocument) =>
  all.filter(({ date }) => date !== null && than.date !== null && date > than.date);

function report(
  plan: Plan,
  citation: PlanCitation,
  document: LegalDocument,
  successor: LegalDocument | undefined,
  day: string,
): Report {
  const name = calledIn(plan.text, citation);
  const from = shortDate(document.effectiveTo!);
  const direct = document.replacedBy.join(', ');
  const by =
    direct === ''
      ? undefined
      : successor && document.replacedBy.includes(successor.number)
        ? calledOf(successor)
        : direct;
  const now = successor && !document.replacedBy.includes(successor.number) ? calledOf(successor) : undefined;
  const ground = {
    vi: `${by ? `: ${by} thay thế từ ${from}` : ` từ ${from}`}${now ? `, nay là ${now}` : ''}`,
    en: `${by ? `: ${by} replaces it from ${from}` : ` from ${from}`}${now ? `, now ${now}` : ''}`,
  };
  const edit = successor && replacement(plan.text, citation, successor);
  const known: Severity = document.confidence === 'high' ? 'warning' : lowered('warning');
  return {
    at: { start: citation.cited.start, end: citation.cited.end },
    severity: known === 'warning' ? byDate('warning', plan) : known,
    message: {
      vi: `${name} đã hết hiệu lực${ground.vi}. Viện dẫn văn bản đang có hiệu lực vào ngày của kế hoạch (${shortDate(day)}).`,
      en: `${name} is no longer in force${ground.en}. Cite what is in force on the plan’s own day (${shortDate(day)}).`,
    },
    fixes:
      edit && successor
        ? [
            {
              title: { vi: `Thay bằng ${calledOf(successor)}`, en: `Replace by ${calledOf(successor)}` },
              safe: false,
              edits: [edit],
            },
          ]
        : [],
  };
}
