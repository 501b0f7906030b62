// Installs the dependencies when package-lock.json asks for others than those in node_modules; does nothing, quickly, otherwise.
// Plain JavaScript for Node 20: it runs before the Node that the project brings with it is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const lockFile = path.join(root, 'package-lock.json');
const modules = path.join(root, 'node_modules');
const stampFile = path.join(modules, '.kehoach-setup');

/** The text of a file, or undefined where there is none. */
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** Whether npm itself notes in node_modules the very versions of the lock file, as after a plain `npm install`. */
function installedByHand(lock) {
  const installed = read(path.join(modules, '.package-lock.json'));
  if (installed === undefined) return false;
  const have = JSON.parse(installed).packages;
  const want = Object.entries(JSON.parse(lock).packages).filter(([place]) => place !== '');
  const known = new Set(want.map(([place]) => place));
  return (
    want.every(
      ([place, { version, optional }]) => have[place]?.version === version || (optional && !have[place]),
    ) && Object.keys(have).every((place) => known.has(place))
  );
}

/** `npm ci`, by the npm and the Node of the machine: the Node in node_modules is about to be replaced. */
function install() {
  const own = path.join(modules, '.bin');
  const PATH = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => path.resolve(folder) !== own);
  const windows = process.platform === 'win32';
  return spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    shell: windows,
    encoding: 'utf8',
    env: { ...process.env, PATH: PATH.join(path.delimiter) },
  });
}

function main() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    return `Node ${process.versions.node} is too old: this project needs Node 20 or newer (https://nodejs.org).`;
  }
  const lock = read(lockFile);
  if (lock === undefined) return 'package-lock.json is missing: is this the folder of the project?';
  const stamp = createHash('sha256').update(lock).digest('hex');
  if (read(stampFile) === stamp) return undefined;
  if (!installedByHand(lock)) {
    const { status, error, stdout, stderr } = install();
    if (error) return `npm could not be started (${error.message}). It comes with Node: https://nodejs.org`;
    if (status !== 0)
      return `npm ci failed:\n${stdout}${stderr}\nDelete the folder node_modules and try again.`;
  }
  writeFileSync(stampFile, stamp);
  return undefined;
}

const problem = main();
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
