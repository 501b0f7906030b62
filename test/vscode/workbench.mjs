/** So many milliseconds after the last letter of a line comes Enter. */
export const ENTER_AFTER = 120;

/** The item of the plan in the status bar: it is there as soon as the extension runs. */
export const PLAN_ITEM = '#kehoach\\.kehoach\\.kehoach\\.plan';

/** What a drafter does in the workbench and sees there, on a Playwright `page`. Every look waits, and fails after a while. */
export function workbench(page) {
  const wait = (selector, options) => page.waitForSelector(selector, { timeout: 30_000, ...options });
  const quoted = (text) => JSON.stringify(text);
  return {
    /** The editor shows a line with `text`. */
    line: (text) => wait(`.monaco-editor .view-line:has-text(${quoted(text)})`),

    /** The Problems panel has a row with `text`. */
    problem: (text) => wait(`.markers-panel .monaco-list-row:has-text(${quoted(text)})`),
    noProblem: (text) =>
      wait(`.markers-panel .monaco-list-row:has-text(${quoted(text)})`, { state: 'detached' }),

    /** The outline has a row with `text`. */
    outline: (text) => wait(`.outline-tree .monaco-list-row:has-text(${quoted(text)})`),

    /** The list of suggestions has a row with `text`. */
    suggested: (text) => wait(`.suggest-widget.visible .monaco-list-row:has-text(${quoted(text)})`),
    /** That row has the focus: Enter takes it. */
    focused: (text) => wait(`.suggest-widget.visible .monaco-list-row.focused:has-text(${quoted(text)})`),
    /** No row has the focus, nor gets it while one looks on. */
    async noFocus() {
      await page.waitForTimeout(1500);
      const focused = await page.locator('.suggest-widget.visible .monaco-list-row.focused').allInnerTexts();
      if (focused.length > 0) throw new Error(`the focus is on ${focused.join()}`);
    },

    /** Opens the Problems panel, unless the workbench remembers to do so itself while it loads: then the key would close it. */
    async showProblems() {
      const panel = '.markers-panel';
      const isShown = () =>
        page.waitForSelector(panel, { timeout: 5000 }).then(
          () => true,
          () => false,
        );
      for (let tries = 0; tries < 6; tries++) {
        if (await isShown()) return;
        await page.keyboard.press('Control+Shift+M');
      }
      await wait(panel);
    },

    /** Unfolds the outline. */
    async showOutline() {
      const header = await wait('.pane-header:has-text("Outline")');
      if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
      await wait('.outline-tree');
    },

    /** The item of the plan in the status bar says `text` to the mouse and to screen readers. */
    async status(text) {
      await wait(`${PLAN_ITEM} a[aria-label*=${quoted(text)}]`);
    },

    /** Puts the cursor into the line with `text` and presses `key`. */
    async editLine(text, key) {
      await page.click(`.monaco-editor .view-line:has-text(${quoted(text)})`);
      await page.keyboard.press(key);
    },

    /** The extension runs and has read the plan in the editor; the cursor is in the text. */
    async ready() {
      await wait(PLAN_ITEM);
      await page.click('.monaco-editor .view-lines');
    },

    /** Types lines as a drafter does, each but the last ended with Enter `pause` ms after its last letter. */
    async typeLines(lines, { delay = 0, pause = ENTER_AFTER } = {}) {
      for (const [index, line] of lines.entries()) {
        if (index > 0) {
          await page.waitForTimeout(pause);
          await page.keyboard.press('Enter');
        }
        for (const [cell, text] of line.split('\t').entries()) {
          if (cell > 0) await page.keyboard.press('Tab'); // `type` would put the tab in as text
          await page.keyboard.type(text, { delay });
        }
      }
    },

    /** Puts `text` in the place of all that the editor holds; the cursor is behind it. */
    async replaceAll(text) {
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await page.keyboard.insertText(text);
    },

    /** Saves what is in the editor as `file`. */
    async save(file) {
      await page.keyboard.press('Control+S');
      await wait(`.tab.active:not(.dirty):has-text(${quoted(file)})`);
    },
  };
}
