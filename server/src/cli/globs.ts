import path from 'node:path';
import { PACKAGES_NAME } from '#protocol/files.ts';
import type { UsageProblem } from './args.ts';
import { messages } from './messages.ts';

/**
 * A pattern as the library reads it: parts are divided by `/`, and `\` takes the next sign as it is. On Windows `\` divides
 * parts, and nothing in a name needs it.
 */
export function patternOf(operand: string, platform: NodeJS.Platform = process.platform): string {
  return platform === 'win32' ? operand.replaceAll('\\', '/') : operand;
}

/** Whether an operand that is no path is a pattern: it has a sign that stands for others. */
export function isPattern(operand: string): boolean {
  return /[*?]|\[.+\]|\{.+\}|[@+!]\(.+\)/s.test(operand);
}

/** The folder that all matches of a pattern lie in: the parts before the first that has a sign. */
export function baseOf(operand: string): string {
  return divided(operand).base;
}

function divided(operand: string): { readonly base: string; readonly pattern: string } {
  const parts = patternOf(operand).split('/');
  const first = parts.findIndex(isPattern);
  const base = first === 0 ? '.' : parts.slice(0, first).join('/') || '/';
  return { base, pattern: parts.slice(first).join('/') };
}

/**
 * What is found by a pattern that a shell has not replaced (`"2026/*.kh"`, and whatever is typed on Windows), sorted:
 * files and folders, without what is hidden or in `node_modules`, and without links. Paths are from the current folder,
 * or whole where the pattern is.
 */
export async function filesMatching(operand: string): Promise<string[] | UsageProblem> {
  const { glob } = await library();
  const { base, pattern } = divided(operand);
  const found = await glob([pattern], {
    cwd: path.resolve(base),
    caseSensitiveMatch: process.platform !== 'win32' && process.platform !== 'darwin', // as the file system
    expandDirectories: false,
    followSymbolicLinks: false,
    onlyFiles: false,
    onlyDirectories: pattern.endsWith('/'),
    ignore: [`**/${PACKAGES_NAME}/**`],
  });
  if (found.length === 0) return { problem: messages.noMatch };
  return found.map((each) => path.join(base, each).replace(/[\\/]$/, '')).sort();
}

/**
 * Loaded when it is needed, which is rarely. The command is bundled as CommonJS, where the library's other form, for
 * modules, asks in vain for the address of its file.
 */
const library = async (): Promise<typeof import('tinyglobby')> =>
  typeof require === 'function' ? require('tinyglobby') : await import('tinyglobby');
