import { describe, expect, it } from 'vitest';
import { defaultOptions } from '#options/lint-options.ts';
import { lintText } from '#rules/lint.ts';
import { fixtureText } from '#test/fixtures/fixture.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { plansOfOffices } from '#test/rules/corpus/correct/plans-of-offices.ts';
import { plansOfOtherKinds } from '#test/rules/corpus/correct/plans-of-other-kinds.ts';
import { checkFindings } from './check.ts';

describe.each(Object.entries({ ...plansOfOffices, ...plansOfOtherKinds }))(
  'no false positives in %s',
  (_, plan) => {
    it('as written, and with CRLF line ends', () => {
      checkFindings(plan);
      checkFindings(plan, { as: crlf });
    });
    it('in decomposed letters, besides not-nfc', () => {
      const found = lintText(decomposed(fixtureText(plan))).map(({ rule }) => rule);
      expect(found.filter((rule) => rule !== 'not-nfc')).toEqual([]);
    });
    it('reviewed for issue, besides placeholders and missing parts', () => {
      const found = lintText(fixtureText(plan), { ...defaultOptions, final: true });
      expect(found.filter(({ rule }) => rule !== 'placeholder' && rule !== 'missing-part')).toEqual([]);
    });
  },
);
