// Proves in the real workbench that the keys for items of lists are those of lists at markers, and those of the editor elsewhere. Needs kehoach.vsix,
// tools/vscode-host and a Chromium.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startSession, tally } from './session.mjs';
import { workbench } from './workbench.mjs';

const file = 'danh-sach.kh';
const typed = [
  'UBND TỈNH A\tCỘNG HÒA',
  'KẾ HOẠCH',
  'I. MỤC ĐÍCH',
  '1. Chung',
  'a) Một;',
  'b) Hai.',
  '2. Riêng',
];
const session = await startSession({ args: ['--enable-smoke-test-driver'] });
const { folder, page } = session;
const { count, see, end } = tally();
const ui = workbench(page);

/** The file is saved, and has these lines. */
async function has(lines) {
  await page.waitForTimeout(500);
  await ui.save(file);
  const saved = readFileSync(path.join(folder, file), 'utf8');
  if (saved !== lines.join('\n')) throw new Error(`saved was\n${saved}\ninstead of\n${lines.join('\n')}`);
}
/** Puts the cursor at the beginning of a line, counted from 0, and presses a key there. */
async function at(line, key) {
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < line; i++) await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(300);
  await page.keyboard.press(key);
}
const changed = (from, to) => typed.join('\n').replace(from, to).split('\n');

try {
  writeFileSync(path.join(folder, file), '');
  await session.open(page, file);
  await ui.ready();
  await see('lines typed with Tab between columns are as they were typed', async () => {
    await ui.typeLines(typed, { delay: 60 });
    await has(typed);
  });
  await see('Tab at a marker puts the item one level down', async () => {
    await at(5, 'Tab');
    await has(changed('b) Hai', '- Hai'));
  });
  await see('Ctrl+Z undoes it at once', async () => {
    await page.keyboard.press('Control+Z');
    await has(typed);
  });
  await see('Shift+Tab at a marker puts the item one level up', async () => {
    await at(5, 'Shift+Tab');
    await has(changed('b) Hai.\n2.', '2. Hai.\n3.'));
    await page.keyboard.press('Control+Z');
    await has(typed);
  });
  await see('Alt+Down moves an item with all below it, and Alt+Up moves it back', async () => {
    await at(3, 'Alt+ArrowDown');
    await has(changed('1. Chung\na) Một;\nb) Hai.\n2. Riêng', '1. Riêng\n2. Chung\na) Một;\nb) Hai.'));
    await page.keyboard.press('Alt+ArrowUp');
    await has(typed);
  });
  await see('Tab is a tab in the text of an item', async () => {
    await at(5, 'End');
    await page.keyboard.press('Tab');
    await has(changed('b) Hai.', 'b) Hai.\t'));
  });
} catch (error) {
  count.failed++;
  console.error(error);
} finally {
  await session.close();
}
process.exit(end());
