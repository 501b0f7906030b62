import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Put in by the build. */
declare const KH_VERSION: string | undefined;

/** The version of the program. Where the build has not put it in, it is that of the nearest package.json. */
export function version(): string {
  return typeof KH_VERSION === 'string' ? KH_VERSION : nearestVersion(process.argv[1]);
}

function nearestVersion(program: string | undefined): string {
  if (program === undefined) return '0.0.0';
  for (let folder = path.dirname(realpathSync(program)); ; folder = path.dirname(folder)) {
    const found = versionIn(path.join(folder, 'package.json'));
    if (found !== undefined) return found;
    if (folder === path.dirname(folder)) return '0.0.0';
  }
}

function versionIn(file: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { version?: string }).version;
  } catch {
    return undefined; // there is none here
  }
}
