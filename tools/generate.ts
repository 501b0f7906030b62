// Writes what is generated from the project's own tables; with --check says what is not fresh, and fails.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lexiconFiles } from './generate/lexicon.ts';
import { registryFiles } from './generate/registry.ts';
import { syllablePairFiles } from './syllable-pairs/build.ts';

const root = path.join(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const isStale = ([file, content]: [string, string]) =>
  !existsSync(path.join(root, file)) || read(file) !== content;

function write([file, content]: [string, string]): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}

// The lexicon, the list of rules and the pairs of syllables come first: the other generators load modules that read them.
const first = [...lexiconFiles(read), ...registryFiles(), ...syllablePairFiles()];
const staleFirst = first.filter(isStale);
if (!isCheck) staleFirst.forEach(write);

const { generatedFiles, generatedFolders } = await import('./generate/all.ts');
const others = generatedFiles(read);
const stale = [...staleFirst, ...[...others].filter(isStale)];
/** What the tables no longer give, in the folders that hold nothing else. */
const gone = generatedFolders
  .filter((folder) => existsSync(path.join(root, folder)))
  .flatMap((folder) => readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`))
  .filter((file) => !others.has(file));

if (isCheck) {
  const names = [...stale.map(([file]) => file), ...gone];
  if (names.length > 0) {
    console.error(`Not fresh; run "npm run generate":\n  ${names.join('\n  ')}`);
    process.exitCode = 1;
  }
} else {
  stale.forEach(write);
  for (const file of gone) rmSync(path.join(root, file));
  console.log(`${stale.length + gone.length} of ${first.length + others.size} generated files written`);
}
