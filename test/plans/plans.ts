import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The real plans lie beside the project: their suite alone reads outside it. */
const folder = path.join(import.meta.dirname, '../../../shared/plans');

export const names = [
  'can-tho-2014-cchc',
  'can-tho-2017-dich-vu-cong',
  'can-tho-2022-trung-tam-hcc',
  'cua-lo-2024-cchc',
  'thai-nguyen-2021-kstthc',
] as const;

export const planText = (name: (typeof names)[number]) =>
  readFileSync(path.join(folder, `${name}.txt`), 'utf8');

/** The first words of the line that an offset stands in. */
export function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text
    .slice(start)
    .split(/[\r\n]/, 1)[0]!
    .normalize('NFC')
    .slice(0, 50)
    .trim();
}
