import { describe, expect, it } from 'vitest';
import { lookalikes } from '#grammar/tables/lookalikes.ts';
import { lintText } from '#rules/lint.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix } from './check.ts';

describe('lookalike-letter finds', () => {
  it('the eth of Iceland for Đ, once, however often it is there', () =>
    checkFindings(`
      I. YÊU CẦU
      1. Ðúng tiến độ, đủ hồ sơ.
         ^^^^ lookalike-letter
      2. Ðồng bộ, ðầy đủ.
                  ^^^ lookalike-letter
    `));
  it('it in a short form and in the number of a document', () =>
    checkFindings(`
      I. NỘI DUNG
      1. Trình HÐND tỉnh Nghị định số 61/2018/NÐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ.
               ^^^^ lookalike-letter
    `));
  it('it in an amount, in a short form, and in a misspelt word', () =>
    checkFindings(
      `
      I. NỘI DUNG
      1. Chi 15.000ð; 20 trð; ðuợc.
                ^^^^ lookalike-letter
    `,
      { only: ['lookalike-letter'] },
    ));
  it('a Cyrillic letter in a word', () =>
    checkFindings(`
      I. YÊU CẦU
      1. Các cơ quаn, đơn vị.
                ^^^^ lookalike-letter
    `));
  it('a Greek letter in a word', () =>
    checkFindings(`
      I. YÊU CẦU
      1. Nâng caο hiệu quả.
              ^^^ lookalike-letter
    `));
  it('a whole word in Cyrillic letters among ours, each of its letters', () =>
    checkFindings(`
      I. YÊU CẦU
      1. Bảo đảm со vật chất.
                 ^^ lookalike-letter
                 ^^ lookalike-letter
    `));
  it('a Cyrillic letter in a short form', () =>
    checkFindings(`
      I. YÊU CẦU
      1. Báo cáo UВND tỉnh.
                 ^^^^ lookalike-letter
    `));
  it('ă with the check of Pinyin', () =>
    checkFindings(`
      I. YÊU CẦU
      1. Tǎng cường phối hợp.
         ^^^^ lookalike-letter
    `));
  it.each(Object.entries(lookalikes))('what looks like %s', (intended, letters) => {
    for (const letter of letters)
      for (const word of [
        'an',
        'ăn',
        'bao',
        'ca',
        'che',
        'do',
        'đi',
        'ga',
        'hi',
        'la',
        'mo',
        'no',
        'pin',
        'su',
        'tư',
        'ta',
        'và',
        'xa',
        'ky',
      ])
        if (word.includes(intended.toLowerCase())) {
          const misspelt = word.replace(intended.toLowerCase(), letter);
          expect([misspelt, lintText(`1. Về ${misspelt}.`).map(({ rule }) => rule)]).toEqual([
            misspelt,
            ['lookalike-letter'],
          ]);
        }
  });
  it('the same in decomposed text and with CRLF line ends', () => {
    const source = `
      I. YÊU CẦU
      1. Ðúng tiến độ; các cơ quаn.
         ^^^^ lookalike-letter
                              ^^^^ lookalike-letter
    `;
    checkFindings(source, { as: decomposed });
    checkFindings(source, { as: crlf });
  });
});

describe('lookalike-letter does not report', () => {
  it('our own Đ and đ', () =>
    checkFindings(`
      I. YÊU CẦU
      1. Đúng tiến độ; HĐND, NĐ-CP.
    `));
  it('words of other alphabets', () =>
    checkFindings(`
      I. HỢP TÁC
      1. Làm việc với báo Москва, báo Правда và đoàn Αθήνα.
      2. Phát hành cuốn “Со всей страны”.
    `));
  it('Greek letters as signs', () =>
    checkFindings(`
      I. SỐ LIỆU
      1. Tia α, tia β, bước sóng λ, điện trở 5 Ω, bụi 10 μm, sai số Δ nhỏ hơn ε.
    `));
  it('names in letters of Turkey and Iceland', () =>
    checkFindings(`
      I. HỢP TÁC
      1. Đoàn của thành phố Diyarbakır thăm tỉnh.
    `));
  it.each(['Ông Guðni, bà Sigurðsson và bà Guðrún thăm tỉnh.', 'Bài hát “Það” của Garðar.'])(
    '%s',
    (sentence) => {
      checkFindings(`I. HỢP TÁC\n1. ${sentence}`);
      checkFindings(`I. HỢP TÁC\n1. ${sentence}`, { as: decomposed });
    },
  );
  it('words in other alphabets that look like short forms', () =>
    checkFindings(`
      I. HỢP TÁC
      1. Thiết bị của СССР, hãng ТАСС.
    `));
  it('comments', () =>
    checkFindings(`
      I. YÊU CẦU
      // Ðã sửa
      1. Một.
    `));
});

describe('lookalike-letter fixes', () => {
  it('every place of the letter with one safe fix', () =>
    checkFix(
      `
        I. YÊU CẦU
        1. Ðúng tiến độ.
           ^^^^ lookalike-letter
        2. Ðồng bộ, trình HÐND tỉnh.
      `,
      'lookalike-letter',
      `
        I. YÊU CẦU
        1. Đúng tiến độ.
        2. Đồng bộ, trình HĐND tỉnh.
      `,
    ));
  it('one letter of a word and leaves the other to its own fix', () =>
    checkFix(
      `
        I. YÊU CẦU
        1. Các со quan.
               ^^ lookalike-letter
               ^^ lookalike-letter
      `,
      'lookalike-letter',
      `
        I. YÊU CẦU
        1. Các cо quan.
      `,
    ));
  it('decomposed text', () =>
    checkFix(
      `
        I. YÊU CẦU
        1. Ðúng tiến độ.
           ^^^^ lookalike-letter
      `,
      'lookalike-letter',
      `
        I. YÊU CẦU
        1. Đúng tiến độ.
      `,
      { as: decomposed },
    ));
});
