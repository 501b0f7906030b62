import { describe, expect, it } from 'vitest';
import { sanitize } from '#grammar/text/sanitize.ts';
import { cut, displayWidth, padEnd, wrap } from '#grammar/text/width.ts';

describe('the width of text on a screen', () => {
  it.each([
    ['Kế hoạch', 8],
    ['Kế hoạch'.normalize('NFD'), 8],
    ['計画', 4],
    ['a👍b', 4],
    ['👨‍👩‍👧', 2],
    ['❤️', 2],
    ['\ufeffKẾ', 2],
    ['a\u200bb', 3], // shown as a sign of its own: nobody would see it
    ['a\u200db', 3],
    ['“…”–', 4],
    ['', 0],
  ])('of %j is %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it('does not count on text that could steer a terminal', () => {
    expect(sanitize('a\x1b[31mb\u202ec\td\r\ne\x00')).toBe('a\ufffd[31mb\ufffdc d e\ufffd');
  });

  it('is respected when text is truncated, with an ellipsis', () => {
    expect(cut('Sở Nội vụ', 9)).toBe('Sở Nội vụ');
    expect(cut('Sở Nội vụ tỉnh', 9)).toBe('Sở Nội v…');
    expect(cut('計画計画', 6)).toBe('計画…');
    expect(displayWidth(cut('Ủy ban nhân dân'.normalize('NFD'), 7))).toBeLessThanOrEqual(7);
    expect(cut('Ủy ban'.repeat(1_000_000), 10)).toBe('Ủy banỦy…');
  });

  it('is filled up by what is seen, not by units', () => {
    expect(padEnd('ấ'.normalize('NFD'), 3)).toBe(`${'ấ'.normalize('NFD')}  `);
  });

  it('is respected when words are wrapped, but for words that are wider', () => {
    expect(wrap('một hai ba bốn', 7)).toEqual(['một hai', 'ba bốn']);
    expect(wrap('a abcdefghij b', 4)).toEqual(['a', 'abcdefghij', 'b']);
    expect(wrap('', 4)).toEqual(['']);
  });
});
