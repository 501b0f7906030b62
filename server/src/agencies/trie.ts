import { type Agency, agencies, writtenName } from '#catalog/agency.ts';
import { provincesNamed } from '#catalog/province.ts';
import { lazy, memoizeByObject } from '#grammar/text/memoize.ts';
import { memoizeByForm, type WordForm } from '#grammar/words/word-form.ts';
import { type Words, wordsOf } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import { territories } from '#lexicon/territories.ts';
import { wordSet } from '#lexicon/words.ts';
import {
  andPart,
  compactOf,
  expansionsOf,
  expansionsOfWord,
  markPart,
  moreSpellings,
  type NamePart,
  notSpelled,
  partsOf,
} from './alias.ts';
import type { Territory } from './locality.ts';
import { gapBefore, isAcronym, isBroken, isPlain, isWide, mark, markIn, noGap, plainNext } from './words.ts';

/**
 * The names of the catalog as a tree of folded words, from which the longest name at a place is read in one pass.
 * A joint is where a name has a comma, a hyphen or "và": a text may write any of them there, or nothing.
 */

/** An agency as one meaning of a name; `own`: the name is the agency's own, not another spelling. */
export interface Meaning {
  readonly agency: Agency;
  readonly own: boolean;
}

export interface NameNode {
  readonly words: Map<string, NameNode>;
  /** Abbreviations without their marks, case as written. */
  readonly acronyms: Map<string, NameNode>;
  joint?: NameNode;
  /** A mark that may not be left out, before the head word of another agency within the name. */
  mark?: NameNode;
  /** What the name that ends here means. */
  readonly meanings: Meaning[];
  /** What the name that ends here means with the word for a territory behind it. */
  readonly local: Map<Territory, Meaning[]>;
  /** Of the root: the spellings that are not in the tree yet, by their first part. A branch is made when a text has its first word. */
  readonly pending: Map<NamePart, Spelling[]> | undefined;
}

/** A spelling of an agency. */
interface Spelling extends Meaning {
  readonly form: string;
}

/** The tree of all names of the catalog; its branches are made when they are asked for. */
export const nameTree = lazy((): NameNode => build(agencies()));

const treeOf = memoizeByObject((own: readonly Agency[]): NameNode => build(own));

/** The tree of the names that a workspace adds; undefined where it adds none. Built once for each list. */
export function addedTree(own: readonly Agency[] | undefined): NameNode | undefined {
  return own?.length ? treeOf(own) : undefined;
}

/** The node that a folded word leads to. */
export function wordBelow(from: NameNode, key: string): NameNode | undefined {
  if (from.pending) grow(from, from.pending, key);
  return from.words.get(key);
}

/** The node that an abbreviation without its marks leads to. */
export function acronymBelow(from: NameNode, compact: string): NameNode | undefined {
  if (from.pending) grow(from, from.pending, `=${compact}`);
  return from.acronyms.get(compact);
}

const noName = false;

/** The node of the names of the catalog that begin with a word. */
const branchOf = memoizeByForm(({ key }): NameNode | typeof noName => wordBelow(nameTree(), key) ?? noName);

/** The names of the catalog that begin with a word; undefined where none does. */
export function namesFrom(form: WordForm): NameNode | undefined {
  const branch = branchOf(form);
  return branch === noName ? undefined : branch;
}

/** Whether some name of the catalog begins with the first two words of `name`: then it may be a short form of that name. */
export function beginsKnownName(name: string): boolean {
  const words = wordsOf(name);
  if (words.last < 2 || words.starts[0] !== 0 || plainNext(words, 1) < 0) return false;
  return namesFrom(words.forms[0]!)?.words.has(words.forms[1]!.key) === true;
}

const headsWithin = wordSet('agency-heads.within-names');

/** The ends of names that stand for any territory of a word, the longest first; of short forms only that of cities. */
const territoryEnds: readonly [string, Territory][] = territories
  .flatMap(({ word, tier, short }): [string, Territory][] => [
    [` ${word}`, word],
    ...(tier === 'city' ? short.slice(0, 1).map((form): [string, Territory] => [` ${form}`, word]) : []),
  ])
  .sort(([a], [b]) => b.length - a.length);

function build(all: readonly Agency[]): NameNode {
  const pending = new Map<NamePart, Spelling[]>();
  const firsts = new Map<string, NamePart>();
  for (const agency of all) {
    const name = writtenName(agency);
    for (const form of new Set([name, ...agency.abbreviations, ...(moreSpellings.get(agency.name) ?? [])])) {
      const space = form.indexOf(' ');
      const word = space < 0 ? form : form.slice(0, space);
      const first = firsts.get(word) ?? namePartsOf(word)[0];
      if (first === undefined) continue;
      firsts.set(word, first);
      const spellings = pending.get(first);
      const spelling = { agency, own: form === name, form };
      if (spellings) spellings.push(spelling);
      else pending.set(first, [spelling]);
    }
  }
  return node(pending);
}

/** Puts the spellings that begin with a part into the tree. */
function grow(root: NameNode, pending: Map<NamePart, Spelling[]>, first: NamePart): void {
  const spellings = pending.get(first);
  if (!spellings) return;
  pending.delete(first);
  for (const { agency, own, form } of spellings) {
    if (notSpelled.has(form) || isLocalName(agency, form)) continue;
    const spelling = withoutProvince(form);
    const meaning: Meaning = { agency, own };
    if (spelling === form) insert(root, namePartsOf(form)).meanings.push(meaning);
    const end = territoryEnds.find(([words]) => spelling.endsWith(words));
    const stem = end && spelling.slice(0, -end[0].length);
    if (!end || !stem || noStem.test(stem) || territoryEnds.some(([words]) => stem.endsWith(words))) continue;
    const { local } = insert(root, namePartsOf(stem));
    local.set(end[1], [...(local.get(end[1]) ?? []), meaning]);
  }
}

const noStem = new RegExp(` ${alternation('agency-heads.before-locality')}$|[,-]$|^các$`, 'i');

/** "… thành phố Cần Thơ" of the data stands for any city. */
function withoutProvince(form: string): string {
  const at = form.indexOf(' thành phố ');
  const end = at + ' thành phố'.length;
  return at > 0 && provincesNamed(form.slice(end)).length ? form.slice(0, end) : form;
}

/** Whether a spelling is only the agency's stem with the name of one province ("Báo Cần Thơ"). */
function isLocalName(agency: Agency, form: string): boolean {
  const { stem } = agency;
  return stem !== null && form.startsWith(`${stem} `) && provincesNamed(form.slice(stem.length)).length > 0;
}

function node(pending?: NameNode['pending']): NameNode {
  return { words: new Map(), acronyms: new Map(), meanings: [], local: new Map(), pending };
}

function child(edges: Map<string, NameNode>, key: string): NameNode {
  const known = edges.get(key);
  if (known) return known;
  const fresh = node();
  edges.set(key, fresh);
  return fresh;
}

function insert(tree: NameNode, parts: readonly NamePart[]): NameNode {
  let at = tree;
  parts.forEach((part, index) => {
    if (part.startsWith('=')) at = child(at.acronyms, part.slice(1));
    else if (part !== markPart && part !== andPart) at = child(at.words, part);
    else if (!headsWithin.has(parts[index + 1] ?? '')) at = at.joint ??= node();
    else if (part === markPart) at = at.mark ??= node();
    else at = child(at.words, 'và');
  });
  return at;
}

/** The parts of a spelling: abbreviations of one meaning written out, others kept ("=SNV"). */
function namePartsOf(spelling: string): NamePart[] {
  return partsOf(spelling, shortParts);
}

function shortParts(short: string): NamePart[] {
  const compact = compactOf(short);
  const whole = writtenOut(compact);
  if (whole) return whole;
  const singles = short.split(/[,&-]/).map(writtenOut);
  if (singles.length > 1 && singles.every((single) => single !== undefined))
    return singles.flatMap((single, index) => (index ? [andPart, ...single] : single));
  return [`=${compact}`];
}

function writtenOut(compact: string): NamePart[] | undefined {
  const [only, ...others] = expansionsOf(compact);
  return others.length === 0 ? only : undefined;
}

/** A name read from a text. */
export interface NameRead {
  /** The number of the word behind it. */
  readonly next: number;
  readonly node: NameNode;
}

/**
 * The names of the catalog that begin at the word `i`, all that end and all that need a locality; `head`: the folded head
 * word that stands somewhere before ("các Sở: Nội vụ, Tài chính"); `own`: what the workspace adds.
 */
export function namesAt(
  words: Words,
  i: number,
  head?: string,
  own?: readonly Agency[],
): readonly NameRead[] {
  const added = addedTree(own);
  if (!added && head === undefined && isNoName(words, i)) return noNames;
  const found: NameRead[] = [];
  const from = head === undefined ? nameTree() : wordBelow(nameTree(), head);
  if (from) consume(from, words, i, found);
  const more = added && head !== undefined ? wordBelow(added, head) : added;
  if (more) consume(more, words, i, found);
  return found;
}

const noNames: readonly NameRead[] = [];

/** Whether a word may be read as an abbreviation: it is one by its shape, or stands for something. */
const isShortened = memoizeByForm((form) => isAcronym(form) || expansionsOfWord(form).length > 0);

/** A quick look, for most words that begin some name of the catalog: whether the word behind is in none of these. */
function isNoName({ forms, afterSpace, last }: Words, i: number): boolean {
  const form = forms[i]!;
  if (isShortened(form)) return false;
  const branch = namesFrom(form);
  if (!branch) return true;
  if (branch.meanings.length > 0 || branch.local.size > 0 || branch.joint || branch.mark) return false;
  if (i + 1 >= last) return true;
  if (afterSpace[i + 1] !== 1) return false;
  const next = forms[i + 1]!;
  return !isShortened(next) && !branch.words.has(next.key);
}

const maxRunLength = 5;
const stopped = new Set(['TT', 'TP', 'Tp', 'VP', 'CT', 'P', 'Q', 'H', 'X', 'TX', 'Tx', 'BCĐ']);

/** Reads the word `i` from `from`, and all that follows it. */
function consume(from: NameNode, words: Words, i: number, found: NameRead[]): void {
  const form = words.forms[i]!;
  const next = wordBelow(from, form.key);
  if (next) advance(next, words, i + 1, stopped.has(form.text), found);
  let expansions = expansionsOfWord(form);
  if (expansions.length === 0 && !isAcronym(form)) return;
  let compact = form.text;
  let end = i + 1;
  for (let run = 1; ; run++) {
    const known = acronymBelow(from, compact);
    if (known) advance(known, words, end, stopped.has(compact), found);
    for (const parts of expansions) {
      const target = follow(from, parts);
      if (target) advance(target, words, end, stopped.has(compact), found);
    }
    const following = run < maxRunLength ? acronymAfter(words, end) : -1;
    if (following < 0) return;
    compact += words.forms[following]!.text;
    end = following + 1;
    expansions = expansionsOf(compact);
  }
}

/** The abbreviation that continues one before the word `i`: `&DL` after `VHTT`, " - TB" after "LĐ", " và PTNT" after "NN". */
function acronymAfter(words: Words, i: number): number {
  const gap = gapBefore(words, i);
  if (gap === noGap || isWide(gap) || isBroken(gap) || markIn(gap) === mark.slash) return -1;
  if (!isPlain(gap)) return isAcronym(words.forms[i]!) ? i : -1;
  const after = words.forms[i]!.key === 'và' ? plainNext(words, i + 1) : -1;
  return after >= 0 && isAcronym(words.forms[after]!) ? after : -1;
}

/** The node that the words of an expansion lead to. */
function follow(from: NameNode, parts: readonly NamePart[]): NameNode | undefined {
  let at: NameNode | undefined = from;
  for (const part of parts) {
    if (!at) return undefined;
    if (part === markPart) at = at.joint ?? at.mark ?? at;
    else if (part === andPart) at = at.joint ?? at.words.get('và') ?? at;
    else at = wordBelow(at, part);
  }
  return at;
}

/** Notes the names that end before the word `i`, and goes on with what stands behind. */
function advance(at: NameNode, words: Words, i: number, stop: boolean, found: NameRead[]): void {
  if (at.meanings.length || at.local.size) found.push({ next: i, node: at });
  if (!at.joint && !at.mark && !at.words.size && !at.acronyms.size) return;
  const gap = gapBefore(words, i);
  const sign = markIn(gap);
  if (gap === noGap || sign === mark.slash || (sign === mark.stop && !stop)) return;
  if (sign === mark.plain || sign === mark.stop) consume(at, words, i, found);
  if (at.joint) {
    consume(at.joint, words, i, found);
    const after = words.forms[i]!.key === 'và' ? plainNext(words, i + 1) : -1;
    if (after >= 0) consume(at.joint, words, after, found);
  }
  if (at.mark && (sign === mark.comma || sign === mark.hyphen)) consume(at.mark, words, i, found);
  if (sign === mark.and || sign === mark.hyphen) {
    const and = at.words.get('và');
    if (and) consume(and, words, i, found);
  }
}
