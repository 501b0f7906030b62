import { statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

/** Up to so many bytes a plan is read before compiling its readers better pays. */
const smallPlanBytes = 65_536;

/**
 * The flags of V8 for a command that is over in seconds: code that is optimized is seldom run often enough to pay that back, and nearly
 * every regular expression is run often enough to be compiled at once. For one small plan the quick optimizing compiler of Node 24 does not
 * pay either, and the space of young objects grows at once to what a plan needs. Node 20 and 22 have no such compiler, and there it is the
 * patience of the other one that pays in long runs (the default of Node 20 is 67,584 bytes of bytecode run). V8 complains of flags that it
 * does not know, so Nodes that nobody has tried get none. In a long run garbage would grow to four times of what is held; it may grow to half.
 */
export function v8Flags(nodeMajor: number, isSmallRun: boolean): readonly string[] {
  if (nodeMajor < 20 || nodeMajor > 24) return [];
  const slow = nodeMajor < 22 ? '--interrupt-budget=1000000' : '--no-opt';
  const small = nodeMajor > 22 ? ['--no-maglev', '--semi-space-growth-factor=4'] : [];
  return [slow, '--no-regexp-tier-up', ...(isSmallRun ? small : ['--heap-growing-percent=50'])];
}

/** Whether the command line of a command that reads plans names one plan, a small one, or the standard input. */
export function isSmallRun(argv: readonly string[]): boolean {
  if (argv.some((word) => word === '-' || word === '--stdin')) return true;
  const sizes = argv.slice(1).flatMap((word) => sizeAt(word) ?? []);
  return sizes.length === 1 && sizes[0]! <= smallPlanBytes;
}

/** The bytes of the file at a word of the command line; a folder has no end. Undefined where nothing can be seen. */
function sizeAt(word: string): number | undefined {
  try {
    const stat = statSync(word, { throwIfNoEntry: false });
    return stat && (stat.isFile() ? stat.size : Number.POSITIVE_INFINITY);
  } catch {
    return undefined; // the command says why
  }
}

/** Sets the flags for the command line of the process. They count for code that is compiled later. */
export function setV8Flags(): void {
  const major = Number.parseInt(process.versions.node, 10);
  for (const flag of v8Flags(major, isSmallRun(process.argv.slice(2)))) setFlagsFromString(flag);
}

/** Plans that are checked before the space of young objects has the size that a plan needs. */
const plansUntilGrown = 3;

/**
 * Bounds the memory of a run over many plans; called before each with its number, from 0, and with the count when the last is reported. The space
 * of young objects would grow to 48 MB and more although little of a plan outlives it: it stays at what the first plans needed. At the end
 * the flag has its default again, since compiled code is kept for the flags that it was made with.
 */
export function boundYoungSpace(at: number, count: number): void {
  if (count <= plansUntilGrown || (at !== plansUntilGrown && at !== count)) return;
  setFlagsFromString(`--semi-space-growth-factor=${at === count ? 2 : 1}`);
}
