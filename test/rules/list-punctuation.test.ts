import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix } from './check.ts';

const strict = { preset: 'strict', only: ['list-punctuation'] } as const;

describe('list-punctuation finds', () => {
  it('a list whose items end in several ways, once', () =>
    checkFindings(
      `
        I. YÊU CẦU
        1. Gồm:
        a) Rà soát.
              ^^^^^ list-punctuation
        b) Công khai,
        c) Báo cáo;
      `,
      strict,
    ));
  it('a last item that ends with a semicolon', () =>
    checkFindings('I. YÊU CẦU\n- Rà soát;\n- Báo cáo;\n      ^^^^ list-punctuation\n', strict));
  it('items without a mark', () =>
    checkFindings('I. YÊU CẦU\n- Rà soát\n     ^^^^ list-punctuation\n- Báo cáo.\n', strict));
  it('a last item without a mark', () =>
    checkFindings('I. YÊU CẦU\n+ Rà soát;\n+ Báo cáo\n      ^^^ list-punctuation\n', strict));
  it('each of two lists, in any letters and line ends', () => {
    const source = `
      I. YÊU CẦU
      1. Một:
      - Rà soát.
           ^^^^^ list-punctuation
      - Báo cáo.
      2. Hai:
      - Rà soát.
           ^^^^^ list-punctuation
      - Báo cáo.
    `;
    for (const as of [undefined, crlf, decomposed]) checkFindings(source, as ? { ...strict, as } : strict);
  });
});

describe('list-punctuation does not report', () => {
  it.each([
    'I. YÊU CẦU\n- Rà soát;\n- Báo cáo.\n',
    'I. YÊU CẦU\n- Rà soát.\n',
    'I. YÊU CẦU\n- Rà soát. Công khai.\n- Báo cáo.\n',
    'I. YÊU CẦU\n- Rà soát:\n+ Một;\n+ Hai.\n- Báo cáo.\n',
    'I. YÊU CẦU\n- Rà soát...\n- Báo cáo./.\n',
    'I. YÊU CẦU\n1. Rà soát.\n2. Báo cáo.\n',
    'Nơi nhận:\n- Như trên;\n- Lưu: VT\n',
  ])('%j', (text) => checkFindings(text, strict));
  it('any list by default', () => checkFindings('I. YÊU CẦU\n- Rà soát.\n- Báo cáo;\n'));
});

describe('list-punctuation fixes', () => {
  it('the whole list', () =>
    checkFix(
      `
        I. YÊU CẦU
        1. Gồm:
        a) Rà soát.
              ^^^^^ list-punctuation
        b) Công khai ,
        c) Báo cáo
      `,
      'list-punctuation',
      `
        I. YÊU CẦU
        1. Gồm:
        a) Rà soát;
        b) Công khai;
        c) Báo cáo.
      `,
      { preset: 'strict', only: ['list-punctuation'] },
    ));
});
