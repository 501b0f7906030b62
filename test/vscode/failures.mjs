// What a drafter is told where the server cannot run: no module, one that throws at once, one that ends while it starts, one that ends again and again, and in
// a browser a worker that cannot be loaded. Each must show an error with a button that opens the log. Needs kehoach.vsix, tools/vscode-host and a Chromium.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { workbenchUrl } from '#tools/vscode-host/host.mjs';
import { startSession, tally } from './session.mjs';
import { unzip } from './unzip.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const shots = path.join(root, '.vscode-test/shots-failures');
rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });

const session = await startSession({ args: ['--enable-smoke-test-driver'] });
const { folder, page, extensions, port } = session;
const { count, see, end } = tally((name) => page.screenshot({ path: path.join(shots, `${name}.png`) }));
const wait = (selector) => page.waitForSelector(selector, { timeout: 30_000 });
writeFileSync(path.join(folder, 'a.kh'), 'KẾ HOẠCH\nThử\n');

/** The error is shown; its button opens the log, which says more. */
async function told(words) {
  const toast = `.notification-toast:has-text(${JSON.stringify(words)})`;
  await wait(toast);
  await wait(`${toast} .monaco-button:has-text("Restart Server")`);
  await page.click(`${toast} .monaco-button:has-text("Show Log")`);
  await wait('.output-view-container, [id="workbench.panel.output"]');
}

const installed = path.join(
  extensions,
  readdirSync(extensions).find((name) => name.startsWith('kehoach.')),
);
const server = path.join(installed, 'dist/server.js');
const whole = readFileSync(server);
/** As the server, a program that ends `ms` after it has begun. */
const endsAfter = (ms) => `setTimeout(() => process.exit(3), ${ms});\n${whole}`;

try {
  for (const [name, program, words] of [
    ['no module', undefined, 'plan server'],
    ['a module that throws', 'throw new Error("broken on purpose")', 'plan server'],
    ['a program that ends while it starts', 'process.exit(3)', 'plan server'],
    ['a program that ends again and again', endsAfter(900), 'crashed 5 times in a row'],
  ])
    await see(`${name}: a message with a button that opens the log`, async () => {
      if (program === undefined) rmSync(server);
      else writeFileSync(server, program);
      await session.open(page, 'a.kh');
      await told(words);
    });
  writeFileSync(server, whole);
  await see('the button that starts it again works once the cause is gone', async () => {
    rmSync(server);
    await session.open(page, 'a.kh');
    await wait('.notification-toast .monaco-button:has-text("Restart Server")');
    writeFileSync(server, whole);
    await page.click('.notification-toast .monaco-button:has-text("Restart Server")');
    await wait('#status\\.languageStatus');
    for (let tries = 0; tries < 20; tries++) {
      await page.mouse.move(400, 300);
      await page.hover('#status\\.languageStatus');
      if (
        await page
          .waitForSelector('.hover-language-status:has-text("is running")', { timeout: 3000 })
          .catch(() => undefined)
      )
        return;
    }
    throw new Error('the server does not run');
  });
  await see('a worker that cannot be loaded: the same, in a web extension host', async () => {
    const unpacked = path.join(folder, '../web');
    unzip(path.join(root, 'kehoach.vsix'), unpacked);
    const extension = path.join(unpacked, 'extension');
    rmSync(path.join(extension, 'dist/server.web.js'));
    rmSync(installed, { recursive: true });
    const payload = [
      ['skipWelcome', 'true'],
      ['openFile', `vscode-remote://127.0.0.1:${port}${folder}/a.kh`],
      ['extensionDevelopmentPath', `vscode-remote://127.0.0.1:${port}${extension}`],
      ['extensionDevelopmentKind', 'web'],
    ];
    await page.goto(workbenchUrl(port, { folder, payload }), { waitUntil: 'domcontentloaded' });
    await told('plan server');
  });
} catch (error) {
  count.failed++;
  console.error(error);
} finally {
  await session.close();
}
process.exit(end());
