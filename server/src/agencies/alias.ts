import { abbreviations } from '#catalog/abbreviation.ts';
import { isWordUnit } from '#grammar/text/characters.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { memoizeByForm, type WordForm } from '#grammar/words/word-form.ts';
import { formAt } from '#grammar/words/word-table.ts';
import { territories } from '#lexicon/territories.ts';
import { tableMap, wordSet } from '#lexicon/words.ts';
import { isAcronym, mark, markOf } from './words.ts';

/** What recognition knows beyond the data: expansions of abbreviations inside names, and a few more spellings. */

/** A folded word of a name, or what joins its words: a mark (comma, hyphen) or "và", which texts mix up or leave out. */
export type NamePart = string;
export const markPart: NamePart = ',';
export const andPart: NamePart = '&';

/** The values of a table whose cells have several, by key. */
const severalOf = (name: 'agency-expansions' | 'agency-spellings'): ReadonlyMap<string, readonly string[]> =>
  new Map([...tableMap(name)].map(([key, cell]) => [key, cell.split('; ')]));

/** More spellings of agencies of the catalog, by name. */
export const moreSpellings = severalOf('agency-spellings');

/**
 * Spellings of the data that are no name in running text: words of the language ("bản" is a village and a copy),
 * and two agencies in one.
 */
export const notSpelled: ReadonlySet<string> = wordSet('agency-spellings-refused');

const longForms = lazy(readLongForms);

const none: readonly NamePart[][] = [];
const expansions = new Map<string, readonly NamePart[][]>();

/** What an abbreviation, written without its marks (`VHTTDL` for `VH,TT&DL`), may stand for inside a name. */
export function expansionsOf(compact: string): readonly NamePart[][] {
  const known = expansions.get(compact);
  if (known) return known;
  const longs = longForms().get(compact);
  if (!longs) return none;
  const found = new Map<string, NamePart[]>();
  for (const long of longs) {
    const parts = partsOf(long);
    found.set(parts.join(' '), parts);
  }
  const distinct = [...found.values()];
  expansions.set(compact, distinct);
  return distinct;
}

/** What a word, as an abbreviation, may stand for inside a name. */
export const expansionsOfWord: (form: WordForm) => readonly NamePart[][] = memoizeByForm(({ text }) =>
  expansionsOf(text),
);

/** The words of a name, and what joins them; `read`: what an abbreviation, with others joined to it, is read as. */
export function partsOf(name: string, read?: (short: string) => NamePart[]): NamePart[] {
  const parts: NamePart[] = [];
  for (let at = 0; at < name.length; ) {
    const form = formAt(name, at);
    if (!form) {
      const sign = markOf(name.charCodeAt(at++));
      if (sign === mark.comma || sign === mark.hyphen) parts.push(markPart);
      else if (sign === mark.and) parts.push(andPart);
    } else if (read && isAcronym(form)) {
      const end = shortEnd(name, at + form.written.length);
      parts.push(...read(name.slice(at, end)));
      at = end;
    } else {
      parts.push(form.key === 'và' ? andPart : form.key);
      at += form.written.length;
    }
  }
  return parts;
}

/** The end of the abbreviations that are joined without any space behind `from`: `VH,TT&DL`. */
function shortEnd(name: string, from: number): number {
  let end = from;
  for (;;) {
    const sign = markOf(name.charCodeAt(end));
    const next = sign !== 0 && sign !== mark.stop && sign !== mark.slash ? formAt(name, end + 1) : undefined;
    if (!next || !isAcronym(next)) return end;
    end += 1 + next.written.length;
  }
}

/** What abbreviations without their marks stand for, as written. */
function readLongForms(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (short: string, long: string) => {
    const compact = compactOf(short);
    const known = found.get(compact);
    if (known) known.push(long);
    else found.set(compact, [long]);
  };
  for (const each of abbreviations()) {
    if (!['agency', 'place', 'term'].includes(each.category)) continue;
    const forms = each.category === 'term' ? [each.short] : [each.short, ...each.variants];
    for (const form of forms) if (isShort(form)) for (const long of each.expansions) add(form, long);
  }
  for (const { word, short } of territories) for (const form of short) if (form.length > 1) add(form, word);
  for (const [short, longs] of severalOf('agency-expansions')) for (const long of longs) add(short, long);
  return found;
}

/** Whether a form is an abbreviation only, not half written out: capitals and marks without spaces. */
function isShort(form: string): boolean {
  return form.length > 1 && form === form.toUpperCase() && !form.includes(' ');
}

/** An abbreviation without its marks. */
export function compactOf(short: string): string {
  let compact = '';
  for (let at = 0; at < short.length; at++) if (isWordUnit(short.charCodeAt(at))) compact += short[at];
  return compact;
}
