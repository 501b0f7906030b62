import { type Dirent, promises as fs } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { textOf } from '#workspace/bytes.ts';
import type { FileSystem } from '#workspace/file-system.ts';
import { isConfig, isPlan } from '#workspace/uri.ts';

/** A plan is no longer than this, in bytes. */
const largest = 32 * 1024 * 1024;

/** The files of this machine, for clients that answer for none. Other addresses than `file:` have nothing here. */
export const disk: FileSystem = {
  async list(folder) {
    const root = pathOf(folder);
    return root === undefined ? [] : await listIn(root);
  },
  read: (uris) => Promise.all(uris.map(read)),
};

/** As `kh lint` finds them: not in `node_modules` nor under a name that begins with a dot; links to folders are not followed. */
async function listIn(folder: string): Promise<string[]> {
  let entries: Dirent[];
  try {
    entries = await fs.readdir(folder, { withFileTypes: true });
  } catch {
    return []; // gone, or not ours to read: there are no plans in it for us
  }
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const inside = path.join(folder, entry.name);
    const uri = pathToFileURL(inside).href;
    if (entry.isDirectory()) found.push(...(await listIn(inside)));
    else if (isPlan(uri) || isConfig(uri)) found.push(uri);
  }
  return found;
}

async function read(uri: string): Promise<string | undefined> {
  const file = pathOf(uri);
  if (file === undefined) return undefined;
  try {
    const stat = await fs.stat(file);
    if (!stat.isFile() || stat.size > largest) return undefined;
    const text = textOf(await fs.readFile(file));
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
