import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimalEdit } from '#features/minimal-edit.ts';
import { movedFindings } from '#lsp/moved-findings.ts';
import type { Finding } from '#rules/finding.ts';

/** A finding at the first `«…»` of a text, one of its places at the first `‹…›`: related, or changed by its fix. */
function findingIn(text: string, at: 'related' | 'fix' = 'related'): Finding {
  const spanOf = (open: string, close: string) => ({
    start: text.indexOf(open),
    end: text.indexOf(close) + 1,
  });
  const place = text.includes('‹') ? [spanOf('‹', '›')] : [];
  const [related, edits] = at === 'related' ? [place, []] : [[], place];
  return {
    rule: 'rule',
    severity: 'error',
    message: '',
    ...spanOf('«', '»'),
    related: related.map((span) => ({ ...span, message: '' })),
    fixes:
      edits.length > 0
        ? [{ title: '', safe: true, edits: edits.map((span) => ({ ...span, text: '' })) }]
        : [],
  };
}

/** What is left of the finding of one text after the edit that makes another text of it. */
function moved(before: string, after: string, at?: 'related' | 'fix'): Finding | undefined {
  const edit = minimalEdit(before, after);
  return movedFindings([findingIn(before, at)], edit ?? { start: 0, end: 0, text: '' })[0];
}

describe('a finding after an edit', () => {
  it.each([
    ['above it', 'a\n«b» c', 'a d\ne\n«b» c'],
    ['before it on its line', 'a «b» c', 'aa «b» c'],
    ['behind it', 'a «b» c', 'a «b» cd'],
    ['that puts a line before it', 'a\n«b»\nc', 'a\nd\n«b»\nc'],
    ['that puts a line behind it', 'a\n«b»\nc', 'a\n«b»\n\nc'],
    ['between it and what it refers to', '‹a› b «c»', '‹a› bb «c»'],
    ['that deletes a line above it', 'a\nb\n«c»', 'b\n«c»'],
  ])('%s stands where its text stands', (_edit, before, after) => {
    expect(moved(before, after)).toEqual(findingIn(after));
    expect(moved(before, after, 'fix')).toEqual(findingIn(after, 'fix'));
  });

  it.each([
    ['in it', 'a «b» c', 'a «bb» c'],
    ['at its end', 'a «b» c', 'a «b»d c'],
    ['at its start', 'a «b» c', 'a d«b» c'],
    ['that joins its line to the one above', 'a\n«b»', 'a«b»'],
    ['in what it refers to', '‹a› b «c»', '‹aa› b «c»'],
  ])('%s may be mended', (_edit, before, after) => {
    expect(moved(before, after)).toBeUndefined();
  });

  it('may be mended by hand where its fix would mend it', () => {
    expect(moved('«(» b‹›', '«(» b)‹›', 'fix')).toBeUndefined();
  });

  it('keeps its order and lies in the text, whatever is edited', () => {
    const word = fc.stringMatching(/^[ab \n]{0,8}$/);
    fc.assert(
      fc.property(fc.array(word), word, word, fc.nat(30), fc.nat(6), (words, inserted, tail, at, deleted) => {
        const before = words.join('x') + tail;
        const findings: Finding[] = [...before.matchAll(/a+|\bb/g)].map(({ 0: found, index }) => ({
          ...findingIn('«»'),
          start: index,
          end: index + found.length,
        }));
        const start = Math.min(at, before.length);
        const after = before.slice(0, start) + inserted + before.slice(start + deleted);
        const edit = minimalEdit(before, after) ?? { start: 0, end: 0, text: '' };
        const left = movedFindings(findings, edit);
        expect(left.map((each) => each.start)).toEqual(
          left.map((each) => each.start).toSorted((a, b) => a - b),
        );
        for (const { start, end } of left) expect(after.slice(start, end)).toMatch(/^(?:a+|b)$/);
      }),
    );
  });
});
