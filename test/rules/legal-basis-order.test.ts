import { describe, it } from 'vitest';
import { checkNoFindings, checkRule } from './check.ts';

describe('legal-basis-order', () => {
  it('finds the sample words', () =>
    checkRule(
      'legal-basis-order',
      `
        I. NỘI DUNG
        1. Rà soát văn bản; ‹chữ mẫu legal-basis-order›.
      `,
      { preset: 'strict' },
    ));
  it('finds nothing in other words', () =>
    checkNoFindings(
      'legal-basis-order',
      `
        I. NỘI DUNG
        1. Rà soát văn bản.
      `,
      { preset: 'strict' },
    ));
});
