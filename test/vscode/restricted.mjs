// The real workbench with a folder that nobody trusts yet (Restricted Mode): plans are readable there, and the extension works. Needs
// kehoach.vsix, tools/vscode-host and a Chromium.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  installExtension,
  makeDataDir,
  openBrowser,
  startServer,
  workbenchUrl,
} from '#tools/vscode-host/host.mjs';
import { PLAN_ITEM, workbench } from './workbench.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const shots = path.join(root, '.vscode-test/shots');
mkdirSync(shots, { recursive: true });
const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-restricted-'));
cpSync(path.join(root, 'examples'), folder, { recursive: true });
const examples = readdirSync(folder).filter((file) => file.endsWith('.kh'));
// Every letter of the language, the signs that plans write, and, in the other file, a letter of another alphabet.
const letters = [...'aăâeêioôơuưy'].flatMap((base) =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (base + tone).normalize('NFC')),
);
const words = letters.map((letter) => `ng${letter}n NG${letter.toUpperCase()}N`).join(' ');
writeFileSync(
  path.join(folder, 'chu-viet.kh'),
  `KẾ HOẠCH\nCải cách năm 2026\n\n${words} đi ĐI\n– — “quá” ‘quá’ 24 × 7 13h30′ …\n`,
);
const planted = readFileSync(path.join(folder, examples[0]), 'utf8').replace(
  'Căn cứ',
  'C\u0103n cứ v\u0430n bản',
);
writeFileSync(path.join(folder, 'chu-la.kh'), planted);

const dir = makeDataDir({
  settings: {
    'files.autoSave': 'off',
    'security.workspace.trust.enabled': true,
    'security.workspace.trust.startupPrompt': 'never',
    'security.workspace.trust.emptyWindow': false,
    'editor.minimap.enabled': false,
  },
});
await installExtension(dir, path.join(root, 'kehoach.vsix'));
const server = await startServer(dir, { trusts: false }); // no driver of smoke tests: it keeps messages from being shown
const browser = await openBrowser();
const { page } = browser;
const ui = workbench(page);
const BOX = '.monaco-editor .unicode-highlight';

let passed = 0;
let failed = 0;
async function see(what, look) {
  try {
    await look();
    passed++;
    console.log(`  ok ${what}`);
  } catch (error) {
    failed++;
    console.log(`  FAILED ${what}\n${error}`);
    await page.screenshot({ path: path.join(shots, `failed-restricted-${failed}.png`) }).catch(() => {});
  }
}

/** Loads the workbench with one file of the folder; resolves when its findings are there. */
async function open(file) {
  const uri = `vscode-remote://127.0.0.1:${server.port}${folder}/${file}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['openFile', uri],
  ];
  await page.goto(workbenchUrl(server.port, { folder, payload }), { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('.monaco-editor .view-line', { timeout: 60_000 });
}

/**
 * Opens a file in the workbench as it runs (Ctrl+P). Not while it loads: there VS Code may box letters before it knows the defaults of a
 * language, and leave boxes behind whose search ends after they are known.
 */
async function openInside(file) {
  await page.keyboard.press('Control+P');
  await page.waitForSelector('.quick-input-widget:visible input', { timeout: 30_000 });
  await page.keyboard.type(file);
  await page.waitForSelector(`.quick-input-list .monaco-list-row.focused:has-text("${file}")`, {
    timeout: 30_000,
  });
  await page.keyboard.press('Enter');
  await page.waitForSelector(`.tab.active:has-text("${file}")`, { timeout: 30_000 });
}

/** How many letters are boxed once the editor has had time to look for them. */
async function boxes() {
  await page.waitForTimeout(4000);
  return page.locator(BOX).count();
}

try {
  await see('the folder is not trusted', async () => {
    await open(examples[0]);
    await page.waitForSelector('.statusbar-item:has-text("Restricted Mode")', { timeout: 60_000 });
    await page.waitForSelector(PLAN_ITEM, { timeout: 60_000 }); // the extension runs
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+W'); // closes it: it is opened again below
    await page.waitForSelector('.tab', { state: 'detached', timeout: 30_000 });
  });
  for (const file of [...examples, 'chu-viet.kh'])
    await see(`no letter of ${file} is boxed`, async () => {
      await openInside(file);
      const count = await boxes();
      await page.screenshot({ path: path.join(shots, `restricted-${path.basename(file, '.kh')}.png`) });
      if (count > 0) throw new Error(`${count} letters are boxed`);
      if (await page.locator(':text("non-basic ASCII unicode characters")').count())
        throw new Error('a banner complains of the letters');
    });
  await see('a Cyrillic letter among them is boxed', async () => {
    await openInside('chu-la.kh');
    await page.waitForSelector(BOX, { timeout: 30_000 });
    const count = await boxes();
    if (count !== 1) throw new Error(`${count} boxes`);
  });
  await see('findings are shown', async () => {
    await open('nhieu-loi.kh');
    await ui.showProblems();
    await ui.problem('missing-lead-agency');
  });
  await see('sections are found without marks in all plans (Ctrl+T)', async () => {
    await page.keyboard.press('Control+T');
    await page.keyboard.type('to chuc thuc hien');
    await page.waitForSelector('.quick-input-list .monaco-list-row:has-text("TỔ CHỨC THỰC HIỆN")', {
      timeout: 30_000,
    });
    await page.screenshot({ path: path.join(shots, 'symbols-without-marks.png') });
    await page.keyboard.press('Enter');
    await ui.line('TỔ CHỨC THỰC HIỆN');
  });
  await see('a plan is reviewed for issue, with one message and what is found in Problems', async () => {
    const example = readFileSync(path.join(folder, examples[0]), 'utf8');
    const draft = example
      .replace(/Số: \d+\//u, 'Số: /')
      .replace(/\n\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+\s*\n(?=\s*(?:PHỤ LỤC|$))/u, '\nHọ và tên\n\n');
    writeFileSync(path.join(folder, 'du-thao.kh'), draft);
    await open('du-thao.kh');
    await ui.showProblems();
    await page.click('.monaco-editor .view-lines');
    await page.keyboard.press('F1');
    await page.keyboard.type('Review for Issue');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.notification-toast:has-text("Before this plan is issued")', {
      timeout: 30_000,
    });
    await ui.problem('placeholder');
    await page.screenshot({ path: path.join(shots, 'review.png') });
  });
} catch (error) {
  failed++;
  console.error(error);
} finally {
  await browser.close();
  server.stop();
  for (const each of [dir, folder]) rmSync(each, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`[kh-tests] passed=${passed} failed=${failed}`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
