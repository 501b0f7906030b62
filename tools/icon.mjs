// Draws images/icon.png from images/icon.svg: the marketplace takes no SVG. Needs tools/vscode-host and a Chromium; run it when the drawing changes.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from '#tools/vscode-host/host.mjs';

const images = path.join(path.dirname(import.meta.dirname), 'images');
const browser = await openBrowser({ width: 128, height: 128 });
await browser.page.setContent(
  `<style>body { margin: 0 }</style>${readFileSync(path.join(images, 'icon.svg'), 'utf8')}`,
);
await browser.page.screenshot({ path: path.join(images, 'icon.png'), omitBackground: true });
await browser.close();
