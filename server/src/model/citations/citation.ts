import { compareIssuers, type IssuedBy } from '#catalog/issued-by.ts';
import type { LegalDocument } from '#catalog/legal-document.ts';
import { numberKey } from '#catalog/number.ts';
import type { ReferenceData } from '#catalog/reference-data.ts';
import { type Citation, citationsIn, hasCitationSign } from '#grammar/inline/citation.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { lazy, memoizeByText } from '#grammar/text/memoize.ts';
import { signsOf } from '#grammar/text/signs.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import type { PlanTree } from '#grammar/tree.ts';
import { wordsIn } from '#grammar/words/words.ts';
import { issuedBy, issuerCited } from '#model/header/issued-by.ts';
import { type Issuer, noIssuer } from '#model/header/issuer.ts';
import type { PlanDate } from '#model/times/date.ts';
import { isoDay } from '#model/times/day.ts';
import { type CitableText, type CitingText, citableText, citingTexts, meets } from './citation-text.ts';
import { namedLaw } from './law-name.ts';

/** A document that the plan cites, at one place. */
export interface PlanCitation {
  readonly cited: Citation;
  /** The piece of text that it stands in, and where that is. */
  readonly text: CitingText;
  /** The citation in whose subject it stands: then it is part of a name. */
  readonly within: PlanCitation | undefined;
  /** The day of issue that the citation gives, ISO; undefined where none does, or none that the calendar has. */
  readonly day: string | undefined;
  /**
   * The same for all citations of one document: type and number; with the year where the number bears none, since such
   * numbers begin again every year. Undefined for a number still to be filled in and a short name that nothing explains.
   */
  readonly key: string | undefined;
  /** Whether no earlier citation has its key. */
  readonly isFirst: boolean;
  /** Who issued it, as far as the text tells: see `issuerCited`. */
  readonly issuer: IssuedBy | null;
  /** Known documents of its type and number, or its name, whatever their days. */
  readonly documents: readonly LegalDocument[];
  /** The known document that it means; undefined where none is known or several may be meant. */
  readonly document: LegalDocument | undefined;
}

/** What is read of a citation before all are compared. */
interface Found {
  readonly cited: Citation;
  /** Type and number, or the name of a law, folded; undefined where it names no certain document. */
  readonly base: string | undefined;
  readonly text: CitingText;
  /** The laws of its name, where it gives one. */
  readonly named: readonly LegalDocument[] | undefined;
}

/** The documents cited in a plan's text, in their order; the header, the signature and its `attachments` cite none. */
export function citationsOf(
  tree: PlanTree,
  referenceData: ReferenceData,
  date: () => PlanDate | undefined,
  issuer: () => Issuer,
  attachments: readonly Span[] = [],
): PlanCitation[] {
  const { text } = tree;
  const citable = citableText(tree, attachments);
  const found: Found[] = [];
  for (const piece of citingTexts(tree, citable.blanked))
    found.push(...foundIn(text, citable, piece, referenceData));
  const days = daysGiven(found);
  const citations: PlanCitation[] = [];
  const byCited = new Map<Citation, PlanCitation>();
  const keys = new Set<string>();
  const shortNames = new ShortNames(text);
  for (const { cited, base, text: piece, named } of found) {
    const day = dayOf(cited);
    const given = day ?? (base === undefined ? undefined : only(days.get(base)));
    const key = cited.kind === 'alias' ? shortNames.meaning(cited)?.key : keyOf(cited, base, given);
    const by = lazy(() => issuerCited(text, cited, issuer()));
    const documents = lazy(() => named ?? ofNumber(text, cited, referenceData, by, given));
    const document = lazy(() => identifiedDocument(text, cited, documents(), given, date));
    const citation: PlanCitation = {
      cited,
      text: piece,
      within: cited.within && byCited.get(cited.within),
      day,
      key,
      isFirst: key !== undefined && !keys.has(key),
      get issuer() {
        return by();
      },
      get documents() {
        return documents();
      },
      get document() {
        return document();
      },
    };
    if (key !== undefined) keys.add(key);
    citations.push(citation);
    shortNames.add(citation);
    byCited.set(cited, citation);
  }
  return citations;
}

/** The days that the plan gives for each type and number. */
function daysGiven(found: readonly Found[]): ReadonlyMap<string, ReadonlySet<string>> {
  const days = new Map<string, Set<string>>();
  for (const { cited, base } of found) {
    const day = dayOf(cited);
    if (base === undefined || day === undefined) continue;
    const known = days.get(base);
    if (known) known.add(day);
    else days.set(base, new Set([day]));
  }
  return days;
}

const only = (days: ReadonlySet<string> | undefined) => (days?.size === 1 ? [...days][0] : undefined);

function foundIn(
  original: string,
  citable: CitableText,
  text: CitingText,
  referenceData: ReferenceData,
): Found[] {
  const isBlanked = meets(citable.blanked, text);
  const citations = citationsIn(citable.text, text, isBlanked ? undefined : wordsIn(original, text));
  if (citations.length > 0 && isBlanked && !isSigned(original, text)) return [];
  return citations.flatMap((cited): Found[] => {
    if (cited.kind !== 'named') return [{ cited, base: baseOf(original, cited), text, named: undefined }];
    const law = namedLaw(original, cited, referenceData);
    if (!law) return [];
    const { citation, documents } = law;
    return [{ cited: citation, base: baseOf(original, citation), text, named: documents }];
  });
}

/** Whether a piece of a text, as it stands there, has a sign of a citation; decomposed text is read without. */
function isSigned(text: string, { start, end }: Span): boolean {
  return hasCitationSign(text.slice(start, end)) || signsOf(text).hasCombiningMarks;
}

function ofNumber(
  text: string,
  cited: Citation,
  referenceData: ReferenceData,
  issuer: () => IssuedBy | null,
  day: string | undefined,
): readonly LegalDocument[] {
  const { number, type, subject, parts } = cited;
  if (!number || number.blank || number.serial === '') return [];
  const by = issuer(); // of the plans of a workspace many bear one number
  const isOpen = by === null || number.year !== undefined || parts.length > 0;
  const found = referenceData.documentsCited({
    type: type.name,
    number: number.text,
    by,
    day: day ?? null,
    subject: subject && !isOpen ? subjectKey(sliceOf(text, subject)) : null,
    isOpen,
  });
  return found.filter((each) => each.origin === undefined || compareIssuers(by, issuerOf(each)) !== 'other');
}

/** Who issued a document of the workspace; its configuration names bodies in words. */
export function issuerOf({ issuedBy: known, issuer }: LegalDocument): IssuedBy {
  return known ?? issuedBy(issuer, noIssuer);
}

/** A number that bears its year is enough; any other, and the name of a law, is identified by the year of its day. */
function keyOf(
  { number, year }: Citation,
  base: string | undefined,
  day: string | undefined,
): string | undefined {
  if (base === undefined || number?.year !== undefined) return base;
  return `${base}@${day?.slice(0, 4) ?? year?.value ?? ''}`;
}

/** Short names and what they stand for: the name that was given, or type and serial of the citations so far. */
class ShortNames {
  private readonly given = new Map<string, PlanCitation>();
  /** By type and serial; undefined where several documents share them. */
  private readonly bySerial = new Map<string, PlanCitation | undefined>();
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  add(citation: PlanCitation): void {
    const { alias, kind, type, number } = citation.cited;
    if (alias) this.given.set(foldKey(sliceOf(this.text, alias)), citation);
    if (kind !== 'numbered') return;
    const { serial, year } = number!;
    for (const name of [`${type.name} ${serial}`, `${type.name} ${serial}/${year}`]) {
      const known = this.bySerial.get(name);
      this.bySerial.set(
        name,
        known === undefined && this.bySerial.has(name) ? undefined : sameOf(known, citation),
      );
    }
  }

  /** The citation that a short name stands for. */
  meaning(cited: Citation): PlanCitation | undefined {
    const { type, number } = cited;
    return (
      this.given.get(foldKey(sliceOf(this.text, cited))) ?? this.bySerial.get(`${type.name} ${number!.text}`)
    );
  }
}

/** The earlier of two citations of one document; undefined where they are of two. */
const sameOf = (known: PlanCitation | undefined, citation: PlanCitation) =>
  known === undefined ? citation : known.key === citation.key ? known : undefined;

function identifiedDocument(
  text: string,
  cited: Citation,
  documents: readonly LegalDocument[],
  day: string | undefined,
  date: () => PlanDate | undefined,
): LegalDocument | undefined {
  if (cited.kind === 'alias' || documents.length === 0) return undefined;
  if (cited.kind === 'named') return lawOf(cited, documents, day, date()?.day);
  const sole = cited.number!.year !== undefined && documents.length === 1 ? documents[0] : undefined;
  if (day !== undefined) return documents.find((each) => each.date === day) ?? sole;
  const { subject } = cited;
  if (sole || !subject) return sole;
  const fragment = subjectKey(text.slice(subject.start, subject.end));
  return documents.find(({ title }) => title !== '' && subjectKey(title) === fragment);
}

/** The law that a name identifies: by number, day or year, else the newest on the plan's day. */
function lawOf(
  { number, year }: Citation,
  documents: readonly LegalDocument[],
  day: string | undefined,
  planDay: string | undefined,
): LegalDocument | undefined {
  if (number) return documents.find((each) => numberKey(each.number) === numberKey(number.text));
  if (day) return documents.find(({ date }) => date === day);
  if (year) {
    const ofYear = documents.filter(({ date }) => date?.startsWith(String(year.value)));
    return ofYear.length === 1 ? ofYear[0] : undefined;
  }
  return documents.filter(({ date }) => date !== null && (planDay === undefined || date <= planDay)).at(-1);
}

function baseOf(text: string, { kind, type, number, name }: Citation): string | undefined {
  if (kind === 'alias') return undefined;
  if (number)
    return number.blank || number.serial === '' ? undefined : `${type.name} ${numberKey(number.text)}`;
  return foldKey(sliceOf(text, name!).replaceAll('*', ''));
}

function dayOf({ date }: Citation): string | undefined {
  return date && isoDay(date.year, date.month, date.day);
}

/**
 * The key under which subjects are compared: without `về`, `về việc`, quotation marks and punctuation, with the commonest
 * short forms written out (drafters shorten titles freely).
 */
export const subjectKey = memoizeByText((subject): string =>
  foldKey(subject)
    .replace(/^(?:về việc|về|v\/v)\s+/u, '')
    .replaceAll('tthc', 'thủ tục hành chính')
    .replaceAll('cchc', 'cải cách hành chính')
    .replace(/\bubnd\b/gu, 'ủy ban nhân dân')
    .replace(/[“”"«».,;:*]/g, ' ')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim(),
);
