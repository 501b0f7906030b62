import { describe, it } from 'vitest';
import { prescribedPlan } from '#test/fixtures/prescribed-form.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix } from './check.ts';

const only = ['date-format'];
const dated = (date: string) => prescribedPlan({ date });

describe('date-format finds', () => {
  it.each([
    ['Lâm Đồng, ngày 5 tháng 02 năm 2026', '               ^'],
    ['Lâm Đồng, ngày 05 tháng 2 năm 2026', '                        ^'],
    ['Lâm Đồng, ngày 15 tháng 04 năm 2026', '                        ^^'],
    ['Lâm Đồng, ngày *5* tháng 10 năm 2026', '                ^'],
    ['Lâm Đồng, ngày 05/02/2026', '               ^^^^^^^^^^'],
  ])('%s', (date, carets) => {
    const source = dated(`${date}\n${carets} date-format warning`);
    checkFindings(source, { only });
    checkFindings(source, { only, as: decomposed });
    checkFindings(source, { only, as: crlf });
  });
  it('day and month each', () =>
    checkFindings(
      dated(
        'Lâm Đồng, ngày 5 tháng 06 năm 2026\n               ^ date-format\n                       ^^ date-format',
      ),
      { only },
    ));
  it('the month of a draft, one severity lower', () =>
    checkFindings(
      dated('Lâm Đồng, ngày     tháng 04 năm 2026\n                         ^^ date-format information'),
      { only },
    ));
});

describe('date-format does not report', () => {
  it.each([
    'Lâm Đồng, ngày 05 tháng 02 năm 2026',
    'Lâm Đồng, ngày 15 tháng 4 năm 2026',
    'Lâm Đồng, ngày 31 tháng 12 năm 2026',
    'Lâm Đồng, ngày    tháng 02 năm 2026',
    'Lâm Đồng, ngày     tháng     năm 2026',
    'Lâm Đồng, ngày … tháng … năm 2026',
    'Lâm Đồng, ngày *05* tháng *02* năm 2026',
    'Lâm Đồng, ngày 24 tháng 12  năm 2026',
    'Lâm Đồng, ngày 05\ntháng 02 năm 2026',
  ])('%s', (date) => {
    checkFindings(dated(date), { only });
    checkFindings(dated(date), { only, as: decomposed });
  });
  it('dates in the text', () =>
    checkFindings(prescribedPlan({ body: 'I. NỘI DUNG\nHoàn thành trước ngày 5 tháng 04 năm 2026./.' }), {
      only,
    }));
  it('a plan of the time before the decree', () =>
    checkFindings(dated('Lâm Đồng, ngày 5 tháng 04 năm 2014'), { only }));
});

describe('date-format fixes', () => {
  it.each([
    ['Lâm Đồng, ngày 5 tháng 10 năm 2026', '               ^', 'Lâm Đồng, ngày 05 tháng 10 năm 2026'],
    [
      'Lâm Đồng, ngày 15 tháng 1 năm 2026',
      '                        ^',
      'Lâm Đồng, ngày 15 tháng 01 năm 2026',
    ],
    [
      'Lâm Đồng, ngày 15 tháng 04 năm 2026',
      '                        ^^',
      'Lâm Đồng, ngày 15 tháng 4 năm 2026',
    ],
    ['Lâm Đồng, ngày 5/4/2026', '               ^^^^^^^^', 'Lâm Đồng, ngày 05 tháng 4 năm 2026'],
  ])('%s', (wrong, carets, right) => {
    const source = dated(`${wrong}\n${carets} date-format`);
    checkFix(source, 'date-format', dated(right), { only });
    checkFix(source, 'date-format', dated(right), { only, as: decomposed });
  });
});
