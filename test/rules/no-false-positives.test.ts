import { describe, it } from 'vitest';
import { provincePlan } from '#test/fixtures/short-plans.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { correctAgencies } from '#test/rules/corpus/correct/agencies.ts';
import { correctCitations } from '#test/rules/corpus/correct/citations.ts';
import { correctForms } from '#test/rules/corpus/correct/forms.ts';
import { correctPassages } from '#test/rules/corpus/correct/passages.ts';
import {
  correctAgencyLists,
  correctClauses,
  correctClausesOf2021,
  correctDeadlines,
} from '#test/rules/corpus/correct/single-lines.ts';
import { correctSpelling } from '#test/rules/corpus/correct/spelling.ts';
import { correctTimes } from '#test/rules/corpus/correct/times.ts';
import { correctWords } from '#test/rules/corpus/correct/words.ts';
import { checkFindings } from './check.ts';

/** Correct plans, each unusual in one way: every finding in them is a false positive. */
const groups = {
  citations: correctCitations,
  agencies: correctAgencies,
  'dates and figures': correctTimes,
  'words and references': correctWords,
  spelling: correctSpelling,
  'whole passages': correctPassages,
};

describe.each(Object.entries(groups))('no false positives in %s:', (_, plans) => {
  it.each(Object.entries(plans))('%s', (_name, plan) => {
    checkFindings(plan);
    checkFindings(plan, { as: (text) => crlf(text.replaceAll('\r\n', '\n')) });
    checkFindings(plan, { as: decomposed });
  });
});

describe('no false positives in the layout of', () => {
  it.each(Object.entries(correctForms))('%s', (_name, plan) => {
    checkFindings(plan, { whole: true });
    checkFindings(plan, { whole: true, as: crlf });
    checkFindings(plan, { whole: true, as: decomposed });
  });
});

const in2026 = (body: string) => checkFindings(provincePlan('05/02/2026', body));
const task = (cooperation: string, time: string) => `I. NHIỆM VỤ
1. Rà soát
a) Cơ quan chủ trì: Sở Y tế;
b) Cơ quan phối hợp: ${cooperation};
c) Thời gian thực hiện: ${time}.`;

describe('no false positives in a plan of 2026', () => {
  it.each(correctClauses)('with the clause: %s', (clause) => in2026(`I. NHIỆM VỤ\n1. ${clause}`));
  it.each(correctClausesOf2021)('of 2021 with the clause: %s', (clause) =>
    checkFindings(provincePlan('04/02/2021', `I. NHIỆM VỤ\n1. ${clause}`)),
  );
  it.each(correctAgencyLists)('with the cooperating agencies: %s', (agencies) =>
    in2026(task(agencies, 'Quý II')),
  );
  it.each(correctAgencyLists)('with the recipients: %s', (agencies) => {
    const lines = agencies.split(/;\s*/).map((name) => `- ${name};`);
    in2026(`I. NHIỆM VỤ\n1. Rà soát.\nNơi nhận:\n${lines.join('\n')}\n- Lưu: VT.`);
  });
  it.each(correctDeadlines)('with the deadline: %s', (time) => {
    in2026(task('Sở Nội vụ', time));
    in2026(
      `I. NHIỆM VỤ\n| TT | Nội dung | Chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Rà soát | Sở Y tế | ${time} |`,
    );
  });
});
