import type { CitedMarks } from '#catalog/issued-by.ts';
import { sliceOf } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';
import { type PlanCitation, subjectKey } from './citation.ts';

/** Shorter subjects (`về cải cách hành chính`) are those of many documents. */
const leastSubject = 20;
/** Longer ones are left out, in UTF-16 units. */
const maxSubjectLength = 500;

/** The key of what a cited document is about; empty where the words are too few to distinguish documents. */
export function citedSubject(text: string, { cited }: PlanCitation): string {
  const piece = cited.subject ? subjectKey(sliceOf(text, cited.subject)) : '';
  return piece.length > leastSubject && piece.length <= maxSubjectLength ? piece : '';
}

/** By what the document of a citation with a day differs from others of its type and number. */
export function marksOf({ text }: Pick<Plan, 'text'>, citation: PlanCitation): CitedMarks {
  const { day = '', issuer } = citation;
  return { date: day, by: issuer, subject: citedSubject(text, citation) };
}
