// Keeps large generated tables out of the programs for Node: each is a file of its own in dist/tables, which a program loads when it
// first asks for it. The rows of the catalog's documents are modules, the counts of pairs of syllables are bytes. In a browser's worker
// nothing can be loaded at once, so there the tables are in the bundle.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const documentTables = /[\\/]catalog[\\/]data[\\/](documents-[\w-]+)\.generated\.ts$/;
const pairTable = /[\\/]grammar[\\/]tables[\\/]syllable-pairs\.generated\.ts$/;
const pairFile = 'syllable-pairs.bin';

/** The entry points of the tables of documents, by their names in dist/. */
export function chunkEntries(root) {
  const folder = path.join(root, 'server/src/catalog/data');
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  return Object.fromEntries(
    files.flatMap((file) => {
      const name = documentTables.exec(file)?.[1];
      return name ? [[`tables/${name}`, file]] : [];
    }),
  );
}

/** Has the functions of each table ask the file in dist/tables when they are called; writes the bytes of the pairs of syllables there. */
export const tableChunks = {
  name: 'table-chunks',
  setup({ initialOptions, onLoad, onResolve }) {
    onResolve({ filter: /^\.\/tables\/documents/ }, ({ path: file }) => ({ path: file, external: true }));
    onLoad({ filter: documentTables }, ({ path: file }) => {
      const chunk = JSON.stringify(`./tables/${documentTables.exec(file)[1]}.js`);
      const names = [...readFileSync(file, 'utf8').matchAll(/^export function (\w+)/gm)].map(
        ([, name]) => name,
      );
      const contents = names.map(
        (name) => `export function ${name}() { return require(${chunk}).${name}(); }\n`,
      );
      return { contents: contents.join(''), loader: 'js' };
    });
    onLoad({ filter: pairTable }, ({ path: file }) => {
      const folder = path.resolve(initialOptions.absWorkingDir ?? '', initialOptions.outdir, 'tables');
      const [, base64] = readFileSync(file, 'utf8').split('`');
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, pairFile), Buffer.from(base64, 'base64'));
      const at = `require('node:path').join(__dirname, 'tables', '${pairFile}')`;
      return {
        contents: `export function packedPairs() { return require('node:fs').readFileSync(${at}); }\n`,
        loader: 'js',
      };
    });
  },
};
