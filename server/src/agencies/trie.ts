import { type Agency, agencies, writtenName } from '#catalog/agency.ts';
import { provincesNamed } from '#catalog/province.ts';
import { lazy, memoizeByObject } from '#grammar/text/memoize.ts';
import { alternation } from '#lexicon/alternation.ts';
import { territories } from '#lexicon/territories.ts';
import { wordSet } from '#lexicon/words.ts';
import {
  andPart,
  compactOf,
  expansionsOf,
  markPart,
  moreSpellings,
  type NamePart,
  notSpelled,
  partsOf,
} from './alias.ts';
import type { Territory } from './locality.ts';
import { gapAt, type NameWord, nextWord, wordAt } from './words.ts';

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
}

/** The tree of all names of the catalog; built on the first call. */
export const nameTree = lazy((): NameNode => build(agencies()));

const treeOf = memoizeByObject((own: readonly Agency[]): NameNode => build(own));

/** The tree of the names that a workspace adds; undefined where it adds none. Built once for each list. */
export function addedTree(own: readonly Agency[] | undefined): NameNode | undefined {
  return own?.length ? treeOf(own) : undefined;
}

/** Whether some name of the catalog begins with the first two words of `name`: then it may be a short form of that name. */
export function beginsKnownName(name: string): boolean {
  const first = wordAt(name, 0);
  const second = first && nextWord(name, first.end);
  return second !== undefined && nameTree().words.get(first!.key)?.words.has(second.key) === true;
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
  const tree = node();
  for (const agency of all) {
    const name = writtenName(agency);
    for (const form of new Set([name, ...agency.abbreviations, ...(moreSpellings.get(agency.name) ?? [])])) {
      if (notSpelled.has(form) || isLocalName(agency, form)) continue;
      const spelling = withoutProvince(form);
      const meaning: Meaning = { agency, own: form === name };
      if (spelling === form) insert(tree, namePartsOf(form)).meanings.push(meaning);
      const end = territoryEnds.find(([words]) => spelling.endsWith(words));
      const stem = end && spelling.slice(0, -end[0].length);
      if (!end || !stem || noStem.test(stem) || territoryEnds.some(([words]) => stem.endsWith(words)))
        continue;
      const { local } = insert(tree, namePartsOf(stem));
      local.set(end[1], [...(local.get(end[1]) ?? []), meaning]);
    }
  }
  return tree;
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

function node(): NameNode {
  return { words: new Map(), acronyms: new Map(), meanings: [], local: new Map() };
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

/** A name read from a text; `end` in UTF-16 units. */
export interface NameRead {
  readonly end: number;
  readonly node: NameNode;
}

/**
 * The names of the catalog that begin at the word `first`, all that end and all that need a locality; `head`: the folded head
 * word that stands somewhere before ("các Sở: Nội vụ, Tài chính"); `own`: what the workspace adds.
 */
export function namesAt(text: string, first: NameWord, head?: string, own?: readonly Agency[]): NameRead[] {
  const found: NameRead[] = [];
  for (const tree of [nameTree(), addedTree(own)]) {
    const from = head === undefined ? tree : tree?.words.get(head);
    if (from) consume(from, text, first, found);
  }
  return found;
}

const maxRunLength = 5;
const stopped = new Set(['TT', 'TP', 'Tp', 'VP', 'CT', 'P', 'Q', 'H', 'X', 'TX', 'Tx', 'BCĐ']);

/** Reads `word` from `from`, and all that follows it. */
function consume(from: NameNode, text: string, word: NameWord, found: NameRead[]): void {
  const next = from.words.get(word.key);
  if (next) advance(next, text, word.end, stopped.has(word.text), found);
  if (!word.acronym && !expansionsOf(word.text).length) return;
  let compact = word.text;
  let end = word.end;
  for (let run = 1; ; run++) {
    const known = from.acronyms.get(compact);
    if (known) advance(known, text, end, stopped.has(compact), found);
    for (const parts of expansionsOf(compact)) {
      const target = follow(from, parts);
      if (target) advance(target, text, end, stopped.has(compact), found);
    }
    const following = run < maxRunLength ? acronymAfter(text, end) : undefined;
    if (!following) return;
    compact += following.text;
    end = following.end;
  }
}

/** The abbreviation that continues one: `&DL` after `VHTT`, " - TB" after "LĐ", " và PTNT" after "NN". */
function acronymAfter(text: string, end: number) {
  const gap = gapAt(text, end);
  if (!gap || gap.wide || gap.broken) return undefined;
  let word = wordAt(text, gap.next);
  if (gap.mark === '') {
    if (word?.key !== 'và') return undefined;
    const after = gapAt(text, word.end);
    word = after?.mark === '' ? wordAt(text, after.next) : undefined;
  } else if (gap.mark === '/') return undefined;
  return word?.acronym ? word : undefined;
}

/** The node that the words of an expansion lead to. */
function follow(from: NameNode, parts: readonly NamePart[]): NameNode | undefined {
  let at: NameNode | undefined = from;
  for (const part of parts) {
    if (!at) return undefined;
    if (part === markPart) at = at.joint ?? at.mark ?? at;
    else if (part === andPart) at = at.joint ?? at.words.get('và') ?? at;
    else at = at.words.get(part);
  }
  return at;
}

/** Notes the names that end at `end`, and goes on with what stands behind. */
function advance(at: NameNode, text: string, end: number, stop: boolean, found: NameRead[]): void {
  if (at.meanings.length || at.local.size) found.push({ end, node: at });
  if (!at.joint && !at.mark && !at.words.size && !at.acronyms.size) return;
  const gap = gapAt(text, end);
  if (!gap || gap.mark === '/' || (gap.mark === '.' && !stop)) return;
  const word = wordAt(text, gap.next);
  if (!word) return;
  if (gap.mark === '' || gap.mark === '.') consume(at, text, word, found);
  if (at.joint) {
    consume(at.joint, text, word, found);
    const after = word.key === 'và' ? nextWord(text, word.end) : undefined;
    if (after) consume(at.joint, text, after, found);
  }
  if (at.mark && (gap.mark === ',' || gap.mark === '-')) consume(at.mark, text, word, found);
  if (gap.mark === '&' || gap.mark === '-') {
    const and = at.words.get('và');
    if (and) consume(and, text, word, found);
  }
}
