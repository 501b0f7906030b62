import { compoundRows, endingRows } from '#rules/text/compounds.generated.ts';

type Pairs = ReadonlyMap<string, ReadonlySet<string>>;
let compounds: Pairs | undefined;
let endings: Pairs | undefined;

/** Whether two syllables in small letters are a word (`vi phạm`). The table is read when it is first asked for. */
export function isCompound(first: string, second: string): boolean {
  compounds ??= pairsOf(compoundRows);
  return compounds.get(first)?.has(second) === true;
}

/** Whether two syllables are the last ones of a longer term (`dịch vụ công`, `chuyển đổi số`). */
export function endsTerm(first: string, second: string): boolean {
  endings ??= pairsOf(endingRows);
  return endings.get(first)?.has(second) === true;
}

function pairsOf(rows: string): Pairs {
  return new Map(
    rows.split('\n').map((row) => {
      const [first, ...seconds] = row.split(' ');
      return [first!, new Set(seconds)];
    }),
  );
}
