import { saveEngine } from './engine-file.ts';
import { runProcess as run } from './run.ts';

/** Runs the command line; bin/kh.js calls it. */
export async function runProcess(): Promise<void> {
  await run();
  saveEngine();
}
