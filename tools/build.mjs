// Bundles the extension, the server and the command into dist/; with --tests also the suites for a real VS Code into dist-test/.
// Source maps lie beside the bundles for whoever debugs them; the bundles do not name them and the package leaves them out.
import { chmodSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { ascii } from './ascii.mjs';
import { engineChunk } from './engine-chunk.mjs';
import { notices } from './notices.mjs';
import { packagedReadme } from './packaged-readme.mjs';
import { chunkEntries, tableChunks } from './table-chunks.mjs';

const root = path.dirname(import.meta.dirname);
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const shared = {
  absWorkingDir: root,
  bundle: true,
  logLevel: 'warning',
  legalComments: 'none', // THIRD-PARTY-NOTICES.txt has them all
  metafile: true,
  charset: 'utf8',
};
const release = { ...shared, minify: true, sourcemap: 'external', outdir: 'dist' };
const node = { platform: 'node', format: 'cjs', target: 'node22' };
const browser = { platform: 'browser', format: 'cjs', target: 'es2022' };

/** The programs that are shipped. VS Code brings the module `vscode` itself. */
const programs = [
  { ...release, ...node, external: ['vscode'], entryPoints: { client: 'client/src/node.ts' } },
  { ...release, ...browser, external: ['vscode'], entryPoints: { 'client.web': 'client/src/browser.ts' } },
  {
    ...release,
    ...node,
    target: 'node20', // other editors start it with the Node of the machine
    plugins: [ascii],
    entryPoints: { server: 'server/src/lsp/start.ts' },
  },
  {
    ...release,
    ...node,
    target: 'node20',
    plugins: [tableChunks, ascii],
    entryPoints: { 'kh-server': 'server/src/lsp/node.ts' },
  },
  { ...release, ...node, target: 'node20', sourcemap: false, entryPoints: chunkEntries(root) },
  { ...release, ...browser, format: 'iife', entryPoints: { 'task-table': 'client/webview/task-table.ts' } },
  {
    ...release,
    ...browser,
    sourcemap: false,
    entryPoints: { 'task-table': 'client/webview/task-table.css' },
  },
  { ...release, ...browser, format: 'iife', entryPoints: { 'server.web': 'server/src/lsp/browser.ts' } },
  { ...release, ...browser, format: 'iife', entryPoints: { preview: 'client/webview/preview.ts' } },
  { ...release, sourcemap: false, entryPoints: { preview: 'client/webview/preview.css' } },
  {
    ...release,
    ...node,
    target: 'node20', // a CI image may be that old; VS Code brings its own
    define: { KH_VERSION: JSON.stringify(version) },
    plugins: [tableChunks, ascii],
    entryPoints: { 'kh-engine': 'server/src/cli/main.ts' },
  },
  {
    ...release,
    ...node,
    target: 'node20',
    define: { KH_VERSION: JSON.stringify(version) },
    plugins: [engineChunk, ascii],
    entryPoints: { 'kh-cli': 'server/src/cli/start.ts' },
  },
];

const suite = { ...shared, sourcemap: 'inline' };
const tests = [
  {
    ...suite,
    ...node,
    external: ['vscode', 'mocha'],
    define: { KH_HOST: '"node"' },
    entryPoints: [
      'test/vscode/suite/index.ts',
      'test/vscode/suite/kehoach.test.ts',
      'test/vscode/suite/fixes.test.ts',
      'test/vscode/suite/features.test.ts',
      'test/vscode/suite/views.test.ts',
      'test/vscode/suite/protocol.test.ts',
      'test/vscode/suite/preview.test.ts',
      'test/vscode/suite/text.test.ts',
      'test/vscode/suite/assists.test.ts',
      'test/vscode/suite/typing.test.ts',
      'test/vscode/suite/start.test.ts',
    ],
    outdir: 'dist-test/suite',
  },
  {
    // An iife with a footer: the browser build of mocha is UMD and would overwrite the module.exports of this bundle.
    ...suite,
    ...browser,
    format: 'iife',
    globalName: 'webTests',
    footer: { js: 'module.exports = webTests;' },
    external: ['vscode'],
    define: { KH_HOST: '"webworker"' },
    entryPoints: { index: 'test/vscode/suite/web.ts' },
    outdir: 'dist-test/web',
  },
];

const withTests = process.argv.includes('--tests');
if (withTests) rmSync(path.join(root, 'dist-test'), { recursive: true, force: true }); // mocha runs whatever lies there
try {
  const [built] = await Promise.all([
    Promise.all(programs.map((options) => build(options))),
    withTests && Promise.all(tests.map((options) => build(options))),
  ]);
  for (const file of ['kh.js', 'launch.js'])
    copyFileSync(path.join(root, 'bin', file), path.join(root, 'dist', file));
  chmodSync(path.join(root, 'dist/kh.js'), 0o755);
  const metafiles = built.map(({ metafile }) => metafile);
  writeFileSync(path.join(root, 'dist/THIRD-PARTY-NOTICES.txt'), notices(root, metafiles));
  writeFileSync(path.join(root, 'dist/README.md'), packagedReadme(root));
} catch (error) {
  if (!error.errors) console.error(error.message); // esbuild has said its own
  process.exit(1);
}
