import type { Agency } from '#catalog/agency.ts';
import { memoizeByTextAndKey } from '#grammar/text/memoize.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordSet } from '#lexicon/words.ts';
import { type AgencyRead, composedName, knownAt } from './known-name.ts';
import type { Locality } from './locality.ts';
import { officeEnd } from './office.ts';
import { contextKey, type RecognitionContext } from './rank-meanings.ts';
import { agencyByShape, readAgency } from './recognise-agency.ts';
import { memberStart, textEnd } from './separator.ts';
import { unknownNameEnd } from './unknown-name.ts';
import { isVerb } from './verb.ts';
import { gapAt, isBoundary, nextWord, wordAt } from './words.ts';

/** One member of a list of agencies; offsets in UTF-16 units, half open. */
export interface AgencyMember {
  readonly start: number;
  readonly end: number;
  /** As written, composed, every run of white space one space. */
  readonly name: string;
  /** The likeliest meaning; undefined where the catalog knows none. */
  readonly agency: Agency | undefined;
  readonly meanings: readonly Agency[];
  readonly kind: AgencyRead['kind'] | 'text';
  /** Where the name of the agency begins, behind an office ("Lãnh đạo"), and where it ends, before its locality. */
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly locality: AgencyRead['locality'];
  /** The head word that the name leaves to one before it ("Sở Nội vụ, | Tư pháp"), folded. */
  readonly head: string | undefined;
  /** Whether it names its superior agency ("thuộc Sở Nội vụ"). */
  readonly owned: boolean;
}

/**
 * The members of a list of agencies in `text` from `start` to `end` (UTF-16 units), in order: parted at `;`, `,`,
 * `và` and `/`, the longest known name first since names contain commas. What follows a name in its member and says
 * which or how ("có liên quan", "(b/c)") belongs to no name.
 */
export function splitAgencies(
  text: string,
  start: number,
  end: number,
  context: RecognitionContext = {},
): AgencyMember[] {
  if (!isBoundary(text, start)) return membersOf(text, start, end, context);
  return membersIn(text.slice(start, end), context).map((each) => movedBy(each, start));
}

const membersIn = memoizeByTextAndKey(
  (piece: string, context: RecognitionContext): readonly AgencyMember[] =>
    membersOf(piece, 0, piece.length, context),
  contextKey,
);

/** Objects are written out: this runs for every agency of every plan. */
function movedBy(member: AgencyMember, offset: number): AgencyMember {
  const { start, end, nameStart, nameEnd, locality, name, agency, meanings, kind, head, owned } = member;
  return {
    start: start + offset,
    end: end + offset,
    name,
    agency,
    meanings,
    kind,
    nameStart: nameStart + offset,
    nameEnd: nameEnd + offset,
    locality: locality && localityMovedBy(locality, offset),
    head,
    owned,
  };
}

function localityMovedBy(locality: Locality, offset: number): Locality {
  const { end, placeAt } = locality;
  const moved = placeAt && { start: placeAt.start + offset, end: placeAt.end + offset };
  return { ...locality, end: end + offset, ...(moved && { placeAt: moved }) };
}

function membersOf(text: string, start: number, end: number, context: RecognitionContext): AgencyMember[] {
  const list = text.slice(0, end);
  const members: AgencyMember[] = [];
  let head: string | undefined;
  for (let at = memberStart(list, start); at < end; ) {
    const member = memberAt(list, at, context, head);
    head = headOf(list, member, head);
    if (head === undefined || member.kind !== 'collective' || list[member.end] !== ':') members.push(member);
    const next = list[member.end] === ':' ? member.end : remainderEnd(list, member, context);
    at = memberStart(list, next);
  }
  return members;
}

const sharedHeads = wordSet('agency-heads.shared');

/** The head word that members without one share: "các Sở: Nội vụ, Tài chính", "Sở Nội vụ, Tài chính". */
function headOf(
  list: string,
  { start, name, agency }: AgencyMember,
  head: string | undefined,
): string | undefined {
  const first = wordAt(list, start);
  const word = first?.key === 'các' ? nextWord(list, first.end) : first;
  if (word && sharedHeads.has(word.key)) return word.key;
  return agency !== undefined && agency.name !== name && head !== undefined && !first?.acronym
    ? head
    : undefined;
}

function memberAt(
  list: string,
  at: number,
  context: RecognitionContext,
  head: string | undefined,
): AgencyMember {
  const read = readAgency(list, at, context, true);
  if (read?.agency && !runsOn(list, read)) return member(list, at, read, at);
  const office = officeEnd(list, at);
  const held = office === undefined ? undefined : readAgency(list, office, context, true);
  if (held && office !== undefined) return member(list, at, held, office);
  const first = wordAt(list, at);
  const headless = first && head !== undefined && !read ? knownAt(list, first, context, { head }) : undefined;
  if (headless) return { ...member(list, at, headless, at), head };
  if (read) {
    const shaped = first && unknownNameEnd(list, first);
    const whole = shaped === undefined || shaped <= read.end ? read : agencyByShape(list, at, shaped);
    return member(list, at, whole, at);
  }
  return { ...member(list, at, agencyByShape(list, at, textEnd(list, at)), at), kind: 'text' };
}

function member(list: string, start: number, read: AgencyRead, nameStart: number): AgencyMember {
  const end = withOwner(list, read.end);
  return {
    ...read,
    start,
    end,
    name: composedName(list, start, end),
    nameStart,
    head: undefined,
    owned: end > read.end,
  };
}

/** Whether the name read is only the beginning of a longer one: "Trung tâm Văn hóa | nghệ thuật". */
function runsOn(list: string, read: AgencyRead): boolean {
  if (read.kind === 'collective') return false;
  const word = nextWord(list, read.end);
  return (
    word !== undefined &&
    !word.capital &&
    word.key !== 'và' &&
    !isVerb(list, word) &&
    !isQualifier(list, read.end)
  );
}

const owners = wordSet('agency-list-words.owner');

/** The end of "thuộc Sở Nội vụ", "của thành phố" behind a name: it tells which one is meant. */
function withOwner(list: string, end: number): number {
  const word = nextWord(list, end);
  if (!word || !owners.has(word.key)) return end;
  const next = word.key === 'trực' ? nextWord(list, word.end) : word;
  const gap = next && gapAt(list, next.end);
  if (gap?.mark !== '') return end;
  const owner = readAgency(list, gap.next, {}, false);
  return owner ? owner.end : textEnd(list, gap.next);
}

const qualifier = new RegExp(`^${alternation('agency-list-words.qualifier')}$`);

function isQualifier(list: string, end: number): boolean {
  const word = nextWord(list, end);
  return word !== undefined && qualifier.test(word.key);
}

/** The offset behind what follows a member up to its separator; a further agency in it begins a member of its own. */
function remainderEnd(list: string, { end, kind }: AgencyMember, context: RecognitionContext): number {
  return textEnd(
    list,
    end,
    (word) => kind !== 'text' && word.capital && !!readAgency(list, word.start, context, true)?.agency,
  );
}
