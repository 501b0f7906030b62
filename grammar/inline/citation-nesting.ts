import type { IToken } from 'chevrotain';
import type { CitationSink, CitationTokens, TokenRun } from '#grammar/inline/citation-grammar.ts';
import { type CitedNumber, isKnownSymbol, readNumber } from '#grammar/inline/citation-number.ts';
import * as t from '#grammar/inline/citation-tokens.ts';
import { documentTypes } from '#grammar/tables/document-types.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { memoizeByKey } from '#grammar/text/memoize.ts';
import type { Span } from '#grammar/text/span.ts';
import { wordSet } from '#lexicon/words.ts';

/** A citation in composed text, while its subject may still go on. */
export interface Draft {
  kind: 'numbered' | 'named' | 'alias';
  type: Span & { name: string; inList: boolean };
  core: Span;
  parts: Span[];
  number: CitedNumber | undefined;
  name: Span | undefined;
  date: IToken | undefined;
  year: IToken | undefined;
  issuer: (Span & { bodies: readonly string[] }) | undefined;
  subject: (Span & { isWhole: boolean }) | undefined;
  quoted: Span | undefined;
  alias: Span | undefined;
  /** The index of the citation in whose subject it stands. */
  within: number | undefined;
}

/** A subject that is being read. */
interface Open {
  readonly index: number;
  readonly depth: number;
  readonly start: number;
}

const typeNames = new Map(documentTypes.map(({ name }) => [foldKey(name), name]));

/** The type as the table has it; `QUYẾT ĐỊNH`, `quyết định` are `Quyết định`. */
const typeOf = memoizeByKey(500, (image) => typeNames.get(foldKey(image.replaceAll('*', ' '))) ?? image);

/** What nothing but a subject begins with. */
const isAbout = /^(?:v\/v|về\s+việc)$/iu;

/** Subjects deeper than this are read as if they were of the one above. */
const deepest = 8;

const endOf = (token: IToken) => token.startOffset + token.image.length;
const spanOf = (token: IToken): Span => ({ start: token.startOffset, end: endOf(token) });

/**
 * Puts the citations of a text together: which subject belongs to which, where it ends, and what is cited within it.
 * A subject ends with its sentence, at a semicolon, at the bracket or quotation mark that closes what it stands in, and
 * before the next document of an enumeration.
 */
export class CitationNesting implements CitationSink {
  readonly drafts: Draft[] = [];
  private readonly open: Open[] = [];
  private depth = 0;
  private quotes: number[] = [];
  private lastQuote: Span | undefined;
  private approved: Span | undefined;
  private parts: Span[] = [];
  /** The last token that is no joiner, its end, and the joiner after it. */
  private end = 0;
  private joiner: IToken | undefined;
  /** The last citation, and whether nothing but its own words stands behind it. */
  private last: number | undefined;
  private isBehind = false;
  private wasBehind = false;
  /** The citation that a bracket stands behind, and where the short name begins that it gives; -1: not yet. */
  private named: number | undefined;
  private aliasFrom: number | undefined;
  private listType: Draft['type'] | undefined;

  get goesOn(): boolean {
    return this.listType !== undefined;
  }

  /** Whether behind the end of a sentence nothing of it is waited for: sentences that cite nothing need not be read. */
  get isIdle(): boolean {
    return this.named === undefined;
  }

  citation(reading: CitationTokens): void {
    const draft = this.draftOf(reading);
    if (draft && this.aliasFrom === -1) {
      this.aliasFrom = draft.core.start; // the short name that is given, not a mention of its own
      this.end = draft.core.end;
      return;
    }
    if (!draft) {
      this.parts = [];
      this.isBehind = false;
      this.end = endOf(reading.date ?? reading.number ?? reading.type!);
      return;
    }
    const index = this.drafts.length;
    draft.within = this.place(draft, draft.parts[0]?.start ?? draft.core.start);
    draft.quoted = this.approved;
    this.drafts.push(draft);
    this.approved = undefined;
    this.parts = [];
    this.joiner = undefined;
    this.last = index;
    this.isBehind = true;
    const { start, end, name } = draft.type;
    this.listType = { start, end, name, inList: true };
    this.end = Math.max(draft.core.end, draft.issuer?.end ?? 0);
  }

  token(token: IToken): void {
    const { tokenType } = token;
    this.wasBehind = this.isBehind;
    if (this.aliasFrom === -1 && tokenType !== t.TypeWord && tokenType !== t.LawWord)
      this.aliasFrom = undefined;
    if (this.isBehind) {
      if (this.opensSubject(token)) {
        if (this.open.length < deepest)
          this.open.push({ index: this.last!, depth: this.depth, start: token.startOffset });
        this.isBehind = false;
      } else if (tokenType !== t.Comma) this.isBehind = false;
    }
    switch (tokenType) {
      case t.Comma:
      case t.And:
        this.joiner = token;
        return;
      case t.Semicolon:
        this.close(true);
        this.joiner = token;
        if (this.depth === 0) this.parts = [];
        return;
      case t.Stop:
      case t.Break:
        this.depth = 0;
        this.quotes = [];
        this.aliasFrom = undefined;
        this.listType = undefined;
        this.close(true);
        this.settle(token);
        return;
      case t.Open:
        this.depth++;
        this.named = this.open[0]?.index ?? (this.wasBehind ? this.last : undefined);
        break;
      case t.TypeWord:
      case t.LawWord:
        if (this.aliasFrom === -1) this.aliasFrom = token.startOffset;
        break;
      case t.Close:
        if (this.aliasFrom !== undefined && this.aliasFrom >= 0) this.give(this.aliasFrom);
        this.aliasFrom = undefined;
        this.close(true);
        this.depth = Math.max(0, this.depth - 1);
        break;
      case t.OpenQuote:
        this.quote(token);
        break;
      case t.CloseQuote:
        this.unquote(token);
        break;
      case t.Quote:
        if (this.quotes.length > 0) this.unquote(token);
        else this.quote(token);
        break;
      case t.AliasDefiner:
        this.aliasFrom = this.named === undefined ? undefined : -1;
        break;
      case t.Approval:
        this.approved = this.lastQuote;
        this.end = endOf(token);
        return;
      case t.Division:
        this.parts.push(spanOf(token));
        this.end = endOf(token);
        this.joiner = undefined;
        return;
      case t.Of:
        this.end = endOf(token);
        return;
      case t.IssuerName:
      case t.ClauseOpener:
        if (this.joiner?.tokenType === t.Comma) this.close(false);
        break;
      default:
    }
    this.settle(token);
  }

  /** Ends what is still open at the end of the text. */
  finish(): void {
    this.depth = 0;
    this.close(true);
  }

  private settle(token: IToken): void {
    this.end = endOf(token);
    this.joiner = undefined;
    if (this.parts.length > 0 && !(token.tokenType === t.ClauseWord && /^tại$/iu.test(token.image)))
      this.parts = [];
    if (token.tokenType !== t.CloseQuote && token.tokenType !== t.Quote) this.lastQuote = undefined;
    this.approved = undefined;
  }

  private quote(token: IToken): void {
    this.quotes.push(token.startOffset);
    this.depth++;
  }

  private unquote(token: IToken): void {
    const start = this.quotes.pop();
    if (start === undefined) return;
    this.end = Math.max(this.end, endOf(token));
    const closing = this.open.at(-1);
    this.close(true);
    this.depth = Math.max(0, this.depth - 1);
    this.lastQuote = { start, end: endOf(token) };
    // A subject in quotation marks of its own ends with them.
    if (closing && closing.start === start) this.end = endOf(token);
    const own = this.open.at(-1);
    if (own && own.start === start) this.closeLast(true);
  }

  private opensSubject(token: IToken): boolean {
    const { tokenType } = token;
    if (this.joiner && tokenType !== t.OpenQuote && tokenType !== t.Quote)
      return this.joiner.tokenType === t.Comma && tokenType === t.SubjectOpener && isAbout.test(token.image); // `…, v/v hướng dẫn …`
    if (tokenType === t.SubjectOpener || tokenType === t.OpenQuote || tokenType === t.Quote) return true;
    return (
      tokenType === t.TypeWord &&
      wordSet('citation-words.type-openers').has(token.image.toLowerCase().replace(/\s+/g, ' '))
    );
  }

  /** Ends the subjects that stand at this depth of brackets or deeper. */
  private close(isWhole: boolean): void {
    while ((this.open.at(-1)?.depth ?? -1) >= this.depth) this.closeLast(isWhole);
  }

  private closeLast(isWhole: boolean): void {
    const { index, start } = this.open.pop()!;
    const end = Math.max(start, this.end);
    if (end > start) this.drafts[index]!.subject = { start, end, isWhole };
  }

  /** The citation that a new one stands in; subjects that end before it are closed. */
  private place(draft: Draft, start: number): number | undefined {
    const { open, drafts } = this;
    if (this.joiner && open.length > 0) {
      // After `và` or a comma the enumeration goes on with the documents of this type, the innermost first.
      const inner = open.at(-1)!.index;
      const last = drafts.at(-1)!;
      const isAdjacent = drafts.length - 1 !== inner && last.within === inner;
      const levels = [...(isAdjacent ? [last] : []), ...open.map(({ index }) => drafts[index]!).reverse()];
      const same = levels.findIndex(({ type }) => type.name === draft.type.name);
      const level = same >= 0 ? same : draft.date && draft.issuer ? levels.length - 1 : 0;
      for (let i = isAdjacent ? 1 : 0; i <= level; i++) this.closeLast(false);
    }
    if (start < this.end) this.end = start;
    return open.at(-1)?.index;
  }

  private give(start: number): void {
    const draft = this.drafts[this.named!];
    if (draft && this.end > start) draft.alias = { start, end: this.end };
  }

  private draftOf({ type, number, name, date, year, issuer }: CitationTokens): Draft | undefined {
    const piece = type
      ? { start: type.startOffset, end: endOf(type), name: typeOf(type.image), inList: false }
      : this.listType;
    const cited = number && citedNumber(number);
    if (!piece || !(cited || name)) return undefined;
    const isAlias = !name && number!.tokenType === t.BareNumber;
    if (!name && !isAlias && type && !isDocument(piece.name, cited!) && !isSpelledOut(type, number!))
      return undefined;
    return {
      kind: name ? 'named' : isAlias ? 'alias' : 'numbered',
      type: piece,
      core: {
        start: type?.startOffset ?? number!.startOffset,
        end: endOf(date ?? number ?? name![1]),
      },
      parts: this.parts,
      number: cited,
      name: name && { start: name[0].startOffset, end: endOf(name[1]) },
      date,
      year,
      issuer: issuer && issuerOf(issuer),
      subject: undefined,
      quoted: undefined,
      alias: undefined,
      within: undefined,
    };
  }
}

/** Whether a number is one of a document even without `số` before it: `Báo cáo 12/X` is none. */
const isDocument = (type: string, number: CitedNumber) =>
  type === 'Công văn' || type === 'Văn bản' || number.groups.length > 1 || isKnownSymbol(number);

/** Whether there is room for `số` between a type and its number. */
const isSpelledOut = (type: IToken, number: IToken) => number.startOffset - endOf(type) > 3;

function citedNumber(token: IToken): CitedNumber {
  const { text, serial, year, symbol, groups, party, blank } = readNumber(token.image);
  return { start: token.startOffset, end: endOf(token), text, serial, year, symbol, groups, party, blank };
}

function issuerOf({ first, last, bodies }: TokenRun): Draft['issuer'] {
  return first && { start: first.startOffset, end: endOf(last), bodies: bodies.map(({ image }) => image) };
}
