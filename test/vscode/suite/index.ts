// Runs the suite in the Node extension host, of a desktop VS Code and of tools/vscode-host alike.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

export function run(): Promise<void> {
  const grep = process.env.KH_GREP;
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 20_000,
    color: false,
    reporter: 'spec',
    forbidOnly: true,
    ...(grep === undefined ? {} : { grep }),
  });
  for (const file of readdirSync(__dirname)) {
    if (file.endsWith('.test.js')) mocha.addFile(path.join(__dirname, file));
  }
  return new Promise((resolve, reject) => {
    let passed = 0;
    mocha
      .run((failed) => {
        console.log(`[kh-tests] passed=${passed} failed=${failed}`); // run.mjs wants this line: an exit code of 0 alone proves nothing
        if (failed > 0) reject(new Error(`${failed} test(s) failed`));
        else resolve();
      })
      .on('pass', () => {
        passed++;
      });
  });
}
