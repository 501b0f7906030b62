// Keeps the rows of the catalog's documents out of the programs for Node: each generated table of documents is a file of
// its own in dist/catalog, which a program loads when it first asks for a row. In a browser's worker nothing can be loaded
// at once, so there the tables are in the bundle.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const tables = /[\\/]catalog[\\/]data[\\/](documents-[\w-]+)\.generated\.ts$/;

/** The entry points of the tables, by their names in dist/. */
export function chunkEntries(root) {
  const folder = path.join(root, 'server/src/catalog/data');
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  return Object.fromEntries(
    files.flatMap((file) => {
      const name = tables.exec(file)?.[1];
      return name ? [[`catalog/${name}`, file]] : [];
    }),
  );
}

/** Has each table's functions ask the file in dist/catalog when they are called. */
export const catalogChunks = {
  name: 'catalog-chunks',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\/catalog\/document/ }, ({ path: file }) => ({ path: file, external: true }));
    onLoad({ filter: tables }, ({ path: file }) => {
      const chunk = JSON.stringify(`./catalog/${tables.exec(file)[1]}.js`);
      const names = [...readFileSync(file, 'utf8').matchAll(/^export function (\w+)/gm)].map(
        ([, name]) => name,
      );
      const contents = names.map(
        (name) => `export function ${name}() { return require(${chunk}).${name}(); }\n`,
      );
      return { contents: contents.join(''), loader: 'js' };
    });
  },
};
