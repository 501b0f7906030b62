import { documentTypes } from '#grammar/tables/document-types.ts';
import { issuingBodies } from '#grammar/tables/issuing-bodies.ts';
import { placeNames } from '#grammar/tables/place-names.generated.ts';
import { figures, numberedWords, openBeforeSmall, openEnds, wholeEnds } from '#grammar/tables/torn-ends.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';
import { memoizeByForm, type WordForm } from '#grammar/words/word-form.ts';
import { wordFrom, wordTable } from '#grammar/words/word-table.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordsOfTiers } from '#lexicon/territories.ts';

/**
 * Whether a line ends where no sentence and no heading does: within a name, a citation, a number, an open bracket. Patterns
 * are for composed text; `above` are the last words of a line, `below` the first of the next.
 */

/** As much of a line is looked at from the cut. */
export const reach = 120;

const oneOf = (words: readonly string[]) => words.map((word) => word.replaceAll(' ', '\\s+')).join('|');
/** Ends in one of `words`, with another word before it. */
const endsIn = (words: readonly string[]) => new RegExp(`[\\p{L}\\d,;:)”"]\\s+(?:${oneOf(words)})$`, 'iu');

const openEnd = endsIn(openEnds);
const wholeEnd = new RegExp(`(?:${oneOf(wholeEnds)})$`, 'iu');
const needsFigureAfter = endsIn(Object.keys(figures));
const needsNumberAfter = endsIn(documentTypes.map(({ name }) => name));
const needsMarkerAfter = endsIn(numberedWords);

/** Words of which `số` is the last: `chuyển đổi số`, `kinh tế số`. */
const digital = new RegExp(String.raw`${alternation('digital-words')}\s+số$`, 'iu');

/** `số 215/SVHTTDL-` goes on with `QLVHGĐ`, `giai đoạn 2026 -` with `2030`. */
const cutSign = /[\p{L}\d]\s?[-–/]$/u;

/** `(TTHC), …`, `(TTHC) và …`: a short form stands behind what it is short for, and begins nothing. */
const shortForm = /^\(\p{Lu}[\p{L}\d&.-]{1,15}\)(?:[,;.:]|\s+\p{Ll})/u;

/** What the last word of a line may want behind it: bits of a set, by which most patterns need not look at the line. */
export const ends = { open: 1, figure: 2, number: 4, marker: 8, more: 16, name: 32 } as const;
const anyEnd = 63;

/** The set of what the last word of a text up to `end` may want; emphasis and white space behind it do not count. */
export function endOf(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && isBehindWords(text.charCodeAt(at - 1))) at--;
  if (at === start) return 0;
  const table = wordTable(text);
  const i = wordFrom(table, at - 1);
  if (i === table.count || table.starts[i]! >= at) return text[at - 1] === ',' ? ends.name : 0; // a sign; names have commas
  return table.ends[i] === at ? endOfWord(table.forms[i]!) : anyEnd;
}

const isBehindWords = (code: number) => isSpace(code) || code === 0x2a || code === 0x5f;

const lastWords = lazy((): ReadonlyMap<string, number> => {
  const byWord = new Map<string, number>();
  const add = (bit: number, phrases: Iterable<string>) => {
    for (const phrase of phrases) {
      const { key } = wordTable(phrase).forms.at(-1)!;
      byWord.set(key, (byWord.get(key) ?? 0) | bit);
    }
  };
  add(ends.open | ends.more, openEnds);
  add(ends.more, openBeforeSmall);
  add(ends.figure, Object.keys(figures));
  add(
    ends.number,
    documentTypes.map(({ name }) => name),
  );
  add(ends.marker, numberedWords);
  return byWord;
});

const endOfWord = memoizeByForm(({ key, text }: WordForm): number =>
  /[\u017f\u212a]/.test(text)
    ? anyEnd
    : (lastWords().get(key) ?? 0) | (wordsOfNames().has(text) ? ends.name : 0),
);

/** Whether the line below goes on with the one above because of how that ends; `end` is the set of what its last word may want. */
export function isTorn(above: string, below: string, end: number = anyEnd): boolean {
  const may = (bit: number) => (end & bit) !== 0;
  return (
    (may(ends.open) && openEnd.test(above) && !wholeEnd.test(above) && !/^[-–•+*]/.test(below)) ||
    (may(ends.figure) && isFigureMissing(above, below)) ||
    (may(ends.number) && /^(?:số\s|\d+[\p{L}\d.]*\s?[/-])/iu.test(below) && needsNumberAfter.test(above)) ||
    isCutWithin(above, below) ||
    shortForm.test(below) ||
    (may(ends.name) && isWithinName(above, below))
  );
}

/** Whether the cut lies within a sign or a bracket: then even what looks like a marker goes on, `(PO4-` / `P), độ kiềm`. */
export function isCutWithin(above: string, below: string): boolean {
  return (
    (endsInSign(above) && cutSign.test(above) && /^[\p{L}\d]/u.test(below)) ||
    isOpen(above, below, '(', ')') ||
    isOpen(above, below, '“', '”')
  );
}

/** `-`, `–`, `/`. */
function endsInSign(above: string): boolean {
  const code = above.charCodeAt(above.length - 1);
  return code === 0x2d || code === 0x2013 || code === 0x2f;
}

function isFigureMissing(above: string, below: string): boolean {
  if (!needsFigureAfter.test(above) || digital.test(above)) return false;
  const word = above.slice(above.search(/\S+$/)).toLowerCase();
  return figures[word]!.test(below);
}

const halfEnd = endsIn([...openEnds, ...openBeforeSmall]);

/** Whether a sentence that holds the words cannot end with them: `hỗ trợ khẩn cấp cho`. */
export const needsMoreAfter = (above: string): boolean => halfEnd.test(above) && !wholeEnd.test(above);

/** Whether the words end with one that a number or letter belongs to: `cấp độ`, `khoản`. What looks like a marker below is none. */
export const needsCountAfter = (above: string): boolean =>
  needsMarkerAfter.test(above) && !digital.test(above);

/** Whether a bracket or a quotation is open at the end of a line, and closed in the next before another opens. */
function isOpen(above: string, below: string, opening: string, closing: string): boolean {
  if (above.lastIndexOf(opening) <= above.lastIndexOf(closing)) return false;
  const [next, end] = [below.indexOf(opening), below.indexOf(closing)];
  return end >= 0 && (next < 0 || end < next);
}

/** Whether a name that is known stands across the two lines: `tỉnh Lâm` / `Đồng`, `của Bộ` / `Chính trị`. */
function isWithinName(above: string, below: string): boolean {
  if (!/^\p{Lu}/u.test(below)) return false;
  const { cuts, maxWords } = cutNames();
  const words = above.split(/\s+/).slice(-maxWords);
  return words.some((_, i) =>
    cuts
      .get(words.slice(i).join(' '))
      ?.some((rest) => below.startsWith(rest) && !/^[\p{L}\d]/u.test(below.slice(rest.length))),
  );
}

interface CutNames {
  /** The words that may stand below the cut, by those above it, of every name that is known. */
  readonly cuts: ReadonlyMap<string, readonly string[]>;
  /** No name has more words above its cut. */
  readonly maxWords: number;
}

/** What a province or a city run by the centre is called before its name: without it `Hà` / `Nam` may be a person's. */
const placeTypes = [
  ...wordsOfTiers('province', 'city').flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]),
  'TP.',
  'TP',
];

const bodies = issuingBodies.flatMap(({ names }) => names);

/** Every word that a name which is known has: a name can be cut behind no other. */
const wordsOfNames = lazy(
  (): ReadonlySet<string> => new Set([...bodies, ...placeTypes, placeNames, 'Sở'].join(' ').split(/[ \n]/)),
);

const cutNames = lazy((): CutNames => {
  const cuts = new Map<string, string[]>();
  let maxWords = 0;
  const departments = bodies.flatMap((name) =>
    /^Bộ \p{Lu}/u.test(name) ? [name.replace('Bộ ', 'Sở ')] : [],
  );
  const places = placeNames.split('\n').flatMap((place) => placeTypes.map((type) => `${type} ${place}`));
  for (const name of [...bodies, ...departments, ...places]) {
    const words = name.split(' ');
    for (let i = 1; i < words.length; i++) {
      const above = words.slice(0, i).join(' ');
      const below = words.slice(i).join(' ');
      if (!/^\p{Lu}/u.test(below)) continue;
      const known = cuts.get(above);
      if (known) known.push(below);
      else cuts.set(above, [below]);
      maxWords = Math.max(maxWords, i);
    }
  }
  return { cuts, maxWords };
});
