// The licences of the packages whose code is in the bundles: they ask that their text goes with every copy.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What is owed to the sources of data. */
const dataNotice = 'tools/holidays/NOTICE.txt';

const rule = `\n${'-'.repeat(80)}\n`;

/**
 * The text of THIRD-PARTY-NOTICES.txt: each package with its version and licence, by name. `metafiles` are esbuild's, their
 * paths relative to `root`. Throws where a package comes without the text of its licence.
 */
export function notices(root, metafiles) {
  const folders = new Set();
  for (const file of metafiles.flatMap(({ inputs }) => Object.keys(inputs))) {
    const [folder] = file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? [];
    if (folder !== undefined) folders.add(path.join(root, folder));
  }
  const texts = [...[...folders].map(notice), readFileSync(path.join(root, dataNotice), 'utf8')];
  return `${[...new Set(texts)].sort((a, b) => (a < b ? -1 : 1)).join(rule)}`;
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)(?:[.-]|$)/i.test(each));
  if (file === undefined) throw new Error(`${name} ${version} (${license}) has no text of its licence`);
  return `${name} ${version} (${license})\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
}
