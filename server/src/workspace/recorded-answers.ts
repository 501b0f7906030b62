import { compareIssuers } from '#catalog/issued-by.ts';
import type { LegalDocument } from '#catalog/legal-document.ts';
import type { CitationQuery } from '#catalog/reference-data.ts';
import { subjectKey } from '#model/citations/citation.ts';
import type { OtherPlans } from './other-plans.ts';

/**
 * Hands on the answers of other plans, and records each question with its answer: what was worked out from them stands as
 * long as all questions are answered the same.
 */
export class RecordedAnswers implements OtherPlans {
  readonly #others: OtherPlans;
  /** Answers by question, both as JSON. */
  readonly #answers = new Map<string, string>();

  constructor(others: OtherPlans) {
    this.#others = others;
  }

  readonly documents: OtherPlans['documents'] = () => this.#ask('documents', undefined);
  readonly documentsNumbered: OtherPlans['documentsNumbered'] = (key) => this.#ask('documentsNumbered', key);
  readonly documentsCited: OtherPlans['documentsCited'] = (cited) => this.#ask('documentsCited', cited);
  readonly citationWithOtherDay: OtherPlans['citationWithOtherDay'] = (cited) =>
    this.#ask('citationWithOtherDay', cited);
  readonly headingsOf: OtherPlans['headingsOf'] = (uri) => this.#ask('headingsOf', uri);

  /** The questions that were asked, each once, with their answers; empty where no other plan matters. */
  record(): AnswerRecord {
    return [...this.#answers].map(([question, answer]) => (answer === '' ? [question] : [question, answer]));
  }

  #ask<Name extends keyof OtherPlans>(name: Name, about: Parameters<OtherPlans[Name]>[0]) {
    const answer = answerOf(this.#others, name, about);
    this.#answers.set(JSON.stringify([name, about]), compared(answer, about));
    return answer;
  }
}

/** Questions, each followed by its answer where there was one; both as JSON. */
export type AnswerRecord = readonly (readonly [question: string, answer?: string])[];

/** Whether `others` answer all questions now as they did. */
export function stillHold(record: AnswerRecord, others: OtherPlans): boolean {
  return record.every(([question, before = '']) => {
    const [name, about] = JSON.parse(question) as Question<keyof OtherPlans>;
    return compared(answerOf(others, name, about), about) === before;
  });
}

type Question<Name extends keyof OtherPlans> = readonly [name: Name, about: Parameters<OtherPlans[Name]>[0]];

function answerOf<Name extends keyof OtherPlans>(
  others: OtherPlans,
  name: Name,
  about: Parameters<OtherPlans[Name]>[0],
): ReturnType<OtherPlans[Name]> {
  const ask = others[name] as (about: Parameters<OtherPlans[Name]>[0]) => ReturnType<OtherPlans[Name]>;
  return ask(about);
}

/** What is compared of an answer, as JSON; empty for no answer and an empty one: most are. */
function compared(answer: unknown, about: unknown): string {
  const all =
    Array.isArray(answer) && isCited(about) ? answer.filter((each) => matters(each, about)) : answer;
  return all === undefined || (Array.isArray(all) && all.length === 0) ? '' : JSON.stringify(all);
}

const isCited = (about: unknown): about is CitationQuery =>
  typeof about === 'object' && about !== null && 'isOpen' in about;

/** Whether a plan of its number and type matters to a citation: see `CitationQuery`. */
function matters({ date, issuedBy, title }: LegalDocument, cited: CitationQuery): boolean {
  const { isOpen, day, by, subject } = cited;
  if (isOpen || (subject !== null && subjectKey(title) === subject)) return true;
  return day !== null && (date === day || compareIssuers(by, issuedBy ?? null) === 'same');
}
