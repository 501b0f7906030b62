import { describe, expect, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix } from './check.ts';

describe('checkFindings', () => {
  it('fails where a finding is not marked', () => {
    expect(() => checkFindings('I. A\nIII. B')).toThrow('section-numbering');
  });
  it('fails where a mark has no finding', () => {
    expect(() => checkFindings('I. A\n^^ section-numbering')).toThrow('section-numbering');
  });
  it('fails where the severity is another one', () => {
    expect(() => checkFindings('II. A\n^^^ section-numbering warning')).toThrow('section-numbering error');
  });
  it('fails on a rule that does not exist', () => {
    expect(() => checkFindings('II. A\n^^^ section-numbers')).toThrow('section-numbers');
  });
  it('finds the same ranges in decomposed letters and with CRLF line ends', () => {
    const source = `
      I. MỤC ĐÍCH
      III. YÊU CẦU
      ^^^^ section-numbering error
    `;
    checkFindings(source);
    checkFindings(source, { as: crlf });
    checkFindings(source, { as: decomposed });
  });
  it('takes the rule of inline marks from its options', () => {
    checkFindings('I. A\n‹III.› B', { inline: 'section-numbering error' });
    expect(() => checkFindings('I. A\n‹III.› B')).toThrow('no rule');
    expect(() => checkFindings('I. A\n‹III›. B', { inline: 'section-numbering' })).toThrow();
  });
});

describe('checkFix', () => {
  it('compares the fixed text', () => {
    const source = `
      I. A
      III. B
      ^^^^ section-numbering
    `;
    checkFix(source, 'section-numbering', 'I. A\nII. B');
    expect(() => checkFix(source, 'section-numbering', 'I. A\nIV. B')).toThrow();
  });
});
