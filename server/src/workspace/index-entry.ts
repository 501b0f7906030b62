import { documentsNumbered } from '#catalog/document-table.ts';
import type { CitedMarks } from '#catalog/issued-by.ts';
import type { LegalDocument, Origin } from '#catalog/legal-document.ts';
import type { HeadingInOtherPlan } from '#catalog/reference-data.ts';
import { withoutDiacritics } from '#grammar/text/fold.ts';
import { lineStarts } from '#grammar/text/line-starts.ts';
import { onOneLine, plainOf } from '#grammar/text/plain.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import type { Block, Item, ItemLevel } from '#grammar/tree.ts';
import { localityKeyOf } from '#model/agencies/agency-key.ts';
import { citedSubject } from '#model/citations/cited-marks.ts';
import { identityOf } from '#model/header/identity.ts';
import type { Plan } from '#model/plan.ts';
import { contentOf } from '#model/structure/walk.ts';

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
  readonly agencies: readonly AgencyEntry[];
  /** How many tasks the plan has, rows of task tables among them. */
  readonly tasks: number;
  /** The headings as a search compares them: see `symbolSearchKey`. */
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

/** An agency named in a plan; `place` as `localityKeyOf` gives it. */
export interface AgencyEntry extends NameEntry {
  readonly place: string;
}

/** A heading of a plan, with offsets. */
export type HeadingEntry = Span & Omit<HeadingInOtherPlan, 'range'>;

/** How much of a plan is indexed: `exports` is what other plans ask of it, `full` is all. */
export type IndexDepth = 'exports' | 'full';

/**
 * The entry of a plan, to `depth`. Its strings are copies: a slice of the plan's text would hold the whole text in
 * memory.
 */
export function entryOf(plan: Plan, origin: Origin, depth: IndexDepth): IndexEntry {
  if (depth === 'exports') return exportsOf(plan, origin);
  const { identity, ...pieces } = detached({
    identity: identityOf(plan, origin) ?? null,
    citations: citationsIn(plan),
    definitions: definitionsIn(plan),
    headings: headingsIn(plan),
  });
  return {
    origin,
    ...pieces,
    identity: identity ? { ...identity, origin } : undefined,
    details: detailsOf(plan),
    lineStarts: Uint32Array.from(lineStarts(plan.text)),
  };
}

/** The same to the depth of what others ask. Thousands of such entries are held, and few are asked for headings: these are held as bytes. */
function exportsOf(plan: Plan, origin: Origin): IndexEntry {
  const { identity, citations } = detached({
    identity: identityOf(plan, origin) ?? null,
    citations: citationsIn(plan).filter(({ date, subject }) => date !== null && subject !== null),
  });
  const headings = identity ? new TextEncoder().encode(JSON.stringify(headingsIn(plan))) : undefined;
  return {
    origin,
    identity: identity ? { ...identity, origin } : undefined,
    citations,
    definitions: [],
    get headings() {
      return headings ? (JSON.parse(new TextDecoder().decode(headings)) as HeadingEntry[]) : [];
    },
    details: undefined,
    lineStarts: Uint32Array.from(lineStarts(plan.text)),
  };
}

function detailsOf(plan: Plan): EntryDetails {
  const rows = plan.tables.reduce((sum, table) => sum + table.rows.length, 0);
  return {
    agencies: agenciesIn(plan),
    tasks: plan.tasks.length + rows,
    keys: detached(headingsIn(plan).map(symbolSearchKey)),
  };
}

/** A heading as a search compares it: without diacritics, its number before it. */
export function symbolSearchKey({ marker, name }: HeadingEntry): string {
  return withoutDiacritics(`${marker}. ${name}`);
}

/** A copy that shares no strings with the plan's text. */
function detached<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
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
        type: onOneLine(sliceOf(plan.text, type)),
        number: number.text,
        date: day ?? null,
        by: citation.issuer,
        subject: isOpen ? citedSubject(plan.text, citation) : null,
      },
    ];
  });
}

function agenciesIn({ agencies, issuer }: Plan): AgencyEntry[] {
  const copies = new Map<string, string>(); // a plan names the same agencies again and again
  const copyOf = (words: string) => {
    const copy = copies.get(words) ?? detached(words);
    copies.set(words, copy);
    return copy;
  };
  return agencies.map((mention) => {
    const { start, end, name, agency } = mention;
    return { start, end, name: agency?.name ?? copyOf(name), place: copyOf(localityKeyOf(mention, issuer)) };
  });
}

function definitionsIn({ abbreviations }: Plan): NameEntry[] {
  return abbreviations.definitions.map(({ short: { start, end }, name }) => ({ start, end, name }));
}

const headingLevels: ReadonlySet<ItemLevel> = new Set(['part', 'section', 'clause', 'subclause']);
/** Longer headings are cut, in UTF-16 units. */
const maxNameLength = 100;

function headingsIn({ text, tree }: Plan): HeadingEntry[] {
  const found: HeadingEntry[] = [];
  const add = (blocks: readonly Block[], parent: number, inAnnex: boolean) => {
    for (const block of blocks) {
      if (block.kind !== 'item' || !headingLevels.has(block.level)) continue;
      found.push({ ...headingOf(text, block), parent, inAnnex });
      add(block.children, found.length - 1, inAnnex);
    }
  };
  for (const { kind, blocks } of tree.parts)
    if (kind === 'body' || kind === 'annex') add(blocks, -1, kind === 'annex');
  return found;
}

function headingOf(text: string, { level, marker, lines }: Item): Omit<HeadingEntry, 'parent' | 'inAnnex'> {
  const content = contentOf(lines);
  const words = onOneLine(
    plainOf(text, { start: content.start, end: Math.min(content.end, content.start + 2 * maxNameLength) }),
  );
  return {
    level,
    marker: onOneLine(sliceOf(text, marker)).replace(/[^\p{L}\d]+$/u, ''),
    name: words.length > maxNameLength ? `${words.slice(0, words.lastIndexOf(' ', maxNameLength))}…` : words,
    start: marker.start,
    end: Math.max(marker.end, content.end),
  };
}
