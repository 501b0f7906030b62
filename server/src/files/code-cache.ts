import fs from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * Compiled code that V8 gave for a script, kept in the user's cache folder. V8 runs what it is given without looking at it: a damaged
 * file would crash the process, and a file that somebody else wrote would run as the user. So a file has a checksum, and it is read
 * only where nobody but the user can have written it.
 */

/** Caches beyond so many newest are removed: a user has a few versions of Node and of the program. */
const maxCaches = 12;

const suffix = '.code';
const checksumBytes = 4;

/**
 * The folder of the caches of the user, who is known by the variables `env`; undefined where they are switched off by `KH_NO_CACHE`, and
 * where nothing says whose folder it would be. Relative paths are nobody's folder (XDG Base Directory Specification).
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined {
  if (env.KH_NO_CACHE) return undefined;
  const home = env.HOME && path.isAbsolute(env.HOME) ? env.HOME : undefined;
  const folderIn = (parent: string | undefined, ...names: string[]) =>
    parent && path.isAbsolute(parent) ? path.join(parent, ...names) : undefined;
  if (platform === 'win32') return folderIn(env.LOCALAPPDATA, 'kh', 'Cache');
  if (platform === 'darwin') return folderIn(home, 'Library', 'Caches', 'kh');
  return folderIn(env.XDG_CACHE_HOME, 'kh') ?? folderIn(home, '.cache', 'kh');
}

/** The cache `name` of `folder`; undefined where there is none, it is damaged, or another user may have written it. */
export function readCache(folder: string, name: string): Buffer | undefined {
  let file: number | undefined;
  try {
    if (!isOurs(fs.lstatSync(folder))) return undefined;
    file = fs.openSync(path.join(folder, name + suffix), readOnly);
    const stat = fs.fstatSync(file);
    if (!stat.isFile() || !isOurs(stat)) return undefined;
    const bytes = fs.readFileSync(file);
    if (bytes.length <= checksumBytes) return undefined;
    const code = bytes.subarray(checksumBytes);
    return bytes.readUInt32LE() === crc32(code) ? code : undefined;
  } catch {
    return undefined; // it is made anew
  } finally {
    if (file !== undefined) fs.closeSync(file);
  }
}

/**
 * Keeps `code` as the cache `name` of `folder`, whole or not at all, and removes the oldest caches. Does nothing where the folder cannot
 * be written, or is not the user's own.
 */
export function writeCache(folder: string, name: string, code: Uint8Array): void {
  const file = path.join(folder, name + suffix);
  const temporary = `${file}.${process.pid}.${Date.now().toString(36)}`;
  try {
    if (isAnothersHome(folder)) return;
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOurs(fs.lstatSync(folder))) return;
    const checksum = Buffer.alloc(checksumBytes);
    checksum.writeUInt32LE(crc32(code));
    fs.writeFileSync(temporary, Buffer.concat([checksum, code]), { mode: 0o600, flag: 'wx' });
    fs.renameSync(temporary, file);
    removeOldest(folder);
  } catch {
    discard(temporary); // the disk is full, or the folder is not to be written
  }
}

/** A link is not followed, and nothing is waited for. Windows has no such flags. */
const readOnly = fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0) | (fs.constants.O_NONBLOCK ?? 0);

/** Whether nobody but the user can have written a file or a folder. A link may be written by all. Windows keeps the folder to the user. */
function isOurs({ uid, mode }: fs.Stats): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

/** The administrator who runs the program in the place of a user (`sudo`) leaves nothing in the user's home. */
function isAnothersHome(folder: string): boolean {
  if (process.getuid?.() !== 0) return false;
  const existing = fs.existsSync(folder) || folder === path.dirname(folder);
  return existing ? fs.statSync(folder).uid !== 0 : isAnothersHome(path.dirname(folder));
}

function discard(file: string): void {
  try {
    fs.rmSync(file, { force: true });
  } catch {} // nothing was written, or it is removed with the oldest
}

function removeOldest(folder: string): void {
  const files = fs
    .readdirSync(folder)
    .filter((name) => name.includes(suffix))
    .map((name) => ({ name, at: fs.statSync(path.join(folder, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { name } of files.slice(maxCaches)) fs.rmSync(path.join(folder, name), { force: true });
}
