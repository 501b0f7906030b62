import { describe, expect, it } from 'vitest';
import { lintText } from '#rules/lint.ts';
import { defaultOptions } from '#rules/options.ts';
import { check, crlf, decomposed } from './check.ts';
import { plansOfOffices } from './hard/whole-plans-offices.ts';
import { plansOfOtherKinds } from './hard/whole-plans-others.ts';
import { sourceOf } from './marks.ts';

describe.each(Object.entries({ ...plansOfOffices, ...plansOfOtherKinds }))(
  'nothing is found in %s',
  (_, plan) => {
    it('as it stands, or after other line ends', () => {
      check(plan);
      check(plan, { as: crlf });
    });
    it('in decomposed letters, but that they are', () => {
      const found = lintText(decomposed(sourceOf(plan).text)).map(({ rule }) => rule);
      expect(found.filter((rule) => rule !== 'not-nfc')).toEqual([]);
    });
    it('but blanks where it is judged as issued', () => {
      const found = lintText(sourceOf(plan).text, { ...defaultOptions, final: true });
      expect(found.filter(({ rule }) => rule !== 'placeholder' && rule !== 'missing-part')).toEqual([]);
    });
  },
);
