import fs, { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { factNames } from '#model/facts.ts';
import { lintText } from '#rules/lint.ts';
import { distinctPlans } from '#test/bench/distinct/plans.ts';
import { runHere } from '#test/cli/fake-terminal.ts';
import { examples } from '#tools/quality/texts.ts';
import { countScansAsync } from './counter.ts';
import { type LintScans, lintScans } from './lint-scans.ts';

/** What a character of a text that is eight times as long may cost more: no text has the same sentences. A reader meets fewer places, so more. */
const tolerance = 1.1;
const toleranceOfReader = 1.4;
/** Of two short plans one has wrapped lines, of two long ones both have: the sum of all readers is what shows the growth of this one. */
const wrapped = 'words of wrapped lines';

/** The first plans of a seed need fewer changes to be distinct, and so have other words than the later ones. */
const skipped = 24;
const sources = examples().map(({ text }) => text);

beforeAll(() => {
  for (const text of distinctPlans(8, { seed: 1, sources })) lintText(text); // tables and patterns are made when they are first asked for
});

describe('what one plan costs', () => {
  const sizes = [10_000, 20_000, 40_000, 80_000];
  const ofSize = new Map<number, LintScans>();
  beforeAll(() => {
    for (const minLength of sizes)
      ofSize.set(
        minLength,
        lintScans([...distinctPlans(skipped + 2, { minLength, sources })].slice(skipped)),
      );
  });

  it('grows no faster than its text', () => {
    const [smallest, ...longer] = sizes.map((size) => ofSize.get(size)!.times);
    for (const times of longer) expect(times).toBeLessThan(tolerance * smallest!);
  });

  it('grows no faster than its text for any reader', () => {
    const perCharacter = (size: number) => {
      const { readers, length } = ofSize.get(size)!;
      return new Map(readers.map(([reader, characters]) => [reader, characters / length]));
    };
    const [short, long] = [perCharacter(20_000), perCharacter(80_000)];
    expect(short.size).toBeGreaterThan(30);
    // A reader that looks at less than a twentieth of the text meets too few places for a ratio.
    const grown = [...long].filter(
      ([reader, times]) =>
        reader !== wrapped && times > Math.max(0.05, toleranceOfReader * (short.get(reader) ?? 0)),
    );
    expect(grown).toEqual([]);
  });

  it('reads each fact once, however long it is', () => {
    for (const { facts } of ofSize.values()) expect(facts).toBeLessThanOrEqual(2 * factNames.length);
  });
});

describe('what a folder costs', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  /** `kh lint` over a folder of so many plans: how often each was opened, and how often its characters were looked at. */
  async function lintFolder(count: number) {
    const folder = mkdtempSync(path.join(tmpdir(), 'kh-growth-'));
    folders.push(folder);
    const texts = [...distinctPlans(skipped + count, { minLength: 0, sources })].slice(skipped);
    for (const [at, text] of texts.entries()) writeFileSync(path.join(folder, `ke-hoach-${at}.kh`), text);
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    const opened = countOpened(folder);
    try {
      const { result, report } = await countScansAsync(() => runHere(['lint', folder]));
      expect(result.out).toContain(`${count} `);
      return { opens: opened.count() / count, times: report.characters / length };
    } finally {
      opened.stop();
    }
  }

  it('grows with the number of its plans', async () => {
    await lintFolder(1);
    const [few, more, most] = [await lintFolder(4), await lintFolder(8), await lintFolder(16)];
    expect(few.opens).toBeGreaterThanOrEqual(1);
    for (const { opens, times } of [more, most]) {
      expect(opens).toBeLessThanOrEqual(few.opens);
      expect(times).toBeLessThan(tolerance * few.times);
    }
  });
});

/** Counts how often plans of a folder are opened, in all ways in which the command opens them. */
function countOpened(folder: string) {
  const { openSync, readFileSync } = fs;
  const { open, readFile } = fs.promises;
  let opened = 0;
  const counting = <F extends (...args: never[]) => unknown>(original: F) =>
    ((...args: never[]) => {
      const file = String(args[0]);
      if (file.startsWith(folder) && file.endsWith('.kh')) opened++;
      return original(...args);
    }) as unknown as F;
  Object.assign(fs, { openSync: counting(openSync), readFileSync: counting(readFileSync) });
  Object.assign(fs.promises, { open: counting(open), readFile: counting(readFile) });
  syncBuiltinESMExports();
  return {
    count: () => opened,
    stop() {
      Object.assign(fs, { openSync, readFileSync });
      Object.assign(fs.promises, { open, readFile });
      syncBuiltinESMExports();
    },
  };
}
