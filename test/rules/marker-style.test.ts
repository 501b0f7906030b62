import { describe, expect, it } from 'vitest';
import { lintText } from '#rules/lint.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix } from './check.ts';

describe('marker-style finds', () => {
  it('a full stop after the letter of a point', () =>
    checkFindings(`
      1. Nội dung:
      a. Một;
      ^^ marker-style
      b. Hai.
      ^^ marker-style
    `));
  it('a stroke after a letter or number', () =>
    checkFindings(`
      I/ MỤC ĐÍCH
      ^^ marker-style
      1/ Một
      ^^ marker-style
      a/ Hai
      ^^ marker-style
    `));
  it('a hyphen or bracket after the number of a section', () =>
    checkFindings(`
      I- MỤC ĐÍCH
      ^^ marker-style
      II) YÊU CẦU
      ^^^ marker-style
    `));
  it('a dash after the number of a section, as Word makes it of a hyphen', () =>
    checkFindings(`
      I – MỤC ĐÍCH
      ^^^ marker-style
      1. Một
      II – YÊU CẦU
      ^^^^ marker-style
      1. Hai
    `));
  it('brackets in place of the full stop after clauses, all of them', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1) Một
      ^^ marker-style
      2) Hai
      ^^ marker-style
      3) Ba
      ^^ marker-style
    `));
  it('brackets after clauses that have points', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1) Một
      ^^ marker-style
      a) Hai;
      b) Ba.
      2) Bốn
      ^^ marker-style
      a) Năm.
    `));
  it('a dash that is no Markdown before the letter of a point', () =>
    checkFindings(`
      1. Nội dung:
      – a) Một;
      ^^^^ marker-style
      • b) Hai.
      ^^^^ marker-style
    `));
  it('a space between number and full stop', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1 . Một
      ^^^ marker-style
      2. Hai
    `));
  it('the odd one in a list', () =>
    checkFindings(`
      1. Nội dung:
      a) Một;
      b. Hai;
      ^^ marker-style
      c) Ba.
    `));
  it('a missing space after the mark', () =>
    checkFindings(`
      I.MỤC ĐÍCH, YÊU CẦU
      ^^ marker-style information
      1.Một
      ^^ marker-style information
      1.1.Hai
      ^^^^ marker-style information
      a)Ba.
      ^^ marker-style information
    `));
  it('two signs after a number or letter', () =>
    checkFindings(`
      I./ MỤC ĐÍCH
      ^^^ marker-style warning
      1/. Một
      ^^^ marker-style
      a/. Hai
      ^^^ marker-style
      b./ Ba
      ^^^ marker-style
      2.) Bốn
      ^^^ marker-style
    `));
  it('a stroke or a hyphen without a space', () =>
    checkFindings(`
      I/MỤC ĐÍCH
      ^^ marker-style
      1/Một
      ^^ marker-style
      a/Hai
      ^^ marker-style
      2- Ba
      ^^ marker-style
      a- Bốn
      ^^ marker-style
    `));
  it('a sub-clause without its full stop among those that have it', () =>
    checkFindings(`
      1. Một
      1.1. Hai
      1.2 Tổng hợp báo cáo
      ^^^ marker-style information
      1.3. Ba
      2. Bốn
      2.1. Năm
      2.2 Đối với đơn vị được kiểm tra
      ^^^ marker-style information
    `));
  it('a number or letter without its mark, in whose place the list goes on', () => {
    const fixture = `
      I. MỤC ĐÍCH
      1. Một
      2 Hai việc phải làm
      ^ marker-style warning
      a) Ba
      b Bốn việc
      ^ marker-style
      c) Năm
      3. Sáu
      II NHIỆM VỤ
      ^^ marker-style
      1. Bảy
      III. TỔ CHỨC THỰC HIỆN
    `;
    for (const as of [String, crlf, decomposed])
      checkFindings(fixture, {
        as,
        only: ['marker-style', 'clause-numbering', 'section-numbering', 'item-lettering'],
      });
  });
  it('the same with CRLF line ends', () =>
    checkFindings(
      `
        1. Nội dung:
        a. Một.
        ^^ marker-style
      `,
      { as: crlf },
    ));
});

describe('marker-style does not report', () => {
  it('the prescribed marks of every level', () =>
    checkFindings(`
      PHẦN I
      ĐÁNH GIÁ
      I. MỤC ĐÍCH
      1. Một
      1.1. Hai
      a) Ba;
      - Bốn;
      + Năm.
    `));
  it('the dash of converters before a letter, which another rule fixes', () =>
    checkFindings(
      `
        1. Nội dung:
        - a) Một;
        - b) Hai.
      `,
      { only: ['marker-style'] },
    ));
  it('brackets in a list below a clause or point', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Thành phần
      1) Sở Nội vụ;
      2) Sở Tư pháp.
      2. Nội dung
      a) Một:
      1) Hai;
      2) Ba.
    `));
  it('articles and parts', () =>
    checkFindings(`
      Chương I
      QUY ĐỊNH CHUNG
      Điều 1: Phạm vi
      Điều 2. Đối tượng
    `));
  it('sub-clauses that all go without their last full stop', () =>
    checkFindings(`
      1. Một
      1.1 Hai
      1.2 Ba
      2. Bốn
      2.1 Năm
    `));
  it('the one sub-clause with a full stop among many without', () =>
    checkFindings(`
      1. Một
      1.1 Hai
      1.2 Ba
      1.3. Bốn
      2. Năm
      2.1 Sáu
      2.2. Bảy
    `));
  it('figures that open a line, whatever list stands around them', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Một
      2. Hai của
      3 Sở và 2 Ban.
      3. Ba
      2 Đoàn kiểm tra
    `));
  it('marks that the party and mass organisations write', () => {
    for (const issuer of ['ĐẢNG ỦY XÃ YÊN KHÁNH\n*\nSố 42-KH/ĐU', 'ĐOÀN TNCS HỒ CHÍ MINH\nSố: 42-KH/TĐTN'])
      checkFindings(
        `${issuer}\n\nKẾ HOẠCH\nthực hiện Nghị quyết\n\nI- MỤC ĐÍCH\n1- Một\na- Hai\n2- Ba\n\nII- NHIỆM VỤ\n1/ Một`,
        { only: ['marker-style'] },
      );
  });
  it('“V/v”, units and shortened words at the start of a line', () =>
    checkFindings(`
      1. Nội dung
      V/v tuyên truyền;
      đ/c An và
      m/s là đơn vị;
      24/10 là ngày khai mạc.
    `));
  it('a letter that is decomposed', () =>
    checkFindings(
      `
        1. Nội dung:
        ă) Một.
      `,
      { only: ['marker-style'], as: decomposed },
    ));
});

describe('marker-style fixes', () => {
  it('the sign after a letter', () =>
    checkFix(
      `
        1. Nội dung:
        a. Một;
        ^^ marker-style
        b) Hai.
      `,
      'marker-style',
      `
        1. Nội dung:
        a) Một;
        b) Hai.
      `,
    ));
  it('a missing space alone', () =>
    checkFix(
      `
        I.MỤC ĐÍCH
        ^^ marker-style
        1. Một
      `,
      'marker-style',
      `
        I. MỤC ĐÍCH
        1. Một
      `,
    ));
  it('a missing full stop of a sub-clause', () =>
    checkFix(
      `
        1. Một
        1.1. Hai
        1.2 Ba
        ^^^ marker-style
      `,
      'marker-style',
      `
        1. Một
        1.1. Hai
        1.2. Ba
      `,
    ));
  it('two signs, and the space that they lack', () =>
    checkFix(
      `
        1. Nội dung:
        a/.Một;
        ^^^ marker-style
        b) Hai.
      `,
      'marker-style',
      `
        1. Nội dung:
        a) Một;
        b) Hai.
      `,
    ));
  it('a missing space with the sign', () =>
    checkFix(
      `
        1. Nội dung:
        a.Một;
        ^^ marker-style
        b) Hai.
      `,
      'marker-style',
      `
        1. Nội dung:
        a) Một;
        b) Hai.
      `,
    ));
  it('the number of a section', () =>
    checkFix(
      `
        I - MỤC ĐÍCH
        ^^^ marker-style
        II. YÊU CẦU
      `,
      'marker-style',
      `
        I. MỤC ĐÍCH
        II. YÊU CẦU
      `,
    ));
  it('a dash before a letter', () =>
    checkFix(
      `
        1. Nội dung:
        – a) Một;
        ^^^^ marker-style
        b) Hai.
      `,
      'marker-style',
      `
        1. Nội dung:
        a) Một;
        b) Hai.
      `,
    ));
  it('all clauses of a list at once, for one alone would take in the others', () =>
    checkFix(
      `
        I. NHIỆM VỤ
        1) Một
        ^^ marker-style
        2) Hai
        ^^ marker-style
      `,
      'marker-style',
      `
        I. NHIỆM VỤ
        1. Một
        2. Hai
      `,
    ));
});

it('marker-style leaves the dash of a converter to its own rule, with any space behind it', () => {
  const lines = [
    'I. NHIỆM VỤ',
    '1. Nội dung:',
    '-\u200b a) Một;',
    '- \u200bb. Hai;',
    '\u200b- \u200b c) Ba.',
  ];
  expect(() => lintText(lines.join('\n'))).not.toThrow();
});
