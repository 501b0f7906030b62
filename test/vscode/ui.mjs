// Drives the real workbench as a drafter would, with the keyboard: a plan is typed, squiggles, Problems, outline, suggestions and the quick fix
// are watched on the screen, and pictures of it all are left in .vscode-test/shots. Needs kehoach.vsix, tools/vscode-host and a Chromium.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startSession, tally } from './session.mjs';
import { ACCEPTED, LEAD, PLAN } from './typed.mjs';
import { workbench } from './workbench.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const shots = path.join(root, '.vscode-test/shots');
rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });

const session = await startSession({
  args: ['--enable-smoke-test-driver'],
  settings: {
    // For the pictures: the monospaced font of a bare machine draws some Vietnamese letters badly.
    'editor.fontFamily': 'DejaVu Sans, sans-serif',
    'editor.minimap.enabled': false,
  },
});
const { folder, page } = session;
const ui = workbench(page);
const shot = (name) => page.screenshot({ path: path.join(shots, `${name}.png`) });
const { count, see, end } = tally((name) => shot(name).catch(() => {}));
cpSync(path.join(root, 'examples'), folder, { recursive: true });
writeFileSync(path.join(folder, 'go-phim.kh'), '');
const open = (file) => session.open(page, file);

try {
  await open('go-phim.kh');
  await see('a plan is typed', async () => {
    await ui.ready();
    await ui.typeLines(PLAN, { delay: 20 });
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
    await ui.focused('Sở Nội vụ');
    await page.waitForTimeout(300); // the list is drawn line by line
    await shot('suggest');
    await page.keyboard.press('Enter');
    await ui.line(ACCEPTED);
  });
  await see(
    'a name typed with marks has a list in which no row has the focus: Tab takes the first',
    async () => {
      await ui.typeLines(['', '- Cơ quan phối hợp: Sở Tư'], { delay: 60 });
      await ui.suggested('Sở Tư pháp');
      await ui.noFocus();
      await page.keyboard.press('Tab');
      await ui.line('- Cơ quan phối hợp: Sở Tư pháp');
    },
  );
  await see('the plan is saved as it was typed', async () => {
    await ui.save('go-phim.kh');
  });

  rmSync(path.join(folder, 'go-phim.kh'));

  writeFileSync(path.join(folder, 'mau.kh'), '');
  await open('mau.kh');
  await ui.ready();
  await see('an empty file is offered a whole plan among the first rows', async () => {
    await page.keyboard.press('Control+Space');
    await ui.suggested('Toàn bộ kế hoạch: Ủy ban nhân dân xã, phường, đặc khu');
    await shot('whole-plan');
    await page.keyboard.press('Escape');
  });
  await see('the subject is typed once for title, opening and closing', async () => {
    await page.keyboard.type('toan bo', { delay: 60 });
    await ui.focused('Toàn bộ kế hoạch: Ủy ban nhân dân tỉnh, thành phố');
    await page.keyboard.press('Enter');
    await ui.line('KẾ HOẠCH');
    for (let tab = 0; tab < 2; tab++) await page.keyboard.press('Tab'); // over the name of the province and the place
    await page.keyboard.type('Chuyển đổi số', { delay: 20 });
    await ui.line('Chuyển đổi số tỉnh Quảng Trị năm');
    await ui.line('ban hành Kế hoạch Chuyển đổi số tỉnh Quảng Trị năm');
    await ui.save('mau.kh');
    const saved = readFileSync(path.join(folder, 'mau.kh'), 'utf8');
    if (!saved.includes('Trên đây là Kế hoạch Chuyển đổi số tỉnh')) throw new Error(saved);
  });
  await see('nothing is offered behind a letter of a point that cannot stand there', async () => {
    await ui.replaceAll('KẾ HOẠCH\nThử\n\nII. NỘI DUNG\n1. Rà soát\n');
    await page.keyboard.type('a) co', { delay: 60 });
    await ui.suggested('Cơ quan chủ trì:');
    await ui.noFocus();
    const rows = await page.locator('.suggest-widget .monaco-list-row').allInnerTexts();
    const wrong = rows.filter((row) => !row.includes(':'));
    if (wrong.length > 0) throw new Error(`rows that are no labels: ${wrong.join(' | ')}`);
    await ui.save('mau.kh');
  });
  rmSync(path.join(folder, 'mau.kh'));

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

  await see('the link of a finding opens the page of its rule as it is read, not its source', async () => {
    await page.click('.markers-panel .monaco-list-row >> text=citation-not-in-force', {
      modifiers: ['Control'],
    });
    await page.waitForSelector('.tab.active:has-text("citation-not-in-force.md")', { timeout: 30_000 });
    await page.waitForSelector('iframe.webview', { timeout: 30_000 });
  });

  await see('the hover over a decree tells that it has ended, and what took its place', async () => {
    await open('nhieu-loi.kh');
    await page.click('.monaco-editor .view-lines');
    await page.keyboard.press('Control+Home'); // VS Code may remember where it was
    await page.hover('.monaco-editor .view-line:has-text("61/2018/NĐ-CP") .detected-link');
    await page.waitForSelector('.monaco-hover:has-text("no longer from 01/7/2025")', { timeout: 30_000 });
    await page.waitForTimeout(500); // for the picture
    await shot('hover');
  });

  await see('in a Vietnamese VS Code the extension speaks Vietnamese', async () => {
    await page.addInitScript(() => {
      globalThis._VSCODE_NLS_LANGUAGE = 'vi'; // what a language pack would say
    });
    await open(examples[0].replaceAll(path.sep, '/'));
    await ui.status('Lỗi: ');
    await page.keyboard.press('F1');
    await page.keyboard.type('Xem nhật ký');
    await page.waitForSelector('.quick-input-list .monaco-list-row:has-text("Kế hoạch: Xem nhật ký")', {
      timeout: 30_000,
    });
    await shot('vietnamese');
  });
} catch (error) {
  count.failed++;
  console.error(error);
  await shot('failed').catch(() => {});
} finally {
  await session.close();
}
process.exit(end());
