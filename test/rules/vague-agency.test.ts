import { describe, it } from 'vitest';
import { decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings } from './check.ts';

const strict = { only: ['vague-agency'], preset: 'strict' } as const;

describe('vague-agency finds', () => {
  it.each([
    'Các cơ quan liên quan',
    'các cơ quan, đơn vị',
    'Cơ quan, đơn vị có liên quan',
    'Các đơn vị liên quan',
    'Các đơn vị chức năng',
    'Các sở, ban, ngành có liên quan',
  ])('%s as the lead', (lead) =>
    checkFindings(
      `
      1. Rà soát
      a) Cơ quan chủ trì: ${lead};
                          ${'^'.repeat(lead.length)} vague-agency information
      b) Thời gian thực hiện: Quý I.
    `,
      strict,
    ),
  );
  it('it in decomposed letters', () =>
    checkFindings(
      `
      1. Rà soát
      a) Cơ quan chủ trì: Các cơ quan có liên quan;
                          ^^^^^^^^^^^^^^^^^^^^^^^^ vague-agency
      b) Thời gian thực hiện: Quý I.
    `,
      { ...strict, as: decomposed },
    ));
});

describe('vague-agency does not report', () => {
  it.each([
    'a) Cơ quan chủ trì: Các sở, ban, ngành;',
    'a) Cơ quan chủ trì: Ủy ban nhân dân các xã, phường, đặc khu;',
    'a) Cơ quan chủ trì: Sở Nội vụ và các sở, ban, ngành;',
    'a) Cơ quan phối hợp: Các cơ quan, đơn vị có liên quan;',
    'a) Cơ quan chủ trì: Các đoàn thể chính trị - xã hội;',
    'a) Cơ quan chủ trì: Sở Nội vụ chủ trì, phối hợp với các cơ quan liên quan;',
  ])('%s', (field) => checkFindings(`1. Rà soát\n${field}\nb) Thời gian thực hiện: Quý I.\n`, strict));
});
