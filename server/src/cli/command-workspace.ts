import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileSystem } from '#workspace/file-system.ts';
import type { WorkspaceOptions } from '#workspace/host.ts';
import { Workspace } from '#workspace/workspace.ts';
import type { CommandConfigs } from './configs.ts';
import type { FoundPlan } from './find-plans.ts';
import { readPlanFile } from './input.ts';

/**
 * A command reads every plan twice: first for what others see of it, then to check it. As plans between the two it
 * retains 4 million UTF-16 units of text, and reads the rest again. It has one long file in memory at a time.
 */
const options: WorkspaceOptions = {
  depth: 'exports',
  outlineFirstThreshold: Number.POSITIVE_INFINITY,
  readConcurrency: 1,
  maxPlanLength: Number.POSITIVE_INFINITY,
  maxPlans: Number.POSITIVE_INFINITY,
  retainedText: 4_000_000,
};

/** Texts with their BOM, so that offsets are those of the file. Nothing is listed: the command finds its plans itself. */
const files: FileSystem = {
  list: async () => [],
  read: (uris) =>
    Promise.all(
      uris.map(async (uri) => {
        const text = await readPlanFile(fileURLToPath(uri));
        return typeof text === 'string' ? text : undefined;
      }),
    ),
};

const nothing = () => {};

/** The workspace of a command, without plans. Faults while indexing are not reported: the check of the plan meets them again. */
export function commandWorkspace(configs: CommandConfigs): Workspace {
  return new Workspace(
    {
      files,
      yieldToEventLoop: async () => {},
      invalidated: nothing,
      configRead: nothing,
      progress: nothing,
      warn: nothing,
      configOf: (uri) => configs.of(fileURLToPath(uri)),
    },
    options,
  );
}

/** Indexes the plans that a command is given, so that each knows the others; what cannot be read is left out. */
export function indexPlans(workspace: Workspace, found: readonly FoundPlan[]): Promise<void> {
  const readable = found.filter(({ problem }) => problem === undefined);
  return workspace.addFiles(readable.map(({ path }) => ({ uri: uriOf(path), name: path })));
}

/** The address of a file of a command in its workspace; names such as `<stdin>` have one, too. */
export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
