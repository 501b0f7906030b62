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
  it('a missing space after the mark', () =>
    checkFindings(`
      I.MỤC ĐÍCH
      1.Một
      a)Hai.
    `));
  it('articles and parts', () =>
    checkFindings(`
      Chương I
      QUY ĐỊNH CHUNG
      Điều 1: Phạm vi
      Điều 2. Đối tượng
    `));
  it('sub-clauses with and without their last full stop', () =>
    checkFindings(`
      1. Một
      1.1 Hai
      1.2. Ba
    `));
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
