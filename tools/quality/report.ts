import { readPlan } from '#model/plan.ts';
import { allRules } from '#rules/registry.ts';
import { type Beyond, beyondSections } from './beyond.ts';
import { evaluated, isKnown, type Trial, trialsOf, wordsAround } from './measure.ts';
import missedTrials from './missed.json' with { type: 'json' };
import type { Mutation } from './mutation.ts';
import { allMutations } from './mutations/all.ts';
import type { Reviewed } from './reviewed.ts';
import type { Measured } from './texts.ts';

/** A trial that no rule has reported: it is in the table, by hand, with its words. */
export interface Missed {
  readonly plan: string;
  readonly rule: string;
  /** The mutation, in English. */
  readonly what: string;
  /** The broken words, and what stands around them. */
  readonly broken: string;
}

export const missed: readonly Missed[] = missedTrials;

/** A finding in a broken plan that neither the mutation nor its consequences explain. */
export interface FalseFinding {
  /** The rule of the mutation, not that of the finding. */
  readonly rule: string;
  /** The mutation, in English. */
  readonly what: string;
  /** The broken plan and place, and the rule and place of the finding. */
  readonly where: string;
}

/** The trials of one mutation in all plans. */
export interface Row {
  readonly mutation: Mutation;
  readonly trials: readonly Trial[];
}

/** Every way to break each plan at every place; nothing is evaluated yet. */
export function allRows(plans: readonly Measured[]): Row[] {
  const read = plans.map((measured) => ({ measured, plan: readPlan(measured.text) }));
  return allMutations.filter(isKnown).map((mutation) => ({
    mutation,
    trials: read.flatMap(({ measured, plan }) => trialsOf(measured, mutation, plan)),
  }));
}

/** The rules for which no way to break a plan is known yet: nobody has measured what they miss. */
export const unbroken: readonly string[] = allRules
  .map(({ id }) => id)
  .filter((id) => !allMutations.some(({ rule }) => rule === id));

export const missedOf = ({ name, mutation, mutant, text }: Trial): Missed => ({
  plan: name,
  rule: mutation.rule,
  what: mutation.what.en,
  broken: wordsAround(text, mutant.at),
});

export const isSame = (a: Missed, b: Missed): boolean =>
  a.plan === b.plan && a.rule === b.rule && a.what === b.what && a.broken === b.broken;

/** Whether the rule has reported the broken place of a trial, and the findings in addition to that which should not be there. */
export function falseIn(trial: Trial): { readonly isFound: boolean; readonly wrong: readonly string[] } {
  const { isFound, wrong } = evaluated(trial);
  const place = `${trial.name} “${wordsAround(trial.text, trial.mutant.at)}”, ${trial.mutation.rule} (${trial.mutation.what.en})`;
  return {
    isFound,
    wrong: wrong.map(({ rule, start }) => `${place}: ${rule} at “${wordsAround(trial.text, start)}”`),
  };
}

type Review = Readonly<Record<string, readonly Reviewed[]>>;

/** The page of the measure, in Vietnamese and then, short, in English. */
export function pageOf(
  plans: readonly Measured[],
  review: Review,
  rows: readonly Row[],
  misses: readonly Missed[],
  wrong: readonly FalseFinding[],
  beyond: Beyond,
): string {
  const tries = rows.reduce((sum, { trials }) => sum + trials.length, 0);
  const recall = recallOf(tries, misses.length);
  const all = Object.values(review).flat();
  const judgedAs = (judgement: boolean | null) => all.filter(({ isTrue }) => isTrue === judgement).length;
  const [right, falsely, open] = [judgedAs(true), judgedAs(false), judgedAs(null)];
  return `${[
    '# Chất lượng: đo trên kế hoạch thật',
    '[English](#quality-as-measured)',
    'Trang này do `npm run quality` ghi ra; kiểm thử giữ cho nó đúng.',
    `**Độ chính xác.** ${all.length} phát hiện trên ${plans.length} kế hoạch (${plans.filter(({ isReal }) => isReal).length} kế hoạch thật, ${plans.filter(({ isReal }) => !isReal).length} ví dụ; quy tắc đã được chỉnh trên chính các kế hoạch này), ${open === 0 ? 'từng dòng đã có người đọc: ' : ''}đúng ${right}, sai ${falsely}${open === 0 ? '' : `, chưa xét ${open}`}.`,
    `**Độ bao phủ ở chỗ chương trình đọc được.** Mỗi kế hoạch bị làm hỏng theo một cách đã biết, ở từng chỗ làm được (với từ và câu thì lấy đều qua kế hoạch): ${tries} lần; quy tắc phải lên tiếng đúng dòng, và chỉ quy tắc ấy. Bỏ sót ${misses.length}, tìm thấy ${recall}; phát hiện sai: ${wrong.length}.`,
    ...beyondSections(beyond, 'vi'),
    '## Độ chính xác theo quy tắc',
    precisionTable(plans, review),
    '## Từng phát hiện',
    ...plans.map(({ name }) => findingsTable(name, review[name] ?? [])),
    '## Độ bao phủ theo cách làm hỏng',
    mutationTable(rows, misses, wrong, 'vi'),
    ...(misses.length > 0 ? ['### Bỏ sót', missedList(rows, misses)] : []),
    '## Hệ quả chính đáng',
    'Phát hiện khác đi kèm được coi là đúng, vì:',
    consequenceList(rows),
    '## Quality, as measured',
    `This page is written by \`npm run quality\`. **Precision:** ${all.length} findings on ${plans.length} plans that the rules were tuned on, ${open === 0 ? 'each read by a person: ' : ''}${right} right, ${falsely} wrong${open === 0 ? '' : `, ${open} not judged`}. **Recall where the model sees:** each plan is broken in one known way at every place where that can be done (of words and sentences at equal steps), ${tries} times; the fitting rule, and no other, must speak on that line. ${misses.length} missed (${recall} found), ${wrong.length === 0 ? 'none' : wrong.length} false. What a broken place rightly leads to elsewhere is listed above, with its reason.`,
    ...beyondSections(beyond, 'en'),
    '### What is broken where the model sees it',
    mutationTable(rows, misses, wrong, 'en'),
  ].join('\n\n')}\n`;
}

const recallOf = (tries: number, misses: number) =>
  `${(Math.floor(((tries - misses) / tries) * 10_000) / 100).toFixed(2)} %`;

function precisionTable(plans: readonly Measured[], review: Review): string {
  const of = (isReal: boolean) =>
    plans.filter((plan) => plan.isReal === isReal).flatMap(({ name }) => review[name] ?? []);
  const [real, examples] = [of(true), of(false)];
  const rows = allRules
    .filter(({ id, severity }) => severity !== 'off' && isMeasured(id, [...real, ...examples]))
    .map(({ id }) => {
      const count = (found: readonly Reviewed[]) => found.filter(({ rule }) => rule === id).length;
      const reviewedAs = (isTrue: boolean) =>
        [...real, ...examples].filter((each) => each.rule === id && each.isTrue === isTrue).length;
      return `| \`${id}\` | ${count(real)} | ${count(examples)} | ${reviewedAs(true)} | ${reviewedAs(false)} |`;
    });
  return ['| Quy tắc | Kế hoạch thật | Ví dụ | Đúng | Sai |', '|---|---:|---:|---:|---:|', ...rows].join(
    '\n',
  );
}

/** Whether something is known of a rule: a way to break a plan is tried for it, or it has found something. */
const isMeasured = (id: string, found: readonly Reviewed[]) =>
  !unbroken.includes(id) || found.some(({ rule }) => rule === id);

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('\t', ' ');

const judgementIn = (isTrue: boolean | null) => (isTrue === null ? 'chưa xét' : isTrue ? 'đúng' : 'sai');

function findingsTable(name: string, found: readonly Reviewed[]): string {
  if (found.length === 0) return `**${name}**: không có phát hiện nào.`;
  const rows = found.map(
    ({ rule, line, isTrue, why }) =>
      `| \`${rule}\` | ${cell(line)} | ${judgementIn(isTrue)} | ${cell(why)} |`,
  );
  return [`**${name}**`, '', '| Quy tắc | Dòng | | Nhận xét |', '|---|---|---|---|', ...rows].join('\n');
}

function mutationTable(
  rows: readonly Row[],
  misses: readonly Missed[],
  wrong: readonly FalseFinding[],
  locale: 'vi' | 'en',
): string {
  const countOf = (all: readonly (Missed | FalseFinding)[], { mutation: { rule, what } }: Row) =>
    all.filter((each) => each.rule === rule && each.what === what.en).length;
  const head =
    locale === 'vi'
      ? '| Quy tắc | Làm hỏng | Số lần | Thấy | Sót | Sai |'
      : '| Rule | What is broken | Times | Found | Missed | False |';
  const lines = rows
    .filter(({ trials }) => trials.length > 0)
    .map((row) => {
      const { mutation, trials } = row;
      const lost = countOf(misses, row);
      const sum = [trials.length, trials.length - lost, lost, countOf(wrong, row)].join(' | ');
      return `| \`${mutation.rule}\` | ${cell(mutation.what[locale])} | ${sum} |`;
    });
  return [head, '|---|---|---:|---:|---:|---:|', ...lines].join('\n');
}

function missedList(rows: readonly Row[], misses: readonly Missed[]): string {
  return misses
    .map(({ plan, rule, what, broken }) => {
      const row = rows.find(({ mutation }) => mutation.rule === rule && mutation.what.en === what);
      return `- \`${rule}\`, ${row?.mutation.what.vi ?? what}: ${plan}, “${cell(broken)}”`;
    })
    .join('\n');
}

function consequenceList(rows: readonly Row[]): string {
  const lines = rows.flatMap(({ mutation }) =>
    (mutation.consequences ?? [])
      .filter(isKnownRule)
      .map(({ rule, why }) => `- \`${mutation.rule}\` → \`${rule}\`: ${why.vi}`),
  );
  return [...new Set(lines)].join('\n');
}

const isKnownRule = ({ rule }: { readonly rule: string }) => allRules.some(({ id }) => id === rule);
