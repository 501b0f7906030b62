import type { LintOptions } from '#options/lint-options.ts';
import type { Finding } from '#rules/finding.ts';
import { engineCommand } from './engine-commands.ts';
import { runProcess } from './run.ts';

/** What is wrong in the text of a plan: see library.ts, which is read when it is first asked for. */
export async function lintText(text: string, options: Partial<LintOptions> = {}): Promise<Finding[]> {
  return (await import('./library.ts')).findings(text, options);
}

/** The text of a plan with its safe fixes made: see library.ts. */
export async function fixText(text: string, options: Partial<LintOptions> = {}): Promise<string> {
  return (await import('./library.ts')).fixed(text, options);
}

/** Runs the command line. The bundle of the command (start.ts) loads the other, and is left alone by other programs. */
export { engineCommand, runProcess };

// The bundle is both the command and the module of the package: it runs where it is the program, not where it is imported.
if (require.main === module) void runProcess();
