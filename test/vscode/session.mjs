// The packaged extension in a real VS Code, in a throw-away folder, with a browser in front of it. Needs kehoach.vsix, tools/vscode-host and a Chromium.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  installExtension,
  makeDataDir,
  openBrowser,
  startServer,
  workbenchUrl,
} from '#tools/vscode-host/host.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Starts a VS Code with the extension. `folder` is its empty workspace, `page` its first window; `close` ends all of it and
 * removes what it wrote.
 */
export async function startSession({ settings = {}, args = [] } = {}) {
  const parent = mkdtempSync(path.join(tmpdir(), 'kehoach-'));
  const folder = path.join(parent, 'ke-hoach'); // the name is in the pictures
  mkdirSync(folder);
  const dir = makeDataDir({ settings: { 'files.autoSave': 'off', ...settings } });
  await installExtension(dir, path.join(root, 'kehoach.vsix'));
  const server = await startServer(dir, { args });
  const browser = await openBrowser();
  return {
    folder,
    page: browser.page,
    port: server.port,
    /** Where the extension is installed. */
    extensions: path.join(dir, 'extensions'),
    newPage: () => browser.context.newPage(),

    /** Loads the workbench into `page` with one file of the folder in the editor. */
    async open(page, file) {
      const uri = `vscode-remote://127.0.0.1:${server.port}${folder}/${file}`;
      const payload = [
        ['skipWelcome', 'true'],
        ['openFile', uri],
      ];
      await page.goto(workbenchUrl(server.port, { folder, payload }), { waitUntil: 'domcontentloaded' });
      await page.waitForSelector('.monaco-editor .view-line', { timeout: 60_000 });
    },

    async close() {
      await browser.close();
      server.stop();
      for (const each of [dir, parent])
        if (existsSync(each)) rmSync(each, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Counts what is seen and what is not, with the time of each since the start; `failed` takes a picture where it is given. */
export function tally(picture = () => {}) {
  const started = performance.now();
  const count = { passed: 0, failed: 0 };
  return {
    count,

    /** One thing to see. The others go on where it is not seen. */
    async see(what, look) {
      try {
        await look();
        count.passed++;
        console.log(`  ok ${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
      } catch (error) {
        count.failed++;
        console.log(`  FAILED ${what}\n${error}`);
        await picture(`failed-${count.failed}`);
      }
    },

    /** Prints the line that the summary reads; the exit code. */
    end() {
      console.log(`[kh-tests] passed=${count.passed} failed=${count.failed}`);
      return count.failed === 0 && count.passed > 0 ? 0 : 1;
    },
  };
}
