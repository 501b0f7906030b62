import type { Agency } from '#catalog/agency.ts';
import { provinceKey } from '#catalog/province.ts';
import { singleSpaced } from '#grammar/text/fold.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordSet } from '#lexicon/words.ts';
import { type Locality, localityAfter } from './locality.ts';
import { meaningsAt, type RecognitionContext, rankMeanings } from './rank-meanings.ts';
import { type Meaning, type NameRead, namesAt } from './trie.ts';
import type { NameWord } from './words.ts';

/** An agency read from a text. */
export interface AgencyRead {
  /** Offset behind it, UTF-16 units. */
  readonly end: number;
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
  readonly meanings: readonly Meaning[];
  /** Of candidates that end at one place the highest wins, then the one with the longer name before its locality. */
  readonly rank: number;
  readonly nameEnd: number;
  readonly locality?: Locality | undefined;
}

interface NameContext {
  /** The head word that the name shares with one before it. */
  readonly head?: string;
  /** In a list of agencies. */
  readonly listed?: boolean;
}

/** The longest name of the catalog that begins at the word `first`. */
export function knownAt(
  text: string,
  first: NameWord,
  context: RecognitionContext,
  around: NameContext,
): AgencyRead | undefined {
  let best: Candidate | undefined;
  for (const read of namesAt(text, first, around.head, context.agencies))
    for (const candidate of candidatesOf(text, first, read, context, around.listed === true)) {
      if (isCut(text, candidate.end)) continue;
      const more = best
        ? candidate.end - best.end || candidate.rank - best.rank || candidate.nameEnd - best.nameEnd
        : 1;
      if (best && candidate.end === best.end) {
        const meanings = more === 0 ? [...best.meanings, ...candidate.meanings] : undefined;
        const winner = more > 0 ? candidate : meanings ? { ...best, meanings } : best;
        const located = [winner, best, candidate].find(({ locality }) => locality);
        best = { ...winner, ...(located && { nameEnd: located.nameEnd, locality: located.locality }) };
      } else if (more > 0) best = candidate;
    }
  if (!best) return undefined;
  const meanings = rankMeanings(best.meanings, context);
  const [agency] = meanings;
  const kind = agency && isDesignation(agency) ? 'collective' : 'named';
  const { end, nameEnd, locality } = best;
  return { end, agency, name: composedName(text, first.start, end), meanings, kind, nameEnd, locality };
}

const designation = new RegExp(`^${alternation('agency-heads.of-many')}| các `);

/** Whether an entry of the catalog stands for many at once. */
function isDesignation({ level, name }: Agency): boolean {
  return level === 'other' && designation.test(name);
}

/** An abbreviation with a hyphen and a letter right behind is part of a document number (`SNV-CCHC`). */
function isCut(text: string, end: number): boolean {
  return text[end] === '-' && /\p{Lu}/u.test(text[end - 1] ?? '') && /\p{Lu}/u.test(text[end + 1] ?? '');
}

/** Single words that are an agency only with a locality behind: "Báo Cần Thơ", "Thuế tỉnh". */
const needLocality = wordSet('agency-heads.only-with-locality');

const noLocality: readonly Meaning[] = [];

function candidatesOf(
  text: string,
  first: NameWord,
  { end, node }: NameRead,
  context: RecognitionContext,
  listed: boolean,
): Candidate[] {
  const found: Candidate[] = [];
  const { meanings, local } = node;
  const anywhere = local.size > 0 ? [...local.values()].flat() : noLocality;
  if (meanings.length) {
    const all = local.size > 0 ? [...meanings, ...anywhere.filter(({ own }) => own)] : meanings;
    found.push({ end, meanings: all, rank: 3, nameEnd: end });
    const bare = !meanings.some(({ agency }) => isDesignation(agency));
    const locality = localityAfter(text, end, bare);
    const allowed =
      meanings.some(({ agency }) => agency.level !== 'central') || isBranch(text, end, locality);
    if (locality && !locality.several && allowed)
      found.push({ end: locality.end, meanings, rank: 1, nameEnd: end, locality });
  }
  if (local.size) {
    const named = first.capital || meanings.length > 0;
    const locality = localityAfter(text, end, named);
    if (locality && !locality.region)
      found.push({
        end: locality.end,
        meanings: meaningsAt(local, locality, context),
        rank: 2,
        nameEnd: end,
        locality,
      });
    else if (
      named &&
      (!needLocality.has(provinceKey(text.slice(first.start, end))) ||
        (listed && !first.acronym && isAlone(text, end)))
    )
      found.push({ end, meanings: anywhere, rank: 0, nameEnd: end });
  }
  return found;
}

/** Whether a mark or the end of the text follows: the name is a member of its list by itself. */
function isAlone(text: string, end: number): boolean {
  return /^\s*(?:$|[,;./])/.test(text.slice(end, end + 4));
}

/** Central bodies have no locality, but branches: "Phòng Thương mại và Công nghiệp Việt Nam - Chi nhánh Cần Thơ". */
function isBranch(text: string, end: number, locality: Locality | undefined): boolean {
  return (
    locality !== undefined && /chi\s+nhánh|khu\s+vực/iu.test(text.slice(end, locality.end).normalize('NFC'))
  );
}
