import { describe, it } from 'vitest';
import { prescribedPlan } from '#test/fixtures/prescribed-form.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings } from './check.ts';

const only = ['closing-mark'];
const plan = (body: string) => prescribedPlan({ body });

describe('closing-mark finds', () => {
  it.each([
    [
      'none at the end of the closing',
      'I. MỘT\nHai.\n\nTrên đây là Kế hoạch năm 2026.\n                         ^^^^^ closing-mark information',
    ],
    [
      'none at the end of a clause',
      'I. MỘT\n1. Hai.\n2. Báo cáo kết quả về Sở Nội vụ.\n                             ^^^ closing-mark',
    ],
    ['none at the end of a dash', 'I. MỘT\n- Hai;\n- Ba\n  ^^ closing-mark'],
    ['none in bold', 'I. MỘT\n**Trên đây là Kế hoạch.**\n                 ^^^^^^ closing-mark'],
    [
      'a sentence after it',
      'I. MỘT\nTrên đây là Kế hoạch năm 2026./. Đề nghị các sở thực hiện.\n                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ closing-mark',
    ],
    [
      'a paragraph after it',
      'I. MỘT\nTrên đây là Kế hoạch năm 2026./.\n\nĐề nghị các sở thực hiện.\n^^^^^^^^^^^^^^^^^^^^^^^^^ closing-mark',
    ],
    [
      'a sentence behind a note',
      'I. MỘT\nHai./.\n(Kèm phụ lục) Đề nghị các sở thực hiện.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ closing-mark',
    ],
  ])('%s', (_, body) => {
    checkFindings(plan(body), { only });
    checkFindings(plan(body), { only, as: decomposed });
    checkFindings(plan(body), { only, as: crlf });
  });
  it('none before a signature without recipients', () =>
    checkFindings(prescribedPlan({ body: 'I. MỘT\nHai.\n^^^^ closing-mark', recipients: '' }), { only }));
});

describe('closing-mark does not report', () => {
  it.each([
    ['the mark', 'I. MỘT\nTrên đây là Kế hoạch năm 2026./.'],
    ['the mark with spaces', 'I. MỘT\nTrên đây là Kế hoạch năm 2026. / .'],
    ['its short forms', 'I. MỘT\nTrên đây là Kế hoạch năm 2026/.'],
    ['the mark at the end of a dash', 'I. MỘT\n- Hai./.'],
    ['the mark in bold', 'I. MỘT\n**Hai./.**'],
    ['a paraph after it', 'I. MỘT\nHai./. *W*'],
    ['initials after it', 'I. MỘT\nHai./..*an*'],
    ['a position and a name after it', 'I. MỘT\nHai./.\nNGƯỜI LẬP KẾ HOẠCH\nNguyễn Văn An'],
    ['a note in brackets below it', 'I. MỘT\nHai./.\n\n(Gửi kèm biểu mẫu)'],
    ['a note in brackets behind it', 'I. MỘT\nHai./. *(Có phụ lục (biểu 1) kèm theo)*.'],
    ['two notes in brackets', 'I. MỘT\nHai./.\n(Gửi kèm biểu mẫu\nsố 1)\n(Có phụ lục kèm theo)'],
    ['a table at the end', 'I. MỘT\n| STT | Nội dung |\n|---|---|\n| 1 | Hai |'],
    ['a mark in another document and at the end', 'I. MỘT\nVăn bản ghi: “Thực hiện./.”\nHai./.'],
  ])('%s', (_, body) => {
    checkFindings(plan(body), { only });
    checkFindings(plan(body), { only, as: decomposed });
  });
  it('a plan without recipients and signature yet', () =>
    checkFindings(prescribedPlan({ body: 'I. MỘT\nHai.', recipients: '', signature: '' }), { only }));
  it('a plan attached to a decision', () =>
    checkFindings(
      prescribedPlan({
        title: 'KẾ HOẠCH\nChuyển đổi số năm 2026\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/02/2026)',
        body: 'I. MỘT\nHai.',
      }),
      { only },
    ));
  it('a plan of the time before the decree, and one of the party', () => {
    checkFindings(prescribedPlan({ body: 'I. MỘT\nHai.', date: 'Huế, ngày 05 tháng 02 năm 2018' }), { only });
    checkFindings(prescribedPlan({ body: 'I. MỘT\nHai.', number: 'Số 12-KH/TU' }), { only });
  });
});
