import { describe, expect, it } from 'vitest';
import { lintText } from '#rules/lint.ts';
import { prescribedPlan } from '#test/fixtures/prescribed-form.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix, checkNoFindings } from './check.ts';

const only = ['number-format'];
const numbered = (number: string) => prescribedPlan({ number });
const under = (words: string) => `${words}\n${'^'.repeat(words.length)} number-format`;

describe('number-format finds', () => {
  it.each([
    'Số : 20/KH-UBND',
    'Số: 20 /KH-UBND',
    'Số : *20* /KH-UBND',
    'Số: 20/ KH-UBND',
    'Số: 20/KH - UBND',
    'Số: 20/KH -UBND',
    'Số: 5/KH-UBND',
    'Số: 20/2026/KH-UBND',
    'Số: 20/QĐ-UBND',
    'Số: 20/CTr-UBND',
    'Số 7/KH-UBND',
  ])('%s', (number) => {
    checkFindings(numbered(`${under(number)} warning`), { only });
    checkFindings(numbered(`${under(number)} warning`), { only, as: decomposed });
    checkFindings(numbered(under(number)), { only, as: crlf });
  });
  it('what one fix cannot correct, without a fix', () => {
    const found = lintText(numbered('Số : 20/2026/KH-UBND')).filter(({ rule }) => rule === 'number-format');
    expect(found.map(({ fixes }) => fixes)).toEqual([[]]);
  });
  it('spaces in the symbol of a draft, one severity lower', () =>
    checkFindings(numbered(`${under('Số:      /KH - UBND')} information`), { only }));
  it('it as an error in a draft that is reviewed for issue', () =>
    checkFindings(numbered(`${under('Số:      /KH - UBND')} warning`), { only, final: true }));
});

describe('number-format does not report', () => {
  it.each([
    'Số: 20/KH-UBND',
    'Số:  127/KH-UBND',
    'Số: 0124/KH-UBND',
    'Số: 05/KH-UBND',
    'Số:      /KH-UBND',
    'Số: /KH-UBND',
    'Số: …/KH-UBND',
    'Số: …… /KH-UBND',
    'Số:',
    'Số 20/KH-UBND',
    'Số: 36a/KH-UBND',
    'Số: 12/KHPH-SNV-STC',
    'Số: 12/KH-VP.HĐND&UBND',
    'Số: 15/CT-KH',
    'Số: 45/KH-THCSNT',
    'Số: 2231/KH-SNV-CCHC&PC',
  ])('%s', (number) => {
    checkFindings(numbered(number), { only });
    checkFindings(numbered(number), { only, as: decomposed });
  });
  it('a number next to other cells', () =>
    checkFindings(
      prescribedPlan({ number: 'Số: 20/KH-UBND\tLâm Đồng, ngày 05 tháng 02 năm 2026', date: '' }),
    ));
  it('a number of the party', () => checkFindings(numbered('Số 5-KH/TU'), { only }));
  it('a plan of the time before the decree', () =>
    checkFindings(
      prescribedPlan({ number: 'Số : 5 /KH-UBND', date: 'Lâm Đồng, ngày 05 tháng 02 năm 2017' }),
      {
        only,
      },
    ));
});

describe('number-format fixes', () => {
  it.each([
    ['Số : 20 /KH-UBND', 'Số: 20/KH-UBND'],
    ['Số: 5/ KH - UBND', 'Số: 05/KH-UBND'],
    ['Số : *20* /KH-UBND', 'Số: *20*/KH-UBND'],
    ['Số : 5 /KH-UBND', 'Số: 05/KH-UBND'],
  ])('%s', (wrong, right) => {
    checkFix(numbered(under(wrong)), 'number-format', numbered(right), { only });
    checkFix(numbered(under(wrong)), 'number-format', numbered(right), { only, as: decomposed });
  });
  it.each([
    ['a decision without its plan', 'QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch chuyển đổi số'],
    [
      'a decision that lost its title',
      'ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG\nCăn cứ Luật Tổ chức chính quyền địa phương;',
    ],
  ])('%s', (_, lines) =>
    checkNoFindings(
      'number-format',
      `ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n\nSố: 20/QĐ-UBND\nLâm Đồng, ngày 05 tháng 02 năm 2026\n\n${lines}\n\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch chuyển đổi số.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n`,
    ),
  );
});
