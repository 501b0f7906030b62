// The views of tasks, the status bar and the page of a rule in the real workbench, in a light, a dark and a high contrast theme; pictures are left
// in .vscode-test/views. Needs kehoach.vsix, tools/vscode-host and a Chromium.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { startSession, tally } from './session.mjs';
import { workbench } from './workbench.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const shots = path.join(root, '.vscode-test/views');
rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
};
const count = { passed: 0, failed: 0 };
const only = process.env.KH_THEME; // one theme alone, while something is worked on
for (const [name, theme] of Object.entries(themes)) {
  if (only !== undefined && only !== name) continue;
  const session = await startSession({
    args: ['--enable-smoke-test-driver'],
    settings: {
      'workbench.colorTheme': theme,
      'editor.fontFamily': 'DejaVu Sans, sans-serif',
      'editor.minimap.enabled': false,
      'kehoach.locale': name === 'light' ? 'auto' : 'vi',
    },
  });
  const { folder, page } = session;
  const ui = workbench(page);
  const shot = (what) => page.screenshot({ path: path.join(shots, `${what}-${name}.png`) });
  const run = tally((what) => shot(what).catch(() => {}));
  const see = (what, look) => run.see(`${what} (${name})`, look);
  const wait = (selector, options) => page.waitForSelector(selector, { timeout: 30_000, ...options });
  const words =
    name === 'light'
      ? { table: 'Task table', overdue: 'overdue', copy: 'Copy CSV' }
      : { table: 'Bảng nhiệm vụ', overdue: 'quá hạn', copy: 'Chép CSV' };
  cpSync(path.join(root, 'examples'), folder, { recursive: true });

  /** Runs a command by its id's words in the palette. */
  const palette = async (text) => {
    await page.keyboard.press('F1');
    await wait('.quick-input-widget input');
    await page.keyboard.type(text, { delay: 10 });
    await wait(`.quick-input-widget .monaco-list-row:has-text(${JSON.stringify(text)})`);
    await page.keyboard.press('Enter');
  };
  /** The page of the table: the frame within the frame of the webview. */
  const tableFrame = async () => {
    for (let tries = 0; tries < 100; tries++) {
      for (const frame of page.frames())
        if (await frame.$('table tbody tr').catch(() => undefined)) return frame;
      await page.waitForTimeout(200);
    }
    throw new Error('no table');
  };
  try {
    await session.open(page, 'tinh-chuyen-doi-so-2026.kh');
    await see('the status bar says how the plan stands', async () => {
      await ui.ready();
      await wait('#kehoach\\.kehoach\\.kehoach\\.plan');
      await wait('#kehoach\\.kehoach\\.kehoach\\.plan:has-text("58/KH-UBND")');
    });
    await see('the tasks are a tree, grouped by agency', async () => {
      await page.click('.activitybar .action-item a[aria-label*="Administrative Plans"]', { force: true });
      await wait('.pane-body .monaco-list-row:has-text("Sở ")');
      await page.waitForTimeout(800);
      await shot('tree');
    });
    await see('a click goes to the task', async () => {
      const leaf = page.locator('.pane-body .monaco-list-row[aria-level="2"]').nth(1);
      const number = (await leaf.innerText()).split(' ')[0];
      await leaf.click();
      await page.waitForTimeout(500);
      if (!number) throw new Error('no number');
      await wait('.monaco-editor.focused');
    });
    await see('the table shows the same tasks', async () => {
      await palette('Administrative Plan: Open Task Table');
      const frame = await tableFrame();
      await frame.waitForSelector(`#copy:has-text("${words.copy}")`);
      await page.waitForTimeout(500);
      await frame.focus('#copy');
      await wait('#kehoach\\.kehoach\\.kehoach\\.plan:has-text("58/KH-UBND")'); // the table is of this plan, too
      await shot('table');
    });
    await see('the table sorts and filters, by keyboard too, and says so to screen readers', async () => {
      const frame = await tableFrame();
      const all = await frame.locator('tbody tr').count();
      await frame.focus('th.deadline button');
      await page.keyboard.press('Enter');
      await frame.waitForSelector('th.deadline[aria-sort="ascending"]');
      const counted = await frame.innerText('#count');
      if (!counted.includes(String(all))) throw new Error(`counted: ${counted}`);
      const focus = await frame.evaluate(() => document.activeElement?.getAttribute('data-key'));
      if (focus !== 'sort deadline') throw new Error(`the focus is on ${focus}`);
      await frame.fill('input[type=search]', 'so noi vu');
      await page.waitForTimeout(300);
      const some = await frame.locator('tbody tr').count();
      if (some === 0 || some >= all) throw new Error(`${some} of ${all} rows`);
      await shot('table-filtered');
      await frame.fill('input[type=search]', '');
    });
    await see('the table follows what is typed', async () => {
      await page.click('.monaco-editor .view-lines');
      await page.keyboard.press('Control+End');
      await page.keyboard.type(
        '\n1. Nhiệm vụ thêm\na) Cơ quan chủ trì: Sở Y tế;\nb) Thời gian hoàn thành: Quý I năm 2020.',
        { delay: 5 },
      );
      const frame = await tableFrame();
      await frame.waitForSelector('tbody tr:has-text("Nhiệm vụ thêm")', { timeout: 30_000 });
    });
    await see('a rule has a rendered page', async () => {
      await palette('Administrative Plan: Show Rule');
      await wait('.quick-input-widget .monaco-list-row');
      await page.keyboard.type('missing-deadline', { delay: 10 });
      await page.waitForTimeout(300);
      await page.keyboard.press('Enter');
      await wait('.tab:has-text("missing-deadline.md")');
      const isRendered = async () => {
        for (const frame of page.frames())
          if (await frame.$('h1:has-text("missing-deadline")').catch(() => undefined)) return true;
        return false;
      };
      for (let tries = 0; !(await isRendered()); tries++) {
        if (tries > 100) throw new Error('no rendered page');
        await page.waitForTimeout(300);
      }
      await shot('rule');
    });
    await see('the status bar gives the useful commands', async () => {
      await page.click('.tab:has-text("tinh-chuyen-doi-so-2026.kh")');
      await page.click('#kehoach\\.kehoach\\.kehoach\\.plan');
      await wait(`.quick-input-widget .monaco-list-row:has-text("${words.table}")`);
      await shot('menu');
    });
  } finally {
    await session.close();
  }
  count.passed += run.count.passed;
  count.failed += run.count.failed;
}
console.log(`[kh-tests] passed=${count.passed} failed=${count.failed}`);
process.exit(count.failed === 0 && count.passed > 0 ? 0 : 1);
