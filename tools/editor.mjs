// `npm run editor`: the examples in a VS Code that has kehoach.vsix installed and shares nothing with the one you use every day: the desktop's
// where `code` is on the PATH, else the one in tools/vscode-host, in the browser. With --check the latter is started, looked at and ended.
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const vsix = path.join(root, 'kehoach.vsix');
const folder = path.join(root, 'examples');
const windows = process.platform === 'win32';
const SETTINGS = { 'workbench.startupEditor': 'none', 'security.workspace.trust.enabled': false };

/** The example to begin with, relative to the folder of the examples. */
function firstPlan() {
  const [plan] = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.kh'))
    .sort();
  if (plan === undefined) throw new Error(`no plan in ${folder}`);
  return plan.replaceAll(path.sep, '/');
}

/** Runs the command line of the desktop's VS Code, and tells whether it was content. */
function code(args, stdio = 'inherit') {
  const quoted = windows ? args.map((arg) => `"${arg}"`) : args;
  return spawnSync('code', quoted, { stdio, shell: windows, encoding: 'utf8' });
}

function hasDesktop() {
  const { status, stdout } = code(['--version'], 'pipe');
  return status === 0 && /^\d+\.\d+\.\d+/.test(stdout);
}

function openDesktop() {
  const own = path.join(root, '.vscode-test/editor');
  const user = path.join(own, 'user');
  const settings = path.join(user, 'User/settings.json');
  mkdirSync(path.dirname(settings), { recursive: true });
  if (!existsSync(settings)) writeFileSync(settings, JSON.stringify(SETTINGS, null, 2));
  const folders = ['--extensions-dir', path.join(own, 'extensions'), '--user-data-dir', user];
  const { status } = code([...folders, '--install-extension', vsix, '--force']);
  if (status !== 0) throw new Error('VS Code did not install the extension');
  code([...folders, '--new-window', folder, path.join(folder, firstPlan())]);
}

/** Opens `url` in the browser of the desktop, where there is one. */
function openUrl(url) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const [command, ...args] = windows
    ? ['cmd', '/c', 'start', '""', `"${url}"`]
    : [process.platform === 'darwin' ? 'open' : 'xdg-open', url];
  const options = { stdio: 'ignore', detached: true, windowsVerbatimArguments: windows };
  spawn(command, args, options)
    .on('error', () => {})
    .unref(); // the address has been printed
}

/** Starts the VS Code in tools/vscode-host and gives its address and what is needed to look at it. */
async function startHost() {
  if (!existsSync(path.join(root, 'tools/vscode-host/node_modules'))) {
    console.log('Đang tải VS Code cho trình duyệt (khoảng 150 MB) … / Downloading VS Code for the browser …');
    const npm = ['ci', '--prefix', 'tools/vscode-host', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = spawnSync('npm', npm, { cwd: root, stdio: 'inherit', shell: windows });
    if (status !== 0) throw new Error('npm ci in tools/vscode-host failed');
  }
  const host = await import('#tools/vscode-host/host.mjs'); // its packages are there only now
  const dir = host.makeDataDir({ settings: SETTINGS });
  process.once('exit', () => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }));
  await host.installExtension(dir, vsix);
  const token = randomUUID(); // it stays open for hours: nobody else on the machine may come in
  const { port } = await host.startServer(dir, { token });
  const uri = `vscode-remote://127.0.0.1:${port}${path.posix.join(folder, firstPlan())}`;
  return { host, url: host.workbenchUrl(port, { folder, token, payload: [['openFile', uri]] }) };
}

/** Loads the page once and waits until it shows the first example as a plan. */
async function look({ host, url }) {
  if (!host.browserPath()) return console.log('No Chromium here: the page was not loaded.');
  const browser = await host.openBrowser();
  try {
    await browser.page.goto(url, { waitUntil: 'domcontentloaded' });
    await browser.page.waitForSelector('.monaco-editor .view-line', { timeout: 60_000 });
    await browser.page.waitForSelector('.statusbar-item:has-text("Kế hoạch")', { timeout: 20_000 });
    console.log(`  ok the editor shows ${firstPlan()} as a plan`);
  } finally {
    await browser.close();
  }
}

if (process.argv.includes('--check')) {
  const [passed, failed] = await startHost()
    .then(look)
    .then(() => [1, 0])
    .catch((error) => {
      console.error(error);
      return [0, 1];
    });
  console.log(`[kh-tests] passed=${passed} failed=${failed}`);
  process.exit(failed);
} else if (hasDesktop()) {
  openDesktop();
} else {
  process.once('SIGINT', () => process.exit(0)); // the way to end it is no failure
  const { url } = await startHost();
  console.log(`\nVS Code: ${url}\n\nNhấn Ctrl+C để dừng. / Ctrl+C stops it.`);
  openUrl(url);
}
