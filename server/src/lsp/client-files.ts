import type { Connection } from 'vscode-languageserver';
import { LIST_PLANS, type ListPlansParams, READ_FILES, type ReadFilesParams } from '#protocol/messages.ts';
import type { FileSystem } from '#workspace/file-system.ts';

/**
 * The files that the client reads for the server: an editor also has folders that are on no disk of this machine (in a
 * browser, on another machine, in a repository that is not checked out). An answer of another shape counts as no files.
 */
export function clientFiles(connection: Pick<Connection, 'sendRequest'>): FileSystem {
  return {
    async list(folder) {
      const answer: unknown = await connection.sendRequest(LIST_PLANS, { folder } satisfies ListPlansParams);
      return Array.isArray(answer) ? answer.filter((uri) => typeof uri === 'string') : [];
    },
    async read(uris) {
      const answer: unknown = await connection.sendRequest(READ_FILES, { uris } satisfies ReadFilesParams);
      const texts: readonly unknown[] = Array.isArray(answer) ? answer : [];
      return uris.map((_, i) => (typeof texts[i] === 'string' ? texts[i] : undefined));
    },
  };
}

/** No files at all. */
export const noFiles: FileSystem = {
  list: async () => [],
  read: async (uris) => uris.map(() => undefined),
};
