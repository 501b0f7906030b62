import { describe, expect, it } from 'vitest';
import { applySafeFixes } from '#rules/fix.ts';
import { lintText } from '#rules/lint.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings } from './check.ts';

const found = (text: string) =>
  lintText(text)
    .filter(({ rule }) => rule === 'not-nfc')
    .map(({ start, end }) => text.slice(start, end));
const plan = 'I. YÊU CẦU\n1. Bảo đảm tiến độ, chất lượng.\n2. Ứng dụng công nghệ.\n';
const rest = 'chất lượng, hiệu quả; đúng tiến độ.';

describe('not-nfc finds', () => {
  it('one place in a plan that is decomposed as a whole', () =>
    expect(found(decomposed(plan))).toEqual([decomposed('YÊU')]));
  it('one word among composed ones', () =>
    expect(found(`I. YÊU CẦU\n1. Bảo ${decomposed('đảm')} ${rest}\n`)).toEqual([decomposed('đảm')]));
  it('a loose tone on a composed vowel', () =>
    expect(found(`I. YÊU CẦU\n1. Tiê\u0301n đô\u0323, ${rest}\n`)).toEqual(['Tiê\u0301n']));
  it('marks in another order than usual', () =>
    expect(found(`I. YÊU CẦU\n1. Hie\u0302\u0323u quả, he\u0323\u0302 thống.\n`)).toEqual([
      'Hie\u0302\u0323u',
    ]));
  it('a word in the header, in a table, in a comment', () => {
    expect(found(`Ha\u0300 Nội, ngày 05 tháng 02 năm 2026\n`)).toEqual(['Ha\u0300']);
    expect(found(`| TT | Nhie\u0323\u0302m vụ |\n|---|---|\n| 1 | Rà soát |\n`)).toEqual([
      'Nhie\u0323\u0302m',
    ]);
    expect(found(`I. YÊU CẦU\n// ha\u0303y xem lại\n1. Một.\n`)).toEqual(['ha\u0303y']);
  });
  it('a capital', () => expect(found(`I. YE\u0302U CẦU\n1. Một.\n`)).toEqual(['YE\u0302U']));
});

describe('not-nfc does not report', () => {
  it('composed text, whatever its line ends', () => {
    checkFindings(plan);
    checkFindings(plan, { as: crlf });
  });
  it('a mark that composes with nothing', () =>
    expect(found('I. SỐ LIỆU\n1. Trung bình x\u0305 = 5.\n')).toEqual([]));
  it('a mark alone', () => expect(found('I. CHỮ\n1. Dấu \u0301 đứng một mình.\n')).toEqual([]));
  it('letters of other alphabets', () => expect(found('I. CHỮ\n1. Москва, Αθήνα, 漢字.\n')).toEqual([]));
  it('signs that compose otherwise', () => expect(found('I. CHỮ\n1. 5 Ω, 300 K, 2 Å.\n')).toEqual([]));
});

describe('not-nfc fixes', () => {
  it('all words with one safe fix', () => {
    expect(applySafeFixes(decomposed(plan)).text).toBe(plan);
    expect(applySafeFixes(crlf(decomposed(plan))).text).toBe(crlf(plan));
  });
  it('nothing but the words: each has an edit of its own', () => {
    const text = `I. YÊU CẦU\n1. Bảo ${decomposed('đảm')} tiến ${decomposed('độ')}.\n`;
    const [finding] = lintText(text).filter(({ rule }) => rule === 'not-nfc');
    expect(finding!.fixes[0]!.edits.map(({ text }) => text)).toEqual(['đảm', 'độ']);
  });
  it('runs of marks and letters of any length, apart', () => {
    for (const text of ['e\u0302'.repeat(200), `e${'\u0323\u0302'.repeat(5000)}`, 'e\u0302 '.repeat(5000)]) {
      const fixed = applySafeFixes(text).text;
      expect(found(fixed)).toEqual([]);
    }
  });
});
