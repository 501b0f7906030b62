import type { CitedMarks } from '#catalog/issued-by.ts';
import { sliceOf } from '#grammar/text/span.ts';
import { type PlanCitation, subjectKey } from '#model/citation.ts';
import { issuerCited } from '#model/issued-by.ts';
import type { Plan } from '#model/plan.ts';

/** Shorter subjects (`về cải cách hành chính`) are those of many documents. */
const leastSubject = 20;
/** Longer ones are not kept, in UTF-16 units. */
const mostSubject = 500;

/** By what the document of a citation with a day is told from others of its type and number. */
export function marksOf(
  { text, issuer }: Pick<Plan, 'text' | 'issuer'>,
  { cited, day }: PlanCitation,
): CitedMarks {
  const said = cited.subject ? subjectKey(sliceOf(text, cited.subject)) : '';
  return {
    date: day ?? '',
    by: issuerCited(text, cited, issuer),
    subject: said.length > leastSubject && said.length <= mostSubject ? said : '',
  };
}
