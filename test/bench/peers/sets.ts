import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { distinctPlans } from '#test/bench/distinct/plans.ts';
import { planOf } from '#test/bench/plans.ts';
import type { Folders } from './programs.ts';

/** Texts that all programs read. */
export interface TextSet {
  readonly name: string;
  readonly title: string;
  readonly texts: () => Iterable<string>;
}

export const sets: readonly TextSet[] = [
  { name: 'small', title: '1 plan', texts: () => [planOf(6_500).text] },
  { name: 'distinct', title: '200 distinct plans', texts: () => distinctPlans(200) },
  {
    name: 'copies',
    title: '200 copies of one plan',
    texts: () => new Array<string>(200).fill(planOf(12_000).text),
  },
  { name: 'many', title: '2,000 distinct plans', texts: () => distinctPlans(2_000) },
];

/** Writes the texts of a set into two folders below `root`, as plans and as Markdown; gives their size in bytes besides. */
export function writeSet(root: string, { name, texts }: TextSet): Folders & { readonly bytes: number } {
  const folders = { kh: path.join(root, name, 'kh'), md: path.join(root, name, 'md') };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  let at = 0;
  for (const text of texts()) {
    const file = `ke-hoach-${String(at++).padStart(5, '0')}`;
    writeFileSync(path.join(folders.kh, `${file}.kh`), text);
    writeFileSync(path.join(folders.md, `${file}.md`), text);
  }
  const bytes = readdirSync(folders.kh).reduce(
    (sum, file) => sum + statSync(path.join(folders.kh, file)).size,
    0,
  );
  return { ...folders, bytes };
}
