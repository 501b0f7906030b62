import { describe, expect, it } from 'vitest';
import { nearest } from '#grammar/text/nearest.ts';

const names = ['section-numbering', 'clause-numbering', 'missing-lead-agency', 'lint', 'vi', 'en'];

describe('the nearest name', () => {
  it.each([
    ['a letter left out', 'missing-lead-agncy', 'missing-lead-agency'],
    ['a letter too many', 'lintt', 'lint'],
    ['two neighbours swapped', 'litn', 'lint'],
    ['another letter', 'section-numbaring', 'section-numbering'],
    ['three slips in a long name', 'secton-numbring', 'section-numbering'],
    ['capitals and underlines', 'CLAUSE_NUMBERING', 'clause-numbering'],
    ['the name itself', 'vi', 'vi'],
  ])('is found for %s', (_, typed, expected) => {
    expect(nearest(typed, names)).toBe(expected);
  });

  it('is none where too much differs', () => {
    expect(nearest('outline', names)).toBeUndefined();
    expect(nearest('de', ['vi', 'lint'])).toBeUndefined();
    expect(nearest('', ['lint'])).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });

  it('is the nearer of two, and the first of equals', () => {
    expect(nearest('rules', ['rulers', 'rule', 'rules'])).toBe('rules');
    expect(nearest('bat', ['cat', 'rat'])).toBe('cat');
  });

  it('costs nothing for a name of a million letters', () => {
    expect(nearest('a'.repeat(1_000_000), names)).toBeUndefined();
  });
});
