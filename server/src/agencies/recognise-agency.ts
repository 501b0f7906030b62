import type { Agency } from '#catalog/agency.ts';
import { provinceKey } from '#catalog/province.ts';
import { evenly } from '#grammar/text/fold.ts';
import { expansionsOf } from './alias.ts';
import { collectiveAt, firstWords } from './collective.ts';
import { beginsWithHead } from './head-word.ts';
import { type Locality, localityAfter } from './locality.ts';
import { localised, type RecogniseContext, sorted } from './rank-meanings.ts';
import { shortNameAt } from './short-name.ts';
import { addedTree, type Meaning, type NameRead, namesAt, nameTree } from './trie.ts';
import { shapeAt } from './unknown-name.ts';
import { isBoundary, type Word, wordAt } from './words.ts';

/** Reading one agency at one place of a text. */

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
  /** A single agency of the catalog, several at once, or an unknown one told by its shape. */
  readonly kind: 'named' | 'collective' | 'shape';
  /** Offset behind the name without its locality. */
  readonly nameEnd: number;
  /** The locality behind the name; undefined where there is none, and where it belongs to the name. */
  readonly locality: Locality | undefined;
}

/**
 * The longest name of an agency that begins at `offset` (UTF-16 units), with its locality; `listed`: in a list of
 * agencies, where "quận, huyện" alone stands for their committees.
 */
export function readAgency(
  text: string,
  offset: number,
  context: RecogniseContext,
  listed: boolean,
): AgencyRead | undefined {
  const first = wordAt(text, offset);
  if (!first || !isBoundary(text, offset) || isInSymbol(text, first)) return undefined;
  const known = longer(knownAt(text, first, context, { listed }), shortNameAt(text, first, context));
  const many = collectiveAt(text, first, listed);
  if (many && many.end > (known?.end ?? offset)) {
    const meanings = many.agency ? [many.agency] : [];
    return {
      end: many.end,
      agency: many.agency,
      name: nameOf(text, offset, many.end),
      meanings,
      kind: 'collective',
      nameEnd: many.end,
      locality: undefined,
    };
  }
  if (known) return known;
  const end = shapeAt(text, first);
  return end === undefined ? undefined : shapeRead(text, offset, end);
}

/** A quick look: whether some name may begin with the word; most words of a text begin none. */
export function mayBegin(word: Word, { agencies, shortNames }: RecogniseContext): boolean {
  return (
    word.acronym ||
    nameTree().words.has(word.key) ||
    firstWords.has(word.key) ||
    isAdded(word, agencies) ||
    expansionsOf(word.text).length > 0 ||
    (word.capital && (shortNames !== undefined || beginsWithHead(word.key)))
  );
}

const isAdded = (word: Word, agencies: RecogniseContext['agencies']) =>
  addedTree(agencies)?.words.has(word.key) === true;

/** An unknown agency told by its shape. */
export function shapeRead(text: string, start: number, end: number): AgencyRead {
  const name = nameOf(text, start, end);
  return { end, agency: undefined, name, meanings: [], kind: 'shape', nameEnd: end, locality: undefined };
}

function longer(a: AgencyRead | undefined, b: AgencyRead | undefined): AgencyRead | undefined {
  return a && b ? (b.end > a.end ? b : a) : (a ?? b);
}

/** A piece of text as a name: composed, every run of white space one space. */
export function nameOf(text: string, start: number, end: number): string {
  return evenly(text.slice(start, end).normalize('NFC'));
}

/** Inside a document number (`146/KH-UBND`) an abbreviation names nobody. */
function isInSymbol(text: string, word: Word): boolean {
  if (!word.acronym) return false;
  const before = text[word.start - 1];
  if (before === '-' || before === '_') return !isBlank(text[word.start - 2]);
  return before === '/' && /[\d\s]/.test(text[word.start - 2] ?? '');
}

function isBlank(unit: string | undefined): boolean {
  return unit === undefined || /\s/.test(unit);
}

interface Candidate {
  readonly end: number;
  readonly meanings: readonly Meaning[];
  /** Of candidates that end at one place the highest wins, then the one with the longer name before its locality. */
  readonly rank: number;
  readonly nameEnd: number;
  readonly locality?: Locality | undefined;
}

interface Surroundings {
  /** The head word that the name shares with one before it. */
  readonly head?: string;
  /** In a list of agencies. */
  readonly listed?: boolean;
}

/** The longest name of the catalog that begins at the word `first`. */
export function knownAt(
  text: string,
  first: Word,
  context: RecogniseContext,
  around: Surroundings,
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
  const meanings = sorted(best.meanings, context);
  const [agency] = meanings;
  const kind = agency && isDesignation(agency) ? 'collective' : 'named';
  const { end, nameEnd, locality } = best;
  return { end, agency, name: nameOf(text, first.start, end), meanings, kind, nameEnd, locality };
}

/** Whether an entry of the catalog stands for many at once. */
function isDesignation({ level, name }: Agency): boolean {
  return level === 'other' && /^(?:Các|Chủ tịch|Giám đốc|Ủy ban nhân dân)| các /.test(name);
}

/** An abbreviation with a hyphen and a letter right behind is part of a document number (`SNV-CCHC`). */
function isCut(text: string, end: number): boolean {
  return text[end] === '-' && /\p{Lu}/u.test(text[end - 1] ?? '') && /\p{Lu}/u.test(text[end + 1] ?? '');
}

/** Single words that are an agency only with a locality behind: "Báo Cần Thơ", "Thuế tỉnh". */
const needLocality = new Set(['báo', 'thuế', 'thanh tra', 'thống kê', 'viễn thông', 'bưu điện', 'ct', 'ttr']);

const nowhere: readonly Meaning[] = [];

function candidatesOf(
  text: string,
  first: Word,
  { end, node }: NameRead,
  context: RecogniseContext,
  listed: boolean,
): Candidate[] {
  const found: Candidate[] = [];
  const { meanings, local } = node;
  const anywhere = local.size > 0 ? [...local.values()].flat() : nowhere;
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
        meanings: localised(local, locality, context),
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
