// What mends a plan at a place, with the keyboard in the real workbench: Ctrl+. on a task without a deadline. Needs kehoach.vsix, tools/vscode-host and a Chromium.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startSession, tally } from './session.mjs';
import { workbench } from './workbench.mjs';

const shots = path.resolve(import.meta.dirname, '../../.vscode-test/shots');
mkdirSync(shots, { recursive: true });
const session = await startSession({
  settings: {
    'editor.minimap.enabled': false,
    'editor.fontFamily': 'DejaVu Sans, sans-serif',
    'kehoach.locale': 'vi',
  },
});
const { page, folder } = session;
const ui = workbench(page);
const { count, see, end } = tally((name) =>
  page.screenshot({ path: path.join(shots, `${name}-assist.png`) }),
);

const file = 'nhiem-vu.kh';
const plan = `KẾ HOẠCH
Cải cách hành chính năm 2026

II. NHIỆM VỤ

1. Rà soát thủ tục hành chính
- Cơ quan chủ trì: Sở Nội vụ;
- Thời gian hoàn thành: Quý II năm 2026.

2. Công khai thủ tục hành chính
- Cơ quan chủ trì: Sở Tư pháp.
`;

async function saves(wanted) {
  await ui.save(file);
  const saved = readFileSync(path.join(folder, file), 'utf8');
  if (saved !== wanted) throw new Error(`saved ${JSON.stringify(saved)}`);
}

const rows = '.action-widget .monaco-list-row.action';

try {
  writeFileSync(path.join(folder, file), plan);
  await session.open(page, file);
  await ui.ready();
  await ui.showProblems();
  await ui.problem('missing-deadline');
  await see(
    'the fitting assist is the first row of Ctrl+., the one that switches the rule off the last fix',
    async () => {
      await ui.editLine('2. Công khai', 'End');
      await page.keyboard.press('Control+.');
      await page.waitForSelector(rows, { timeout: 30_000 });
      const titles = await page.locator(rows).allInnerTexts();
      if (!titles[0]?.includes('Thêm “Thời gian hoàn thành: …”')) throw new Error(titles.join(' | '));
      if (!titles.some((title) => /^Tắt quy tắc .*ghi lý do/.test(title.trim())))
        throw new Error(titles.join(' | '));
      await page.screenshot({ path: path.join(shots, 'assist.png') });
    },
  );
  await see('Enter takes it: the label stands there, and the list of times is open', async () => {
    await page.keyboard.press('Enter');
    await ui.line('- Thời gian hoàn thành: .');
    await page.waitForSelector('.suggest-widget.visible .monaco-list-row', { timeout: 30_000 });
    await page.screenshot({ path: path.join(shots, 'assist-list.png') });
  });
  await see('one undo takes it back', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Z');
    await saves(plan);
  });
} catch (error) {
  count.failed++;
  console.error(error);
} finally {
  await session.close();
}
process.exit(end());
