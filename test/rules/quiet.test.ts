import { describe, it } from 'vitest';
import { check, crlf, decomposed } from './check.ts';
import { ofProvince } from './hard/plan.ts';
import { quietAgencies } from './hard/quiet-agencies.ts';
import { quietCitations } from './hard/quiet-citations.ts';
import { quietForms } from './hard/quiet-forms.ts';
import { quietClauses, quietClausesOf2021, quietDeadlines, quietLists } from './hard/quiet-lines.ts';
import { quietPassages } from './hard/quiet-more.ts';
import { quietSpelling } from './hard/quiet-spelling.ts';
import { quietTimes } from './hard/quiet-times.ts';
import { quietWords } from './hard/quiet-words.ts';

/** Plans that are right, though each is unusual in a way of its own: whatever is found in one is false. */
const groups = {
  citations: quietCitations,
  agencies: quietAgencies,
  'dates and figures': quietTimes,
  'words and references': quietWords,
  spelling: quietSpelling,
  'whole passages': quietPassages,
};

describe.each(Object.entries(groups))('nothing is found in %s:', (_, plans) => {
  it.each(Object.entries(plans))('%s', (_name, plan) => {
    check(plan);
    check(plan, { as: (text) => crlf(text.replaceAll('\r\n', '\n')) });
    check(plan, { as: decomposed });
  });
});

describe('nothing is found in the form of', () => {
  it.each(Object.entries(quietForms))('%s', (_name, plan) => {
    check(plan, { whole: true });
    check(plan, { whole: true, as: crlf });
    check(plan, { whole: true, as: decomposed });
  });
});

const in2026 = (body: string) => check(ofProvince('05/02/2026', body));
const task = (cooperation: string, time: string) => `I. NHIỆM VỤ
1. Rà soát
a) Cơ quan chủ trì: Sở Y tế;
b) Cơ quan phối hợp: ${cooperation};
c) Thời gian thực hiện: ${time}.`;

describe('nothing is found in a plan of 2026', () => {
  it.each(quietClauses)('that says: %s', (clause) => in2026(`I. NHIỆM VỤ\n1. ${clause}`));
  it.each(quietClausesOf2021)('but of 2021 that says: %s', (clause) =>
    check(ofProvince('04/02/2021', `I. NHIỆM VỤ\n1. ${clause}`)),
  );
  it.each(quietLists)('in which cooperate: %s', (agencies) => in2026(task(agencies, 'Quý II')));
  it.each(quietLists)('that goes to: %s', (agencies) => {
    const lines = agencies.split(/;\s*/).map((name) => `- ${name};`);
    in2026(`I. NHIỆM VỤ\n1. Rà soát.\nNơi nhận:\n${lines.join('\n')}\n- Lưu: VT.`);
  });
  it.each(quietDeadlines)('that is to be done: %s', (time) => {
    in2026(task('Sở Nội vụ', time));
    in2026(
      `I. NHIỆM VỤ\n| TT | Nội dung | Chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Rà soát | Sở Y tế | ${time} |`,
    );
  });
});
