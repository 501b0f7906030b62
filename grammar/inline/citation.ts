import type { IToken } from 'chevrotain';
import { parseCitations } from '#grammar/inline/citation-grammar.ts';
import { tokenizeCitations } from '#grammar/inline/citation-lexer.ts';
import { CitationNesting, type Draft } from '#grammar/inline/citation-nesting.ts';
import type { CitedNumber } from '#grammar/inline/citation-number.ts';
import {
  areWhole,
  isCitationSite,
  mayCite,
  sentenceEnd,
  sentenceStart,
} from '#grammar/inline/citation-sites.ts';
import { type LetterWords, letterWords, shiftedWords } from '#grammar/inline/letter-words.ts';
import { compose } from '#grammar/text/fold.ts';
import { lazy, memoizeByText } from '#grammar/text/memoize.ts';
import type { Span } from '#grammar/text/span.ts';
import { type Words, wordsIn } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import { type ListName, wordList } from '#lexicon/words.ts';

export type { CitedNumber } from '#grammar/inline/citation-number.ts';

/** A day as it is written; whether the calendar has it is not checked here. */
export interface CitedDate extends Span {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** A document cited: its span goes from the type word to the number or the day. */
export interface Citation extends Span {
  /** `numbered` by its number, `named` a law by its name, `alias` by a bare number: `Đề án 06`, `Nghị quyết 57`. */
  readonly kind: 'numbered' | 'named' | 'alias';
  /** The parts of it that are cited, as written: `khoản 1`, `Điều 5`, `phần IV`. */
  readonly parts: readonly Span[];
  /** The type word; `name` as the table of types has it; `inList` where it was said for an earlier document of the list. */
  readonly type: Span & { readonly name: string; readonly inList: boolean };
  readonly number: CitedNumber | undefined;
  /** The name of a law, its type word among it, as far as it may go: catalogues know where it ends. */
  readonly name: Span | undefined;
  readonly date: CitedDate | undefined;
  /** Whether a day stands there that is still to be filled in. */
  readonly isDateBlank: boolean;
  /** The year by which a law is identified: `Luật Đất đai năm 2024`. */
  readonly year: (Span & { readonly value: number }) | undefined;
  /** What follows `của`; `bodies` are the known names in it, as written. */
  readonly issuer: (Span & { readonly bodies: readonly string[] }) | undefined;
  /** What it is about, `về` included; `isWhole` where its end is certain. */
  readonly subject: (Span & { readonly isWhole: boolean }) | undefined;
  /** The quoted name that stands before it: `Đề án “…” được phê duyệt theo Quyết định số …`. */
  readonly quoted: Span | undefined;
  /** The short name that it is given: `(sau đây gọi tắt là Đề án 06)`. */
  readonly alias: Span | undefined;
  /** The citation in whose subject it stands. */
  readonly within: Citation | undefined;
  /** The whole citation: from its first part to its subject. */
  readonly extent: Span;
}

/** The words of a list in small letters and in capitals. */
const inBothCases = (name: ListName) => wordList(name).flatMap((word) => [word, word.toUpperCase()]);

/**
 * What a text that cites anything has: the slash of a number before a capital, or a hyphen behind its figures; a law's name; a type
 * and a bare number.
 */
const signs = lazy((): readonly RegExp[] => [
  /\/[\s*]{0,4}[A-ZĐÐƯ]|\d[-–][A-ZĐÐƯ]/,
  new RegExp(
    String.raw`${alternation(inBothCases('citation-words.law-ends'), { space: String.raw`\s+` })}\s|số[\s*]+[NQCTKĐH][A-ZĐ]-`,
  ),
  new RegExp(
    String.raw`\d(?<=${alternation(inBothCases('citation-words.last-syllables'))}[\s*]{1,9}(?:(?:số|SỐ)[\s*]{0,9})?\d)`,
  ),
]);

/** Whether composed text has a sign of a citation. */
export const hasCitationSign = (text: string): boolean => signs().some((sign) => sign.test(text));

/** The documents that a span cites, in order; nothing that is found lies outside the span. */
export function readCitations(text: string, span: Span): readonly Citation[] {
  return mayCite(text, span) ? citationsIn(text, span, wordsIn(text, span)) : none;
}

/** The same for a span that is worth a look. Its words are given where the text has no others there. */
export function citationsIn(text: string, span: Span, words?: Words): readonly Citation[] {
  const memo = draftsIn(text.slice(span.start, span.end));
  memo.drafts ??= readPiece(memo.piece, words);
  const { drafts, toOriginal } = memo.drafts;
  if (drafts.length === 0) return none;
  const found: Citation[] = [];
  const at = (offset: number) => span.start + toOriginal(offset);
  for (const draft of drafts) found.push(citationOf(draft, at, found));
  return found;
}

/** What the grammar finds in a piece of text; places are those of its composed form. */
interface Drafts {
  readonly drafts: readonly Draft[];
  readonly toOriginal: (offset: number) => number;
}

/** The drafts of a piece of text as soon as they are read. */
const draftsIn = memoizeByText((piece): { readonly piece: string; drafts?: Drafts } => ({ piece }));

function readPiece(piece: string, given: Words | undefined): Drafts {
  if (given && areWhole(given))
    return { drafts: signed(piece, readDrafts(shiftedWords(piece, given))), toOriginal: same };
  const { text, toOriginal } = compose(piece);
  return { drafts: signed(text, readDrafts(letterWords(text))), toOriginal };
}

const same = (offset: number) => offset;

const signed = (text: string, drafts: readonly Draft[]) =>
  drafts.some((draft) => isSigned(text, draft)) || hasCitationSign(text) ? drafts : none;

/** Whether a citation has a sign of its own; most have one. */
const isSigned = (text: string, { core }: Draft) => hasCitationSign(text.slice(core.start, core.end + 1));

/** Reads the sentences that may cite something, and those behind them as long as they may go on with it. */
function readDrafts(words: LetterWords): readonly Draft[] {
  const { text } = words;
  const nesting = new CitationNesting();
  let from = 0;
  let firstWord = 0;
  const read = (start: number, end: number) => {
    while (firstWord < words.last && words.ends[firstWord]! <= start) firstWord++;
    parseCitations(tokenizeCitations(words, { start, end }, firstWord), nesting);
    from = end;
  };
  for (let i = 0; i < words.last; i++) {
    const site = words.starts[i]!;
    if (site < from || !isCitationSite(words, i)) continue;
    read(nesting.isIdle ? sentenceStart(words, from, i) : from, sentenceEnd(words, i));
  }
  if (!nesting.isIdle && from < text.length) read(from, text.length);
  nesting.finish();
  return nesting.drafts;
}

/** A draft in its places of the original text. Objects are written out: this runs for every citation of every plan. */
function citationOf(draft: Draft, at: (offset: number) => number, found: readonly Citation[]): Citation {
  const { kind, type, core, number, name, date, year, issuer, subject, quoted, alias, within } = draft;
  const place = (span: Span | undefined): Span | undefined =>
    span && { start: at(span.start), end: at(span.end) };
  const parts = draft.parts.length === 0 ? none : draft.parts.map((part) => place(part)!);
  const start = at(core.start);
  const end = at(core.end);
  const day = date && dateOf(date, at);
  const inYear = year && yearOf(year, at);
  const by = issuer && { start: at(issuer.start), end: at(issuer.end), bodies: issuer.bodies };
  const about = subject && { start: at(subject.start), end: at(subject.end), isWhole: subject.isWhole };
  return {
    start,
    end,
    kind,
    parts,
    type: { start: at(type.start), end: at(type.end), name: type.name, inList: type.inList },
    number: number && numberOf(number, at),
    name: place(name),
    date: day,
    isDateBlank: date !== undefined && day === undefined,
    year: inYear,
    issuer: by,
    subject: about,
    quoted: place(quoted),
    alias: place(alias),
    within: within === undefined ? undefined : found[within],
    extent: {
      start: parts[0]?.start ?? start,
      end: Math.max(end, by?.end ?? 0, inYear?.end ?? 0, about?.end ?? 0),
    },
  };
}

const none: readonly never[] = [];

function numberOf(number: CitedNumber, at: (offset: number) => number): CitedNumber {
  const { start, end, text, serial, year, symbol, groups, party, blank } = number;
  return { start: at(start), end: at(end), text, serial, year, symbol, groups, party, blank };
}

function dateOf({ image, startOffset }: IToken, at: (offset: number) => number): CitedDate | undefined {
  const figures = image.match(/\d+/g);
  if (figures?.length !== 3 || figures[2]!.length !== 4) return undefined;
  const [day, month, year] = figures;
  return {
    start: at(startOffset),
    end: at(startOffset + image.length),
    day: Number(day),
    month: Number(month),
    year: Number(year),
  };
}

function yearOf({ image, startOffset }: IToken, at: (offset: number) => number): Citation['year'] {
  const value = Number(/\d{4}/.exec(image)![0]);
  return { start: at(startOffset), end: at(startOffset + image.length), value };
}

/**
 * The pieces of a span that surely are of citations. The name of a law may not reach as far as it is read (only a
 * catalogue knows where it ends): of a law its number, day and year.
 */
export function citedSpans(text: string, span: Span): readonly Span[] {
  const spans: Span[] = [];
  for (const cited of readCitations(text, span)) {
    if (cited.kind !== 'named') spans.push(cited);
    else for (const each of [cited.number, cited.date, cited.year]) if (each) spans.push(each);
  }
  return spans;
}
