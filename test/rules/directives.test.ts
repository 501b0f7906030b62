import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { check } from './check.ts';

describe('a directive', () => {
  it('silences the next line only', () =>
    check(`
      I. A
      // kh-disable-next-line section-numbering
      III. B
      V. C
      ^^ section-numbering
    `));
  it('silences several rules, with or without spaces after the commas', () =>
    check(`
      I. A
      // kh-disable-next-line section-numbering,marker-style
      III/ B
      // kh-disable-next-line section-numbering, marker-style -- theo bản gốc
      V/ C
    `));
  it('may stand above another one', () =>
    check(`
      I. A
      // kh-disable-next-line section-numbering
      // kh-disable-next-line marker-style
      III/ B
    `));
  it('silences from its line to the end, or to where the rule is woken', () =>
    check(`
      I. A
      // kh-disable section-numbering
      III. B
      V. C
      // kh-enable section-numbering
      VII. D
      ^^^^ section-numbering
    `));
  it('silences one rule and leaves the others', () =>
    check(`
      I. A
      // kh-disable-next-line section-numbering
      III/ B
      ^^^^ marker-style
    `));
  it('silences a finding that begins in the line, wherever it ends', () =>
    check(`
      KẾ HOẠCH
      // kh-disable-next-line markdown-artifact
      **Tuyên truyền
      năm 2026**

      I. A
    `));
  it('may be silent about the second half of a torn paragraph', () =>
    check(`
      I. A
      Một hai

      // kh-disable-next-line broken-paragraph
      ba bốn.
    `));
  it('may stand between the rows of a table', () =>
    check(`
      PHỤ LỤC
      | STT | Nội dung | Cơ quan chủ trì | Thời gian |
      |---|---|---|---|
      // kh-disable-next-line empty-field -- chờ phân công
      | 1 | Rà soát | | Quý I |
      | 2 | Công bố | Sở Tư pháp | Quý I |
    `));
  it('may be indented, and written without a space after the strokes', () =>
    check('I. A\n  //kh-disable-next-line section-numbering\nIII. B'));
  it('may stand on the last line without a line end', () =>
    check(
      'I. A\nIII. B\n^^^^ section-numbering\n// kh-disable marker-style\n              ^^^^^^^^^^^^ unused-directive',
    ));
  it('tears no paragraph', () =>
    check(`
      I. A
      // kh-disable-next-line marker-style
                              ^^^^^^^^^^^^ unused-directive
      Một hai
      // kh-disable-next-line item-lettering
                              ^^^^^^^^^^^^^^ unused-directive
      ba bốn.
    `));
  it('does the same in decomposed text and after line ends of Windows', () => {
    const source = `
      I. MỤC ĐÍCH
      // kh-disable-next-line section-numbering -- lý do
      III. YÊU CẦU
      V. NHIỆM VỤ
      ^^ section-numbering
    `;
    check(source, { as: crlf });
    check(source, { as: decomposed });
  });
});
