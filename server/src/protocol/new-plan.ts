/**
 * Request to the server: a new plan, question by question. The client sends the answers that it has; the server says what is
 * asked next, or what is wrong with an answer, and gives the plan when nothing is left to ask. It writes no file.
 */
export const NEW_PLAN = 'kehoach/newPlan';

export interface NewPlanParams {
  readonly answers: NewPlanAnswers;
  /** The language of the questions; that of the client where it is left out. */
  readonly locale?: 'vi' | 'en';
}

/** What is asked, in this order; a level of government may leave out the place. */
export const newPlanQuestions = ['level', 'issuer', 'place', 'years', 'subject', 'tasks', 'count'] as const;
export type NewPlanQuestion = (typeof newPlanQuestions)[number];
export type NewPlanAnswers = { readonly [Question in NewPlanQuestion]?: string };

/** Either the next question or the plan. */
export type NewPlanResult = { readonly step: NewPlanStep } | { readonly plan: NewPlan };

export interface NewPlanStep {
  readonly question: NewPlanQuestion;
  /** Its place among the questions, from 1, and how many there are. */
  readonly number: number;
  readonly total: number;
  readonly title: string;
  /** What to do, in a sentence. */
  readonly prompt: string;
  /** Answers that stand ready; none where there is nothing to choose from. */
  readonly choices: readonly NewPlanChoice[];
  /** Whether an answer may be typed that is none of the choices. */
  readonly isFree: boolean;
  /** What stands ready to be typed over. */
  readonly value?: string;
  /** Why the answer that was sent cannot be; undefined where none was sent. */
  readonly problem?: string;
}

export interface NewPlanChoice {
  /** The answer to send. */
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
}

export interface NewPlan {
  /** The plan with its defaults. */
  readonly text: string;
  /** The same as a snippet of the protocol (LSP 3.17), with the places that are still to be filled in. */
  readonly snippet: string;
  /** A file name for it, without folder: letters without marks, digits and hyphens, and `.kh`. */
  readonly fileName: string;
}
