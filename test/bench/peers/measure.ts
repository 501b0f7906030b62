import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What one run of a program has cost, with all processes that it started and waited for. */
export interface Cost {
  /** Processor time, of the program and of the system for it, in milliseconds. */
  readonly cpu: number;
  /** Time by the clock, in milliseconds. */
  readonly wall: number;
  /** The most memory that one of its processes had at a time, in megabytes; undefined where GNU time is missing. */
  readonly memory: number | undefined;
  /** The exit code. */
  readonly code: number;
}

const gnuTime = '/usr/bin/time';
const hasGnuTime = existsSync(gnuTime) && spawnSync(gnuTime, ['--version']).status === 0;

/** What is missing here to measure with, in a sentence; undefined where nothing is. */
export function missingTools(): string | undefined {
  if (process.platform === 'win32' || spawnSync('bash', ['--version']).status !== 0)
    return 'The processor time of a program is measured by the `time` of bash, which is not here: run this on Linux.';
  if (!hasGnuTime) return `Memory is measured by GNU time, which is not at ${gnuTime} (package "time").`;
  return undefined;
}

/**
 * Runs a program to its end, its output thrown away. Bash's own `time` gives processor time to a millisecond; GNU time between the two
 * gives memory and costs a millisecond of its own, the same for every program.
 */
export function measure(
  command: readonly string[],
  {
    cwd = process.cwd(),
    env = {},
  }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Cost {
  const folder = mkdtempSync(path.join(tmpdir(), 'kh-measure-'));
  const file = path.join(folder, 'memory');
  try {
    const measured = hasGnuTime ? [gnuTime, '-q', '-f', '%M', '-o', file, ...command] : command;
    const script = `TIMEFORMAT='%3R %3U %3S'; time "$@" >/dev/null 2>&1`;
    const { stderr, status, error } = spawnSync('bash', ['-c', script, 'bash', ...measured], {
      encoding: 'utf8',
      cwd,
      env: { ...process.env, ...env, LC_ALL: 'C', NO_COLOR: '1' },
    });
    if (error) throw error;
    const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = stderr
      .trim()
      .split(/\s+/)
      .map(Number);
    const kilobytes = hasGnuTime ? Number(readFileSync(file, 'utf8').trim()) : undefined;
    return {
      cpu: (user + system) * 1000,
      wall: wall * 1000,
      memory: kilobytes === undefined ? undefined : kilobytes / 1024,
      code: status ?? -1,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The middle one, of each figure by itself. */
export function median(costs: readonly Cost[]): Cost {
  const of = (figure: (cost: Cost) => number) => costs.map(figure).sort((a, b) => a - b)[costs.length >> 1]!;
  return {
    cpu: of(({ cpu }) => cpu),
    wall: of(({ wall }) => wall),
    memory: costs[0]?.memory === undefined ? undefined : of(({ memory }) => memory!),
    code: costs.at(-1)!.code,
  };
}
