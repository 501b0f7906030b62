import type { CommandName } from '#options/option.ts';
import type { Run } from './command.ts';

/** The commands that read plans. The others need no more of the program than its tables of options and rules. */
const loaders = {
  lint: async () => (await import('./lint-command.ts')).runLint,
  outline: async () => (await import('./outline-command.ts')).runOutline,
  tasks: async () => (await import('./tasks-command.ts')).runTasks,
  citations: async () => (await import('./citations-command.ts')).runCitations,
  agencies: async () => (await import('./agencies-command.ts')).runAgencies,
} satisfies { readonly [Name in CommandName]?: () => Promise<Run<Name>> };

export type EngineCommand = keyof typeof loaders;

/** Loads the function that runs a command that reads plans. */
export function engineCommand<Name extends EngineCommand>(name: Name): Promise<Run<Name>> {
  return loaders[name]() as Promise<unknown> as Promise<Run<Name>>;
}
