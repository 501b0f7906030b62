import { describe, expect, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { check, checkFix } from './check.ts';
import { sourceOf } from './marks.ts';

describe('the helper of the rules’ tests', () => {
  it('takes indentation and marks out of a template', () => {
    const { text, marks } = sourceOf(`
      I. A
        - b
      ^^ marker-style warning
    `);
    expect(text).toBe('I. A\n  - b\n');
    expect(marks).toEqual([{ start: 5, end: 7, goesOn: false, rule: 'marker-style', severity: 'warning' }]);
  });
  it('fails where a finding is not marked', () => {
    expect(() => check('I. A\nIII. B')).toThrow('section-numbering');
  });
  it('fails where a mark has no finding', () => {
    expect(() => check('I. A\n^^ section-numbering')).toThrow('section-numbering');
  });
  it('fails where the severity is another one', () => {
    expect(() => check('II. A\n^^^ section-numbering warning')).toThrow('section-numbering error');
  });
  it('fails on a rule that does not exist', () => {
    expect(() => check('II. A\n^^^ section-numbers')).toThrow('section-numbers');
  });
  it('finds the same places in decomposed text and after other line ends', () => {
    const source = `
      I. MỤC ĐÍCH
      III. YÊU CẦU
      ^^^^ section-numbering error
    `;
    check(source);
    check(source, { as: crlf });
    check(source, { as: decomposed });
  });
  it('compares what a fix makes', () => {
    const source = `
      I. A
      III. B
      ^^^^ section-numbering
    `;
    checkFix(source, 'section-numbering', 'I. A\nII. B');
    expect(() => checkFix(source, 'section-numbering', 'I. A\nIV. B')).toThrow();
  });
});
