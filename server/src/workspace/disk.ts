import { promises as fs } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readPlainFile } from '#files/plain-file.ts';
import { walk } from '#files/walk.ts';
import { linkLeads } from '#files/within.ts';
import { maxConfigBytes, maxPlanBytes } from '#protocol/files.ts';
import { textOf } from './bytes.ts';
import type { FileSystem } from './file-system.ts';
import { isConfig, isPlan, isRepositoryMark } from './uri.ts';

/** The files of this machine, for clients that do not offer theirs. Only `file:` addresses lead to any. */
export const disk: FileSystem = {
  async list(folder) {
    const root = pathOf(folder);
    return root === undefined ? [] : await listIn(root);
  },
  read: (uris) => Promise.all(uris.map(read)),
};

/** As `kh lint` finds plans. A link counts where it leads to a file in the folder; what cannot be read is left out. */
async function listIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { path: inside, entry, isHidden } of walk(folder)) {
    const uri = pathToFileURL(inside).href;
    if (entry && (isRepositoryMark(uri) || isConfig(uri))) found.push(uri);
    else if (!entry || isHidden || entry.isDirectory() || !isPlan(uri)) continue;
    else if (!entry.isSymbolicLink() || (await staysIn(inside, folder))) found.push(uri);
  }
  return found;
}

async function staysIn(link: string, root: string): Promise<boolean> {
  const real = await fs.realpath(root).catch(() => undefined);
  return real !== undefined && (await linkLeads(link, [real])) === 'inside';
}

async function read(uri: string): Promise<string | undefined> {
  const file = pathOf(uri);
  if (file === undefined) return undefined;
  try {
    const { bytes } = await readPlainFile(file, isConfig(uri) ? maxConfigBytes : maxPlanBytes);
    const text = bytes && textOf(bytes);
    return typeof text === 'string' ? text.replace(/^\ufeff/, '') : undefined; // editors leave it out, too
  } catch {
    return undefined;
  }
}

function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined; // no path of this machine
  }
}
