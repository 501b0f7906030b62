import type { ReadConfig } from './configs.ts';
import type { FileSystem } from './file-system.ts';

/** How a workspace reaches what is around it. */
export interface WorkspaceHost {
  readonly files: FileSystem;
  /** Lets others work; the index goes on afterwards. */
  readonly yieldToEventLoop: () => Promise<void>;
  /** These open plans are to be judged anew: what they cite, or their configuration, has changed. */
  readonly invalidated: (uris: readonly string[]) => void;
  /** A configuration was read; its problems are to be shown, those of before taken back. */
  readonly configRead: (read: ReadConfig) => void;
  /** How far reading has come; `done` is `total` when it rests. */
  readonly progress: (done: number, total: number) => void;
  readonly warn: (message: string) => void;
}
