import { expect, it } from 'vitest';
import { statusOf } from './task-list/check.ts';

const HEADER = `
  ỦY BAN NHÂN DÂN
  TỈNH LÀO CAI
  Số: 58/KH-UBND
  Lào Cai, ngày 27 tháng 02 năm 2026

  KẾ HOẠCH
  Cải cách hành chính năm 2026
`;

it('tells number, date and level of an issued plan', () =>
  expect(statusOf(HEADER)).toEqual({
    state: 'issued',
    isFinal: false,
    number: '58/KH-UBND',
    day: '2026-02-27',
    preset: 'recommended',
    level: 'Cấp tỉnh',
  }));

it('takes a plan whose number is blank for a draft, and says how it is checked', () =>
  expect(statusOf(HEADER.replace('58', ''), { final: true, preset: 'strict', locale: 'en' })).toMatchObject({
    state: 'draft',
    isFinal: true,
    number: '',
    preset: 'strict',
    level: 'Province',
  }));
