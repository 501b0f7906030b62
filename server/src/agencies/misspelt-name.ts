import { provinces, provincesNamed } from '#catalog/province.ts';
import { isUpperCode } from '#grammar/text/characters.ts';
import { lazy, memoizeByObject, memoizeByTextAndKey } from '#grammar/text/memoize.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordSet } from '#lexicon/words.ts';
import { candidatesIn, type DeletionIndex, deletionIndex } from './edit-distance.ts';
import { beginsAgency } from './head-word.ts';
import { isProvinceAt, localityAfter, territoryAt } from './locality.ts';
import { contextKey, type RecognitionContext } from './rank-meanings.ts';
import { readAgency } from './recognise-agency.ts';
import { type NameNode, nameTree } from './trie.ts';
import { isVerb } from './verb.ts';
import { gapAt, isBoundary, type NameWord, nextWord, wordAt } from './words.ts';

/** An unknown name that is one unambiguous edit away from one known name. */
export interface AgencyMisspelling extends Span {
  /** The word that is wrong, and its correction, written as it was. */
  readonly wrong: Span;
  readonly correction: string;
}

/** The misspellings in the names of agencies in a piece of running text, in order. One pass: each word begins a name at most once. */
export function findAgencyMisspellings(
  text: string,
  span: Span,
  context: RecognitionContext,
): AgencyMisspelling[] {
  return misspellingsIn(sliceOf(text, span), context).map((misspelling) => ({
    start: span.start + misspelling.start,
    end: span.start + misspelling.end,
    wrong: { start: span.start + misspelling.wrong.start, end: span.start + misspelling.wrong.end },
    correction: misspelling.correction,
  }));
}

const misspellingsIn = memoizeByTextAndKey(readMisspellings, contextKey);

function readMisspellings(text: string, context: RecognitionContext): readonly AgencyMisspelling[] {
  const found: AgencyMisspelling[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isUpperCode(text.charCodeAt(at)) || !isBoundary(text, at)) continue;
    const first = wordAt(text, at);
    if (!first) continue;
    at = first.end - 1;
    if (!first.capital || first.acronym || !isHead(first.key)) continue;
    const known = exactEnd(text, first);
    const misspelling = misspellingAt(text, first, known, context);
    if (misspelling) found.push(misspelling);
    at = Math.max(at, (misspelling?.end ?? known ?? 0) - 1);
  }
  return found;
}

/** The misspelling in the name at `first`, known as a name up to `known`; a right name costs no more than a look. */
function misspellingAt(
  text: string,
  first: NameWord,
  known: number | undefined,
  context: RecognitionContext,
): AgencyMisspelling | undefined {
  if (known !== undefined && !mayGoOn(text, known)) return undefined;
  const longer = misspeltName(text, first);
  const read = known !== undefined || longer ? readAgency(text, first.start, context, false) : undefined;
  if (longer && (!read || read.kind === 'shape' || longer.end > read.end)) return longer;
  return read && read.kind === 'named' ? misspeltPlace(text, first, read) : undefined;
}

/** The end of the longest name at `first` as the catalog writes it. */
function exactEnd(text: string, first: NameWord): number | undefined {
  let longest: number | undefined;
  const follow = (node: NameNode, end: number): void => {
    if (node.meanings.length || node.local.size) longest = Math.max(longest ?? 0, end);
    for (const [from, word] of nextSteps(text, node, end)) {
      const next = from.words.get(word.key) ?? from.acronyms.get(word.text);
      if (next) follow(next, word.end);
    }
  };
  follow(nameTree().words.get(first.key)!, first.end);
  return longest;
}

/** Whether a name may go on behind what is known of it: "Sở Văn hóa, Thể thao | và Du lich", "Báo | Càn Thơ". */
function mayGoOn(text: string, end: number): boolean {
  const gap = gapAt(text, end);
  const word = gap && wordAt(text, gap.next);
  if (!gap || !word || gap.mark === '.' || gap.mark === '/') return false;
  const place = word.key === 'tỉnh' ? nextWord(text, word.end) : word;
  if (!place || isProvinceAt(text, place.start)) return false;
  if (place !== word) return place.capital;
  const next = word.key === 'và' ? nextWord(text, word.end) : word;
  return next?.capital === true && !beginsAgency(text, next);
}

/** First words of designations and of what is no office. */
const notCorrected = wordSet('agency-heads.not-corrected');

const isHead = (key: string) => nameTree().words.has(key) && !notCorrected.has(key);

interface Walked {
  readonly end: number;
  readonly wrong: NameWord;
  readonly correction: string;
}

/** The longest name of the catalog at `first` that one wrong word keeps from being one. */
function misspeltName(text: string, first: NameWord): AgencyMisspelling | undefined {
  const head = nameTree().words.get(first.key);
  const ends: Walked[] = [];
  if (head) walk(text, head, first.end, 1, undefined, ends);
  const longest = ends.reduce((end, each) => Math.max(end, each.end), 0);
  const all = ends.filter(({ end }) => end === longest);
  const [only] = all;
  if (!only || all.some(({ correction }) => correction !== only.correction)) return undefined;
  const locality = localityAfter(text, only.end, true);
  const end = locality?.end ?? only.end;
  if (!endsName(text, end)) return undefined;
  return { start: first.start, end, wrong: only.wrong, correction: asWritten(only.wrong, only.correction) };
}

const minWords = 3;

/** Follows the words behind `end` from `node`, letting one of them be wrong, and notes where names end. */
function walk(
  text: string,
  node: NameNode,
  end: number,
  words: number,
  misspelling: Omit<Walked, 'end'> | undefined,
  ends: Walked[],
): void {
  if (misspelling && words >= minWords && (node.meanings.length || node.local.size))
    ends.push({ ...misspelling, end });
  for (const [from, word] of nextSteps(text, node, end)) {
    const exact = from.words.get(word.key) ?? from.acronyms.get(word.text);
    if (exact) walk(text, exact, word.end, words + 1, misspelling, ends);
    else if (!misspelling && !word.acronym)
      for (const correction of candidatesIn(word.key, indexOf(from))) {
        const next = from.words.get(correction);
        if (next) walk(text, next, word.end, words + 1, { wrong: word, correction }, ends);
      }
  }
}

/** The words that may come next, each with the node that they are read from: behind a comma or "và" that of the joint. */
function nextSteps(text: string, node: NameNode, end: number): [NameNode, NameWord][] {
  const gap = gapAt(text, end);
  const word = gap && wordAt(text, gap.next);
  if (!gap || !word || gap.mark === '/' || gap.mark === '.') return [];
  const steps: [NameNode, NameWord][] = [];
  if (gap.mark === '') steps.push([node, word]);
  if (node.joint) {
    const after = word.key === 'và' ? nextWord(text, word.end) : word;
    if (after) steps.push([node.joint, after]);
  }
  if (node.mark && gap.mark === ',') steps.push([node.mark, word]);
  return steps;
}

const indexOf = memoizeByObject((node: NameNode): DeletionIndex => deletionIndex(node.words.keys()));

/** Whether nothing behind a name belongs to it: a mark, a verb, "và", a territory, or another name follows. */
function endsName(text: string, end: number): boolean {
  const next = nextWord(text, end);
  if (!next || next.key === 'và' || isVerb(text, next) || territoryAt(text, next.start)) return true;
  return beginsAgency(text, next);
}

/** Agencies that bear the name of their province without its word: "Sở Nội vụ Cần Thơ", "Báo Cần Thơ". */
const namedByProvince = new RegExp(`^(?:(?:Sở|Báo) |${alternation('agency-heads.named-by-province')})`, 'u');

/** The name of a province behind a name, one sure misspelling away from one that there is or was. */
function misspeltPlace(
  text: string,
  first: NameWord,
  read: NonNullable<ReturnType<typeof readAgency>>,
): AgencyMisspelling | undefined {
  const { locality, agency } = read;
  const at = locality?.placeAt;
  const word = locality?.territories[0];
  if (!at || !agency || locality.place === undefined || provincesNamed(locality.place).length > 0)
    return undefined;
  if (word === undefined ? !namedByProvince.test(agency.name) : word !== 'tỉnh') return undefined;
  const written = wordsIn(text, at);
  if (written.length < 2) return undefined;
  const found = new Map<string, Omit<Walked, 'end'>>();
  for (const name of provinceWords()) {
    if (name.length !== written.length) continue;
    const wrong = written.filter((each, i) => each.key !== name[i]);
    const [only] = wrong;
    if (!only || wrong.length > 1) continue;
    const correction = name[written.indexOf(only)]!;
    if (candidatesIn(only.key, deletionIndex([correction])).length > 0)
      found.set(name.join(' '), { wrong: only, correction });
  }
  const [misspelling] = found.values();
  if (!misspelling || found.size > 1) return undefined;
  return {
    start: first.start,
    end: read.end,
    wrong: misspelling.wrong,
    correction: asWritten(misspelling.wrong, misspelling.correction),
  };
}

/** The folded words of all provinces. */
const provinceWords = lazy(() =>
  provinces().map(({ name }) => wordsIn(name, { start: 0, end: name.length }).map(({ key }) => key)),
);

function wordsIn(text: string, { start, end }: Span): NameWord[] {
  const words: NameWord[] = [];
  for (let word = wordAt(text, start); word && word.end <= end; word = gapped(text, word.end))
    words.push(word);
  return words;
}

function gapped(text: string, end: number): NameWord | undefined {
  const gap = gapAt(text, end);
  return gap && wordAt(text, gap.next);
}

/** The correction, with a capital where the wrong one has it. */
function asWritten({ capital }: NameWord, correction: string): string {
  return capital ? correction[0]!.toUpperCase() + correction.slice(1) : correction;
}
