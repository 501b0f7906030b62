import { describe, it } from 'vitest';
import { prescribedPlan } from '#test/fixtures/prescribed-form.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings } from './check.ts';

const only = ['subject-capitals'];
const titled = (title: string) => prescribedPlan({ title });

describe('subject-capitals finds', () => {
  it.each([
    [
      'a line in capitals',
      'KẾ HOẠCH\nCHUYỂN ĐỔI SỐ NĂM 2026\n^^^^^^^^^^^^^^^^^^^^^^ subject-capitals information',
    ],
    [
      'it on the line of the type',
      'KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2026\n         ^^^^^^^^^^^^^^^^^^^^^^ subject-capitals',
    ],
    [
      'several lines',
      'KẾ HOẠCH\nTUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> subject-capitals\nTỈNH LÂM ĐỒNG NĂM 2026',
    ],
    ['a line in bold', 'KẾ HOẠCH\n**CHUYỂN ĐỔI SỐ NĂM 2026**\n  ^^^^^^^^^^^^^^^^^^^^^^ subject-capitals'],
    [
      'it beside a note of the decision it is attached to',
      'KẾ HOẠCH\nCHUYỂN ĐỔI SỐ NĂM 2026\n^^^^^^^^^^^^^^^^^^^^^^ subject-capitals\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/02/2026)',
    ],
  ])('%s', (_, title) => {
    checkFindings(titled(title), { only });
    checkFindings(titled(title), { only, as: decomposed });
  });
  it('it with CRLF line ends', () =>
    checkFindings(titled('KẾ HOẠCH\nCHUYỂN ĐỔI SỐ NĂM 2026\n^^^^^^^^^^^^^^^^^^^^^^ subject-capitals'), {
      only,
      as: crlf,
    }));
});

describe('subject-capitals does not report', () => {
  it.each([
    ['small letters', 'KẾ HOẠCH\nChuyển đổi số năm 2026'],
    ['letters of names', 'KẾ HOẠCH\nThực hiện Nghị quyết số 57-NQ/TW của UBND tỉnh'],
    ['a few letters', 'KẾ HOẠCH\nPCCC VÀ CNCH'],
    ['a title without a subject', 'KẾ HOẠCH'],
    [
      'capitals on one line and small letters on the next',
      'KẾ HOẠCH\nCHUYỂN ĐỔI SỐ\ncủa tỉnh Lâm Đồng năm 2026',
    ],
  ])('%s', (_, title) => checkFindings(titled(title), { only }));
  it('a plan of the time before the decree', () =>
    checkFindings(prescribedPlan({ title: 'KẾ HOẠCH\nCHUYỂN ĐỔI SỐ NĂM 2017', date: '', number: '' }), {
      only,
    }));
});
