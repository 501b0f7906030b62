import { lazy } from '#grammar/text/memoize.ts';
import { wordSet } from '#lexicon/words.ts';
import { abbreviationsNamed } from './abbreviation.ts';
import { type Agency, agencies } from './agency.ts';

const lettersOfCatalog = lazy(() => lettersOf(agencies()));

/** Whether everybody knows `letters` without a definition: the table, what is known by its letters, agencies. */
export function areKnownLetters(letters: string, more: readonly Agency[] = []): boolean {
  if (abbreviationsNamed(letters).length > 0) return true;
  if (wordSet('known-letters').has(letters.toUpperCase())) return true;
  return lettersOfCatalog().has(letters) || (more.length > 0 && lettersOf(more).has(letters));
}

/** `SNV`, and the `TT&TT` of `Bộ TT&TT`. */
function lettersOf(agencies: readonly Agency[]): Set<string> {
  const all = agencies.flatMap(({ abbreviations, symbol }) => [...abbreviations, symbol ?? '']);
  return new Set(
    all.flatMap((form) => [form, ...form.split(' ')]).filter((form) => /^\p{Lu}{2}|&/u.test(form)),
  );
}
