import { writtenName } from '#catalog/agency.ts';
import { issuerKinds } from '#features/completion/snippets/issuers.ts';
import { taskForms } from '#features/completion/snippets/task-forms.ts';
import { bodiesOn, readBody, readSchool } from '#features/new-plan/bodies.ts';
import type { PlanIssuer } from '#features/new-plan/issuer.ts';
import {
  formMessages,
  levelDetails,
  nameOfCommune,
  nameOfSchool,
  placeOfSchool,
  problems,
  questionMessages,
} from '#features/new-plan/messages.ts';
import { provincesOn, type Read, readCommune, readProvince } from '#features/new-plan/places.ts';
import { planSkeleton } from '#features/new-plan/skeleton.ts';
import { type PlanTime, readSubject, readYears, yearsOffered } from '#features/new-plan/years.ts';
import type { Bilingual, Locale } from '#options/bilingual.ts';
import {
  type NewPlanAnswers,
  type NewPlanChoice,
  type NewPlanQuestion,
  type NewPlanResult,
  newPlanQuestions,
} from '#protocol/new-plan.ts';

type Level = PlanIssuer['level'];

/** What is asked of a plan of each level: that of a province or a ministry has its place by itself. */
const questionsOf = (level: Level | undefined): readonly NewPlanQuestion[] =>
  level === 'province' || level === 'ministry'
    ? newPlanQuestions.filter((each) => each !== 'place')
    : newPlanQuestions;

/** The most tasks that a new plan has room for. */
const mostTasks = 50;

/**
 * The next question about a new plan, or the plan where nothing is left to ask. Answers are read in their order; the first one that
 * cannot be is asked again, with the reason. `today` is an ISO day.
 */
export function newPlan(
  answers: NewPlanAnswers,
  { today, locale }: { readonly today: string; readonly locale: Locale },
): NewPlanResult {
  const answered = (question: NewPlanQuestion) => {
    const text = answers[question];
    return typeof text === 'string' ? text.normalize('NFC').trim().replace(/\s+/gu, ' ') : undefined;
  };
  const ask = (
    question: NewPlanQuestion,
    level: Level | undefined,
    choices: readonly NewPlanChoice[],
    more: { isFree?: boolean; prompt?: Bilingual; value?: string; problem?: Bilingual } = {},
  ): NewPlanResult => {
    const questions = questionsOf(level);
    const { title, prompt } = questionMessages[question];
    const { isFree = true, value, problem } = more;
    return {
      step: {
        question,
        number: questions.indexOf(question) + 1,
        total: questions.length,
        title: title[locale],
        prompt: (more.prompt ?? prompt)[locale],
        choices,
        isFree,
        ...(value === undefined ? {} : { value }),
        ...(problem === undefined ? {} : { problem: problem[locale] }),
      },
    };
  };
  const read = <Value>(question: NewPlanQuestion, reader: (answer: string) => Read<Value>) => {
    const answer = answered(question);
    if (answer === undefined) return { isAsked: true as const };
    const outcome: Read<Value> = answer === '' ? { problem: problems.empty } : reader(answer);
    return 'value' in outcome
      ? { isAsked: false as const, value: outcome.value }
      : { isAsked: true as const, problem: outcome.problem };
  };

  const level = read('level', oneOf(issuerKinds.map(({ id }) => id)));
  if (level.isAsked) {
    const choices = issuerKinds.map(({ id, name }) => ({
      value: id,
      label: capital(name),
      detail: levelDetails[id][locale],
    }));
    return ask('level', undefined, choices, { isFree: false, ...optional(level.problem) });
  }
  const kind = level.value;

  const named = read('issuer', (answer) => readIssuer(kind, answer, today));
  if (named.isAsked)
    return ask('issuer', kind, issuersOffered(kind, today), {
      ...optional(named.problem),
      ...(kind === 'commune' ? { prompt: nameOfCommune } : kind === 'school' ? { prompt: nameOfSchool } : {}),
    });

  const placed = read('place', (answer) => readPlace(named.value, answer, today));
  const issuer = isComplete(named.value) ? named.value : placed.isAsked ? undefined : placed.value;
  if (!issuer)
    return ask('place', kind, provinceChoices(today), {
      ...optional(placed.isAsked ? placed.problem : undefined),
      ...(kind === 'school' ? { prompt: placeOfSchool } : {}),
    });

  const years = read('years', (answer) => readYears(answer, today));
  if (years.isAsked) {
    const choices = yearsOffered(today, kind === 'school').map(asChoice);
    return ask('years', kind, choices, optional(years.problem));
  }
  const time: PlanTime = years.value;

  const subject = read('subject', (answer) => readSubject(answer, time));
  if (subject.isAsked) return ask('subject', kind, [], optional(subject.problem));

  const form = read('tasks', oneOf(taskForms));
  if (form.isAsked) {
    const choices = taskForms.map((value) => ({
      value,
      label: formMessages[value].label[locale],
      detail: formMessages[value].detail[locale],
    }));
    return ask('tasks', kind, choices, { isFree: false, ...optional(form.problem) });
  }

  const count = read('count', (answer) => {
    const number = /^\d{1,3}$/.test(answer) ? Number(answer) : 0;
    return number >= 1 && number <= mostTasks ? { value: number } : { problem: problems.noCount(mostTasks) };
  });
  if (count.isAsked) return ask('count', kind, [], { value: '3', ...optional(count.problem) });

  return {
    plan: planSkeleton({ issuer, time, subject: subject.value, form: form.value, count: count.value }, today),
  };
}

const optional = (problem: Bilingual | undefined) => (problem ? { problem } : {});
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const asChoice = (value: string): NewPlanChoice => ({ value, label: capital(value) });

function oneOf<Value extends string>(values: readonly Value[]) {
  return (answer: string): Read<Value> => {
    const value = values.find((each) => each === answer);
    return value === undefined ? { problem: problems.choose } : { value };
  };
}

/** An issuer of which the place may still be asked. */
type NamedIssuer = PlanIssuer | { readonly level: Level; readonly name: string };
const isComplete = (issuer: NamedIssuer): issuer is PlanIssuer =>
  issuer.level === 'province' || issuer.level === 'ministry';

function readIssuer(level: Level, answer: string, today: string): Read<NamedIssuer> {
  switch (level) {
    case 'province':
      return mapped(readProvince(answer, today), (province) => ({ level, province }));
    case 'commune':
      return mapped(readCommune(answer), ({ unit, name }) => ({ level, name: `${unit} ${name}` }));
    case 'school':
      return mapped(readSchool(answer), (name) => ({ level, name }));
    default:
      return mapped(readBody(level, answer, today), (name) => ({ level, name }));
  }
}

/** The issuer with its place: a commune and a department of a province, a school of a commune or a province. */
function readPlace(issuer: NamedIssuer, answer: string, today: string): Read<PlanIssuer> {
  if (isComplete(issuer) || !('name' in issuer)) return { value: issuer as PlanIssuer };
  const { level, name } = issuer;
  if (level === 'school') {
    const commune = readCommune(answer);
    const place = 'value' in commune ? commune : readProvince(answer, today);
    if (!('value' in place)) return 'problem' in commune ? commune : place;
    return { value: { level, name, place: place.value } };
  }
  return mapped(readProvince(answer, today), (province): PlanIssuer => {
    if (level !== 'commune') return { level: 'department', name, province };
    const commune = readCommune(name);
    if (!('value' in commune)) throw new Error(`no commune: ${name}`); // it was read before
    return { level, commune: commune.value, province };
  });
}

function mapped<From, To>(read: Read<From>, make: (value: From) => To): Read<To> {
  return 'value' in read ? { value: make(read.value) } : read;
}

const provinceChoices = (today: string): NewPlanChoice[] =>
  provincesOn(today).map(({ fullName }) => ({ value: fullName, label: fullName }));

function issuersOffered(level: Level, today: string): NewPlanChoice[] {
  switch (level) {
    case 'province':
      return provincesOn(today).map(({ fullName }) => ({
        value: fullName,
        label: `Ủy ban nhân dân ${fullName.charAt(0).toLowerCase()}${fullName.slice(1)}`,
      }));
    case 'commune':
      return provincesOn(today).flatMap(({ specialZones, fullName }) =>
        specialZones.map((zone) => ({
          value: `đặc khu ${zone}`,
          label: `Đặc khu ${zone}`,
          detail: fullName,
        })),
      );
    case 'school':
      return [];
    default:
      return bodiesOn(level, today).map((each) => ({
        value: writtenName(each),
        label: writtenName(each),
        ...(each.symbol === null ? {} : { detail: each.symbol }),
      }));
  }
}
