import path from 'node:path';
import type { LoadedModule } from '#files/cached-module.ts';
import type { Run } from './command.ts';
import type * as EngineCommands from './engine-commands.ts';

/** Stands in the place of engine-commands.ts in a build, where the engine is a file of its own that is loaded when it is needed. */

let engine: LoadedModule | undefined;

/** Loads the engine, and from it the function that runs a command that reads plans. */
export async function loadEngineCommand<Name extends EngineCommands.EngineCommand>(
  name: Name,
): Promise<Run<Name>> {
  const [{ loadCached }, { setV8Flags }] = await Promise.all([
    import('#files/cached-module.ts'),
    import('./v8-flags.ts'),
  ]);
  setV8Flags(); // before: they are part of the name of the cache
  engine ??= loadCached(path.join(__dirname, 'kh-engine.js'), require, name);
  return (engine.exports as typeof EngineCommands).engineCommand(name);
}

/** Keeps what the run has compiled of the engine for the next process. */
export function saveEngine(): void {
  engine?.save();
}
