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

    /**
     * The status beside the language says `text` when the mouse is over it. It is drawn anew each time it changes, and
     * what the mouse was over is gone then: so the mouse comes back until it is there.
     */
    async status(text) {
      const shown = `.hover-language-status:has-text(${quoted(text)})`;
      for (let tries = 0; tries < 10; tries++) {
        await page.mouse.move(400, 300);
        await page.hover('#status\\.languageStatus');
        if (await page.waitForSelector(shown, { timeout: 8000 }).catch(() => undefined)) return;
      }
      await wait(shown);
    },

    /** Puts the cursor into the line with `text` and presses `key`. */
    async editLine(text, key) {
      await page.click(`.monaco-editor .view-line:has-text(${quoted(text)})`);
      await page.keyboard.press(key);
    },

    /**
     * Types lines, each ended with Enter but the last. Escape closes what is suggested, so that Enter is a line end;
     * what the editor itself puts at the start of a new line is typed over.
     */
    async typeLines(lines) {
      for (const [index, line] of lines.entries()) {
        if (index > 0) {
          await page.keyboard.press('Escape');
          await page.keyboard.press('Enter');
          await page.keyboard.press('Shift+Home');
          await page.keyboard.press('Shift+Home');
        }
        if (line === '') await page.keyboard.press('Delete');
        else await page.keyboard.type(line);
      }
    },
  };
}
