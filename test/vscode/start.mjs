// A newcomer's way in the real workbench, with the keyboard: New File, the questions about a new plan, the hint in an empty plan, the walkthrough, the
// keys and menus of the commands. Leaves pictures in .vscode-test/shots; with --pictures it also writes those of the walkthrough (images/walkthrough) and
// of the README (docs/images), in Vietnamese. Needs kehoach.vsix, tools/vscode-host and a Chromium.
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startSession, tally } from './session.mjs';
import { workbench } from './workbench.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const shots = path.join(root, '.vscode-test/shots-start');
rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });
const pictures = process.argv.includes('--pictures');

const session = await startSession({
  args: ['--enable-smoke-test-driver'],
  settings: {
    'editor.fontFamily': 'DejaVu Sans, sans-serif', // the monospaced font of a bare machine draws some Vietnamese letters badly
    'editor.minimap.enabled': false,
    'workbench.colorTheme': 'Default Light Modern',
    'breadcrumbs.enabled': false,
  },
});
const { folder, page } = session;
const ui = workbench(page);
const shot = (name, clip) =>
  page.screenshot({ path: path.join(shots, `${name}.png`), ...(clip ? { clip } : {}) });
/** A picture of the walkthrough. */
async function picture(name, clip) {
  await page.waitForTimeout(600); // lists are drawn line by line
  await shot(name, clip);
  if (pictures)
    copyFileSync(path.join(shots, `${name}.png`), path.join(root, 'images/walkthrough', `${name}.png`));
}
const { count, see, end } = tally((name) => shot(name).catch(() => {}));
cpSync(path.join(root, 'examples'), folder, { recursive: true });
const wait = (selector, options) => page.waitForSelector(selector, { timeout: 15_000, ...options });
/** The hint is what a style sheet puts behind the cursor: no text of the document. */
const hint = (isShown) =>
  page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.monaco-editor .view-line span')].some((each) =>
        getComputedStyle(each, '::after').content.includes('Bấm Ctrl+Space'),
      ) === wanted,
    isShown,
    { timeout: 15_000 },
  );
const inQuickInput = (text) => wait(`.quick-input-widget:has-text(${JSON.stringify(text)})`);
const command = async (name) => {
  await page.keyboard.press('F1');
  await inQuickInput('');
  await page.keyboard.type(name);
  await wait(`.quick-input-list .monaco-list-row.focused:has-text(${JSON.stringify(name)})`);
  await page.keyboard.press('Enter');
};
/** The window has been told `text`. */
const told = async (text) => {
  await page.waitForTimeout(2500);
  await page.click('#status\\.notifications');
  await wait(
    `.notifications-center:has-text(${JSON.stringify(text)}), .notifications-toasts:has-text(${JSON.stringify(text)})`,
  );
};
await page.setViewportSize({ width: 1000, height: 620 });

try {
  await page.addInitScript(() => {
    globalThis._VSCODE_NLS_LANGUAGE = 'vi'; // what a language pack would say
  });
  writeFileSync(path.join(folder, 'moi.kh'), '');
  await session.open(page, 'moi.kh');
  await ui.ready();
  await see('an empty plan says how to begin, and says it no more with the first letter', async () => {
    await hint(true);
    await shot('hint');
    await page.keyboard.type('K');
    await hint(false);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Backspace');
    await hint(true);
  });
  await see(
    'the questions come one after another; a wrong answer is told in words; back keeps what was answered',
    async () => {
      await command('Tạo kế hoạch mới');
      await inQuickInput('Cấp ban hành');
      await inQuickInput('1/7');
      await picture('begin');
      await page.keyboard.type('so, ban');
      await wait('.quick-input-list .monaco-list-row.focused:has-text("Sở, ban, ngành cấp tỉnh")');
      await page.keyboard.press('Enter');
      await inQuickInput('Cơ quan ban hành');
      await page.keyboard.type('Công ty');
      await wait('.quick-input-list .monaco-list-row:has-text("Dùng “Công ty”")');
      await page.keyboard.press('Enter');
      await inQuickInput('Tên bắt đầu bằng Sở');
      await shot('problem');
      for (let i = 0; i < 'Công ty'.length; i++) await page.keyboard.press('Backspace');
      await page.keyboard.type('noi vu');
      await wait('.quick-input-list .monaco-list-row.focused:has-text("Sở Nội vụ")');
      await page.keyboard.press('Enter');
      await inQuickInput('Địa phương');
      await page.click('.quick-input-titlebar .action-label');
      await inQuickInput('Cơ quan ban hành');
      await wait('.quick-input-list .monaco-list-row.focused:has-text("Sở Nội vụ")');
      await page.keyboard.press('Enter');
      await inQuickInput('Địa phương');
      await page.keyboard.press('Escape');
      await wait('.quick-input-widget', { state: 'hidden' });
    },
  );
  await see('after Escape the answers stand ready; the plan fills the empty file', async () => {
    await command('Tạo kế hoạch mới');
    await inQuickInput('Cấp ban hành');
    await wait('.quick-input-list .monaco-list-row.focused:has-text("Sở, ban, ngành cấp tỉnh")');
    await page.keyboard.press('Enter');
    await wait('.quick-input-list .monaco-list-row.focused:has-text("Sở Nội vụ")');
    await page.keyboard.press('Enter');
    await inQuickInput('Địa phương');
    await page.keyboard.type('quang tri');
    await wait('.quick-input-list .monaco-list-row.focused:has-text("Tỉnh Quảng Trị")');
    await page.keyboard.press('Enter');
    await inQuickInput('Thời gian của kế hoạch');
    await page.keyboard.press('Enter');
    await inQuickInput('Trích yếu');
    await page.keyboard.press('Enter'); // nothing typed
    await inQuickInput('Chưa gõ gì');
    await page.keyboard.type('Chuyển đổi số');
    await page.keyboard.press('Enter');
    await inQuickInput('Cách viết nhiệm vụ');
    await page.keyboard.press('Enter');
    await inQuickInput('Số nhiệm vụ');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await ui.line('SỞ NỘI VỤ');
    await ui.line('Chuyển đổi số năm');
    await page.waitForTimeout(2000); // findings would come
    if (await page.locator('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning').count())
      throw new Error('a new plan has findings');
    await shot('new-plan');
    await ui.save('moi.kh');
    if (!readFileSync(path.join(folder, 'moi.kh'), 'utf8').includes('UBND TỈNH QUẢNG TRỊ\tCỘNG HÒA'))
      throw new Error('the columns of the header are not parted by tabs');
  });
  await see('Ctrl+F7 reviews the plan, and says what is still to be filled in', async () => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+F7');
    await told('Trước khi ban hành còn');
    await picture('review');
    await page.keyboard.press('Escape');
  });

  await session.open(page, 'nhieu-loi.kh');
  await ui.ready();
  await see('Ctrl+F8 fixes what is sure and counts it; one undo takes it back', async () => {
    await wait('.monaco-editor .squiggly-warning');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+F8');
    await told('Đã sửa');
    await shot('fixed');
    if (pictures) copyFileSync(path.join(shots, 'fixed.png'), path.join(root, 'docs/images/kehoach.png'));
    await page.click('.monaco-editor .view-lines');
    await page.keyboard.press('Control+Z');
    await wait('.tab.active:not(.dirty)');
  });
  await page.keyboard.press('Escape');
  await see('Ctrl+. at a problem shows its fixes', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('F8');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+.');
    await wait('.action-widget .monaco-list-row');
    await picture('fix');
    await page.keyboard.press('Escape');
  });
  await see('the menu of the editor has what can be done with a plan', async () => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+F10');
    const menu = '.monaco-menu .action-item:has-text("Kế hoạch")';
    await wait(menu);
    await page.hover(menu);
    await wait('.monaco-menu .action-item:has-text("Sửa tất cả lỗi chắc chắn")');
    await shot('menu');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });
  writeFileSync(path.join(folder, 'go.kh'), 'II. NỘI DUNG NHIỆM VỤ\n\n1. Công khai thủ tục hành chính\n\n');
  await session.open(page, 'go.kh');
  await ui.ready();
  await see('an agency is suggested where it is typed without marks', async () => {
    await page.keyboard.press('Control+End');
    await page.keyboard.type('a) Cơ quan chủ trì: so noi', { delay: 40 });
    await ui.suggested('Sở Nội vụ');
    await picture('type');
    await page.keyboard.press('Escape');
    await ui.save('go.kh');
  });
  rmSync(path.join(folder, 'go.kh'));

  await session.open(page, 'tinh-chuyen-doi-so-2026.kh');
  await ui.ready();
  await see('the outline has the tasks with who leads and until when', async () => {
    await page.click('.pane-header:has-text("Outline")');
    await wait('.outline-tree .monaco-list-row');
    await picture('tasks');
  });
  await see('New File has a plan', async () => {
    await command('New File...');
    await wait('.quick-input-list .monaco-list-row:has-text("Kế hoạch (.kh)")');
    await shot('new-file');
    await page.keyboard.press('Escape');
  });
  await see('the walkthrough opens with its pictures', async () => {
    await command('Hướng dẫn bắt đầu');
    await wait('.getting-started-step.expanded');
    await page.waitForTimeout(1500);
    for (const step of ['Gõ với gợi ý', 'Sửa chỗ bị gạch chân', 'Soát để ban hành', 'Xem ai làm gì']) {
      await page.click(`.getting-started-step:has-text(${JSON.stringify(step)})`);
      await page.waitForTimeout(500);
      const broken = await page
        .locator('.getting-started-media img')
        .evaluateAll((all) => all.filter((each) => each.naturalWidth === 0).length);
      if (broken > 0) throw new Error(`the picture of ${step} is not shown`);
    }
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.waitForTimeout(500);
    await shot('walkthrough');
  });
} catch (error) {
  count.failed++;
  console.error(error);
  await shot('failed').catch(() => {});
} finally {
  await session.close();
}
process.exit(end());
