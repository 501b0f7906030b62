// The page of a plan beside its text in the real workbench: it scrolls with the text both ways, leads to the text, follows what is typed and
// comes back after a reload; pictures in three themes are left in .vscode-test/preview. Needs kehoach.vsix, tools/vscode-host and a Chromium.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { startSession, tally } from './session.mjs';
import { workbench } from './workbench.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const shots = path.join(root, '.vscode-test/preview');
rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
};
const count = { passed: 0, failed: 0 };
for (const [name, theme] of Object.entries(themes)) {
  const session = await startSession({
    settings: { 'workbench.colorTheme': theme, 'editor.minimap.enabled': false, 'editor.wordWrap': 'on' },
  });
  const { folder, page } = session;
  const ui = workbench(page);
  const shot = (what) => page.screenshot({ path: path.join(shots, `${what}-${name}.png`) });
  const run = tally((what) => shot(what).catch(() => {}));
  const see = (what, look) => run.see(`${what} (${name})`, look);
  const until = async (what, look) => {
    for (let tries = 0; tries < 100; tries++) {
      const seen = await look();
      if (seen) return seen;
      await page.waitForTimeout(200);
    }
    throw new Error(`no ${what}`);
  };
  const previewFrame = () =>
    until('preview', async () => {
      for (const frame of page.frames())
        if (await frame.$('.sheet .bottom').catch(() => undefined)) return frame;
      return undefined;
    });
  const topOf = (frame) => frame.evaluate(() => window.scrollY);
  /** The number of the first line that the editor shows. */
  const firstLine = () =>
    page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('.monaco-editor .line-numbers')].map((each) =>
          Number(each.textContent),
        ),
      ),
    );
  cpSync(path.join(root, 'examples'), folder, { recursive: true });
  try {
    await session.open(page, 'bo-thi-hanh-luat-2026.kh');
    await ui.line('KẾ HOẠCH');
    await see('the page stands beside the text, in sheets with numbers', async () => {
      await page.keyboard.press('F1');
      await page.waitForSelector('.quick-input-widget input');
      await page.keyboard.type('Show Page to the Side', { delay: 10 });
      await page.waitForSelector('.quick-input-widget .monaco-list-row:has-text("Show Page to the Side")');
      await page.keyboard.press('Enter');
      const frame = await previewFrame();
      await frame.waitForSelector('.sheet .top:has-text("2")');
      const isAcross = await frame.$('.sheet.landscape tr.again');
      if (!isAcross) throw new Error('the head of the table is not repeated');
      await page.waitForTimeout(500);
      await shot('top');
    });
    await see('the page follows the text', async () => {
      const frame = await previewFrame();
      await page.click('.monaco-editor .view-lines', { position: { x: 40, y: 60 } });
      await page.keyboard.press('Control+End');
      await until('scrolling', async () => (await topOf(frame)) > 2000);
      await page.waitForTimeout(600);
      await shot('end');
      await page.keyboard.press('Control+Home');
      await until('scrolling back', async () => (await topOf(frame)) === 0);
    });
    await see('the text follows the page', async () => {
      const frame = await previewFrame();
      await page.waitForTimeout(600);
      await frame.evaluate(() => {
        const heading = [...document.querySelectorAll('.sheet p')].find((each) =>
          each.textContent.startsWith('III.'),
        );
        window.scrollTo(0, window.scrollY + heading.getBoundingClientRect().top);
      });
      await ui.line('III. TỔ CHỨC THỰC HIỆN');
      await until('scrolling of the text', async () => (await firstLine()) > 30);
    });
    await see('a double click leads to the text', async () => {
      const frame = await previewFrame();
      await page.waitForTimeout(600);
      await frame.dblclick('.sheet p:has-text("Kinh phí thực hiện Kế hoạch được bố trí")');
      await page.waitForSelector('.monaco-editor.focused');
      await page.keyboard.press('Shift+End');
      await until('selected line', () =>
        page.evaluate(() => {
          const current = document.querySelector('.monaco-editor .current-line')?.closest('.monaco-editor');
          const at = current?.querySelector('.line-numbers.active-line-number');
          return at && Number(at.textContent) > 30;
        }),
      );
    });
    await see('the page follows what is typed', async () => {
      const frame = await previewFrame();
      await page.keyboard.press('End');
      await page.keyboard.type(' Thêm <b>chữ</b> & dấu.', { delay: 5 });
      await frame.waitForSelector('.sheet p:has-text("Thêm <b>chữ</b> & dấu.")');
      const parted = await frame.evaluate(() => document.querySelectorAll('.sheet p p').length);
      if (parted > 0) throw new Error('words of the plan became elements');
    });
    await see('the page comes back after a reload', async () => {
      await page.keyboard.press('Control+S');
      await page.waitForTimeout(1500);
      const address = new URL(page.url());
      address.searchParams.set('payload', '[["skipWelcome","true"]]'); // told to open a file, a workbench does not bring back the others
      await page.goto(address.href, { waitUntil: 'domcontentloaded' });
      await page.waitForSelector('.monaco-editor .view-line', { timeout: 60_000 });
      const frame = await previewFrame();
      await frame.waitForSelector('.sheet p:has-text("Thêm <b>chữ</b> & dấu.")');
      await shot('reloaded');
    });
  } finally {
    await session.close();
  }
  count.passed += run.count.passed;
  count.failed += run.count.failed;
}
console.log(`[kh-tests] passed=${count.passed} failed=${count.failed}`);
process.exit(count.failed === 0 && count.passed > 0 ? 0 : 1);
