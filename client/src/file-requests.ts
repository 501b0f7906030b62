import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CONFIG_NAME,
  deepestFolder,
  isHiddenName,
  isPlanName,
  maxConfigBytes,
  maxPlanBytes,
  maxPlans,
  REPOSITORY_MARK,
} from '#protocol/files.ts';
import {
  LIST_PLANS,
  type ListPlansParams,
  type ListPlansResult,
  READ_FILES,
  type ReadFilesParams,
  type ReadFilesResult,
} from '#protocol/messages.ts';

/**
 * Answers the requests by which the server reads the plans of the workspace. The editor reads files wherever they are: on
 * a disk, on another machine, in a repository that is shown in a browser. The server itself reads none.
 */
export function handleFileRequests(client: BaseLanguageClient): void {
  client.onRequest(LIST_PLANS, async ({ folder }: ListPlansParams): Promise<ListPlansResult> => {
    const found: string[] = [];
    await list(Uri.parse(folder), found, 0);
    return found;
  });
  client.onRequest(
    READ_FILES,
    ({ uris }: ReadFilesParams): Promise<ReadFilesResult> =>
      Promise.all(uris.map((uri) => read(Uri.parse(uri)))),
  );
}

/**
 * Lists the plans and configurations of a folder as `kh lint` does: not those under a hidden name. Links are not followed, because an editor does not say where they lead. `.git` entries are listed by name.
 */
async function list(folder: Uri, found: string[], depth: number): Promise<void> {
  const entries = await workspace.fs.readDirectory(folder).then(undefined, () => []);
  for (const [name, type] of entries) {
    if (found.length >= maxPlans) return;
    const inside = Uri.joinPath(folder, name);
    if (name === REPOSITORY_MARK || (name === CONFIG_NAME && type !== FileType.Directory))
      found.push(inside.toString());
    if (isHiddenName(name)) continue;
    if (type === FileType.Directory && depth < deepestFolder) await list(inside, found, depth + 1);
    else if (type === FileType.File && isPlanName(name)) found.push(inside.toString());
  }
}

/** The text of a file; null where it cannot be read, is too long, is no UTF-8, or is no plain file (a device could be endless). */
async function read(uri: Uri): Promise<string | null> {
  const largest = uri.path.endsWith(`/${CONFIG_NAME}`) ? maxConfigBytes : maxPlanBytes;
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if (!(type & FileType.File) || size > largest) return null;
    const bytes = await workspace.fs.readFile(uri);
    return bytes.length > largest ? null : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
