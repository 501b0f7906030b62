import { type Dirent, promises as fs } from 'node:fs';
import path from 'node:path';
import type { Problem } from './args.ts';
import { whyUnread } from './input.ts';
import { says } from './messages.ts';

/** A file to check, or a path at which there is none. */
export type Found = { readonly path: string } & (Problem | { readonly problem?: undefined });

/**
 * The files that `operands` name and the `.kh` files in the folders that they name, each once: in the order of the
 * operands, those of a folder sorted by name. Links to files are followed, links to folders only where named.
 */
export async function findPlans(operands: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const operand of operands) found.push(...(await plansAt(operand)));
  const seen = new Set<string>();
  return found.filter((file) => {
    const resolved = path.resolve(file.path);
    return !seen.has(resolved) && seen.add(resolved);
  });
}

async function plansAt(operand: string): Promise<Found[]> {
  try {
    if (!(await fs.stat(operand)).isDirectory()) return [{ path: operand }];
  } catch (error) {
    return [{ path: operand, problem: whyUnread(error) }];
  }
  const found = await plansIn(operand);
  return found.length > 0 ? found : [{ path: operand, problem: says.noPlans }];
}

async function plansIn(folder: string): Promise<Found[]> {
  let entries: Dirent[];
  try {
    entries = await fs.readdir(folder, { withFileTypes: true });
  } catch (error) {
    return [{ path: folder, problem: whyUnread(error) }];
  }
  const found: Found[] = [];
  for (const entry of entries.sort(byName)) {
    const inside = path.join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) found.push(...(await plansIn(inside)));
    else if (/\.kh$/i.test(entry.name) && (entry.isFile() || (await isLinkToFile(inside))))
      found.push({ path: inside });
  }
  return found;
}

const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1);

/** Links to folders could lead in a circle; a link to nothing is a file that cannot be read. */
async function isLinkToFile(link: string): Promise<boolean> {
  return fs.stat(link).then(
    (target) => target.isFile(),
    () => true,
  );
}
