// Drives the real workbench as a drafter would, with the keyboard: a plan is typed, squiggles, Problems, outline, suggestions and the quick fix
// are watched on the screen, and pictures of it all are left in .vscode-test/shots. Needs kehoach.vsix, tools/vscode-host and a Chromium.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  installExtension,
  makeDataDir,
  openBrowser,
  startServer,
  workbenchUrl,
} from '#tools/vscode-host/host.mjs';
import { ACCEPTED, LEAD, PLAN } from './typed.mjs';
import { workbench } from './workbench.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const shots = path.join(root, '.vscode-test/shots');
rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });

const parent = mkdtempSync(path.join(tmpdir(), 'kehoach-'));
const folder = path.join(parent, 'ke-hoach'); // the name is in the pictures
cpSync(path.join(root, 'examples'), folder, { recursive: true });
writeFileSync(path.join(folder, 'go-phim.kh'), '');

const dir = makeDataDir({
  settings: {
    'files.autoSave': 'off',
    // For the pictures: the monospaced font of a bare machine draws some Vietnamese letters badly.
    'editor.fontFamily': 'DejaVu Sans, sans-serif',
    'editor.minimap.enabled': false,
  },
});
await installExtension(dir, path.join(root, 'kehoach.vsix'));
const server = await startServer(dir, { args: ['--enable-smoke-test-driver'] });
const browser = await openBrowser();
const { page } = browser;
const ui = workbench(page);

let passed = 0;
let failed = 0;
const started = performance.now();

/** One thing to see. The others go on where it is not seen. */
async function see(what, look) {
  try {
    await look();
    passed++;
    console.log(`  ok ${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed++;
    console.log(`  FAILED ${what}\n${error}`);
    await page.screenshot({ path: path.join(shots, `failed-${failed}.png`) }).catch(() => {});
  }
}
const shot = (name) => page.screenshot({ path: path.join(shots, `${name}.png`) });

/** Loads the workbench with one file of the folder in the editor. */
async function open(file) {
  const uri = `vscode-remote://127.0.0.1:${server.port}${folder}/${file}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['openFile', uri],
  ];
  await page.goto(workbenchUrl(server.port, { folder, payload }), { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('.monaco-editor .view-line', { timeout: 60_000 });
}

try {
  await open('go-phim.kh');
  await see('a plan is typed', async () => {
    await page.click('.monaco-editor .view-lines');
    await ui.typeLines(PLAN);
    await ui.line('e) Kinh phí');
  });
  await see('the wrong letter is underlined when the cursor has left its line', async () => {
    await page.keyboard.press('Control+Home');
    const left = performance.now();
    await page.waitForSelector('.monaco-editor .squiggly-error', { timeout: 30_000 });
    console.log(`     ${Math.round(performance.now() - left)} ms after the key that left the line`);
  });
  await see('the finding is a row of the Problems panel', async () => {
    await ui.showProblems();
    await ui.problem('item-lettering');
  });
  await see('the outline shows sections and clauses', async () => {
    await ui.showOutline();
    await ui.outline('II. NHIỆM VỤ');
    await ui.outline('1. Rà soát thủ tục hành chính');
  });
  await see('the status beside the language counts the findings', async () => {
    await ui.status('Errors: 1');
    await shot('typed');
  });
  await see('the quick fix puts the right letter', async () => {
    await ui.editLine('e) Kinh phí', 'Home');
    await page.keyboard.press('Control+.');
    await page.waitForSelector('.action-widget .monaco-list-row', { timeout: 30_000 });
    await shot('quick-fix');
    await page.keyboard.press('Enter');
    await ui.line('đ) Kinh phí');
    await ui.noProblem('item-lettering');
  });
  await see('an agency is suggested while it is typed without marks, and taken with Enter', async () => {
    await page.keyboard.press('Control+End');
    await ui.typeLines(['', '2. Công khai thủ tục hành chính', '']);
    await page.keyboard.type(LEAD, { delay: 20 });
    await page.waitForSelector('.suggest-widget.visible .monaco-list-row.focused:has-text("Sở Nội vụ")', {
      timeout: 30_000,
    });
    await page.waitForTimeout(300); // the list is drawn line by line
    await shot('suggest');
    await page.keyboard.press('Enter');
    await ui.line(ACCEPTED);
  });
  await see('the plan is saved as it was typed', async () => {
    await page.keyboard.press('Control+S');
    await page.waitForSelector('.tab.active:not(.dirty):has-text("go-phim.kh")', { timeout: 30_000 });
  });

  rmSync(path.join(folder, 'go-phim.kh'));
  const examples = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.kh'));
  for (const file of examples.sort()) {
    await see(`the example ${file} opens with its outline`, async () => {
      await open(file.replaceAll(path.sep, '/'));
      await ui.showOutline();
      await page.waitForSelector('.outline-tree .monaco-list-row', { timeout: 30_000 });
      await ui.showProblems();
      await page.waitForTimeout(1500); // for the picture: findings, colours, rows
      await shot(`example-${path.basename(file, '.kh')}`);
    });
  }

  await see('a row of the Problems panel leads to its place', async () => {
    await open('nhieu-loi.kh');
    await ui.showOutline();
    await ui.showProblems();
    await page.dblclick('.markers-panel .monaco-list-row:has-text("missing-lead-agency")');
    await ui.line('5. Đối thoại');
    await page.waitForTimeout(1500); // for the picture, which the README shows
    await shot('readme');
  });

  await see('the hover over a decree tells that it has ended, and what took its place', async () => {
    await open('nhieu-loi.kh');
    await page.click('.monaco-editor .view-lines');
    await page.keyboard.press('Control+Home'); // VS Code may remember where it was
    await page.hover('.monaco-editor .view-line:has-text("61/2018/NĐ-CP") .detected-link');
    await page.waitForSelector('.monaco-hover:has-text("hết hiệu lực từ 01/7/2025")', { timeout: 30_000 });
    await page.waitForTimeout(500); // for the picture
    await shot('hover');
  });

  await see('in a Vietnamese VS Code the extension speaks Vietnamese', async () => {
    await page.addInitScript(() => {
      globalThis._VSCODE_NLS_LANGUAGE = 'vi'; // what a language pack would say
    });
    await open(examples[0].replaceAll(path.sep, '/'));
    await ui.status('Bộ soát kế hoạch đang chạy');
    await page.keyboard.press('F1');
    await page.keyboard.type('Xem nhật ký');
    await page.waitForSelector('.quick-input-list .monaco-list-row:has-text("Kế hoạch: Xem nhật ký")', {
      timeout: 30_000,
    });
    await shot('vietnamese');
  });
} catch (error) {
  failed++;
  console.error(error);
  await shot('failed').catch(() => {});
} finally {
  await browser.close();
  server.stop();
  for (const each of [dir, parent])
    if (existsSync(each)) rmSync(each, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`[kh-tests] passed=${passed} failed=${failed}`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
