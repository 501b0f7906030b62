import { describe, it } from 'vitest';
import { pointLetters } from '#grammar/tables/letters.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix } from './check.ts';

describe('item-lettering finds', () => {
  it('“e” after “d”, once', () =>
    checkFindings(`
      1. Nội dung:
      a) Một;
      b) Hai;
      c) Ba;
      d) Bốn;
      e) Năm;
      ^^ item-lettering
      g) Sáu.
    `));
  it('a letter in the English order, once', () =>
    checkFindings(`
      1. Nội dung:
      a) Một;
      b) Hai;
      c) Ba;
      d) Bốn;
      e) Năm;
      ^^ item-lettering
      f) Sáu;
      g) Bảy;
      h) Tám;
      i) Chín;
      j) Mười;
      k) Mười một.
    `));
  it('“f” alone, whichever way the list goes on', () => {
    const list = (next: string) => `
      1. Nội dung:
      a) Một;
      b) Hai;
      c) Ba;
      d) Bốn;
      đ) Năm;
      f) Sáu;
      ^^ item-lettering
      ${next}) Bảy.
    `;
    checkFindings(list('g'));
    checkFindings(list('e'));
  });
  it('a letter of no list', () =>
    checkFindings(`
      1. Nội dung:
      a) Một;
      ă) Hai;
      ^^ item-lettering
      b) Ba.
    `));
  it('a letter used twice', () =>
    checkFindings(`
      1. Nội dung:
      a) Một;
      b) Hai;
      b) Ba;
      ^^ item-lettering
      c) Bốn.
    `));
  it('“đ” typed for “d”, once', () =>
    checkFindings(`
      1. Nội dung:
      a) Một;
      b) Hai;
      c) Ba;
      đ) Bốn;
      ^^ item-lettering
      đ) Năm;
      e) Sáu.
    `));
  it('a list that does not begin with “a”', () =>
    checkFindings(`
      1. Nội dung:
      b) Một;
      ^^ item-lettering
      c) Hai.
    `));
  it('two neighbours that changed places, once', () =>
    checkFindings(`
      1. Nội dung:
      a) Một;
      c) Hai;
      ^^ item-lettering
      b) Ba;
      d) Bốn.
    `));
  it('capital letters, once', () =>
    checkFindings(`
      1. Nội dung:
      A) Một;
      ^^ item-lettering
      B) Hai.
    `));
  it('a letter left out in points written otherwise', () =>
    checkFindings(
      `
        1. Nội dung:
        a. Một;
        c. Hai.
        ^^ item-lettering
      `,
      { only: ['item-lettering'] },
    ));
  it('a letter left out behind a converter’s dash', () =>
    checkFindings(
      `
        1. Nội dung:
        - a) Một;
        - c) Hai.
          ^^ item-lettering
      `,
      { only: ['item-lettering'] },
    ));
  it('the same in decomposed text', () =>
    checkFindings(
      `
        1. Nội dung:
        a) Một;
        b) Hai;
        c) Ba;
        d) Bốn;
        e) Năm.
        ^^ item-lettering
      `,
      { as: decomposed },
    ));
});

describe('item-lettering does not report', () => {
  it('the whole order', () => checkFindings(pointLetters.map((letter) => `${letter}) Điểm;`).join('\n')));
  it('the whole order in decomposed text', () =>
    checkFindings(pointLetters.map((letter) => `${letter}) Điểm;`).join('\n'), { as: decomposed }));
  it('each list that starts again', () =>
    checkFindings(`
      1. Một
      a) Hai;
      b) Ba.
      2. Bốn
      a) Năm;
      b) Sáu.
    `));
  it('a list that starts again after a paragraph that announces one', () =>
    checkFindings(`
      1. Đối với cấp tỉnh
      Các việc phải làm:
      a) Một;
      b) Hai.
      Các việc nên làm:
      a) Ba;
      b) Bốn.
    `));
  it('lists under dashes that head them', () =>
    checkFindings(`
      1. Tổ chức hội nghị
      - Cấp tỉnh:
      a) Một;
      b) Hai.
      - Cấp xã:
      a) Ba;
      b) Bốn.
    `));
  it('lists under lines that head them', () =>
    checkFindings(`
      1. Tổ chức hội nghị
      Cấp tỉnh
      a) Một;
      b) Hai.
      Cấp xã
      a) Ba;
      b) Bốn.
    `));
  it('Roman lists in small letters', () =>
    checkFindings(`
      1. Thành phần
      i) Đại diện Sở Nội vụ;
      ii) Đại diện Sở Tư pháp;
      iii) Đại diện Sở Tài chính.
    `));
  it('Roman lists under points', () =>
    checkFindings(`
      1. Thành phần
      a) Cấp tỉnh:
      i) Đại diện Sở Nội vụ;
      ii) Đại diện Sở Tư pháp;
      b) Cấp xã:
      i) Chủ tịch;
      ii) Phó Chủ tịch.
    `));
  it('letters in a sentence, initials and lettered numbers', () =>
    checkFindings(`
      1. Thành phần
      a) Theo điểm c, đ khoản 2;
      D. Nguyễn và
      b) Hai:
      b1) Ba;
      b2) Bốn.
      c) Năm.
    `));
  it('points of articles', () =>
    checkFindings(`
      Điều 1. Mục đích
      a) Một;
      b) Hai.
      Điều 2. Yêu cầu
      a) Ba;
      b) Bốn.
    `));
});

describe('item-lettering fixes', () => {
  it('the list from the first wrong letter on, by the Vietnamese order', () =>
    checkFix(
      `
        1. Nội dung:
        a) Một;
        b) Hai;
        c) Ba;
        d) Bốn;
        e) Năm;
        ^^ item-lettering
        f) Sáu;
        g) Bảy.
      `,
      'item-lettering',
      `
        1. Nội dung:
        a) Một;
        b) Hai;
        c) Ba;
        d) Bốn;
        đ) Năm;
        e) Sáu;
        g) Bảy.
      `,
    ));
  it('decomposed letters', () =>
    checkFix(
      `
        1. Nội dung:
        a) Một;
        ă) Hai;
        ^^ item-lettering
        b) Ba.
      `,
      'item-lettering',
      `
        1. Nội dung:
        a) Một;
        b) Hai;
        c) Ba.
      `,
      { as: decomposed },
    ));
  it('the references to the points that change', () =>
    checkFix(
      `
        I. NHIỆM VỤ
        1. Nội dung:
        a) Một;
        c) Hai;
        ^^ item-lettering
        d) Theo điểm c khoản 1 mục I Kế hoạch này.
      `,
      'item-lettering',
      `
        I. NHIỆM VỤ
        1. Nội dung:
        a) Một;
        b) Hai;
        c) Theo điểm b khoản 1 mục I Kế hoạch này.
      `,
    ));
  it('capital letters', () =>
    checkFix(
      `
        1. Nội dung:
        A) Một;
        ^^ item-lettering
        B) Hai.
      `,
      'item-lettering',
      `
        1. Nội dung:
        a) Một;
        b) Hai.
      `,
    ));
  it('a list that is longer than the order without adding errors', () => {
    const rest = pointLetters.slice(2).map((letter) => `${letter}) Điểm;`);
    checkFix(
      ['1. Nội dung:', 'a) Một;', 'a) Hai;', '^^ item-lettering', ...rest].join('\n'),
      'item-lettering',
      ['1. Nội dung:', 'a) Một;', 'b) Hai;', ...rest].join('\n'),
    );
  });
});

describe('a point that stands within the line of the one before it', () => {
  it('is reported where it stands, with a line of its own as a fix', () =>
    checkFix(
      `
        1. Quan trắc
        a) Thời gian thực hiện: Từ tháng 3 đến tháng 11 b) Địa điểm quan trắc
                                                        ^^ item-lettering
        c) Thông số
      `,
      'item-lettering',
      `
        1. Quan trắc
        a) Thời gian thực hiện: Từ tháng 3 đến tháng 11
        b) Địa điểm quan trắc
        c) Thông số
      `,
    ));
  it.each([
    'a) Một; ‹b)› Hai;\nc) Ba.',
    'a) Một ‹b.› Hai\nc) Ba.',
    'a) Một;\nb) Hai. ‹c)› Ba.\nd) Bốn.',
    'a) Một;\nb) Hai;\nc) Ba;\nd) Bốn; ‹đ)› Năm;\ne) Sáu.',
    'a) Một\ngồm hai phần. ‹b)› Hai.\nc) Ba.',
  ])('whatever closes it: %s', (list) => {
    for (const as of [String, crlf, decomposed])
      checkFindings(`1. Nội dung\n${list}`, { only: ['item-lettering'], inline: 'item-lettering error', as });
  });
  it.each([
    'a) Một theo điểm b) khoản 2;\n‹c)› Ba.',
    'a) Một (b) Hai;\n‹c)› Ba.',
    'a) Một theo Luật A;\n‹c)› Ba.',
    'a) Một b) Hai;\n‹d)› Ba.',
    'a) Một b)\n‹c)› Ba.',
  ])('not where only a reference to one stands there: %s', (list) =>
    checkFindings(`1. Nội dung\n${list}`, { only: ['item-lettering'], inline: 'item-lettering error' }),
  );
});
