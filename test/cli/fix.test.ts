import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fix } from '#rules/finding.ts';
import { applyEdits, applySafeFixes } from '#rules/fix.ts';
import { everyFindingSteps } from '#rules/lint.ts';

vi.mock('#rules/lint.ts', () => ({ everyFindingSteps: vi.fn() }));

/** A fix that puts `text` in the place of each match of `pattern`; one fix a match. */
function fixes(text: string, pattern: RegExp, replacement: string, safe = true): Fix[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    title: 'fix',
    safe,
    edits: [{ start: index, end: index + found.length, text: replacement }],
  }));
}

/** What the rules find from now on: one finding for each fix that `offer` gives. */
function offering(offer: (text: string) => Fix[]): void {
  vi.mocked(everyFindingSteps).mockImplementation(function* ({ text }) {
    yield;
    return offer(text).map((fix) => ({
      rule: 'r',
      severity: 'warning',
      message: '',
      start: fix.edits[0]?.start ?? 0,
      end: fix.edits[0]?.end ?? 0,
      fixes: [fix],
      related: [],
    }));
  });
}

beforeEach(() => {
  vi.mocked(everyFindingSteps).mockReset();
});

describe('edits', () => {
  it('are made in the order of the text, whatever order they come in', () => {
    const edits = [
      { start: 4, end: 5, text: 'E' },
      { start: 0, end: 1, text: 'AA' },
      { start: 2, end: 2, text: '-' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('AAb-cdEf');
  });

  it('may stand at both ends, and be none', () => {
    expect(
      applyEdits('ab', [
        { start: 2, end: 2, text: '!' },
        { start: 0, end: 0, text: '?' },
      ]),
    ).toBe('?ab!');
    expect(applyEdits('ab', [])).toBe('ab');
  });
});

describe('safe fixes', () => {
  it('are all made, and counted', () => {
    offering((text) => fixes(text, / {2,}/g, ' '));
    expect(applySafeFixes('a  b   c d')).toEqual({ text: 'a b c d', applied: 2 });
  });

  it('leave alone what is offered only', () => {
    offering((text) => fixes(text, / {2,}/g, ' ', false));
    expect(applySafeFixes('a  b')).toEqual({ text: 'a  b', applied: 0 });
  });

  it('that overlap another are recomputed in the next round', () => {
    offering((text) => [...fixes(text, /ab/g, 'x'), ...fixes(text, /bc/g, 'y'), ...fixes(text, /xc/g, 'z')]);
    expect(applySafeFixes('abc')).toEqual({ text: 'z', applied: 2 });
  });

  it('are made whole or not at all', () => {
    const two: Fix = {
      title: 'two',
      safe: true,
      edits: [
        { start: 0, end: 1, text: 'A' },
        { start: 4, end: 5, text: 'E' },
      ],
    };
    offering((text) => (text === 'abcde' ? [...fixes(text, /de/g, 'DE'), two] : []));
    expect(applySafeFixes('abcde')).toEqual({ text: 'abcDE', applied: 1 });
  });

  it('do not insert twice at one place', () => {
    offering((text) => (text.endsWith(';') ? [] : [1, 2].flatMap(() => fixes(text, /$/g, ';'))));
    expect(applySafeFixes('a')).toEqual({ text: 'a;', applied: 1 });
  });

  it('go on while one uncovers another', () => {
    offering((text) => fixes(text, /ab/g, 'b'));
    expect(applySafeFixes('aaaab')).toEqual({ text: 'b', applied: 4 });
  });

  it('end after ten rounds where rules disagree', () => {
    offering((text) => (text === 'a' ? fixes(text, /a/g, 'b') : fixes(text, /b/g, 'a')));
    expect(applySafeFixes('a').applied).toBe(10);
    expect(everyFindingSteps).toHaveBeenCalledTimes(10);
  });

  it('end where a fix changes nothing', () => {
    offering((text) => fixes(text, /a/g, 'a'));
    expect(applySafeFixes('a')).toEqual({ text: 'a', applied: 0 });
  });

  it('preserve BOM and line ends', () => {
    offering((text) => fixes(text, /x/g, 'y'));
    expect(applySafeFixes('\ufeffx\r\nx\rx\n').text).toBe('\ufeffy\r\ny\ry\n');
  });
});
