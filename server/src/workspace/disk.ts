import { type Dirent, promises as fs } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { largestConfig } from '#config/config.ts';
import { readPlainFile } from '#files/plain-file.ts';
import { linkLeads } from '#files/within.ts';
import { largestPlan, textOf } from './bytes.ts';
import type { FileSystem } from './file-system.ts';
import { isConfig, isPlan, isRepositoryMark } from './uri.ts';

/** The files of this machine, for clients that answer for none. Other addresses than `file:` have nothing here. */
export const disk: FileSystem = {
  async list(folder) {
    const root = pathOf(folder);
    return root === undefined ? [] : await listIn(root);
  },
  read: (uris) => Promise.all(uris.map(read)),
};

/** As `kh lint` finds them: not in `node_modules` nor under a name that begins with a dot; no link is followed that leads to a folder or out. */
async function listIn(folder: string, root = folder): Promise<string[]> {
  let entries: Dirent[];
  try {
    entries = await fs.readdir(folder, { withFileTypes: true });
  } catch {
    return []; // gone, or not ours to read: there are no plans in it for us
  }
  const found: string[] = [];
  for (const entry of entries) {
    const inside = path.join(folder, entry.name);
    const uri = pathToFileURL(inside).href;
    if (isRepositoryMark(uri) || isConfig(uri)) found.push(uri);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) found.push(...(await listIn(inside, root)));
    else if (isPlan(uri) && (!entry.isSymbolicLink() || (await staysIn(inside, root)))) found.push(uri);
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
    const { bytes } = await readPlainFile(file, isConfig(uri) ? largestConfig : largestPlan);
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
