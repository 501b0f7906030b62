// Writes what is generated from the project's own tables; with --check says what is not fresh, and fails.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { catalogFiles, catalogFolder } from './catalog/build.ts';
import { compoundFiles, compoundFolder } from './generate/compounds.ts';
import { configSchemaFiles } from './generate/config-schema.ts';
import { fixDocFiles } from './generate/fix-docs.ts';
import { manifestFiles } from './generate/manifest.ts';
import { placeNameFiles } from './generate/place-names.ts';
import { readmeFiles } from './generate/readme.ts';
import { roomFiles } from './generate/rooms.ts';
import { ruleDocFiles, ruleDocFolder } from './generate/rule-docs.ts';
import { textMateFiles } from './generate/textmate.ts';
import { wordPairFiles, wordPairFolder } from './generate/word-pairs.ts';

const root = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

const files = new Map([
  ...catalogFiles(),
  ...compoundFiles(),
  ...placeNameFiles(),
  ...textMateFiles(),
  ...ruleDocFiles(),
  ...fixDocFiles(),
  ...configSchemaFiles(),
  ...manifestFiles(read),
  ...roomFiles(),
  ...readmeFiles(read),
  ...wordPairFiles(read),
]);
/** What the tables no longer give, in the folders that hold nothing else. */
const gone = [catalogFolder, compoundFolder, wordPairFolder, `${ruleDocFolder}/vi`, `${ruleDocFolder}/en`]
  .filter((folder) => existsSync(path.join(root, folder)))
  .flatMap((folder) => readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`))
  .filter((file) => !files.has(file));

const stale = [...files].filter(
  ([file, content]) => !existsSync(path.join(root, file)) || read(file) !== content,
);
if (process.argv.includes('--check')) {
  const names = [...stale.map(([file]) => file), ...gone];
  if (names.length > 0) {
    console.error(`Not fresh; run "npm run generate":\n  ${names.join('\n  ')}`);
    process.exitCode = 1;
  }
} else {
  for (const [file, content] of stale) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  for (const file of gone) rmSync(path.join(root, file));
  console.log(`${stale.length + gone.length} of ${files.size} generated files written`);
}
