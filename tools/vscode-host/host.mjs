// A real VS Code: the server and web workbench out of the code-server npm package, plus a Chromium that is installed on the machine.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { prepareHost } from './prepare.mjs';

const bundled = path.join(import.meta.dirname, 'node_modules/.bin/node');
export const NODE = existsSync(bundled) ? realpathSync(bundled) : process.execPath; // the server of VS Code 1.139 needs Node >= 22.15

// No start page, no AI, no git, no gallery: nothing that reaches for the network or takes the focus.
export const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'editor.accessibilitySupport': 'off',
};
// Built-in extensions that want an account, the network or a native module that is not installed.
const SKIP = [
  'GitHub.copilot-chat',
  'vscode.git',
  'vscode.git-base',
  'vscode.github',
  'vscode.tunnel-forwarding',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
].join();

/** A throw-away data folder: settings, extensions, logs. */
export function makeDataDir({ settings = {} } = {}) {
  const dir = mkdtempSync(path.join(tmpdir(), 'vscode-host-'));
  mkdirSync(path.join(dir, 'user/User'), { recursive: true });
  mkdirSync(path.join(dir, 'extensions'));
  writeFileSync(
    path.join(dir, 'user/User/settings.json'),
    JSON.stringify({ ...SETTINGS, ...settings }, null, 2),
  );
  return dir;
}

const serverArgs = (dir, extensionsDir = path.join(dir, 'extensions')) => [
  path.join(prepareHost(), 'out/server-main.js'),
  '--accept-server-license-terms',
  '--server-data-dir',
  dir,
  '--user-data-dir',
  path.join(dir, 'user'),
  '--extensions-dir',
  extensionsDir,
];

/** Runs a command-line action of the server (--install-extension x.vsix, --list-extensions ...) and gives back what it printed. */
export function serverCli(dir, args, extensionsDir) {
  return new Promise((ok, no) => {
    const p = spawn(NODE, [...serverArgs(dir, extensionsDir), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
    });
    let out = '';
    p.stdout.on('data', (d) => (out += d));
    p.stderr.on('data', (d) => (out += d));
    p.on('exit', (c) => (c === 0 ? ok(out.trim()) : no(new Error(out))));
  });
}
export const installExtension = (dir, vsix, extensionsDir) =>
  serverCli(dir, ['--install-extension', path.resolve(vsix)], extensionsDir);

/**
 * Starts the server on 127.0.0.1. Without a `token` everybody on the machine may come in: for the seconds of a test. Where it
 * does not trust folders (`trusts: false`), a setting must ask for Workspace Trust, too.
 */
export async function startServer(dir, { env = {}, args = [], extensionsDir, token, trusts = true } = {}) {
  const p = spawn(
    NODE,
    [
      ...serverArgs(dir, extensionsDir),
      ...(token ? ['--connection-token', token] : ['--without-connection-token']),
      '--host',
      '127.0.0.1',
      '--port',
      '0',
      '--telemetry-level',
      'off',
      '--disable-experiments',
      ...(trusts ? ['--disable-workspace-trust'] : []),
      '--disable-getting-started-override',
      '--disable-update-check',
      ...args,
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true, // its own process group, so that stop() also ends extension hosts and language servers
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        XDG_RUNTIME_DIR: dir /* its sockets */,
        EXTENSIONS_GALLERY: '{}',
        VSCODE_SKIP_BUILTIN_EXTENSIONS: SKIP,
        ...env,
      },
    },
  );
  let log = '';
  const stop = () => {
    try {
      process.kill(-p.pid, 'SIGKILL');
    } catch {
      /* gone */
    }
  };
  process.once('exit', stop);
  for (const s of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(s, () => process.exit(130));
  const port = await new Promise((ok, no) => {
    const on = (d) => {
      log += d;
      const m = /Extension host agent listening on (\d+)/.exec(log);
      if (m) ok(Number(m[1]));
    };
    p.stdout.on('data', on);
    p.stderr.on('data', on);
    p.on('exit', (c) => no(new Error(`the VS Code server ended with ${c}\n${log}`)));
  });
  return { port, pid: p.pid, log: () => log, stop };
}

/** The Chromium or Chrome of the machine, if it has one; CHROMIUM names another. */
export const browserPath = () =>
  process.env.CHROMIUM ??
  ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].find((f) => existsSync(f));

export async function openBrowser({ width = 1400, height = 900 } = {}) {
  const executablePath = browserPath();
  if (!executablePath)
    throw new Error('no Chromium: apt-get install -y --no-install-recommends chromium, or set CHROMIUM');
  const profile = mkdtempSync(path.join(tmpdir(), 'vscode-host-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width, height },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    context,
    page,
    close: async () => {
      await context.close().catch(() => {});
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export function workbenchUrl(port, { folder, payload, token } = {}) {
  const q = new URLSearchParams();
  if (token) q.set('tkn', token);
  if (folder) q.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(folder));
  if (payload) q.set('payload', JSON.stringify(payload));
  return `http://127.0.0.1:${port}/?${q}`;
}
