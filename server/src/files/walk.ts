import { type Dirent, promises as fs } from 'node:fs';
import path from 'node:path';
import { isHiddenName } from '#protocol/files.ts';

/** What a walk comes to: a name in a folder, or a folder that cannot be read. */
export type WalkStep =
  | { readonly path: string; readonly entry: Dirent; readonly isHidden: boolean; readonly error?: undefined }
  | {
      readonly path: string;
      readonly entry?: undefined;
      readonly isHidden?: undefined;
      readonly error: unknown;
    };

/**
 * All names below a folder, depth first, sorted within each folder. Hidden folders are not entered. Links are not followed, since links
 * to folders could lead in a circle.
 */
export async function* walk(folder: string): AsyncGenerator<WalkStep> {
  let entries: Dirent[];
  try {
    entries = await fs.readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, error };
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = path.join(folder, entry.name);
    const isHidden = isHiddenName(entry.name);
    yield { path: inside, entry, isHidden };
    if (entry.isDirectory() && !isHidden) yield* walk(inside);
  }
}
