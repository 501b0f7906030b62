import { promises as fs } from 'node:fs';
import path from 'node:path';

/** Whether a file or folder is `folder` or lies in it, at any depth; both are absolute paths without links. */
export function isWithin(file: string, folder: string): boolean {
  const way = path.relative(folder, file);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** Where a path that is a link leads: inside one of `folders`, out of them, to a folder or to nothing. `folders` are without links. */
export async function linkLeads(
  link: string,
  folders: readonly string[],
): Promise<'inside' | 'outside' | 'folder' | 'nowhere'> {
  try {
    if ((await fs.stat(link)).isDirectory()) return 'folder';
    const target = await fs.realpath(link);
    return folders.some((folder) => isWithin(target, folder)) ? 'inside' : 'outside';
  } catch {
    return 'nowhere';
  }
}
