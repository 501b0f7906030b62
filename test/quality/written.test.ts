import { describe, expect, it } from 'vitest';
import type { Finding } from '#rules/finding.ts';
import { ruleIds } from '#rules/registry.ts';
import { lost, reached, writtenFigures } from '#tools/quality/reached.ts';
import { compare } from '#tools/quality/written/compare.ts';
import { type WrittenPlan, writtenPlans } from '#tools/quality/written/plans.ts';
import { compared } from '#tools/quality/written/print.ts';
import type { Reading } from '#tools/quality/written/reading.ts';
import { sumsOf } from '#tools/quality/written/sums.ts';
import { placedFaults, type TrueTask, type Truth } from '#tools/quality/written/truth.ts';

/** Names that truths give beside those of the rules for the same: `subject-conflict` and `province-conflict`. */
const otherNames = ['subject-mismatch', 'territory-mismatch'];

const open = writtenPlans('open');
const heldBack = writtenPlans('held-back');
const unlike = writtenPlans('unlike');

/** What is wrong in the form of a truth; no words of the plan. */
function problemsOf({ text, truth }: WrittenPlan): string[] {
  const problems: string[] = [];
  const onOneLine = text.replace(/(?:\s|<br>)+/gu, ' ');
  const tasks = [...truth.tasks, ...(truth.optional ?? [])];
  if (truth.tasks.length === 0 || truth.sections.length === 0) problems.push('no tasks or no sections');
  for (const { start, end, deadline } of tasks) {
    if ([start, end].some((day) => day !== null && !/^20\d\d-\d\d-\d\d$/.test(day)))
      problems.push('a day that is none');
    if (start !== null && end !== null && end < start) problems.push('days backwards');
    if (deadline === null && (start !== null || end !== null)) problems.push('days without a time');
  }
  if (tasks.some(({ name }) => !onOneLine.includes(name.replace(/\s+/gu, ' ').slice(0, 30))))
    problems.push('a task that is not there');
  for (const { rule, severity } of truth.faults) {
    if (!['E', 'W', 'I'].includes(severity)) problems.push(`severity ${severity}`);
    problems.push(
      ...rule.filter((id) => !ruleIds.includes(id) && !otherNames.includes(id)).map((id) => `no rule ${id}`),
    );
  }
  try {
    placedFaults(text, truth.faults);
  } catch {
    problems.push('a fault without one place');
  }
  return problems;
}

it.each([...open, ...heldBack, ...unlike].map((plan) => [plan.name, plan] as const))(
  'the truth of %s is well formed',
  (_, plan) => expect(problemsOf(plan)).toEqual([]),
);

it('plans of all sets have names of their own', () => {
  const names = [...open, ...heldBack, ...unlike].map(({ name }) => name);
  expect(names).toHaveLength(86);
  expect(names).toEqual([...new Set(names)]);
});

/** Only the names of figures are told of the plans held back. */
it.each([
  ['open', open, reached.open],
  ['held back', heldBack, reached.heldBack],
  ['unlike the others', unlike, reached.unlike],
] as const)('the plans that are %s are read as well as ever', (_, plans, held) =>
  expect(lost(held, writtenFigures(sumsOf(compared(plans))))).toEqual([]),
);

const text = `I. NHIỆM VỤ
1. Rà xoát hộ nghèo
- Chủ trì: Phòng Kinh tế.
- Phối hợp: Công an xã, các thôn và Trạm Y tế.
- Thời gian: Quý I/2026.
2. Sửa đường vào thôn Đông
- Chủ trì: Phòng Kinh tế.

II. TỔ CHỨC THỰC HIỆN
1. Công an xã theo dõi.
`;
const task: TrueTask = {
  name: 'Rà xoát hộ nghèo',
  lead: ['Phòng Kinh tế'],
  cooperation: ['các thôn', 'Công an xã', 'Trạm Y tế'],
  deadline: 'Quý I/2026',
  start: '2026-01-01',
  end: '2026-03-31',
};
const slip = { at: 'xoát', in: 'Rà xoát hộ', why: 'soát', severity: 'W' };
const truth: Truth = {
  office: 'UBND xã',
  shape: 'clean',
  sections: ['I. NHIỆM VỤ', 'II. TỔ CHỨC THỰC HIỆN'],
  tasks: [task],
  faults: [{ ...slip, rule: ['misspelling'] }],
};
const taskRead: Reading['tasks'][number] = {
  number: 'I.1',
  name: 'Rà xoát hộ nghèo',
  lead: 'Phòng Kinh tế',
  cooperation: 'Công an xã, các thôn và Trạm Y tế',
  deadline: 'Quý I/2026',
  product: '',
  start: '2026-01-01',
  end: '2026-03-31',
  periods: [],
  recurrences: [],
  relative: null,
  event: null,
  line: 2,
};
const reading: Reading = { sections: truth.sections, tasks: [taskRead], findings: [] };
const findingAt = (words: string, rule = 'misspelling'): Finding => {
  const start = text.indexOf(words);
  return { rule, severity: 'warning', message: '', start, end: start + words.length, fixes: [], related: [] };
};
const right = { right: 1, wrong: 0, missed: 0, invented: 0 };

describe('a reading compared with the truth', () => {
  const scoresOf = (changed: Partial<Truth>, read: Partial<Reading> = {}) =>
    compare({ text, truth: { ...truth, ...changed } }, { ...reading, ...read }).scores;

  it('is right where it says the same, agencies in any order', () =>
    expect(scoresOf({})).toEqual({
      sections: { ...right, right: 2 },
      tasks: right,
      leads: right,
      cooperation: right,
      deadlines: right,
    }));
  it('counts a section that is missed and one that is invented', () =>
    expect(scoresOf({}, { sections: ['I. NHIỆM VỤ', 'V/v'] }).sections).toEqual({
      right: 1,
      wrong: 0,
      missed: 1,
      invented: 1,
    }));
  it('misses with a task what is said of it', () => {
    const missed = { ...right, right: 0, missed: 1 };
    const { tasks, leads, cooperation, deadlines } = scoresOf({}, { tasks: [] });
    expect([tasks, leads, cooperation, deadlines]).toEqual([missed, missed, missed, missed]);
  });
  it('counts a task that nobody knows of', () =>
    expect(scoresOf({ tasks: [] }).tasks).toEqual({ ...right, right: 0, invented: 1 }));
  it('counts a task neither way that may be called one or not', () =>
    expect(scoresOf({ tasks: [], optional: [task] }).tasks).toEqual({ ...right, right: 0 }));
  it('counts a duty neither way that is due at no time', () => {
    const duty = { ...taskRead, name: 'Công an xã theo dõi', deadline: '', line: 10 };
    const known = { ...task, name: 'Công an xã theo dõi', deadline: null, start: null, end: null };
    expect(scoresOf({}, { tasks: [taskRead, duty] }).tasks).toEqual(right);
    expect(scoresOf({ tasks: [task, known] }).tasks).toEqual(right);
  });
  it('knows a task by its first words, and by a part of its name', () => {
    const long = 'Rà xoát hộ nghèo, hộ cận nghèo trên địa bàn xã theo chuẩn mới';
    expect(scoresOf({}, { tasks: [{ ...taskRead, name: long }] }).tasks).toEqual(right);
    expect(
      scoresOf({ tasks: [{ ...task, name: `Tổ chức ${long}` }] }, { tasks: [{ ...taskRead, name: long }] })
        .tasks,
    ).toEqual(right);
  });
  it.each([
    ['another agency', 'Phòng Nội vụ', { wrong: 1 }],
    ['one more', 'Phòng Kinh tế, Phòng Nội vụ', { wrong: 1 }],
    ['words of the sentence', 'Phòng Kinh tế chủ trì', { wrong: 1 }],
    ['none', '', { missed: 1 }],
  ])('a lead that is %s is not right', (_, lead, how) =>
    expect(scoresOf({}, { tasks: [{ ...taskRead, lead }] }).leads).toEqual({ ...right, right: 0, ...how }),
  );
  it('a lead that nobody named is invented', () =>
    expect(scoresOf({ tasks: [{ ...task, lead: [] }] }).leads).toEqual({ ...right, right: 0, invented: 1 }));
  it('a deadline is right where its days are', () => {
    const other = { ...taskRead, end: '2026-03-30' };
    expect(scoresOf({}, { tasks: [other] }).deadlines).toEqual({ ...right, right: 0, wrong: 1 });
    const none = { ...taskRead, deadline: '', start: null, end: null };
    expect(scoresOf({}, { tasks: [none] }).deadlines).toEqual({ ...right, right: 0, missed: 1 });
  });
});

describe('findings compared with the faults', () => {
  const faultsOf = (findings: readonly Finding[], rule = ['misspelling']) =>
    compare({ text, truth: { ...truth, faults: [{ ...slip, rule }] } }, { ...reading, findings });

  it('report a fault by one of its rules at its place', () => {
    const { foundFaults, falseFindings } = faultsOf([findingAt('Rà xoát')]);
    expect([foundFaults.length, falseFindings]).toEqual([1, []]);
  });
  it('report a fault for which there is no rule by any', () =>
    expect(faultsOf([findingAt('xoát', 'spacing')], []).foundFaults).toHaveLength(1));
  it('are false elsewhere, and under another rule', () => {
    const { missedFaults, falseFindings } = faultsOf([findingAt('hộ nghèo'), findingAt('xoát', 'spacing')]);
    expect(missedFaults).toHaveLength(1);
    expect(falseFindings.map(({ beside }) => beside?.at)).toEqual([undefined, 'xoát']);
  });
  it('report what is missing anywhere on its line', () => {
    const { foundFaults } = faultsOf([findingAt('1.', 'missing-deadline')], ['missing-deadline']);
    expect(foundFaults).toHaveLength(1);
  });
  it('cannot be compared with a fault that has no one place', () =>
    expect(() =>
      compare({ text, truth: { ...truth, faults: [{ ...slip, in: 'Chủ trì', rule: [] }] } }, reading),
    ).toThrow());
});

it('sums count what is right and what is not', () => {
  const { serious, information, faults, foundFaults } = sumsOf([
    compare({ text, truth }, { ...reading, findings: [findingAt('xoát'), findingAt('hộ')] }),
    compare({ text, truth }, { ...reading, findings: [{ ...findingAt('hộ'), severity: 'information' }] }),
  ]);
  expect({ serious, information, faults, foundFaults }).toEqual({
    serious: { right: 1, wrong: 1 },
    information: { right: 0, wrong: 1 },
    faults: 2,
    foundFaults: 1,
  });
});
