import { abbreviationsNamed } from '#catalog/abbreviation.ts';
import { type Definition, definitionSites, readDefinitions } from '#grammar/inline/abbreviation.ts';
import { type CapitalWords, readCapitals } from '#grammar/inline/capitals.ts';
import { letterWords } from '#grammar/inline/letter-words.ts';
import { documentTypes } from '#grammar/tables/document-types.ts';
import { eachWord, isWordCode } from '#grammar/text/characters.ts';
import { withoutDiacritics } from '#grammar/text/fold.ts';
import { groupBy } from '#grammar/text/group.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { signsOf } from '#grammar/text/signs.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Part, PartKind } from '#grammar/tree.ts';
import { wordsIn } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import { isAllCapitals, type Passage, toPlanSpan } from '#model/structure/passage.ts';

/** A definition of the plan's own; its places are those of the plan. */
export interface AbbreviationDefinition extends Definition {
  /** The short form, composed, its white space single: `TTHC`, `Trung tâm`. */
  readonly name: string;
  /** What it is short for, likewise; undefined where that is not known. */
  readonly words: string | undefined;
  /** Whether it is letters or a short name. */
  readonly kind: 'letters' | 'name';
  readonly part: Part;
}

/** A place where a short form is used. */
export interface AbbreviationUse extends Span {
  readonly name: string;
  /** The plan's own definition that it goes by: the last one before it, else the first after it. */
  readonly definition: AbbreviationDefinition | undefined;
  readonly part: Part;
  /** Whether it is surely no piece of a name, a slogan or a code (see `Capitals`). */
  readonly alone: boolean;
}

export interface Abbreviations {
  readonly definitions: readonly AbbreviationDefinition[];
  readonly uses: readonly AbbreviationUse[];
}

const lettersOnly = /^[\p{Lu}\d][\p{Lu}\d&.\- ]*$/u;
/** What is found as letters; all other short forms are looked for as names. */
const lettersInOne = /^\p{Lu}[\p{Lu}\d]+(?:[&-][\p{Lu}\d]+)*$/u;

/** The short forms that a plan introduces and uses, in the order of the text; who wants the definitions alone need not wait for the uses. */
export function readAbbreviations(text: string, passages: readonly Passage[]): Abbreviations {
  const searchable = passages.filter(isSearchable);
  const definitions = definitionsOf(text, searchable);
  const uses = lazy(() => usesOf(text, searchable, definitions));
  return {
    definitions,
    get uses() {
      return uses();
    },
  };
}

/** Where short forms are used, each by the last definition before it. */
function usesOf(
  text: string,
  searchable: readonly Passage[],
  definitions: readonly AbbreviationDefinition[],
): AbbreviationUse[] {
  const firsts = new Map<string, AbbreviationDefinition>();
  for (const each of definitions) if (!firsts.has(each.name)) firsts.set(each.name, each);
  const names = shortNames([...firsts.values()]);
  const lasts = new Map(firsts);
  const uses: AbbreviationUse[] = [];
  const lettersIn = letterReader(text, firsts);
  let next = 0; // of the definitions: the first that is not before what is read
  for (const passage of searchable) {
    const held: Held[] = [...passage.comments];
    for (let i = next; i < definitions.length && definitions[i]!.start < passage.end; i++)
      held.push(...heldBy(definitions[i]!));
    for (const { start, end, name, alone } of usesIn(passage, lettersIn, names, held)) {
      for (; next < definitions.length && definitions[next]!.end <= start; next++)
        lasts.set(definitions[next]!.name, definitions[next]!);
      uses.push({ start, end, name, alone, part: passage.part, definition: lasts.get(name) });
    }
    for (; next < definitions.length && definitions[next]!.end <= passage.end; next++)
      lasts.set(definitions[next]!.name, definitions[next]!);
  }
  return uses;
}

/** A use before it is known which definition it goes by. */
type Use = Omit<AbbreviationUse, 'definition' | 'part'>;

/** The uses in a passage, in order: none within a definition or a comment; of two that overlap the outer one (`UBND tỉnh`). */
function usesIn(
  passage: Passage,
  lettersIn: (passage: Passage) => Use[],
  names: ShortNames | undefined,
  held: Held[],
): Use[] {
  const found = lettersIn(passage);
  if (names) found.push(...namesIn(passage, names));
  if (found.length === 0 || (!names && held.length === 0)) return found;
  held.sort((a, b) => a.start - b.start);
  let end = 0; // of the last use
  let at = 0; // of what is held
  let heldTo = 0;
  let namesHeldTo = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((use) => {
      for (; at < held.length && held[at]!.start < use.end; at++) {
        const { end: to, ofNames } = held[at]!;
        if (ofNames) namesHeldTo = Math.max(namesHeldTo, to);
        else heldTo = Math.max(heldTo, to);
      }
      if (use.start < end || use.start < heldTo) return false;
      if (use.start < namesHeldTo && !lettersInOne.test(use.name)) return false;
      end = use.end;
      return true;
    });
}

const unsearchableParts: ReadonlySet<PartKind> = new Set(['header', 'decisionEnding', 'signature']);

/** Header, signature and headings in capitals abbreviate nothing; `Lưu: VT, NC` are codes of offices. */
function isSearchable(passage: Passage): boolean {
  const { part, kind, composed } = passage;
  if (unsearchableParts.has(part.kind) || kind === 'headerCell') return false;
  if (part.kind === 'recipients' && /^[-–*\s]*Lưu/u.test(composed.text)) return false;
  return kind === 'cell' || part.kind === 'recipients' || !isAllCapitals(passage);
}

function definitionsOf(text: string, searchable: readonly Passage[]): AbbreviationDefinition[] {
  const isDefining = ({ part }: Passage) => part.kind !== 'recipients' && part.kind !== 'title';
  if (!signsOf(text).hasPlainWords) return searchable.filter(isDefining).flatMap(definitionsIn);
  const sites = definitionSites(text);
  const definitions: AbbreviationDefinition[] = [];
  let next = 0;
  for (const passage of searchable) {
    while (next < sites.length && sites[next]! < passage.start) next++;
    if (next < sites.length && sites[next]! < passage.end && isDefining(passage))
      definitions.push(...definitionsIn(passage));
  }
  return definitions;
}

function definitionsIn(passage: Passage): AbbreviationDefinition[] {
  const { text } = passage.composed;
  const words = ({ start, end }: Span) =>
    text.slice(start, end).replace(/[*_]{1,3}|\s+/g, (run) => (/\s/.test(run) ? ' ' : ''));
  return readDefinitions(text).map(({ form, short, long, isSure, ...whole }) => {
    const name = words(short);
    return {
      ...toPlanSpan(passage, whole),
      form,
      isSure,
      name,
      kind: lettersOnly.test(name) ? 'letters' : 'name',
      short: toPlanSpan(passage, short),
      long: long && toPlanSpan(passage, long),
      words: long && words(long),
      part: passage.part,
    };
  });
}

/** The places of a definition that are no uses: its short form, and of a name the words it is short for but for letters among them. */
function heldBy({ short, long, kind }: AbbreviationDefinition): Held[] {
  return long && kind === 'name' ? [short, { ...long, ofNames: true }] : [short];
}

/** A place without uses; `ofNames`: without uses of short names alone. */
interface Held extends Span {
  readonly ofNames?: boolean;
}

/** What reads the letters of a passage; those that nobody knows count where they are surely an abbreviation. */
function letterReader(text: string, defined: ReadonlyMap<string, unknown>): (passage: Passage) => Use[] {
  const isPlain = signsOf(text).hasPlainWords;
  return (passage) => {
    const found: Use[] = [];
    const capitals = readCapitals(isPlain ? wordsIn(text, passage) : composedWords(passage));
    for (let i = 0; i < capitals.length; i++) {
      const { name, alone, start, end } = capitals[i]!;
      const isKnown = defined.has(name) || abbreviationsNamed(name).length > 0;
      const pieces = isKnown || !/[&-]/.test(name) ? [] : name.split(/[&-]/);
      if (pieces.length < 2 || pieces.some((piece) => piece.length < 2)) {
        if (isKnown || alone) found.push({ start, end, name, alone: alone && isAmongWords(passage) });
        continue;
      }
      let from = start;
      for (const piece of pieces) {
        found.push({ start: from, end: from + piece.length, name: piece, alone: false });
        from += piece.length + 1;
      }
    }
    return isPlain ? found : found.map((use) => ({ ...use, ...toPlanSpan(passage, use) }));
  };
}

function composedWords({ composed: { text } }: Passage): CapitalWords {
  return { ...letterWords(text), start: 0, end: text.length, first: 0 };
}

/** Capitals in a cell of their own may be a code. */
const isAmongWords = (passage: Passage) => passage.kind !== 'cell' || !isAllCapitals(passage);

/** The short names that a plan introduces, by their first word. */
type ShortNames = ReadonlyMap<string, readonly AbbreviationDefinition[]>;

/** So many words are looked for one by one faster than by reading every word. */
const few = 8;
/** No plan has more short names; beyond it the cost would grow with their square. */
const maxNames = 200;

function shortNames(definitions: readonly AbbreviationDefinition[]): ShortNames | undefined {
  const names = definitions.filter(({ name }) => !lettersInOne.test(name)).slice(0, maxNames);
  return names.length > 0 ? groupBy(names, ({ name }) => /[\p{L}\d]+/u.exec(name)![0]) : undefined;
}

/** The uses of short names: where they stand in the same case, after their definition, and go on to no other name. */
function namesIn(passage: Passage, byFirstWord: ShortNames): Use[] {
  const { text } = passage.composed;
  const found: Use[] = [];
  const read = (start: number, named: readonly AbbreviationDefinition[]) => {
    for (const { name, words, end } of named) {
      const length = lengthAt(text, start, name);
      if (length === undefined || isOtherName(text, start, start + length, name, words)) continue;
      const at = toPlanSpan(passage, { start, end: start + length });
      if (at.start >= end) found.push({ start: at.start, end: at.end, name, alone: true });
    }
  };
  if (byFirstWord.size > few)
    eachWord(text, (start, end) => read(start, byFirstWord.get(text.slice(start, end)) ?? []));
  else
    for (const [word, named] of byFirstWord)
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
        if (!isWordCode(text.charCodeAt(at - 1))) read(at, named);
  return found;
}

/** How long `name` is where it stands at `start`, its words apart by any white space; undefined where it does not. */
function lengthAt(text: string, start: number, name: string): number | undefined {
  let at = start;
  for (const c of name) {
    if (c === ' ') {
      if (!/\s/.test(text[at] ?? '')) return undefined;
      while (/\s/.test(text[at] ?? '')) at++;
    } else if (text.startsWith(c, at)) at += c.length;
    else return undefined;
  }
  return isWordCode(text.charCodeAt(at)) ? undefined : at - start;
}

const documentWords = new Set(documentTypes.map(({ name }) => name));
/** Words after which no other title follows: `Kế hoạch này`; not `Kế hoạch tuyên truyền`. */
const afterDocument = new RegExp(
  String.raw`^\s+${alternation('short-name-words')}(?!\p{L})|^(?!\s+\p{L})`,
  'u',
);

/** `Trung tâm Văn hóa`, `Kế hoạch số 144`, `Đề án 06` are not the `Trung tâm`, `Kế hoạch`, `Đề án` of the plan. */
function isOtherName(
  text: string,
  start: number,
  end: number,
  name: string,
  long: string | undefined,
): boolean {
  if (long && long.length > name.length && lengthAt(text, start, long) !== undefined) return true;
  const after = text.slice(end, end + 12);
  if (/^\s+(?:số\s+)?\d/.test(after)) return true;
  if (documentWords.has(name)) return !afterDocument.test(after);
  return /^\p{Lu}\P{Lu}/u.test(name) && /^\s+\p{Lu}/u.test(after);
}

const keyOf = ({ words }: AbbreviationDefinition) =>
  withoutDiacritics(words ?? '')
    .replace(/[^a-z\d ]/g, ' ')
    .split(/ +/)
    .filter((word) => word !== '' && word !== 'va')
    .join(' ');

/**
 * Whether two definitions are of one thing, as far as their words tell: case, marks, commas and `và` aside, the one may
 * be said longer (`Ủy ban nhân dân`, `Ủy ban nhân dân tỉnh`).
 */
export function meanSame(a: AbbreviationDefinition, b: AbbreviationDefinition): boolean {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one.startsWith(other) || other.startsWith(one) || one.endsWith(other) || other.endsWith(one);
}

/** The long forms of the plan's own short forms; undefined where it introduces none. */
export function shortNamesIn({ definitions }: Abbreviations): ReadonlyMap<string, string> | undefined {
  const expansions = definitions.flatMap(({ name, words }) =>
    words === undefined ? [] : [[name, words] as const],
  );
  return expansions.length > 0 ? new Map(expansions) : undefined;
}
