// Makes the VS Code server inside the code-server npm package runnable without its postinstall (no compiler, no second npm install).
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const root = path.join(here, 'node_modules/code-server/lib/vscode');
const nm = path.join(root, 'node_modules');

// What the BROWSER fetches from <server>/static/node_modules/... must lie there; what the server imports is found further up by Node itself.
const forBrowser = [
  'vscode-oniguruma',
  'vscode-textmate',
  '@vscode/iconv-lite-umd',
  'jschardet',
  '@microsoft/1ds-core-js',
];
// Two native add-ons are replaced: a logger that appends to the file it is told, and a watchdog that does nothing.
const stubs = {
  '@vscode/spdlog': `const fs = require('node:fs'), path = require('node:path');
class Logger { constructor(n, f) { this.f = f; this.l = 2; fs.mkdirSync(path.dirname(f), { recursive: true }); }
  setLevel(l) { this.l = l; } getLevel() { return this.l; } clearFormatters() { this.raw = true; } setPattern() {} flush() {} drop() { this.f = undefined; }
  w(l, n, m) { if (l >= this.l && this.f) try { fs.appendFileSync(this.f, this.raw ? m : new Date().toISOString() + ' [' + n + '] ' + m + '\\n'); } catch {} } }
['trace', 'debug', 'info', 'warn', 'error', 'critical'].forEach((n, i) => { Logger.prototype[n] = function (m) { this.w(i, n, m); }; });
const create = async (n, f) => new Logger(n, f);
exports.version = 0; exports.Logger = Logger; exports.setLevel = () => {}; exports.setFlushOn = () => {};
exports.createRotatingLogger = create; exports.createAsyncRotatingLogger = create;
`,
  // for older versions (VS Code 1.103): the names they had
  'native-watchdog': `module.exports = { start() {}, exit(c) { process.exit(c || 0); } };\n`,
  '@vscode/ripgrep': `exports.rgPath = require('node:path').join(${JSON.stringify(path.join(here, 'node_modules/@vscode/ripgrep-universal/bin'))}, process.platform + '-' + process.arch, 'rg');\n`,
  '@vscode/native-watchdog': `module.exports = { start() {}, exit(c) { process.exit(c || 0); } };\n`,
};

export function prepareHost() {
  mkdirSync(nm, { recursive: true });
  for (const name of forBrowser) {
    const link = path.join(nm, name);
    mkdirSync(path.dirname(link), { recursive: true });
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(here, 'node_modules', name)), link, 'junction');
    } catch (e) {
      if (e.code !== 'EEXIST') throw e;
    }
  }
  for (const [name, text] of Object.entries(stubs)) {
    const dir = path.join(nm, name);
    mkdirSync(dir, { recursive: true });
    for (const [file, t] of [
      ['package.json', JSON.stringify({ name, version: '0.0.0', main: 'index.js' })],
      ['index.js', text],
    ]) {
      const f = path.join(dir, file);
      if (!existsSync(f) || readFileSync(f, 'utf8') !== t) writeFileSync(f, t); // untouched where it is right: several runs at once
    }
  }
  return root;
}
if (process.argv[1] === import.meta.filename) console.log(prepareHost());
