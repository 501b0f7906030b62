import { citationOf } from '#catalog/citation.ts';
import { documentHover } from '#features/hover/document.ts';
import { plain } from '#features/hover/markdown.ts';
import type { PlanCitation } from '#model/citations/citation.ts';
import type { Plan } from '#model/plan.ts';
import type { Locale } from '#options/bilingual.ts';
import type { HoverContent } from './hover-content.ts';

/** No more documents of one number are named than fit a hover. */
const maxDocuments = 5;

/** The document that is cited at `offset`; nothing where no document is known by that number or name. */
export function citationHover(plan: Plan, offset: number, locale: Locale): HoverContent | undefined {
  const citation = citationAt(plan, offset);
  if (!citation) return undefined;
  const { start, end } = citation.cited;
  const day = plan.date?.day;
  const { document, documents } = documentsOf(plan, citation);
  if (document) {
    const replacements = day === undefined ? [] : plan.referenceData.replacementsOf(document, day);
    return { start, end, markdown: documentHover(document, { day, locale, replacements }) };
  }
  if (documents.length === 0) return undefined;
  const head =
    locale === 'vi' ? 'Chưa rõ ngày ban hành: có thể là' : 'Which one is not certain without its date';
  const named = documents.slice(-maxDocuments).map((each) => `- ${plain(citationOf(each))}`);
  return { start, end, markdown: `${head}:\n\n${named.join('\n')}` };
}

/** The innermost citation whose type, number or day `offset` is in. */
export function citationAt(plan: Plan, offset: number): PlanCitation | undefined {
  return plan.citations.findLast(({ cited }) => cited.start <= offset && offset <= cited.end);
}

/** The documents that a citation may mean; a short one takes them from the citation of the same number with a date. */
function documentsOf(
  { citations }: Plan,
  citation: PlanCitation,
): Pick<PlanCitation, 'document' | 'documents'> {
  const { document, documents, key } = citation;
  if (document || key === undefined) return { document, documents };
  const fuller = citations.find((each) => each.key === key && each.document);
  return { document: fuller?.document, documents };
}
