// Pasting into a plan in the real workbench, from a clipboard with HTML as Word and a browser put it there. Needs kehoach.vsix, tools/vscode-host and a Chromium.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startSession, tally } from './session.mjs';
import { workbench } from './workbench.mjs';

const shots = path.resolve(import.meta.dirname, '../../.vscode-test/shots');
mkdirSync(shots, { recursive: true });
const session = await startSession({ settings: { 'editor.minimap.enabled': false } });
const { page, folder } = session;
const ui = workbench(page);
const { count, see, end } = tally((name) => page.screenshot({ path: path.join(shots, `${name}-paste.png`) }));

const item = (shown, text, font) =>
  `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:${font}'><span style='mso-list:Ignore'>${shown}<span>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
const word = `<html><body><!--StartFragment-->${item('1.', 'Rà soát thủ tục', 'Times')}${item('·', 'Nâng cao chất lượng;', 'Symbol')}<table><tr><td>STT</td><td>Nội dung</td></tr><tr><td>1</td><td>Rà soát</td></tr></table><!--EndFragment--></body></html>`;
const wordText = '1.\tRà soát thủ tục\n·\tNâng cao chất lượng;\nSTT\tNội dung\n1\tRà soát\n';
const pasted =
  '1. Rà soát thủ tục\n- Nâng cao chất lượng;\n\n| STT | Nội dung |\n|-----|----------|\n| 1   | Rà soát  |';
const torn = '• Nâng cao chất lượng phục vụ người dân, doanh nghiệp\ntrên địa bàn tỉnh;\n• Công khai.';
const joined = '- Nâng cao chất lượng phục vụ người dân, doanh nghiệp trên địa bàn tỉnh;\n- Công khai.';

/** Puts HTML and text on the clipboard, or text alone; the browser keeps the HTML as it is. */
async function copy(types) {
  await page.evaluate((types) => {
    document.addEventListener(
      'copy',
      (event) => {
        for (const [type, data] of Object.entries(types)) event.clipboardData.setData(type, data);
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, once: true },
    );
    document.execCommand('copy');
  }, types);
}

const file = 'dan.kh';
const start = 'I. NHIỆM VỤ\n';
const saved = () => readFileSync(path.join(folder, file), 'utf8');
async function saves(wanted) {
  await ui.save(file);
  if (saved() !== wanted) throw new Error(`saved ${JSON.stringify(saved())}`);
}

try {
  writeFileSync(path.join(folder, file), start);
  await session.open(page, file);
  await ui.ready();
  await page.keyboard.press('Control+End');
  await see('what comes from Word is pasted as a plan, with its numbers, bullets and tables', async () => {
    await copy({ 'text/html': word, 'text/plain': wordText });
    await page.keyboard.press('Control+V');
    await ui.line('| 1   | Rà soát');
    await page.screenshot({ path: path.join(shots, 'paste.png') });
    await saves(start + pasted);
  });
  await see('one undo takes all of it back', async () => {
    await page.keyboard.press('Control+Z');
    await page.waitForTimeout(500);
    await saves(start);
  });
  await see('plain text is one choice away', async () => {
    await page.keyboard.press('Control+V');
    await page.waitForSelector('.post-edit-widget', { timeout: 20_000 });
    await page.click('.post-edit-widget .monaco-button, .post-edit-widget a');
    const plain =
      '.action-widget .monaco-list-row:has-text("Plain Text"), .action-widget .monaco-list-row:has-text("plain text")';
    await page.waitForSelector(plain, { timeout: 20_000 });
    await page.screenshot({ path: path.join(shots, 'paste-choice.png') });
    await page.click(plain);
    await page.waitForTimeout(1000);
    await saves(start + wordText);
    await page.keyboard.press('Control+A');
    await ui.replaceAll(start);
  });
  await see('torn text of a PDF is pasted as it is, and joined where that is chosen', async () => {
    await copy({ 'text/plain': torn });
    await page.keyboard.press('Control+V');
    await page.waitForTimeout(1500);
    await saves(start + torn);
    await page.waitForSelector('.post-edit-widget', { timeout: 20_000 });
    await page.click('.post-edit-widget .monaco-button, .post-edit-widget a');
    const ours = '.action-widget .monaco-list-row:has-text("Paste as a Plan")';
    await page.waitForSelector(ours, { timeout: 20_000 });
    await page.click(ours);
    await page.waitForTimeout(1000);
    await saves(start + joined);
  });
} catch (error) {
  count.failed++;
  console.error(error);
} finally {
  await session.close();
}
process.exit(end());
