import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boundYoungSpace, isSmallRun, v8Flags } from '#cli/v8-flags.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kh-flags-'));
  writeFileSync(path.join(folder, 'small.kh'), 'I. A\n');
  writeFileSync(path.join(folder, 'long.kh'), 'I. A\n'.repeat(20_000));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the flags of V8', () => {
  it('are set on the versions of Node that they were tried on', () => {
    for (const major of [18, 19, 25, 30]) expect(v8Flags(major, true)).toEqual([]);
    for (const major of [20, 22, 24]) expect(v8Flags(major, true)).toContain('--no-regexp-tier-up');
    expect(v8Flags(24, true)).toContain('--no-maglev');
    expect(v8Flags(24, false)).not.toContain('--no-maglev');
  });

  it('are those of a short run for one small plan, and for the standard input', () => {
    const small = path.join(folder, 'small.kh');
    const isSmall = (...words: string[]) => isSmallRun(['lint', ...words]);
    expect(isSmall(small)).toBe(true);
    expect(isSmall('--locale', 'en', '--format=json', small)).toBe(true);
    expect(isSmall('-')).toBe(true);
    expect(isSmall('--stdin', '--stdin-filename', 'a.kh')).toBe(true);
    expect(isSmall(small, small)).toBe(false);
    expect(isSmall(folder)).toBe(false);
    expect(isSmall(path.join(folder, 'long.kh'))).toBe(false);
    expect(isSmall(path.join(folder, 'missing.kh'))).toBe(false);
    expect(isSmall(`${small}\0`)).toBe(false);
    expect(isSmall()).toBe(false);
  });

  it('that bound the young space of a long run are those of its beginning again at its end', () => {
    const before = cachedDataVersionTag();
    for (let at = 0; at < 5; at++) boundYoungSpace(at, 5);
    expect(cachedDataVersionTag()).not.toBe(before);
    boundYoungSpace(5, 5);
    expect(cachedDataVersionTag()).toBe(before);
    for (let at = 0; at <= 2; at++) boundYoungSpace(at, 2);
    expect(cachedDataVersionTag()).toBe(before);
  });
});
