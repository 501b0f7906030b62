import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings } from './check.ts';

const only = { only: ['mixed-list-markers'] };

describe('mixed-list-markers finds', () => {
  it('a bullet among dashes, in any letters and line ends', () => {
    const source = `
      I. YÊU CẦU
      - Rà soát;
      • Công khai;
      ^^^^^^^^^^^^ mixed-list-markers
      - Báo cáo.
    `;
    for (const as of [undefined, crlf, decomposed]) checkFindings(source, as ? { as } : {});
  });
  it('a number among dashes', () =>
    checkFindings(
      'I. YÊU CẦU\n1. Gồm:\na) Một:\n- Rà soát;\n1) Công khai;\n^^^^^^^^^^^^^ mixed-list-markers\n',
      only,
    ));
  it('two ways of writing numbers', () =>
    checkFindings(
      'I. YÊU CẦU\n1. Gồm:\n(1) Rà soát;\n2) Công khai;\n^^^^^^^^^^^^^ mixed-list-markers\n',
      only,
    ));
  it('two signs below a dash', () =>
    checkFindings('I. YÊU CẦU\n- Gồm:\n+ Rà soát;\n▪ Công khai;\n^^^^^^^^^^^^ mixed-list-markers\n', only));
  it('each list once', () =>
    checkFindings(
      `
        I. YÊU CẦU
        - Rà soát;
        • Công khai;
        ^^^^^^^^^^^^ mixed-list-markers
        - Niêm yết;
        • Báo cáo.
        II. NỘI DUNG
        - Rà soát;
        • Công khai.
        ^^^^^^^^^^^^ mixed-list-markers
      `,
      only,
    ));
});

describe('mixed-list-markers does not report', () => {
  it.each([
    'I. A\n- Một;\n- Hai.\nII. B\n• Ba;\n• Bốn.\n',
    'I. A\n* Cấp tỉnh:\n- Một;\n- Hai.\n* Cấp xã:\n- Ba.\n',
    'I. A\n• Sở Nội vụ\n- Một;\n- Hai.\n• Sở Tư pháp\n- Ba.\n',
    'I. A\n- Một:\n+ Hai;\n+ Ba;\n- Bốn.\n',
    'I. A\n- Một;\n– Hai;\n— Ba.\n',
    'I. A\n1. Một:\na) Hai;\nb) Ba.\n2. Bốn:\n- Năm;\n- Sáu.\n',
  ])('%j', (text) => checkFindings(text, only));
});
