// Looks at the colours of a plan in the real workbench, in a light, a dark and two high-contrast themes: each kind of token has a colour of its own
// or at least another one than plain text. Leaves pictures in .vscode-test/colours. Needs kehoach.vsix, tools/vscode-host and a Chromium.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startSession, tally } from './session.mjs';
import { workbench } from './workbench.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const shots = path.join(root, '.vscode-test/colours');
rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });

const PLAN = `KẾ HOẠCH
Chuyển đổi số năm 2026

// Ghi chú của người soạn

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính (TTHC) theo Nghị định số 118/2025/NĐ-CP

a) Cơ quan chủ trì: Sở Nội vụ, Sở Tài chính;

b) Thời gian hoàn thành: Quý II năm 2026.

2. Công khai TTHC, phát động phong trào “Bình dân học vụ số” trong năm

II. TỔ CHỨC THỰC HIỆN

1. Sở Nội vụ

Đôn đốc việc thực hiện.
`;

/** Words of the plan, one for each kind of token, and what colours a comment before the server runs. */
const KINDS = {
  agency: 'Sở Tài chính',
  document: 'Nghị định số 118/2025/NĐ-CP',
  deadline: 'Quý II năm 2026',
  label: 'Cơ quan chủ trì',
  abbreviation: 'TTHC',
  quotation: 'Bình dân học vụ số',
  comment: 'Ghi chú của người soạn',
};
const PLAIN = 'phát động phong trào';

const THEMES = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'dark-plus': 'Default Dark+',
  'light-plus': 'Default Light+',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

/** The colour of the letter in the middle of `words`, where they stand first on the screen. */
const colourOf = (page, words) =>
  page.evaluate((words) => {
    for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
      const text = line.textContent.replaceAll('\u00a0', ' ');
      const at = text.indexOf(words);
      if (at < 0) continue;
      let left = at + Math.floor(words.length / 2);
      for (const span of line.querySelectorAll('span > span')) {
        if (left < span.textContent.length) return getComputedStyle(span).color;
        left -= span.textContent.length;
      }
    }
    return undefined;
  }, words);

let code = 1;
const results = [];
for (const [name, theme] of Object.entries(THEMES)) {
  const session = await startSession({
    settings: {
      'workbench.colorTheme': theme,
      'window.autoDetectHighContrast': false,
      'editor.fontFamily': 'DejaVu Sans, sans-serif',
      'editor.minimap.enabled': false,
    },
  });
  const { folder, page } = session;
  const ui = workbench(page);
  const { count, see, end } = tally((shot) =>
    page.screenshot({ path: path.join(shots, `${name}-${shot}.png`) }).catch(() => {}),
  );
  try {
    writeFileSync(path.join(folder, 'mau-sac.kh'), PLAN);
    await session.open(page, 'mau-sac.kh');
    await ui.ready();
    await see(`each kind of token has a colour in ${theme}`, async () => {
      let seen = {};
      for (let tries = 0; tries < 40; tries++) {
        const plain = await colourOf(page, PLAIN);
        seen = { plain };
        for (const [kind, words] of Object.entries(KINDS)) seen[kind] = await colourOf(page, words);
        if (Object.keys(KINDS).every((kind) => seen[kind] && seen[kind] !== plain)) break;
        await page.waitForTimeout(250);
      }
      console.log(`     ${JSON.stringify(seen)}`);
      const without = Object.keys(KINDS).filter((kind) => !seen[kind] || seen[kind] === seen.plain);
      if (without.length > 0) throw new Error(`no colour of their own: ${without.join()}`);
      await page.screenshot({ path: path.join(shots, `${name}.png`) });
    });
    if (name === 'dark')
      await see('Ctrl+T finds a heading in capitals by letters without marks', async () => {
        await page.keyboard.press('Control+T');
        await page.keyboard.type('to chuc thuc hien', { delay: 40 });
        await page.waitForSelector('.quick-input-list .monaco-list-row:has-text("TỔ CHỨC THỰC HIỆN")', {
          timeout: 30_000,
        });
        await page.screenshot({ path: path.join(shots, 'symbols.png') });
      });
    results.push(end(), count.passed);
  } finally {
    await session.close();
  }
}
code = results.filter((_, i) => i % 2 === 0).every((each) => each === 0) ? 0 : 1;
process.exit(code);
