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

/** npm, and the Node of the machine: the Node in node_modules is about to be replaced. */
function npm(...words) {
  const own = path.join(modules, '.bin');
  const PATH = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => path.resolve(folder) !== own);
  const windows = process.platform === 'win32';
  return spawnSync('npm', [...words, '--loglevel=error'], {
    cwd: root,
    shell: windows,
    encoding: 'utf8',
    env: { ...process.env, PATH: PATH.join(path.delimiter) },
  });
}

/** A registry that is away for good is not waited for: npm itself would wait for a minute and more. */
const impatience = ['--fetch-retries=2', '--fetch-retry-mintimeout=500', '--fetch-retry-maxtimeout=3000'];

const install = (...words) => npm('ci', '--no-audit', '--no-fund', ...impatience, ...words);

/** The code by which npm says what failed; undefined where nothing did. */
function faultOf({ status, stdout, stderr }) {
  if (status === 0) return undefined;
  const [, code = 'EUNKNOWN'] = /\bcode (\w+)/.exec(`${stderr}${stdout}`) ?? [];
  return code;
}

/** Faults of the way to a registry, as Node and npm name them. One that answers, if with a refusal, is told of by a number (E404). */
const faultsOfNetwork =
  /^(?:ECONN\w+|ENOTFOUND|EAI_\w+|E\w*TIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR|EPIPE|EPROTO|\w*CERT\w*|UNABLE_TO_\w+)$/;

const isOfNetwork = (code) => code !== undefined && faultsOfNetwork.test(code);

/** What is said to whoever sets up: nobody has been asked for a language yet. */
const both = (vi, en) => `${vi}\nIn English: ${en}`;

function unreachable(code) {
  const registry = npm('config', 'get', 'registry').stdout.trim();
  return both(
    `Không kết nối được kho gói npm ${registry} (${code}): kiểm tra mạng hoặc proxy rồi chạy lại “npm start”.`,
    `the npm registry ${registry} cannot be reached (${code}); check the network or the proxy, then run "npm start" again.`,
  );
}

/** Installs; undefined, or what went wrong. */
function installed() {
  const ping = npm('ping', '--fetch-retries=0', '--fetch-timeout=8000');
  if (ping.error)
    return both(
      `Không chạy được npm (${ping.error.message}). npm đi kèm Node.js: https://nodejs.org`,
      `npm could not be started (${ping.error.message}). It comes with Node.js: https://nodejs.org`,
    );
  const away = isOfNetwork(faultOf(ping)) ? faultOf(ping) : undefined;
  // npm takes away what is installed before it looks whether it has all of the new: where there is something, it is kept.
  if (away && existsSync(modules)) return unreachable(away);
  const done = install(...(away ? ['--offline'] : [])); // npm's own store may have everything
  const fault = faultOf(done);
  if (fault === undefined) return undefined;
  if (away || isOfNetwork(fault)) return unreachable(away ?? fault);
  const advice = both(
    'npm không cài đặt được (xem ở trên): xóa thư mục node_modules rồi chạy lại “npm start”.',
    'npm ci failed (see above); delete the folder node_modules and run "npm start" again.',
  );
  return `${done.stdout}${done.stderr}\n${advice}`;
}

function main() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    return both(
      `Cần Node.js từ 20 trở lên, máy này đang dùng ${process.versions.node}; tải bản mới ở https://nodejs.org.`,
      `Node.js 20 or newer is needed, this is ${process.versions.node}; get a new one from https://nodejs.org.`,
    );
  }
  const lock = read(lockFile);
  if (lock === undefined)
    return both(
      'Không thấy package-lock.json: đây có đúng là thư mục của bản mã nguồn không?',
      'package-lock.json is missing: is this the folder of the project?',
    );
  const stamp = createHash('sha256').update(lock).digest('hex');
  if (read(stampFile) === stamp) return undefined;
  if (!installedByHand(lock)) {
    const problem = installed();
    if (problem !== undefined) return problem;
  }
  writeFileSync(stampFile, stamp);
  return undefined;
}

const problem = main();
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
