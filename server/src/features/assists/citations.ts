import { CodeActionKind } from 'vscode-languageserver-types';
import { citationOf, insertableTitle } from '#catalog/citation.ts';
import type { PlanCitation } from '#model/citations/citation.ts';
import type { Plan } from '#model/plan.ts';
import { citedName } from '#rules/citations/citation-text.ts';
import type { Assist, AssistSite } from './assist.ts';

/**
 * Between the full and the short form of the citation at the cursor (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 6 điểm b: in full at the first mention,
 * type and number alone at later ones). The short form is offered where the document has been cited in full before; the full one where another mention, or the
 * catalogue, has it.
 */
export function citationForms({ plan, at }: AssistSite): Assist[] {
  const citation = plan.citations.find(
    ({ cited, within }) => !within && cited.start <= at.start && at.start <= cited.end,
  );
  const { cited, key } = citation ?? {};
  if (!citation || !cited?.number || key === undefined || cited.parts.length > 0) return [];
  return isFull(citation) ? shortened(plan, citation) : written(plan, citation);
}

const isFull = ({ cited: { date, issuer, subject } }: PlanCitation) =>
  date !== undefined && issuer !== undefined && subject !== undefined;

function shortened(plan: Plan, citation: PlanCitation): Assist[] {
  const before = plan.citations.some(
    (each) => each.key === citation.key && each.cited.start < citation.cited.start && isFull(each),
  );
  const { start, subject } = citation.cited;
  if (!before || !subject?.isWhole) return [];
  const short = citedName(plan.text, citation);
  return [
    {
      title: { vi: `Viết ngắn: “${short}”`, en: `Cite briefly: “${short}”` },
      kind: CodeActionKind.RefactorRewrite,
      edits: [{ start, end: subject.end, text: short }],
    },
  ];
}

function written(plan: Plan, { cited, key, document }: PlanCitation): Assist[] {
  const model = plan.citations.find(
    (each) => each.key === key && isFull(each) && each.cited.subject?.isWhole,
  );
  const title = document && insertableTitle(document);
  const full = model
    ? plan.text.slice(model.cited.start, model.cited.subject!.end).replace(/\s+/g, ' ')
    : document && title
      ? citationOf(document, title)
      : undefined;
  const end = Math.max(cited.end, cited.issuer?.end ?? 0, cited.subject?.end ?? 0, cited.date?.end ?? 0);
  if (full === undefined || plan.text.slice(cited.start, end) === full) return [];
  return [
    {
      title: { vi: 'Viện dẫn đầy đủ', en: 'Cite in full' },
      kind: CodeActionKind.RefactorRewrite,
      edits: [{ start: cited.start, end, text: full }],
    },
  ];
}
