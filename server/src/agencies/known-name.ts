import type { Agency } from '#catalog/agency.ts';
import { provinceKey } from '#catalog/province.ts';
import { singleSpaced } from '#grammar/text/fold.ts';
import { memoizeByObject } from '#grammar/text/memoize.ts';
import { memoizeByForm } from '#grammar/words/word-form.ts';
import type { Words } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordSet } from '#lexicon/words.ts';
import { type Locality, type LocalityRead, localityAfter } from './locality.ts';
import { meaningsAt, type RecognitionContext, rankMeanings } from './rank-meanings.ts';
import { type Meaning, type NameNode, namesAt } from './trie.ts';
import { characterAt, isAcronym, isCapital, unitAt } from './words.ts';

/** An agency read from a text. */
export interface AgencyRead {
  /** Offset behind it, UTF-16 units, and the number of the next word. */
  readonly end: number;
  readonly next: number;
  /** The likeliest meaning; undefined where the catalog knows none. */
  readonly agency: Agency | undefined;
  /** As written, composed, every run of white space one space. */
  readonly name: string;
  /** All meanings in force or not, the likeliest first ("Phòng Kinh tế" is of the district and of the commune). */
  readonly meanings: readonly Agency[];
  /** A single agency of the catalog, several at once, or an unknown one recognised by its shape. */
  readonly kind: 'named' | 'collective' | 'shape';
  /** Offset behind the name without its locality. */
  readonly nameEnd: number;
  /** The locality behind the name; undefined where there is none, and where it belongs to the name. */
  readonly locality: Locality | undefined;
}

/** A piece of text as a name: composed, every run of white space one space. */
export function composedName(text: string, start: number, end: number): string {
  return singleSpaced(text.slice(start, end).normalize('NFC'));
}

interface Candidate {
  readonly end: number;
  readonly next: number;
  readonly meanings: readonly Meaning[];
  /** Of candidates that end at one place the highest wins, then the one with the longer name before its locality. */
  readonly rank: number;
  readonly nameEnd: number;
  readonly locality: Locality | undefined;
}

interface NameContext {
  /** The head word that the name shares with one before it. */
  readonly head?: string;
  /** In a list of agencies. */
  readonly listed?: boolean;
}

/** The longest name of the catalog that begins at the word `i`. */
export function knownAt(
  words: Words,
  i: number,
  context: RecognitionContext,
  around: NameContext,
): AgencyRead | undefined {
  const reads = namesAt(words, i, around.head, context.agencies);
  if (reads.length === 0) return undefined;
  const found: Candidate[] = [];
  for (const { next, node } of reads)
    addCandidates(found, words, i, next, node, context, around.listed === true);
  let best: Candidate | undefined;
  for (const candidate of found)
    if (!isCut(words, candidate.end)) best = best ? better(best, candidate) : candidate;
  if (!best) return undefined;
  const meanings = rankMeanings(best.meanings, context);
  const [agency] = meanings;
  const kind = agency && isDesignation(agency) ? 'collective' : 'named';
  const { end, next, nameEnd, locality } = best;
  const name = composedName(words.text, words.starts[i]!, end);
  return { end, next, agency, name, meanings, kind, nameEnd, locality };
}

/** The longer of two candidates; of two that are as long the higher one, with the meanings of both if neither is, and the locality of any. */
function better(best: Candidate, candidate: Candidate): Candidate {
  if (candidate.end !== best.end) return candidate.end > best.end ? candidate : best;
  const more = candidate.rank - best.rank || candidate.nameEnd - best.nameEnd;
  const winner = more > 0 ? candidate : best;
  const located = winner.locality ? winner : best.locality ? best : candidate.locality ? candidate : winner;
  const { end, next, rank } = winner;
  const meanings = more === 0 ? [...best.meanings, ...candidate.meanings] : winner.meanings;
  return { end, next, meanings, rank, nameEnd: located.nameEnd, locality: located.locality };
}

const designation = new RegExp(`^${alternation('agency-heads.of-many')}| các `);

/** Whether an entry of the catalog stands for many at once. */
function isDesignation({ level, name }: Agency): boolean {
  return level === 'other' && designation.test(name);
}

/** An abbreviation with a hyphen and a letter right behind is part of a document number (`SNV-CCHC`). */
function isCut(words: Words, end: number): boolean {
  return (
    unitAt(words, end) === 0x2d &&
    /\p{Lu}/u.test(characterAt(words, end - 1)) &&
    /\p{Lu}/u.test(characterAt(words, end + 1))
  );
}

/** Single words that are an agency only with a locality behind: "Báo Cần Thơ", "Thuế tỉnh". */
const needLocality = wordSet('agency-heads.only-with-locality');
const beginsNeedy = memoizeByForm(({ key }): boolean =>
  [...needLocality].some((name) => name.split(' ', 1)[0] === key),
);

/** What a name means, wherever it stands. */
interface NodeMeanings {
  /** Without a locality behind it. */
  readonly plain: readonly Meaning[];
  /** With any locality. */
  readonly anywhere: readonly Meaning[];
  /** Whether a locality may follow without a word for a territory, and any locality. */
  readonly isOne: boolean;
  readonly hasLocalities: boolean;
}

const meaningsOf = memoizeByObject(({ meanings, local }: NameNode): NodeMeanings => {
  const anywhere = [...local.values()].flat();
  return {
    plain: local.size > 0 ? [...meanings, ...anywhere.filter(({ own }) => own)] : meanings,
    anywhere,
    isOne: !meanings.some(({ agency }) => isDesignation(agency)),
    hasLocalities: meanings.some(({ agency }) => agency.level !== 'central'),
  };
});

/** Adds the readings of the name that ends before the word `next`. */
function addCandidates(
  found: Candidate[],
  words: Words,
  i: number,
  next: number,
  node: NameNode,
  context: RecognitionContext,
  listed: boolean,
): void {
  const { meanings, local } = node;
  const { plain, anywhere, isOne, hasLocalities } = meaningsOf(node);
  const nameEnd = words.ends[next - 1]!;
  const first = words.forms[i]!;
  const isNamed = isCapital(first) || meanings.length > 0;
  let read: LocalityRead | undefined;
  if (meanings.length > 0) {
    found.push({ end: nameEnd, next, meanings: plain, rank: 3, nameEnd, locality: undefined });
    read = localityAfter(words, next, nameEnd, isOne);
    const isOfOne = read && (!read.locality.several || areProvinces(read.locality));
    if (read && isOfOne && (hasLocalities || isBranch(words, nameEnd, read.locality)))
      found.push({
        end: read.locality.end,
        next: read.next,
        meanings,
        rank: 1,
        nameEnd,
        locality: read.locality,
      });
  }
  if (local.size === 0) return;
  if (meanings.length === 0 || isNamed !== isOne) read = localityAfter(words, next, nameEnd, isNamed);
  if (read && !read.locality.region)
    found.push({
      end: read.locality.end,
      next: read.next,
      meanings: meaningsAt(local, anywhere, read.locality, context),
      rank: 2,
      nameEnd,
      locality: read.locality,
    });
  else if (
    isNamed &&
    (!beginsNeedy(first) ||
      !needLocality.has(provinceKey(words.text.slice(words.starts[i]!, nameEnd))) ||
      (listed && !isAcronym(first) && isAlone(words, nameEnd)))
  )
    found.push({ end: nameEnd, next, meanings: anywhere, rank: 0, nameEnd, locality: undefined });
}

/** `Sở Nội vụ các tỉnh, thành phố`: each province has one of the name, a district has none. */
const areProvinces = ({ territories }: Locality): boolean =>
  territories.every((territory) => territory === 'tỉnh' || territory === 'thành phố');

/** Whether a mark or the end of the text follows: the name is a member of its list by itself. */
function isAlone({ text, end }: Words, at: number): boolean {
  return /^\s*(?:$|[,;./])/.test(text.slice(at, Math.min(at + 4, end)));
}

/** Central bodies have no locality, but branches: "Phòng Thương mại và Công nghiệp Việt Nam - Chi nhánh Cần Thơ". */
function isBranch({ text }: Words, nameEnd: number, { end }: Locality): boolean {
  return /chi\s+nhánh|khu\s+vực/iu.test(text.slice(nameEnd, end).normalize('NFC'));
}
