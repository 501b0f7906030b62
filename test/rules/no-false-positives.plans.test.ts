import { describe, expect, it } from 'vitest';
import { lintText } from '#rules/lint.ts';
import { defaultOptions } from '#rules/options.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { plansOfOffices } from '#test/rules/corpus/correct/plans-of-offices.ts';
import { plansOfOtherKinds } from '#test/rules/corpus/correct/plans-of-other-kinds.ts';
import { check } from './check.ts';
import { sourceOf } from './marks.ts';

describe.each(Object.entries({ ...plansOfOffices, ...plansOfOtherKinds }))(
  'no false positives in %s',
  (_, plan) => {
    it('as written, and with CRLF line ends', () => {
      check(plan);
      check(plan, { as: crlf });
    });
    it('in decomposed letters, besides not-nfc', () => {
      const found = lintText(decomposed(sourceOf(plan).text)).map(({ rule }) => rule);
      expect(found.filter((rule) => rule !== 'not-nfc')).toEqual([]);
    });
    it('reviewed for issue, besides placeholders and missing parts', () => {
      const found = lintText(sourceOf(plan).text, { ...defaultOptions, final: true });
      expect(found.filter(({ rule }) => rule !== 'placeholder' && rule !== 'missing-part')).toEqual([]);
    });
  },
);
