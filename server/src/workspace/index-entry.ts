import { documentsNumbered } from '#catalog/document-table.ts';
import type { CitedMarks } from '#catalog/issued-by.ts';
import type { LegalDocument, Origin } from '#catalog/legal-document.ts';
import type { HeadingInOtherPlan } from '#catalog/reference-data.ts';
import { withoutDiacritics } from '#grammar/text/fold.ts';
import { lineStarts } from '#grammar/text/line-starts.ts';
import { memoizeByKey } from '#grammar/text/memoize.ts';
import { onOneLine, plainOf } from '#grammar/text/plain.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import type { Block, Item, ItemLevel } from '#grammar/tree.ts';
import { citedSubject } from '#model/citations/cited-marks.ts';
import type { FactName } from '#model/facts.ts';
import { identityOf } from '#model/header/identity.ts';
import type { Plan } from '#model/plan.ts';
import { contentOf } from '#model/structure/walk.ts';
import { type AgencyMentions, agencyMentionsOf } from './agency-mentions.ts';
import { sharedString } from './shared-string.ts';

/**
 * What the index holds of one plan: small plain data with offsets (UTF-16 units, half open), neither its text nor its
 * tree.
 */
export interface IndexEntry {
  readonly origin: Origin;
  /** The plan as the document that others cite; undefined while it has no number. */
  readonly identity: LegalDocument | undefined;
  readonly citations: readonly CitationEntry[];
  /** Where short forms are introduced: `(sau đây gọi tắt là TTHC)`. */
  readonly definitions: readonly NameEntry[];
  /** Sections, clauses and what stands above them, parents before their children. */
  readonly headings: readonly HeadingEntry[];
  /** What no other plan asks for; undefined where the plan is not indexed to the full depth. */
  readonly details: EntryDetails | undefined;
  /** The offsets at which its lines begin: see `rangeIn`. */
  readonly lineStarts: Uint32Array;
}

/** The facts of a plan that only the full depth has. */
export interface EntryDetails {
  /** Every mention of an agency, by the name that the catalog has for it. */
  readonly agencies: AgencyMentions;
  /** How many tasks the plan has, rows of task tables and duties among them. */
  readonly tasks: number;
  /** The names of the headings as a search compares them: without diacritics. */
  readonly keys: readonly string[];
}

/** A citation of a document with a number. */
export interface CitationEntry extends Span {
  readonly type: string;
  readonly number: string;
  /** An ISO date; null where the citation gives none, or one that no calendar has. */
  readonly date: string | null;
  /** The issuer, where every province, district or commune has such a body; else null. */
  readonly by: CitedMarks['by'];
  /** The key of its subject where others may give it another date; null where the catalog knows better, or none is given. */
  readonly subject: string | null;
}

/** A name, and where it stands. */
export interface NameEntry extends Span {
  readonly name: string;
}

/** A heading of a plan, with offsets. */
export type HeadingEntry = Span & Omit<HeadingInOtherPlan, 'range'>;

/** How much of a plan is indexed: `exports` is what other plans ask of it, `full` is all. */
export type IndexDepth = 'exports' | 'full';

/** The facts that an entry to the full depth is made of, in the order in which they need each other: reading them first leaves little to do. */
export const factsOfEntry: readonly FactName[] = [
  'issuer',
  'citations',
  'abbreviations',
  'tables',
  'tasks',
  'agencyLists',
  'agencies',
];

/**
 * The entry of a plan, to `depth`. Its strings are copies: a slice of the plan's text would hold the whole text in
 * memory.
 */
export function entryOf(plan: Plan, origin: Origin, depth: IndexDepth): IndexEntry {
  if (depth === 'exports') return exportsOf(plan, origin);
  const headings = headingsIn(plan, (name) => headingNamed(name).name);
  return {
    origin,
    identity: identityIn(plan, origin),
    citations: citationsIn(plan),
    definitions: definitionsIn(plan),
    headings,
    details: detailsOf(plan, headings),
    lineStarts: Uint32Array.from(lineStarts(plan.text)),
  };
}

/** The same to the depth of what others ask. Thousands of such entries are held, and few are asked for headings: these are held as bytes. */
function exportsOf(plan: Plan, origin: Origin): IndexEntry {
  const identity = identityIn(plan, origin);
  const headings = identity ? new TextEncoder().encode(JSON.stringify(headingsIn(plan, same))) : undefined;
  return {
    origin,
    identity,
    citations: citationsIn(plan).filter(({ date, subject }) => date !== null && subject !== null),
    definitions: [],
    get headings() {
      return headings ? (JSON.parse(new TextDecoder().decode(headings)) as HeadingEntry[]) : [];
    },
    details: undefined,
    lineStarts: Uint32Array.from(lineStarts(plan.text)),
  };
}

function detailsOf(plan: Plan, headings: readonly HeadingEntry[]): EntryDetails {
  const rows = plan.tables.reduce((sum, table) => sum + table.rows.length, 0);
  return {
    agencies: agencyMentionsOf(plan),
    tasks: plan.tasks.length + plan.duties.length + rows,
    keys: headings.map(({ name }) => headingNamed(name).key),
  };
}

/** The name of a heading, and how a search compares it: one of each for all plans that have it. */
const headingNamed = memoizeByKey(10_000, (name) => ({ name, key: withoutDiacritics(name) }));

function identityIn(plan: Plan, origin: Origin): LegalDocument | undefined {
  const identity = identityOf(plan, origin);
  return identity && { ...(JSON.parse(JSON.stringify(identity)) as LegalDocument), origin };
}

/** Citations by number with a type; those within the name of another document are that document's. */
function citationsIn(plan: Plan): CitationEntry[] {
  return plan.citations.flatMap((citation): CitationEntry[] => {
    const { cited, day, within } = citation;
    const { number, type, start, end } = cited;
    if (!number || number.blank || within) return [];
    const isOpen = day !== undefined && documentsNumbered(number.text).length === 0;
    return [
      {
        start,
        end,
        type: typeWritten(sliceOf(plan.text, type)),
        number: sharedString(number.text),
        date: day === undefined ? null : sharedString(day),
        by: citation.issuer && sharedIssuer(JSON.stringify(citation.issuer)),
        subject: isOpen ? sharedString(citedSubject(plan.text, citation)) : null,
      },
    ];
  });
}

const typeWritten = memoizeByKey(500, (words) => sharedString(onOneLine(words)));

/** One object for the issuers with the same JSON. */
const sharedIssuer = memoizeByKey(2000, (json) => JSON.parse(json) as NonNullable<CitedMarks['by']>);

function definitionsIn({ abbreviations }: Plan): NameEntry[] {
  return abbreviations.definitions.map(({ short: { start, end }, name }) => ({
    start,
    end,
    name: sharedString(name),
  }));
}

const headingLevels: ReadonlySet<ItemLevel> = new Set(['part', 'section', 'clause', 'subclause']);
/** Longer headings are cut, in UTF-16 units. */
const maxNameLength = 100;

const same = (name: string) => name;

/** The headings of a plan; `keptName` gives a name as it is kept. */
function headingsIn({ text, tree }: Plan, keptName: (name: string) => string): HeadingEntry[] {
  const found: HeadingEntry[] = [];
  const add = (blocks: readonly Block[], parent: number, inAnnex: boolean) => {
    for (const block of blocks) {
      if (block.kind !== 'item' || !headingLevels.has(block.level)) continue;
      found.push({ ...headingOf(text, block, keptName), parent, inAnnex });
      add(block.children, found.length - 1, inAnnex);
    }
  };
  for (const { kind, blocks } of tree.parts)
    if (kind === 'body' || kind === 'annex') add(blocks, -1, kind === 'annex');
  return found;
}

/** A marker without the sign behind it: `II.` is `II`. */
const markerWritten = memoizeByKey(2000, (words) =>
  sharedString(onOneLine(words).replace(/[^\p{L}\d]+$/u, '')),
);

function headingOf(
  text: string,
  { level, marker, lines }: Item,
  keptName: (name: string) => string,
): Omit<HeadingEntry, 'parent' | 'inAnnex'> {
  const content = contentOf(lines);
  const words = onOneLine(
    plainOf(text, { start: content.start, end: Math.min(content.end, content.start + 2 * maxNameLength) }),
  );
  return {
    level,
    marker: markerWritten(sliceOf(text, marker)),
    name: keptName(
      words.length > maxNameLength ? `${words.slice(0, words.lastIndexOf(' ', maxNameLength))}…` : words,
    ),
    start: marker.start,
    end: Math.max(marker.end, content.end),
  };
}
