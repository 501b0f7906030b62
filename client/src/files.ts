import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/**
 * The requests by which the server reads the plans of the workspace. The editor reads files wherever they are: on a
 * disk, on another machine, in a repository that is shown in a browser. The server itself touches none.
 */
const LIST_PLANS = 'kehoach/listPlans';
const READ_FILES = 'kehoach/readFiles';

/** More plans the server does not keep, and deeper no folder is looked into. */
const mostPlans = 20_000;
const deepest = 40;
/** No plan is longer, in bytes. */
const largest = 32 * 1024 * 1024;

export function answerForFiles(client: BaseLanguageClient): void {
  client.onRequest(LIST_PLANS, async ({ folder }: { folder: string }) => {
    const found: string[] = [];
    await list(Uri.parse(folder), found, 0);
    return found;
  });
  client.onRequest(READ_FILES, ({ uris }: { uris: string[] }) =>
    Promise.all(uris.map((uri) => read(Uri.parse(uri)))),
  );
}

/** As `kh lint` finds them: not in `node_modules` nor under a name that begins with a dot; links to folders are not followed. */
async function list(folder: Uri, found: string[], depth: number): Promise<void> {
  const entries = await workspace.fs.readDirectory(folder).then(undefined, () => []);
  for (const [name, type] of entries) {
    if (found.length >= mostPlans) return;
    if (name.startsWith('.') || name === 'node_modules') continue;
    const inside = Uri.joinPath(folder, name);
    if (type === FileType.Directory && depth < deepest) await list(inside, found, depth + 1);
    else if (type & FileType.File && (/\.kh$/i.test(name) || name === 'kh.config.json'))
      found.push(inside.toString());
  }
}

/** The text of a file, null where it cannot be read. */
async function read(uri: Uri): Promise<string | null> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    return bytes.length > largest ? null : new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}
