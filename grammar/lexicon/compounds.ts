import { tables } from '#lexicon/lexicon.generated.ts';
import { tableRows } from '#lexicon/words.ts';

/** Pairs of syllables in small letters, `first second`. */
type Pairs = ReadonlySet<string>;

let spelling: Pairs | undefined;
let neighbours: Pairs | undefined;

/** The compounds that the rule `misspelling` knows. Made when first asked for: most plans have nothing misspelt. */
export function spellingCompounds(): Pairs {
  spelling ??= new Set(
    tableRows('compounds').flatMap(([first, words, spellingOnly]) =>
      pairs(first!, `${words} ${spellingOnly}`),
    ),
  );
  return spelling;
}

/** The pairs of syllables that often stand side by side and are no compound. */
export function syllableNeighbours(): Pairs {
  neighbours ??= new Set(tableRows('syllable-neighbours').flatMap(([first, next]) => pairs(first!, next!)));
  return neighbours;
}

const pairs = (first: string, seconds: string) =>
  seconds
    .split(' ')
    .filter((second) => second !== '')
    .map((second) => `${first} ${second}`);

/** Whether two syllables in small letters are a compound for the rule `repeated-word` (`vi phạm`). */
export function isCompound(first: string, second: string): boolean {
  return rowOf(first)?.compounds.has(second) ?? false;
}

/** Whether two syllables are the last ones of a longer term (`dịch vụ công`, `chuyển đổi số`). */
export function endsTerm(first: string, second: string): boolean {
  return rowOf(first)?.ends.has(second) ?? false;
}

/** Whether they are the first ones of a longer term (`đất nông nghiệp`). */
export function beginsTerm(first: string, second: string): boolean {
  return rowOf(first)?.begins.has(second) ?? false;
}

/** What the rule `repeated-word` knows of a first syllable. */
interface CompoundRow {
  readonly compounds: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly begins: ReadonlySet<string>;
}

const rows = new Map<string, CompoundRow | undefined>();
const maxRows = 1000;

/** The row of a first syllable; undefined for none. Few are ever asked for: only their rows are read, when they are. */
function rowOf(first: string): CompoundRow | undefined {
  if (rows.has(first)) return rows.get(first);
  const row = readRow(first);
  if (rows.size >= maxRows) rows.clear();
  rows.set(first, row);
  return row;
}

function readRow(first: string): CompoundRow | undefined {
  const table = tables.compounds;
  const opening = `${first}\t`;
  const at = table.startsWith(opening) ? 0 : table.indexOf(`\n${opening}`) + 1;
  if (!table.startsWith(opening, at)) return undefined;
  const end = table.indexOf('\n', at);
  const [, words, , repetitionOnly, ends, begins] = table.slice(at, end < 0 ? table.length : end).split('\t');
  return {
    compounds: new Set(`${words} ${repetitionOnly}`.split(' ')),
    ends: new Set(ends!.split(' ')),
    begins: new Set(begins!.split(' ')),
  };
}
