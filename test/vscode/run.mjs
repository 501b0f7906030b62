// The tests in a real VS Code, always against the packaged kehoach.vsix: with --web in the web worker extension host, else in the Node one.
// KH_VSCODE=desktop downloads a desktop VS Code, =host takes the one in tools/vscode-host (npm ci --prefix tools/vscode-host), =<executable>
// that one; without it the host is taken where it is installed.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import {
  downloadAndUnzipVSCode,
  resolveCliPathFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import { unzip } from './unzip.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const work = path.join(root, '.vscode-test');
const vsix = path.join(root, 'kehoach.vsix');
const web = process.argv.includes('--web');

/** A folder below .vscode-test, empty. */
function fresh(name) {
  const folder = path.join(work, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The VS Code to run: the path of its executable. */
async function executable() {
  const host = path.join(root, 'tools/vscode-host/code.mjs');
  const installed = existsSync(path.join(path.dirname(host), 'node_modules'));
  const choice = process.env.KH_VSCODE ?? (installed ? 'host' : 'desktop');
  if (choice === 'desktop') return downloadAndUnzipVSCode(process.env.KH_VSCODE_VERSION);
  return choice === 'host' ? host : choice;
}

/** Installs the package as a user would; the folder under development is an empty extension. */
function installPackage(code) {
  const extensions = fresh('extensions');
  const install = ['--install-extension', vsix];
  const folders = [`--extensions-dir=${extensions}`, `--user-data-dir=${path.join(work, 'user-data')}`];
  const { status } = spawnSync(resolveCliPathFromVSCodeExecutablePath(code), [...install, ...folders], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`installing ${vsix} failed with ${status}`);
  const empty = fresh('empty');
  const manifest = { name: 'empty', publisher: 'kehoach-test', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(path.join(empty, 'package.json'), JSON.stringify(manifest));
  return {
    extensionDevelopmentPath: empty,
    extensionTestsPath: path.join(root, 'dist-test/suite/index.js'),
    launchArgs: [`--extensions-dir=${extensions}`],
  };
}

/** A web extension cannot be installed from a file, so the unpacked package is the folder under development. */
function unpackPackage() {
  const folder = fresh('web');
  unzip(vsix, folder);
  const extension = path.join(folder, 'extension');
  cpSync(path.join(root, 'dist-test/web'), path.join(extension, 'dist-test/web'), { recursive: true });
  return {
    extensionDevelopmentPath: extension,
    extensionTestsPath: path.join(extension, 'dist-test/web/index.js'),
    launchArgs: [
      '--extensionDevelopmentKind=web',
      '--disable-extensions',
      `--extensions-dir=${fresh('extensions')}`,
    ],
  };
}

try {
  const vscodeExecutablePath = await executable();
  const { launchArgs, ...paths } = web ? unpackPackage() : installPackage(vscodeExecutablePath);
  const workspace = fresh('workspace');
  cpSync(path.join(root, 'examples'), workspace, { recursive: true });
  let seen = '';
  const stdout = new PassThrough();
  stdout.on('data', (data) => {
    seen += data;
    process.stdout.write(data);
  });
  await runTests({ vscodeExecutablePath, stdout, ...paths, launchArgs: [workspace, ...launchArgs] });
  // VS Code ends with 0 too where the extension host died before a test ran: want the line that the suite prints.
  const report = /\[kh-tests\] passed=(\d+) failed=(\d+)/.exec(seen);
  if (!report) throw new Error('the suite did not report: no test ran');
  if (report[1] === '0' || report[2] !== '0') throw new Error(report[0]);
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
