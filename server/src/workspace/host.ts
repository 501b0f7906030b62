import { maxPlans } from '#protocol/files.ts';
import type { ReadConfig } from './configs.ts';
import type { FileSystem } from './file-system.ts';

/** How a workspace reaches what is around it. */
export interface WorkspaceHost {
  readonly files: FileSystem;
  /** Lets other work of the process go on; the indexer continues afterwards. */
  readonly yieldToEventLoop: () => Promise<void>;
  /** These open plans have to be validated again: what they cite, or their configuration, has changed. */
  readonly invalidated: (uris: readonly string[]) => void;
  /** A configuration was read; its problems are to be shown in place of those of before. */
  readonly configRead: (read: ReadConfig) => void;
  /** How many files are indexed of those that were asked for; both are 0 when there is nothing more to do. */
  readonly progress: (done: number, total: number) => void;
  readonly warn: (message: string) => void;
}

/** How much a workspace reads and keeps. */
export interface WorkspaceOptions {
  /** How many files are read at once, and as many are read ahead. */
  readonly readConcurrency: number;
  /** A plan that is longer, in UTF-16 units, is not indexed. */
  readonly maxPlanLength: number;
  /** More plans are not indexed, since memory is bounded. */
  readonly maxPlans: number;
}

/** The workspace of an editor: it answers soon, and keeps no plan that is not open. */
export const editorOptions: WorkspaceOptions = {
  readConcurrency: 32,
  maxPlanLength: 8_000_000,
  maxPlans,
};
