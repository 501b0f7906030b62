import { type Dirent, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { walk } from '#files/walk.ts';
import { linkLeads } from '#files/within.ts';
import { isPlanName } from '#protocol/files.ts';
import type { UsageProblem } from './args.ts';
import { baseOf, filesMatching, isPattern } from './globs.ts';
import { whyUnread } from './input.ts';
import { messages } from './messages.ts';

/** A file to check, or a path at which there is none; `-` is the standard input. */
export type FoundPlan = {
  readonly path: string;
  /** The folder that was named, or that of the file that was, as the command line has it. */
  readonly folder: string;
  /** The folders, without links, that the file may be written in: those that were named, and its own where it was. */
  readonly within: readonly string[];
} & (UsageProblem | { readonly problem?: undefined });

/**
 * The files that `operands` name and the `.kh` files in the folders that they name, each once: in the order of the
 * operands, those of a folder sorted by name. Operands that are no path are patterns (`2026/*.kh`). Links to files
 * are followed where they stay in what was named, links to folders only where named.
 */
export async function findPlans(operands: readonly string[]): Promise<FoundPlan[]> {
  const groups = await Promise.all(operands.map(operandsFor));
  const real = groups.flat().flatMap((each) => (each.kind === 'folder' ? [each.real] : []));
  const folders = [...new Set(real)];
  const found: FoundPlan[] = [];
  for (const [i, group] of groups.entries()) {
    const files = (await Promise.all(group.map((each) => filesOf(each, folders)))).flat();
    const { path, folder } = group[0]!; // another path than the operand where that is a pattern
    const problem = path === operands[i] ? messages.noPlans : messages.noMatch;
    found.push(...(files.length > 0 ? files : [{ path: operands[i]!, folder, within: folders, problem }]));
  }
  return eachOnce(found);
}

async function filesOf(named: Operand, folders: readonly string[]): Promise<FoundPlan[]> {
  const { path, folder } = named;
  if (named.kind === 'folder') return plansIn(path, { folder, within: folders });
  if (named.kind === 'file') return [{ path, folder, within: [...folders, named.real] }];
  return [{ path, folder, within: folders, problem: named.problem }];
}

/** What an operand names; `real` is the folder, without links, that it is or that a file lies in. */
type Operand = { readonly path: string; readonly folder: string } & (
  | { readonly kind: 'file'; readonly real: string }
  | { readonly kind: 'folder'; readonly real: string }
  | { readonly kind: 'nothing'; readonly problem: UsageProblem['problem'] }
);

/** What an operand names, at least one thing; several where it is a pattern. */
async function operandsFor(operand: string): Promise<Operand[]> {
  if (operand === '-') return [{ kind: 'file', path: operand, folder: '', real: '' }];
  const named = operandAt(operand);
  if (named.kind !== 'nothing' || named.problem !== messages.missing || !isPattern(operand)) return [named];
  const matching = await filesMatching(operand);
  const folder = baseOf(operand);
  if ('problem' in matching) return [{ kind: 'nothing', path: operand, folder, ...matching }];
  return matching.map((each) => ({ ...operandAt(each), folder }));
}

function operandAt(file: string): Operand {
  const folder = path.dirname(file);
  try {
    const isFolder = statSync(file).isDirectory();
    if (isFolder) return { kind: 'folder', path: file, folder: file, real: realpathSync.native(file) };
    return { kind: 'file', path: file, folder, real: realpathSync.native(folder) };
  } catch (error) {
    return { kind: 'nothing', path: file, folder, problem: whyUnread(error) };
  }
}

/** A file that cannot be read as part of a folder may have been named itself, and then it can. */
function eachOnce(found: readonly FoundPlan[]): FoundPlan[] {
  const files = new Map<string, FoundPlan>();
  for (const file of found) {
    const resolved = path.resolve(file.path);
    const before = files.get(resolved);
    if (!before || (before.problem && !file.problem)) files.set(resolved, file);
  }
  return [...files.values()];
}

type PlanPlace = Pick<FoundPlan, 'folder' | 'within'>;

async function plansIn(folder: string, place: PlanPlace): Promise<FoundPlan[]> {
  const found: FoundPlan[] = [];
  for await (const { path: inside, entry, isHidden, error } of walk(folder)) {
    if (!entry) found.push({ path: inside, ...place, problem: whyUnread(error) });
    else if (!isHidden && !entry.isDirectory() && isPlanName(entry.name))
      found.push(...(await planAt(inside, entry, place)));
  }
  return found;
}

/**
 * Links to folders are not followed; a link to nothing is a file that cannot be read, and so is one that leads out:
 * whoever named the folder did not name what it shows. What is no plain file is refused when it is read.
 */
async function planAt(file: string, entry: Dirent, place: PlanPlace): Promise<FoundPlan[]> {
  const leads = entry.isSymbolicLink() ? await linkLeads(file, place.within) : 'inside';
  if (leads === 'folder') return [];
  return [{ path: file, ...place, ...(leads === 'outside' ? { problem: messages.leadsOut } : {}) }];
}
