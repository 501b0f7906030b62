import { language } from '#client/localize.ts';
import {
  type NewPlan,
  type NewPlanAnswers,
  type NewPlanParams,
  type NewPlanQuestion,
  type NewPlanResult,
  newPlanQuestions,
} from '#protocol/new-plan.ts';
import { ask } from './ask.ts';

type Answers = { [Question in NewPlanQuestion]?: string };

/** What was answered the last time: leaving in the middle loses nothing. */
let remembered: Answers = {};

/**
 * Asks for a new plan, question by question; what is `given` is not asked. Gives the plan, null where the user has left, and
 * undefined where the server does not answer.
 */
export async function askForPlan(
  given: NewPlanAnswers,
  request: (params: NewPlanParams) => Promise<NewPlanResult | undefined>,
): Promise<NewPlan | null | undefined> {
  const answers: Answers = { ...given };
  const asked: NewPlanQuestion[] = [];
  const next = (more: NewPlanAnswers = {}) =>
    request({ answers: { ...answers, ...more }, locale: language() });
  for (;;) {
    const result = await next();
    if (!result) return undefined;
    if ('plan' in result) {
      remembered = {};
      return result.plan;
    }
    const { step } = result;
    const { question } = step;
    delete answers[question]; // it cannot be, if it was there
    const reply = await ask({
      step,
      earlier: remembered[question],
      canGoBack: asked.length > 0,
      problemOf: async (answer) => {
        const checked = await next({ [question]: answer });
        return checked && 'step' in checked && checked.step.question === question
          ? checked.step.problem
          : undefined;
      },
    });
    if (reply === undefined) return null;
    if (reply === 'back') {
      delete answers[asked.pop()!];
      continue;
    }
    const { answer } = reply;
    if (question === 'level' && remembered.level !== answer) remembered = {}; // other issuers, other places
    remembered[question] = answer;
    answers[question] = answer;
    asked.push(question);
  }
}

/** The answers that a caller of the command gives; anything else is left out. */
export function answersGiven(argument: unknown): NewPlanAnswers {
  if (typeof argument !== 'object' || argument === null) return {};
  const given = argument as Readonly<Record<string, unknown>>;
  const texts = newPlanQuestions.flatMap((question) =>
    typeof given[question] === 'string' ? [[question, given[question]] as const] : [],
  );
  return Object.fromEntries(texts);
}
