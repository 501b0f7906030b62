#!/usr/bin/env node
// Stands in for the desktop's `code` executable: takes the arguments @vscode/test-electron and @vscode/test-cli pass, runs the tests in an
// extension host of the VS Code server (Node, or with --extensionDevelopmentKind=web in the web worker), and ends with their exit code.

import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { installExtension, makeDataDir, openBrowser, serverCli, startServer, workbenchUrl } from './host.mjs';
import { prepareHost } from './prepare.mjs';

const opt = {};
const positional = [];
const valued = new Set([
  'extensionDevelopmentPath',
  'extensionDevelopmentKind',
  'extensionTestsPath',
  'user-data-dir',
  'extensions-dir',
  'install-extension',
  'log',
  'locale',
  'profile',
]);
for (let i = 2; i < process.argv.length; i++) {
  const m = /^--([^=]+)(?:=(.*))?$/s.exec(process.argv[i]);
  if (!m) positional.push(process.argv[i]);
  else opt[m[1]] = [...(opt[m[1]] ?? []), m[2] ?? (valued.has(m[1]) ? process.argv[++i] : '')];
}
const first = (name) => opt[name]?.[0];

const own = first('user-data-dir') && path.join(first('user-data-dir'), 'User/settings.json'); // the desktop's settings, where there are some
const dir = makeDataDir({ settings: own && existsSync(own) ? JSON.parse(readFileSync(own, 'utf8')) : {} });
const extensionsDir = opt['disable-extensions'] ? undefined : first('extensions-dir');
let code = 1;
let server;
let browser;
let link;

async function runTests() {
  server = await startServer(dir, {
    extensionsDir,
    args: ['--enable-smoke-test-driver', ...(opt.log ? ['--log', first('log')] : [])],
  });
  const origin = `127.0.0.1:${server.port}`; // location.host is the remote authority too
  browser = await openBrowser();
  const { page } = browser;

  let over = false;
  const done = new Promise((ok) =>
    page.exposeFunction('codeAutomationExit', (c) => {
      over = true;
      ok(Number(c));
    }),
  );
  const noise =
    /^(Resolv|Creating |\[reconnection|Ignoring fetching|\[AgentHost|\[AccountPolicy|Updating additional|\[Service Worker|Started local ext|\[ChatModel|\[DefaultAccount|Loading development|Request to .*nls)|\/workbench\.js:/;
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    // console.* of the extension host, and the workbench's own log
    if (opt.log || !(over || args.some((a) => noise.test(String(a?.stack ?? a)))))
      (console[type] ?? console.log)(...args);
  });
  page.on('pageerror', (e) => console.error('[page error]', String(e)));

  const devPaths = opt.extensionDevelopmentPath ?? [];
  const testsPath = required(first('extensionTestsPath'));
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (first('extensionDevelopmentKind') === 'web') {
    // Over http (an extension from vscode-remote may not create workers), from the same origin (CSP): a link under the server's static root.
    // And named in the page's configuration: the payload is for extensions of the remote only.
    link = path.join(prepareHost(), `dev-${path.basename(dir)}`);
    symlinkSync(path.resolve(devPaths[0]), link, 'junction');
    const parts = (p) => ({
      scheme: 'http',
      authority: origin,
      path: path.posix.join('/static', path.basename(link), path.relative(devPaths[0], p)),
    });
    await page.addInitScript(
      (add) => {
        const get = Element.prototype.getAttribute;
        Element.prototype.getAttribute = function (name) {
          const value = get.call(this, name);
          if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration') return value;
          const config = JSON.parse(value);
          return JSON.stringify({ ...config, developmentOptions: { ...config.developmentOptions, ...add } });
        };
      },
      { extensions: [parts(devPaths[0])], extensionTestsPath: parts(testsPath) },
    );
  } else {
    const uri = (p) => `vscode-remote://${origin}${path.resolve(p)}`;
    payload.push(...devPaths.map((p) => ['extensionDevelopmentPath', uri(p)]), [
      'extensionTestsPath',
      uri(testsPath),
    ]);
  }
  await page.goto(workbenchUrl(server.port, { folder: positional[0], payload }), {
    waitUntil: 'domcontentloaded',
  });

  const limit = Number(process.env.VSCODE_HOST_TIMEOUT ?? 300_000);
  let timer;
  const ended = await Promise.race([
    done,
    new Promise((ok) => {
      page.once('crash', () => ok('page crash'));
      timer = setTimeout(ok, limit, `no result after ${limit} ms`);
    }),
  ]);
  clearTimeout(timer);
  const died = /Extension Host Process exited with code: (?!0,).*/.exec(server.log()); // VS Code says 0 then
  if (typeof ended === 'number') {
    if (died && ended === 0) console.error(`${died[0]}\n${server.log().slice(-3000)}`);
    return died ? ended || 1 : ended;
  }
  const shot = path.resolve('.vscode-test/vscode-host.png');
  mkdirSync(path.dirname(shot), { recursive: true });
  console.error(`${ended}; screenshot: ${shot}\n${server.log().slice(-3000)}`);
  await page.screenshot({ path: shot, timeout: 10_000 }).catch(() => {});
  return 1;
}

/** The file that the desktop's require would take. */
function required(file) {
  return !existsSync(file) && existsSync(`${file}.js`) ? `${file}.js` : file;
}

try {
  if (opt.version)
    console.log(JSON.parse(readFileSync(path.join(prepareHost(), 'package.json'), 'utf8')).version);
  for (const vsix of opt['install-extension'] ?? [])
    console.log(await installExtension(dir, vsix, first('extensions-dir')));
  if (opt['list-extensions'])
    console.log(await serverCli(dir, ['--list-extensions'], first('extensions-dir')));
  code = opt.extensionTestsPath ? await runTests() : 0;
} catch (e) {
  console.error(e);
} finally {
  await browser?.close();
  server?.stop();
  if (link) unlinkSync(link);
  rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
}
process.exit(code);
