import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.dirname(path.dirname(import.meta.dirname));
/** The examples, and the real plans where they lie beside the project. */
const folders = [path.join(root, 'examples'), path.join(root, '../shared/plans')];

export interface NamedPlan {
  readonly name: string;
  readonly text: string;
}

export const plans: readonly NamedPlan[] = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)))
  .filter((file) => /\.(?:kh|txt)$/.test(file))
  .map((file) => ({ name: path.basename(file), text: readFileSync(file, 'utf8') }));

/** The plan whose length is nearest to `length`, in UTF-16 units. */
export function planOf(length: number): NamedPlan {
  const away = ({ text }: NamedPlan) => Math.abs(text.length - length);
  return plans.toSorted((a, b) => away(a) - away(b))[0]!;
}

/** What a benchmark is called: the plan and its size, without which a time says nothing. */
export const sized = ({ name, text }: NamedPlan) =>
  `${name} (${(text.length / 1000).toFixed(1)} K characters)`;
