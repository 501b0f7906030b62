import { provinces, provincesNamed } from '#catalog/province.ts';
import { withoutDiacritics } from '#grammar/text/fold.ts';
import { lazy, memoizeByObject } from '#grammar/text/memoize.ts';
import type { Span } from '#grammar/text/span.ts';
import { flagByForm, memoizeByForm, type WordForm } from '#grammar/words/word-form.ts';
import { firstWordAt, type Words, wordsIn, wordsOf } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import { tierOfTerritory, wordsOfTiers } from '#lexicon/territories.ts';
import { wordSet } from '#lexicon/words.ts';
import { candidatesIn, type DeletionIndex, deletionIndex } from './edit-distance.ts';
import { beginsAgency } from './head-word.ts';
import type { AgencyRead } from './known-name.ts';
import { isProvinceAt, localityAfter, territoryAt } from './locality.ts';
import type { RecognitionContext } from './rank-meanings.ts';
import { readAgency } from './recognise-agency.ts';
import { type NameNode, namesFrom } from './trie.ts';
import { isVerb } from './verb.ts';
import { firstFrom, gapBefore, isAcronym, isCapital, mark, markIn, noGap, plainNext } from './words.ts';

/** An unknown name that is one unambiguous edit away from one known name. */
export interface AgencyMisspelling extends Span {
  /** The word that is wrong, and its correction, written as it was. */
  readonly wrong: Span;
  readonly correction: string;
}

/**
 * The misspellings in the names of agencies in pieces of running text, in order, by the pieces that have some. One pass: each word
 * begins a name at most once.
 */
export function findAgencyMisspellings(
  text: string,
  spans: readonly Span[],
  context: RecognitionContext,
): ReadonlyMap<Span, readonly AgencyMisspelling[]> {
  const found = new Map<Span, readonly AgencyMisspelling[]>();
  const all = wordsOf(text);
  const { starts, ends, forms } = all;
  let last = 0;
  for (const span of spans) {
    const { start, end } = span;
    let first = last > 0 && ends[last - 1]! > start ? firstWordAt(all, start) : last;
    while (first < all.last && ends[first]! <= start) first++;
    let head = -1;
    for (last = first; last < all.last && starts[last]! < end; last++)
      if (head < 0 && isHead(forms[last]!)) head = last;
    const isCut = first < last && (starts[first]! < start || ends[last - 1]! > end);
    if (head < 0 && !isCut) continue;
    const words = isCut ? wordsIn(text, span) : { ...all, start, end, first, last };
    const misspellings = misspellingsIn(words, isCut ? words.first : head, context);
    if (misspellings.length > 0) found.set(span, misspellings);
  }
  return found;
}

/** The misspellings of a piece in the names from the word `from` on. */
function misspellingsIn(words: Words, from: number, context: RecognitionContext): AgencyMisspelling[] {
  const found: AgencyMisspelling[] = [];
  for (let i = from; i < words.last; ) {
    const head = headOf(words.forms[i]!);
    if (head === noHead) {
      i++;
      continue;
    }
    const known = exactNext(words, i + 1, head);
    const misspelling = misspellingAt(words, i, head, known, context);
    if (misspelling) found.push(misspelling);
    i = misspelling ? firstFrom(words, i + 1, misspelling.end) : Math.max(i + 1, known);
  }
  return found;
}

/** The misspelling in the name at the word `i`, known as a name up to the word `known`; a right name costs no more than a look. */
function misspellingAt(
  words: Words,
  i: number,
  head: NameNode,
  known: number,
  context: RecognitionContext,
): AgencyMisspelling | undefined {
  if (known >= 0) {
    const territory = misspeltTerritory(words, i, known);
    if (territory) return territory;
    if (!mayGoOn(words, known)) return undefined;
  }
  const longer = misspeltName(words, i, head);
  const read = known >= 0 || longer ? readAgency(words, i, context, false) : undefined;
  if (longer && (!read || read.kind === 'shape' || longer.end > read.end)) return longer;
  return read && read.kind === 'named' ? misspeltPlace(words, i, read) : undefined;
}

/** The number of the word behind the longest name that goes on with the word `i` as the catalog writes it; -1 where none ends. */
function exactNext(words: Words, i: number, node: NameNode): number {
  let longest = node.meanings.length || node.local.size ? i : -1;
  if (isLeaf(node)) return longest;
  const gap = gapBefore(words, i);
  const sign = markIn(gap);
  if (gap === noGap || sign === mark.slash || sign === mark.stop) return longest;
  if (sign === mark.plain) longest = Math.max(longest, exactBelow(words, i, node));
  if (node.joint) {
    const after = words.forms[i]!.key === 'và' ? plainNext(words, i + 1) : i;
    if (after >= 0) longest = Math.max(longest, exactBelow(words, after, node.joint));
  }
  if (node.mark && sign === mark.comma) longest = Math.max(longest, exactBelow(words, i, node.mark));
  return longest;
}

function exactBelow(words: Words, i: number, from: NameNode): number {
  const form = words.forms[i]!;
  const next = from.words.get(form.key) ?? from.acronyms.get(form.text);
  return next ? exactNext(words, i + 1, next) : -1;
}

const isLeaf = ({ words, acronyms, joint, mark }: NameNode) =>
  words.size === 0 && acronyms.size === 0 && !joint && !mark;

/** Whether a name may go on behind what is known of it, with the word `i`: "Sở Văn hóa, Thể thao | và Du lich", "Báo | Càn Thơ". */
function mayGoOn(words: Words, i: number): boolean {
  const gap = gapBefore(words, i);
  const sign = markIn(gap);
  if (gap === noGap || sign === mark.stop || sign === mark.slash) return false;
  const form = words.forms[i]!;
  const place = form.key === 'tỉnh' ? plainNext(words, i + 1) : i;
  if (place < 0) return false;
  if (!isCapital(form) && form.key !== 'và' && place === i) return false;
  if (isProvinceAt(words, place)) return false;
  if (place !== i) return isCapital(words.forms[place]!);
  const next = form.key === 'và' ? plainNext(words, i + 1) : i;
  return next >= 0 && isCapital(words.forms[next]!) && !beginsAgency(words, next);
}

/** First words of designations and of what is no office. */
const notCorrected = wordSet('agency-heads.not-corrected');

const noHead = false;

/** The names of the catalog that begin with a word in which misspellings are searched for. */
const headOf = memoizeByForm((form): NameNode | typeof noHead =>
  isCapital(form) && !isAcronym(form) && !notCorrected.has(form.key) ? (namesFrom(form) ?? noHead) : noHead,
);

const isHead = flagByForm((form) => headOf(form) !== noHead);

interface Correction {
  /** The number of the word that is wrong. */
  readonly wrong: number;
  readonly correction: string;
}

interface Walked extends Correction {
  /** The number of the word behind the name. */
  readonly next: number;
}

/** The longest name of the catalog at the word `i` that one wrong word, or one left out, keeps from being one. */
function misspeltName(words: Words, i: number, head: NameNode): AgencyMisspelling | undefined {
  const found: Walked[] = [];
  walk(words, i + 1, head, 1, undefined, found);
  if (found.length === 0 && setByLaw.has(words.forms[i]!.key)) walkWithGap(words, i + 1, head, 1, found);
  if (found.length === 0) return undefined;
  const longest = Math.max(...found.map(({ next }) => next));
  const all = found.filter(({ next }) => next === longest);
  const [only] = all;
  if (!only || all.some(({ correction }) => correction !== only.correction)) return undefined;
  const locality = localityAfter(words, longest, words.ends[longest - 1]!, true);
  const end = locality?.locality.end ?? words.ends[longest - 1]!;
  if (!endsName(words, locality?.next ?? longest, end)) return undefined;
  return misspellingOf(words, i, end, only);
}

function misspellingOf(
  words: Words,
  i: number,
  end: number,
  { wrong, correction }: Correction,
): AgencyMisspelling {
  return {
    start: words.starts[i]!,
    end,
    wrong: { start: words.starts[wrong]!, end: words.ends[wrong]! },
    correction: asWritten(words.forms[wrong]!, correction),
  };
}

const minWords = 3;

/** Follows the words from `i` on from `node`, letting one of them be wrong, and notes where names end; `count`: how many words were read. */
function walk(
  words: Words,
  i: number,
  node: NameNode,
  count: number,
  misspelling: Correction | undefined,
  found: Walked[],
): void {
  if (misspelling && count >= minWords && (node.meanings.length || node.local.size))
    found.push({ ...misspelling, next: i });
  goOn(words, i, node, count, misspelling, found);
}

/** The same without a note of the name that ends before the word `i`. */
function goOn(
  words: Words,
  i: number,
  node: NameNode,
  count: number,
  misspelling: Correction | undefined,
  found: Walked[],
): void {
  if (isLeaf(node)) return;
  const gap = gapBefore(words, i);
  const sign = markIn(gap);
  if (gap === noGap || sign === mark.slash || sign === mark.stop) return;
  if (sign === mark.plain) walkBelow(words, i, node, count, misspelling, found);
  if (node.joint) {
    const after = words.forms[i]!.key === 'và' ? plainNext(words, i + 1) : i;
    if (after >= 0) walkBelow(words, after, node.joint, count, misspelling, found);
  }
  if (node.mark && sign === mark.comma) walkBelow(words, i, node.mark, count, misspelling, found);
}

function walkBelow(
  words: Words,
  i: number,
  from: NameNode,
  count: number,
  misspelling: Correction | undefined,
  found: Walked[],
): void {
  const form = words.forms[i]!;
  const exact = from.words.get(form.key) ?? from.acronyms.get(form.text);
  if (exact) walk(words, i + 1, exact, count + 1, misspelling, found);
  else if (!misspelling && !isAcronym(form))
    for (const correction of candidatesIn(form.key, indexOf(from))) {
      const next = from.words.get(correction);
      if (next) walk(words, i + 1, next, count + 1, { wrong: i, correction }, found);
    }
}

/** Heads of names that are set for the whole country; rooms and centres have names of their own making. */
const setByLaw = wordSet('agency-heads.set-by-law');

/** Names of fewer words have too little left of them without one. */
const minWordsWithGap = 4;

/** Follows the words from `i` on from `node`, and notes the names that one word left out before one of them would make of them. */
function walkWithGap(words: Words, i: number, node: NameNode, count: number, found: Walked[]): void {
  if (isLeaf(node) || i >= words.last || gapBefore(words, i) === noGap) return;
  if (count > 1)
    for (const [key, next] of node.words) {
      const longer: Walked[] = [];
      const wrong = i - 1;
      if (count + 1 >= minWordsWithGap && next.local.size > 0 && isPlainTerritory(words, i))
        longer.push({ wrong, correction: '', next: i });
      goOn(words, i, next, count + 1, { wrong, correction: '' }, longer);
      for (const each of longer) {
        if (each.next - i + count + 1 < minWordsWithGap) continue;
        found.push({ ...each, correction: `${words.forms[wrong]!.text} ${wordOfName(next, key)}` });
      }
    }
  const sign = markIn(gapBefore(words, i));
  if (sign === mark.plain) walkWithGapBelow(words, i, node, count, found);
  if (node.joint) {
    const after = words.forms[i]!.key === 'và' ? plainNext(words, i + 1) : i;
    if (after >= 0) walkWithGapBelow(words, after, node.joint, count, found);
  }
  if (node.mark && sign === mark.comma) walkWithGapBelow(words, i, node.mark, count, found);
}

function walkWithGapBelow(words: Words, i: number, from: NameNode, count: number, found: Walked[]): void {
  const next = from.words.get(words.forms[i]!.key);
  if (next) walkWithGap(words, i + 1, next, count + 1, found);
}

const isPlainTerritory = (words: Words, i: number): boolean =>
  plainNext(words, i) >= 0 && territoryAt(words, i) !== undefined;

/** A word of a name as the catalog writes it in one of the names below a node. */
function wordOfName(node: NameNode, key: string): string {
  const name = nameBelow(node);
  return (name && wordsOf(name).forms.find((form) => form.key === key)?.text) || key;
}

function nameBelow(node: NameNode): string | undefined {
  const meaning = node.meanings[0] ?? [...node.local.values()][0]?.[0];
  if (meaning) return meaning.agency.name;
  for (const next of [...node.words.values(), node.joint, node.mark]) {
    const name = next && nameBelow(next);
    if (name) return name;
  }
  return undefined;
}

const indexOf = memoizeByObject((node: NameNode): DeletionIndex => deletionIndex(node.words.keys()));

/** Whether nothing behind a name that ends at an offset, before the word `i`, belongs to it: a mark, a verb, "và", a territory, or another name follows. */
function endsName(words: Words, i: number, end: number): boolean {
  const next = plainNext(words, i, end);
  if (next < 0 || words.forms[next]!.key === 'và') return true;
  return isVerb(words, next) || territoryAt(words, next) !== undefined || beginsAgency(words, next);
}

/** The words for territories by their letters without marks: `tinh`, `huyen`. */
const territoryByLetters = lazy(
  () =>
    new Map(wordsOfTiers('province', 'district', 'commune').map((word) => [withoutDiacritics(word), word])),
);

/** A word for a territory that lost a mark or has another, right behind a whole name, which ends there: `Văn phòng Ủy ban nhân dân tinh;`. */
function misspeltTerritory(words: Words, i: number, at: number): AgencyMisspelling | undefined {
  if (at >= words.last || markIn(gapBefore(words, at)) !== mark.plain) return undefined;
  const { key, text } = words.forms[at]!;
  const right = text === key ? territoryByLetters().get(withoutDiacritics(key)) : undefined;
  if (right === undefined || right === key || isTerritoryWord(key)) return undefined;
  const next = at + 1;
  const isEnd =
    next >= words.last ||
    markIn(gapBefore(words, next)) !== mark.plain ||
    (isCapital(words.forms[next]!) && /[\r\n\t|]/.test(words.text.slice(words.ends[at], words.starts[next])));
  return isEnd ? misspellingOf(words, i, words.ends[at]!, { wrong: at, correction: right }) : undefined;
}

const isTerritoryWord = (word: string) => tierOfTerritory(word) !== undefined;

/** Agencies that bear the name of their province without its word: "Sở Nội vụ Cần Thơ", "Báo Cần Thơ". */
const namedByProvince = new RegExp(`^(?:(?:Sở|Báo) |${alternation('agency-heads.named-by-province')})`, 'u');

/** The name of a province behind a name, one sure misspelling away from one that there is or was. */
function misspeltPlace(words: Words, i: number, read: AgencyRead): AgencyMisspelling | undefined {
  const { locality, agency } = read;
  const at = locality?.placeAt;
  const word = locality?.territories[0];
  if (!at || !agency || locality.place === undefined || provincesNamed(locality.place).length > 0)
    return undefined;
  if (word === undefined ? !namedByProvince.test(agency.name) : word !== 'tỉnh') return undefined;
  const first = firstWordAt(words, at.start);
  const written = formsIn(words, first, at.end);
  if (written.length < 2) return undefined;
  const found = new Map<string, Correction>();
  for (const name of provinceWords()) {
    if (name.length !== written.length) continue;
    const wrong = written.findIndex(({ key }, k) => key !== name[k]);
    if (wrong < 0 || written.some(({ key }, k) => k > wrong && key !== name[k])) continue;
    const correction = name[wrong]!;
    if (candidatesIn(written[wrong]!.key, deletionIndex([correction])).length > 0)
      found.set(name.join(' '), { wrong: first + wrong, correction });
  }
  const [misspelling] = found.values();
  if (!misspelling || found.size > 1) return undefined;
  return misspellingOf(words, i, read.end, misspelling);
}

/** The folded words of all provinces. */
const provinceWords = lazy(() =>
  provinces().map(({ name }) => {
    const words = wordsOf(name);
    return formsIn(words, 0, name.length).map(({ key }) => key);
  }),
);

/** The forms of the words from `first` on that end before an offset, and of which only gaps of names stand between. */
function formsIn(words: Words, first: number, end: number): WordForm[] {
  const forms: WordForm[] = [];
  for (let i = first; i < words.last && words.ends[i]! <= end; i++) {
    if (i > first && gapBefore(words, i) === noGap) break;
    forms.push(words.forms[i]!);
  }
  return forms;
}

/** The correction, with a capital where the wrong one has it. */
function asWritten(wrong: WordForm, correction: string): string {
  return isCapital(wrong) ? correction[0]!.toUpperCase() + correction.slice(1) : correction;
}
