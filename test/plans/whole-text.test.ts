import { describe, expect, it } from 'vitest';
import { lintText } from '#rules/lint.ts';
import { findingsIn } from '#test/rules/check.ts';
import { morePlans } from '#tools/quality/texts.ts';

const plans = morePlans();
const rulesAndSeverities = (text: string) =>
  findingsIn(text, { preset: 'strict' }).map(({ rule, severity }) => `${rule} ${severity}`);

describe('a plan in the form in which it arrives', () => {
  it.each(plans.map(({ name, text }) => [name, text]))('is taken for a plan: %s', (_, text) => {
    expect(rulesAndSeverities(text)).not.toContain('not-a-plan error');
  });
  it('is reported once, without a fix, where it is a scan without diacritics', () => {
    const scan = plans.find(({ name }) => name === 'p05-scan-without-marks')!.text;
    expect(rulesAndSeverities(scan)).toEqual(['legacy-encoding error']);
    expect(lintText(scan)[0]!.fixes).toEqual([]);
  });
});
