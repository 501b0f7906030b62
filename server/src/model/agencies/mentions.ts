import type { AgencyMisspelling } from '#agencies/index.ts';
import {
  type AgencyFound,
  agencyAt,
  findAgencies,
  findAgencyMisspellings,
  type RecognitionContext,
} from '#agencies/index.ts';
import { type Agency, agencyNamed } from '#catalog/agency.ts';
import type { ReferenceData } from '#catalog/reference-data.ts';
import { signsIn, signsOf } from '#grammar/text/signs.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import type { Steps } from '#grammar/text/steps.ts';
import type { Block } from '#grammar/tree.ts';
import type { Header } from '#model/header/header.ts';
import type { Issuer } from '#model/header/issuer.ts';
import { contentOf, ownLines } from '#model/structure/walk.ts';
import type { PlanDate } from '#model/times/date.ts';
import { type AgencyList, type AgencyMention, citedIn, isInside, nothingCited } from './agency-lists.ts';

/** What names of agencies mean in a plan: by its day, its issuer, its workspace, and the short names that it gives itself. */
export function recognitionIn(
  referenceData: ReferenceData,
  date: PlanDate | undefined,
  issuer: Issuer,
  shortNames?: ReadonlyMap<string, string>,
): RecognitionContext {
  const province = issuer.territories.get('province');
  return {
    ...(date && { day: date.day }),
    ...(issuer.level && { level: issuer.level }),
    ...((province === 'tỉnh' || province === 'thành phố') && { province }),
    ...(referenceData.agencies.length > 0 && { agencies: referenceData.agencies }),
    ...(shortNames && { shortNames }),
  };
}

/** The agency of a name in the workspace, else in the catalog. */
export function agencyIn(referenceData: ReferenceData): (name: string) => Agency | undefined {
  return (name) => referenceData.agencies.find((each) => each.name === name) ?? agencyNamed(name);
}

/** The bodies that issue the plan, as its header names them; a name may go on in the next line ("TỈNH LÂM ĐỒNG"). */
export function issuersNamed(
  text: string,
  { issuers }: Header,
  context: RecognitionContext,
): AgencyMention[] {
  return issuers.flatMap((cell, i) => {
    const next = issuers[i + 1];
    const alone = agencyAt(text, cell.start, context);
    const words = `${sliceOf(text, cell)} ${next ? sliceOf(text, next) : ''}`;
    const joined = next && alone?.agency ? agencyAt(words, 0, context) : undefined;
    const goesOn = next && joined && joined.end > cell.end - cell.start + 1;
    if (!alone || (!goesOn && alone.end > cell.end)) return [];
    const read = goesOn ? { ...joined, end: next.start + joined.end - (cell.end - cell.start + 1) } : alone;
    return [
      inText({ ...read, nameEnd: alone.nameEnd, locality: undefined, start: cell.start }, 'issuer', false),
    ];
  });
}

/** So many blocks are read for mentions in one step. */
const blocksInStep = 200;

/** Every mention of an agency in the plan, in order: those with a role, and all others in its text. */
export function* allMentions(
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
  issuers: readonly AgencyMention[],
  lists: readonly AgencyList[],
  context: RecognitionContext,
): Steps<AgencyMention[]> {
  const held = [...issuers, ...lists.flatMap(({ members }) => members)]
    .filter(({ kind }) => kind !== 'text')
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mention, i, all) => i === 0 || mention.start >= all[i - 1]!.end);
  const mentions = [...held];
  let next = 0;
  for (const [i, span] of spansOf(blocks).entries()) {
    if (i % blocksInStep === blocksInStep - 1) yield;
    while (next < held.length && held[next]!.end <= span.start) next++;
    let last = next;
    while (last < held.length && held[last]!.start < span.end) last++;
    const cited = citationsOf(text, span);
    for (const read of findAgencies(text, span, context, inOrder(held, next, last, cited.numbers)))
      mentions.push(inText(read, 'text', cited.whole.length > 0 && isInside(read, cited.whole)));
    next = last;
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** The spans of `held` from `first` up to `last`, and others, by their starts. */
function inOrder(
  held: readonly Span[],
  first: number,
  last: number,
  others: readonly Span[],
): readonly Span[] {
  if (first === last && others.length === 0) return noSpans;
  const spans = held.slice(first, last);
  return others.length === 0 ? spans : [...spans, ...others].sort((a, b) => a.start - b.start);
}

const noSpans: readonly Span[] = [];

/** The misspellings in names of agencies anywhere in the plan's own words, and of those that issued what it cites; not in subjects. */
export function agencyMisspellingsIn(
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
  context: RecognitionContext,
): AgencyMisspelling[] {
  const found: AgencyMisspelling[] = [];
  for (const [span, misspellings] of findAgencyMisspellings(text, spansOf(blocks), context)) {
    const { whole, issuers } = citationsOf(text, span);
    for (const misspelling of misspellings)
      if (!isInside(misspelling, whole) || isInside(beginningOf(misspelling), issuers))
        found.push(misspelling);
  }
  return found;
}

/** A misspelt name may not be read to its end as who issued what is cited. */
const beginningOf = ({ start }: Span): Span => ({ start, end: start + 1 });

/** What a piece of a plan cites; its signs tell quickly that it cites nothing with a number. */
function citationsOf(text: string, span: Span): ReturnType<typeof citedIn> {
  const signs = signsOf(text);
  const { first, last } = signsIn(signs, span);
  for (let i = first; i < last; i++)
    if (text.charCodeAt(signs.offsets[i]!) === 0x2f) return citedIn(text, span);
  return nothingCited;
}

/** The text of each block itself, without the blocks below it. */
function spansOf(blocks: readonly Block[]): Span[] {
  const spans: Span[] = [];
  for (const block of blocks) {
    const lines = ownLines(block);
    if (lines.length > 0) spans.push(contentOf(lines));
  }
  return spans;
}

/** Objects are written out: this runs for every agency of every plan. */
function inText(read: AgencyFound, role: 'issuer' | 'text', inCitation: boolean): AgencyMention {
  const { start, end, name, agency, meanings, kind, nameEnd, locality } = read;
  return {
    start,
    end,
    name,
    agency,
    meanings,
    kind,
    nameStart: start,
    nameEnd,
    locality,
    head: undefined,
    owned: false,
    role,
    task: undefined,
    row: undefined,
    assignment: undefined,
    inCitation,
  };
}
