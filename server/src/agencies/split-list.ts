import type { Agency } from '#catalog/agency.ts';
import { isWordUnit } from '#grammar/text/characters.ts';
import { memoizeByText } from '#grammar/text/memoize.ts';
import { memoizeByForm } from '#grammar/words/word-form.ts';
import { type Words, wordsIn } from '#grammar/words/words.ts';
import { wordSet } from '#lexicon/words.ts';
import { type AgencyRead, composedName, knownAt } from './known-name.ts';
import type { Locality } from './locality.ts';
import { officeEnd } from './office.ts';
import { contextKey, type RecognitionContext } from './rank-meanings.ts';
import { agencyByShape, mayBeginMember, readAgency } from './recognise-agency.ts';
import { memberStart, textEnd } from './separator.ts';
import { unknownNameAt } from './unknown-name.ts';
import { isVerb } from './verb.ts';
import { firstFrom, isAcronym, isCapital, plainNext, unitAt } from './words.ts';

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
  if (start > 0 && isWordUnit(text.charCodeAt(start - 1)))
    return membersOf({ ...wordsIn(text, { start, end }), start: 0 }, start, context); // what it is cut from counts
  const known = readings(text.slice(start, end));
  const key = contextKey(context);
  const found = known.get(key);
  if (found) return movedBy(found, start);
  const members = membersOf(wordsIn(text, { start, end }), start, context);
  if (known.size >= maxContexts) known.clear();
  known.set(key, movedBy(members, -start));
  return members;
}

/** The members of pieces by their contexts, as if the piece were the text: plans name the same agencies in the same words. */
const readings = memoizeByText(() => new Map<string, readonly AgencyMember[]>());

/** Of one piece no more readings are remembered than this. */
const maxContexts = 16;

/** The members at places that lie so much further on. Objects are written out: this runs for every agency of every plan. */
function movedBy(members: readonly AgencyMember[], offset: number): AgencyMember[] {
  return members.map(
    ({ start, end, nameStart, nameEnd, locality, name, agency, meanings, kind, head, owned }) => ({
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
    }),
  );
}

function localityMovedBy(locality: Locality, offset: number): Locality {
  const { end, placeAt } = locality;
  const moved = placeAt && { start: placeAt.start + offset, end: placeAt.end + offset };
  return { ...locality, end: end + offset, ...(moved && { placeAt: moved }) };
}

function membersOf(words: Words, start: number, context: RecognitionContext): AgencyMember[] {
  const members: AgencyMember[] = [];
  let head: string | undefined;
  for (let i = memberStart(words, words.first, start); i < words.last; ) {
    const read = memberAt(words, i, context, head);
    head = headOf(words, i, read, head);
    const opens = unitAt(words, read.end) === colon;
    if (head === undefined || read.kind !== 'collective' || !opens) members.push(memberOf(read));
    const end = opens ? read.end : remainderEnd(words, read, context);
    i = memberStart(words, firstFrom(words, read.next, end), end);
  }
  return members;
}

const colon = 0x3a;

/** A member as it is read: with the number of the word behind it. */
interface MemberRead extends AgencyMember {
  readonly next: number;
}

/** Objects are written out: this runs for every agency of every plan. */
function memberOf(read: MemberRead): AgencyMember {
  const { start, end, name, agency, meanings, kind, nameStart, nameEnd, locality, head, owned } = read;
  return { start, end, name, agency, meanings, kind, nameStart, nameEnd, locality, head, owned };
}

const sharedHeads = wordSet('agency-heads.shared');

/** The head word that members without one share: "các Sở: Nội vụ, Tài chính", "Sở Nội vụ, Tài chính". */
function headOf(
  words: Words,
  i: number,
  { name, agency }: MemberRead,
  head: string | undefined,
): string | undefined {
  const first = words.forms[i]!;
  const at = first.key === 'các' ? plainNext(words, i + 1) : i;
  const key = at < 0 ? '' : words.forms[at]!.key;
  if (sharedHeads.has(key)) return key;
  if (agency === undefined || head === undefined || isAcronym(first)) return undefined;
  return agency.name !== name ? head : undefined;
}

function memberAt(
  words: Words,
  i: number,
  context: RecognitionContext,
  head: string | undefined,
): MemberRead {
  const read = readAgency(words, i, context, true);
  if (read?.agency && !runsOn(words, read)) return member(words, i, i, read, undefined);
  const office = officeEnd(words, i);
  const held = office < 0 ? undefined : readAgency(words, office, context, true);
  if (held) return member(words, i, office, held, undefined);
  const headless = head !== undefined && !read ? knownAt(words, i, context, { head }) : undefined;
  if (headless) return member(words, i, i, headless, head);
  if (read) {
    const shape = unknownNameAt(words, i);
    const whole = !shape || shape.end <= read.end ? read : agencyByShape(words, i, shape.end, shape.next);
    return member(words, i, i, whole, undefined);
  }
  const end = textEnd(words, i, words.starts[i]!);
  const text = agencyByShape(words, i, end, firstFrom(words, i, end));
  return { ...member(words, i, i, text, undefined), kind: 'text' };
}

/** The member from the word `first` on whose name begins at the word `i`, with its owner. */
function member(
  words: Words,
  first: number,
  i: number,
  read: AgencyRead,
  head: string | undefined,
): MemberRead {
  const { agency, meanings, kind, nameEnd, locality } = read;
  const start = words.starts[first]!;
  const end = ownerEnd(words, read);
  const owned = end > read.end;
  const name = first === i && !owned ? read.name : composedName(words.text, start, end);
  const next = owned ? firstFrom(words, read.next, end) : read.next;
  const nameStart = words.starts[i]!;
  return { start, end, next, name, agency, meanings, kind, nameStart, nameEnd, locality, head, owned };
}

/** Whether the name read is only the beginning of a longer one: "Trung tâm Văn hóa | nghệ thuật". */
function runsOn(words: Words, read: AgencyRead): boolean {
  if (read.kind === 'collective') return false;
  const next = plainNext(words, read.next, read.end);
  if (next < 0) return false;
  const form = words.forms[next]!;
  return !isCapital(form) && form.key !== 'và' && !isVerb(words, next) && !qualifiers.has(form.key);
}

const qualifiers = wordSet('agency-list-words.qualifier');

const owners = wordSet('agency-list-words.owner');

const isOwner = memoizeByForm(({ key }) => owners.has(key));

const noContext: RecognitionContext = {};

/** The end of a name with "thuộc Sở Nội vụ", "của thành phố" behind it, which tells which one is meant. */
function ownerEnd(words: Words, { end, next }: AgencyRead): number {
  const word = plainNext(words, next, end);
  if (word < 0 || !isOwner(words.forms[word]!)) return end;
  const last = words.forms[word]!.key === 'trực' ? plainNext(words, word + 1) : word;
  const at = last < 0 ? -1 : plainNext(words, last + 1);
  if (at < 0) return end;
  return readAgency(words, at, noContext, false)?.end ?? textEnd(words, at, words.starts[at]!);
}

/** The offset behind what follows a member up to its separator; a further agency in it begins a member of its own. */
function remainderEnd(words: Words, { end, next, kind }: MemberRead, context: RecognitionContext): number {
  if (kind === 'text') return textEnd(words, next, end);
  return textEnd(
    words,
    next,
    end,
    (i) =>
      isCapital(words.forms[i]!) &&
      mayBeginMember(words, i, context) &&
      readAgency(words, i, context, true)?.agency !== undefined,
  );
}
