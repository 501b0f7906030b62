import { describe, it } from 'vitest';
import { decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings } from './check.ts';

const strict = { only: ['several-lead-agencies'], preset: 'strict' } as const;

describe('several-lead-agencies finds', () => {
  it.each([
    ['two departments', 'Sở Nội vụ; Sở Tư pháp', 21],
    ['two joined by "và"', 'Sở Nội vụ và Báo Cần Thơ', 24],
    ['an agency and a collective', 'Sở Nội vụ, các sở, ban, ngành', 29],
    ['two collectives', 'Các sở, ban, ngành; UBND các xã, phường', 39],
    ['three', 'Công an tỉnh, Sở Nội vụ, Sở Y tế', 32],
  ])('%s', (_, leads, width) =>
    checkFindings(
      `
      1. Rà soát
      a) Cơ quan chủ trì: ${leads};
                          ${'^'.repeat(width)} several-lead-agencies information
      b) Thời gian thực hiện: Quý I.
    `,
      strict,
    ),
  );
  it('two in a cell', () =>
    checkFindings(
      `
      | STT | Nội dung | Cơ quan chủ trì | Thời gian |
      |---|---|---|---|
      | 1 | Rà soát | Cục Thuế; Cục Hải quan | Quý I |
                      ^^^^^^^^^^^^^^^^^^^^^^ several-lead-agencies
    `,
      { ...strict, as: decomposed },
    ));
});

describe('several-lead-agencies does not report', () => {
  it.each([
    ['one agency with commas', 'a) Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch;'],
    ['one collective', 'a) Cơ quan chủ trì: Các sở, ban, ngành;'],
    [
      'one that leads and others that cooperate',
      'a) Cơ quan chủ trì: Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp;',
    ],
    ['one agency named twice', 'a) Cơ quan chủ trì: Sở TN&MT (Sở Tài nguyên và Môi trường);'],
    ['those who carry out', 'a) Cơ quan thực hiện: Sở Nội vụ, Sở Tư pháp;'],
    ['those who cooperate', 'a) Cơ quan phối hợp: Sở Nội vụ, Sở Tư pháp;'],
  ])('%s', (_, field) => checkFindings(`1. Rà soát\n${field}\nb) Thời gian thực hiện: Quý I.\n`, strict));
  it('anything by default', () =>
    checkFindings(
      '1. Rà soát\na) Cơ quan chủ trì: Sở Nội vụ; Sở Tư pháp;\nb) Thời gian thực hiện: Quý I.\n',
    ));
});
