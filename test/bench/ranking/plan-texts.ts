import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A plan of a folder. */
export interface PlanText {
  /** The name of its file, without what files of the same plan in other shapes end with. */
  readonly name: string;
  readonly text: string;
}

/** Weights are tuned on one half of the plans, the other half measures; `all` is for folders that nobody tunes on. */
export type Half = 'tuned' | 'measured' | 'all';

/** The plans of folders (`.kh`, `.txt`), one shape of each, that belong to a half; by their names, so the halves never mix. */
export function planTexts(folders: readonly string[], half: Half): PlanText[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /\.(?:kh|txt)$/.test(file))
      .sort()
      .map((file) => ({ file: path.join(folder, file), name: nameOf(file) })),
  );
  const names = new Set<string>();
  return files
    .filter(({ name }) => !names.has(name) && names.add(name))
    .filter(({ name }) => half === 'all' || (half === 'tuned') === isTuned(name))
    .map(({ file, name }) => ({ name, text: readFileSync(file, 'utf8') }));
}

const nameOf = (file: string) => file.replace(/\.[a-z]+$/, '').replace(/-(?:cells|tabs|wrapped)$/, '');

/** Whether weights may be tuned on a plan: every second one, by a sum over the letters of its name. */
function isTuned(name: string): boolean {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) % 65521;
  return sum % 2 === 0;
}
