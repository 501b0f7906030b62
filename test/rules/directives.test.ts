import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings } from './check.ts';

describe('a directive', () => {
  it('suppresses the next line only', () =>
    checkFindings(`
      I. A
      // kh-disable-next-line section-numbering
      III. B
      V. C
      ^^ section-numbering
    `));
  it('suppresses several rules, with or without spaces after the commas', () =>
    checkFindings(`
      I. A
      // kh-disable-next-line section-numbering,marker-style
      III/ B
      // kh-disable-next-line section-numbering, marker-style -- theo bản gốc
      V/ C
    `));
  it('may stand above another one', () =>
    checkFindings(`
      I. A
      // kh-disable-next-line section-numbering
      // kh-disable-next-line marker-style
      III/ B
    `));
  it('suppresses from its line to the end, or to where the rule is enabled', () =>
    checkFindings(`
      I. A
      // kh-disable section-numbering
      III. B
      V. C
      // kh-enable section-numbering
      VII. D
      ^^^^ section-numbering
    `));
  it('suppresses one rule and leaves the others', () =>
    checkFindings(`
      I. A
      // kh-disable-next-line section-numbering
      III/ B
      ^^^^ marker-style
    `));
  it('suppresses a finding that begins on the line, wherever it ends', () =>
    checkFindings(`
      KẾ HOẠCH
      // kh-disable-next-line markdown-artifact
      **Tuyên truyền
      năm 2026**

      I. A
    `));
  it('may suppress findings of the second half of a split paragraph', () =>
    checkFindings(`
      I. A
      Một hai

      // kh-disable-next-line broken-paragraph
      ba bốn.
    `));
  it('may stand between the rows of a table', () =>
    checkFindings(`
      PHỤ LỤC
      | STT | Nội dung | Cơ quan chủ trì | Thời gian |
      |---|---|---|---|
      // kh-disable-next-line empty-field -- chờ phân công
      | 1 | Rà soát | | Quý I |
      | 2 | Công bố | Sở Tư pháp | Quý I |
    `));
  it('may be indented, and written without a space after the strokes', () =>
    checkFindings('I. A\n  //kh-disable-next-line section-numbering\nIII. B'));
  it('may stand on the last line without a line end', () =>
    checkFindings(
      'I. A\nIII. B\n^^^^ section-numbering\n// kh-disable marker-style\n              ^^^^^^^^^^^^ unused-directive',
    ));
  it('tears no paragraph', () =>
    checkFindings(`
      I. A
      // kh-disable-next-line marker-style
                              ^^^^^^^^^^^^ unused-directive
      Một hai
      // kh-disable-next-line item-lettering
                              ^^^^^^^^^^^^^^ unused-directive
      ba bốn.
    `));
  it('does the same in decomposed text and with CRLF line ends', () => {
    const source = `
      I. MỤC ĐÍCH
      // kh-disable-next-line section-numbering -- lý do
      III. YÊU CẦU
      V. NHIỆM VỤ
      ^^ section-numbering
    `;
    checkFindings(source, { as: crlf });
    checkFindings(source, { as: decomposed });
  });
});
