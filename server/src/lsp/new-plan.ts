import { type Connection, RequestType } from 'vscode-languageserver';
import { newPlan } from '#features/new-plan.ts';
import { type Locale, locales } from '#options/bilingual.ts';
import { NEW_PLAN, type NewPlanAnswers, type NewPlanResult, newPlanQuestions } from '#protocol/new-plan.ts';

/** Answers the request `kehoach/newPlan`; what is no answer to one of its questions is left out. */
export function handleNewPlans(connection: Connection, today: () => string, own: Locale): void {
  connection.onRequest(new RequestType<unknown, NewPlanResult, void>(NEW_PLAN), (params): NewPlanResult => {
    const { answers, locale } = (params ?? {}) as { readonly answers?: unknown; readonly locale?: unknown };
    return newPlan(answersOf(answers), {
      today: today(),
      locale: locales.find((each) => each === locale) ?? own,
    });
  });
}

function answersOf(sent: unknown): NewPlanAnswers {
  const given = (typeof sent === 'object' && sent !== null ? sent : {}) as Readonly<Record<string, unknown>>;
  const texts = newPlanQuestions.flatMap((question) => {
    const text = given[question];
    return typeof text === 'string' ? [[question, text.slice(0, longestAnswer)] as const] : [];
  });
  return Object.fromEntries(texts);
}

/** More than any answer has, in UTF-16 units. */
const longestAnswer = 2_000;
