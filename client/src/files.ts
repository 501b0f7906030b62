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
/** No plan is longer, and no configuration, in bytes. */
const largestPlan = 32 * 1024 * 1024;
const largestConfig = 1024 * 1024;
const CONFIG_NAME = 'kh.config.json';

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

/**
 * As `kh lint` finds them: not in `node_modules` nor under a name that begins with a dot. Links are not followed: where they
 * lead an editor does not say. The marks of repositories (`.git`) are told of by their names.
 */
async function list(folder: Uri, found: string[], depth: number): Promise<void> {
  const entries = await workspace.fs.readDirectory(folder).then(undefined, () => []);
  for (const [name, type] of entries) {
    if (found.length >= mostPlans) return;
    const inside = Uri.joinPath(folder, name);
    if (name === '.git' || (name === CONFIG_NAME && type !== FileType.Directory))
      found.push(inside.toString());
    if (name.startsWith('.') || name === 'node_modules') continue;
    if (type === FileType.Directory && depth < deepest) await list(inside, found, depth + 1);
    else if (type === FileType.File && /\.kh$/i.test(name)) found.push(inside.toString());
  }
}

/** The text of a file; null where it cannot be read, is longer than its like may be, is no UTF-8, or is no plain file: that could be read without end. */
async function read(uri: Uri): Promise<string | null> {
  const largest = uri.path.endsWith(`/${CONFIG_NAME}`) ? largestConfig : largestPlan;
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if (!(type & FileType.File) || size > largest) return null;
    const bytes = await workspace.fs.readFile(uri);
    return bytes.length > largest ? null : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
