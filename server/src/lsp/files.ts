import type { Connection } from 'vscode-languageserver';
import type { FileSystem } from '#workspace/file-system.ts';

/**
 * Files behind the client: an editor knows folders that are on no disk of ours (in a browser, on another machine, in a
 * repository that is not checked out). A client answers these requests if it says `files: true` in its initialization
 * options. `{folder}` → the addresses of all `.kh` and `kh.config.json` in it; `{uris}` → their texts, null for none.
 */
export const LIST_PLANS = 'kehoach/listPlans';
export const READ_FILES = 'kehoach/readFiles';

/** The files that the client of a connection answers for. What is no answer counts as none. */
export function clientFiles(connection: Pick<Connection, 'sendRequest'>): FileSystem {
  return {
    async list(folder) {
      const answer: unknown = await connection.sendRequest(LIST_PLANS, { folder });
      return Array.isArray(answer) ? answer.filter((uri) => typeof uri === 'string') : [];
    },
    async read(uris) {
      const answer: unknown = await connection.sendRequest(READ_FILES, { uris });
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
