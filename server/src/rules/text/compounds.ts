import { compoundRows } from '#rules/text/lexicon/compound-rows.generated.ts';
import { endingRows } from '#rules/text/lexicon/ending-rows.generated.ts';
import { openingRows } from '#rules/text/lexicon/opening-rows.generated.ts';

/** Whether two syllables in small letters are a word (`vi phạm`). */
export function isCompound(first: string, second: string): boolean {
  return secondsOf(compoundRows, compounds, first).has(second);
}

/** Whether two syllables are the last ones of a longer term (`dịch vụ công`, `chuyển đổi số`). */
export function endsTerm(first: string, second: string): boolean {
  return secondsOf(endingRows, endings, first).has(second);
}

/** Whether they are the first ones of a longer term (`đất nông nghiệp`). */
export function beginsTerm(first: string, second: string): boolean {
  return secondsOf(openingRows, openings, first).has(second);
}

type Kept = Map<string, ReadonlySet<string>>;
const compounds: Kept = new Map();
const endings: Kept = new Map();
const openings: Kept = new Map();
const mostKept = 1000;

/** What follows a syllable in the table. Few are ever asked for: only their rows are read, when they are. */
function secondsOf(rows: string, kept: Kept, first: string): ReadonlySet<string> {
  const known = kept.get(first);
  if (known) return known;
  const at = rows.startsWith(`${first} `) ? 0 : rows.indexOf(`\n${first} `) + 1;
  const isThere = rows.startsWith(`${first} `, at);
  const end = rows.indexOf('\n', at);
  const row = isThere ? rows.slice(at, end < 0 ? rows.length : end) : '';
  const seconds = new Set(row.split(' ').slice(1));
  if (kept.size >= mostKept) kept.clear();
  kept.set(first, seconds);
  return seconds;
}
