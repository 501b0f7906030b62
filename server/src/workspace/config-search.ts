import { readConfig } from '#config/config.ts';
import { CONFIG_NAME, REPOSITORY_MARK } from '#protocol/files.ts';
import { parentOf } from './uri.ts';

/** The folders above a file or folder, the nearest first. */
export function foldersAbove(uri: string): string[] {
  const found: string[] = [];
  for (let folder = parentOf(uri.replace(/\/$/, '')); folder !== undefined; folder = parentOf(folder))
    found.push(folder);
  return found;
}

/**
 * The folders that the configuration of a file may lie in, the nearest first: from the file's own up to the top of its repository,
 * since others have written what lies above that. The rule of the editor and of the command; addresses or paths, as `parentOf` takes them.
 */
export function* configFolders(
  folder: string | undefined,
  parentOf: (folder: string) => string | undefined,
  isTopOfRepository: (folder: string) => boolean,
): Generator<string> {
  for (let at = folder; at !== undefined; at = parentOf(at)) {
    yield at;
    if (isTopOfRepository(at)) return;
  }
}

/** What the search above a file has found. */
export interface ConfigsAbove {
  /** The configurations with their texts, the nearest first, up to where the search ends. */
  readonly configs: readonly { readonly uri: string; readonly text: string }[];
  /** The mark of the repository that the file is in, where it is in one. */
  readonly repository: string | undefined;
}

/**
 * The configurations above `file` that may hold for it: up to the top of its repository, or a folder whose configuration
 * says that it is the topmost. All is read at once, since whoever opens a plan waits for the answer.
 */
export async function findConfigsAbove(
  file: string,
  read: (uris: readonly string[]) => Promise<readonly (string | undefined)[]>,
): Promise<ConfigsAbove> {
  const folders = foldersAbove(file);
  const texts = await read(
    folders.flatMap((folder) => [`${folder}/${CONFIG_NAME}`, markIn(folder), `${markIn(folder)}/HEAD`]),
  );
  const configs: { uri: string; text: string }[] = [];
  for (const [i, folder] of folders.entries()) {
    const [text, mark, head] = texts.slice(3 * i);
    const uri = `${folder}/${CONFIG_NAME}`;
    if (text !== undefined) configs.push({ uri, text });
    if (mark !== undefined || head !== undefined) return { configs, repository: markIn(folder) };
    if (text !== undefined && isRoot(text, uri)) break;
  }
  return { configs, repository: undefined };
}

const markIn = (folder: string) => `${folder}/${REPOSITORY_MARK}`;

const isRoot = (text: string, uri: string) =>
  readConfig(text, { uri, name: CONFIG_NAME }).config.isRoot === true;
