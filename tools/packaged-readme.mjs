import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A picture of the README: its words and its file. */
const picture = /!\[([^\]]*)\]\((?!\w+:)([^)\s]+\.(png|jpg))\)/g;
const kinds = { png: 'image/png', jpg: 'image/jpeg' };

/**
 * The README of the package: what the page of the extension shows in VS Code, which reads no files beside it. Once the project has a web
 * address (`repository` in package.json), its pictures are taken from there, as marketplaces want it. Else they are part of it where
 * `embeds` says so (tools/package.mjs), and left out where it does not.
 */
export function packagedReadme(root, embeds = process.env.KH_README_PICTURES === '1') {
  const { repository } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const [, project] =
    /github\.com[/:]([^/]+\/[^/]+?)(?:\.git)?$/.exec(repository?.url ?? repository ?? '') ?? [];
  if (!project && !embeds) return readme.replace(/^!\[.*\]\(.*\)\n+/gm, '');
  return readme.replace(picture, (_, words, file, kind) => {
    if (project) return `![${words}](https://raw.githubusercontent.com/${project}/HEAD/${file})`;
    const data = readFileSync(path.join(root, file)).toString('base64');
    return `![${words}](data:${kinds[kind]};base64,${data})`;
  });
}
