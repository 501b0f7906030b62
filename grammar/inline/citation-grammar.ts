import { EmbeddedActionsParser, EOF, type IToken, type TokenType } from 'chevrotain';
import * as t from '#grammar/inline/citation-tokens.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { isYear } from '#grammar/text/year.ts';
import { wordSet } from '#lexicon/words.ts';

/** What the grammar reads of one citation: its tokens, still in composed text. */
export interface CitationTokens {
  /** Undefined in a list, where an earlier member has the type. */
  readonly type: IToken | undefined;
  /** The words between the type and the number where the issuer stands there: `Quyết định của Thủ tướng Chính phủ số`. */
  readonly number: IToken | undefined;
  /** The name of a law: its first and last token, the type among them. */
  readonly name: readonly [IToken, IToken] | undefined;
  readonly date: IToken | undefined;
  readonly year: IToken | undefined;
  readonly issuer: TokenRun | undefined;
}

/** Tokens one after the other: the first and the last, and the known bodies among them. */
export interface TokenRun {
  readonly first: IToken;
  readonly last: IToken;
  readonly bodies: readonly IToken[];
}

/** What takes in the pieces of a text in their order. */
export interface CitationSink {
  /** Whether a number without a type goes on with a list of documents of the last type. */
  readonly goesOn: boolean;
  citation(reading: CitationTokens): void;
  /** Anything else. */
  token(token: IToken): void;
}

const numbers = new Set<TokenType>([t.PartyNumber, t.StateNumber]);
const dates = new Set<TokenType>([t.LongDate, t.ShortDate, t.BlankDate]);
const joiners = new Set<TokenType>([t.Comma, t.Semicolon, t.And]);
const nameEnds = new Set<TokenType>([
  t.Semicolon, t.Stop, t.Break, t.Open, t.Close, t.OpenQuote, t.CloseQuote, t.Quote, t.Colon, t.LongDate, t.ShortDate, t.BlankDate, t.YearPhrase,
  t.PartyNumber, t.StateNumber, t.BlankNumber, t.LoneSymbol, t.Other, t.AliasDefiner, t.Approval, t.Division,
]); // biome-ignore format: a bag
/** The longest name of a law has fewer tokens. */
const maxNameLength = 60;
const maxIssuerLength = 24;

const isLower = ({ image }: IToken) => image[0] !== undefined && image[0] === image[0].toLowerCase();
const isBareYear = ({ tokenType, image }: IToken) => tokenType === t.BareNumber && isYear(image);

type Beginning = 'numbered' | 'further' | 'named' | undefined;

/**
 * The grammar of citations over a text's tokens: each citation up to its day and issuer, everything else token by token.
 * Flat, so that no text is too deep for it; what is nested in what, `CitationNesting` works out.
 */
class CitationParser extends EmbeddedActionsParser {
  sink!: CitationSink;

  constructor() {
    super([...t.citationTokens], {
      recoveryEnabled: false,
      maxLookahead: 1,
      skipValidations: true,
    });
    this.performSelfAnalysis();
  }

  readonly text = this.RULE('text', () => {
    this.MANY({
      GATE: () => this.isAtCitation(),
      DEF: () =>
        this.OR([
          { GATE: () => this.begins === 'numbered', ALT: () => this.SUBRULE(this.numbered) },
          { GATE: () => this.begins === 'further', ALT: () => this.SUBRULE(this.further) },
          { GATE: () => this.begins === 'named', ALT: () => this.SUBRULE(this.named) },
        ]),
    });
  });

  /** What begins where `isAtCitation` stopped. */
  private begins: Beginning;

  /** Hands over tokens up to the next citation; whether one follows. */
  private isAtCitation(): boolean {
    for (;;) {
      const token = this.LA(1);
      if (token.tokenType === EOF) return false;
      this.begins = this.beginning();
      if (this.begins !== undefined) return true;
      this.SKIP_TOKEN();
      this.sink.token(token);
    }
  }

  /** `Nghị định số 61/2018/NĐ-CP …`, `Luật số 80/2015/QH13`, `Đề án 06`, `Kế hoạch số …/KH-UBND`. */
  private readonly numbered = this.RULE('numbered', () => {
    const type = this.CONSUME(t.AnyType);
    let before: TokenRun | undefined;
    this.OPTION({
      GATE: () => this.LA(1).tokenType === t.Of,
      DEF: () => {
        before = this.SUBRULE(this.issuer);
      },
    });
    const number = this.SUBRULE(this.number);
    const date = this.SUBRULE(this.date);
    const behind = this.SUBRULE2(this.issuerBehind);
    const late = this.SUBRULE3(this.date);
    this.ACTION(() =>
      this.sink.citation({
        type,
        number,
        name: undefined,
        date: date ?? late,
        year: undefined,
        issuer: behind ?? before,
      }),
    );
  });

  /** One more of a list: `…; 21/2021/QĐ-TTg ngày 21/6/2021`. */
  private readonly further = this.RULE('further', () => {
    const number = this.SUBRULE(this.number);
    const date = this.SUBRULE(this.date);
    const issuer = this.SUBRULE(this.issuerBehind);
    this.ACTION(() =>
      this.sink.citation({ type: undefined, number, name: undefined, date, year: undefined, issuer }),
    );
  });

  /** `Luật Cán bộ, công chức ngày 13/11/2008`, `Luật Tổ chức Chính phủ số 63/2025/QH15`, `Luật Đất đai năm 2024`. */
  private readonly named = this.RULE('named', () => {
    const type = this.CONSUME(t.LawWord);
    const isAmending = this.LA(1).tokenType === t.SubjectOpener && isLower(this.LA(1));
    let last = type;
    this.ACTION(() => {
      for (let count = 0; count < maxNameLength && this.isOfName(isAmending); count++) {
        last = this.LA(1);
        this.SKIP_TOKEN();
      }
    });
    let number: IToken | undefined;
    this.OPTION({
      GATE: () =>
        numbers.has(this.LA(1).tokenType) ||
        (this.LA(1).tokenType === t.NumberWord && numbers.has(this.LA(2).tokenType)),
      DEF: () => {
        number = this.SUBRULE(this.number);
      },
    });
    let year: IToken | undefined;
    this.OPTION2({
      GATE: () => this.LA(1).tokenType === t.YearPhrase || isBareYear(this.LA(1)),
      DEF: () => {
        year = this.CONSUME2(t.Anything);
      },
    });
    const date = this.SUBRULE(this.date);
    this.ACTION(() =>
      this.sink.citation({ type, number, name: [type, last], date, year, issuer: undefined }),
    );
  });

  private readonly number = this.RULE('number', (): IToken => {
    this.OPTION(() => this.CONSUME(t.NumberWord));
    this.OPTION2(() => this.CONSUME(t.Colon));
    return this.CONSUME(t.AnyNumber);
  });

  private readonly date = this.RULE('date', (): IToken | undefined => {
    let date: IToken | undefined;
    this.OPTION({
      GATE: () =>
        dates.has(this.LA(1).tokenType) ||
        (this.LA(1).tokenType === t.Comma && dates.has(this.LA(2).tokenType)),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(t.Comma));
        date = this.CONSUME(t.AnyDate);
      },
    });
    return date;
  });

  private readonly issuerBehind = this.RULE('issuerBehind', (): TokenRun | undefined => {
    let run: TokenRun | undefined;
    this.OPTION({
      GATE: () => this.LA(1).tokenType === t.Of && this.isOfIssuer(2, true),
      DEF: () => {
        run = this.SUBRULE(this.issuer);
      },
    });
    return run;
  });

  /** `của Bộ trưởng Bộ Tài chính và Bộ trưởng Bộ Nội vụ`, `của Ủy ban nhân dân tỉnh Nghệ An`. */
  private readonly issuer = this.RULE('issuer', (): TokenRun => {
    this.CONSUME(t.Of);
    let first: IToken | undefined;
    let last: IToken | undefined;
    const bodies: IToken[] = [];
    this.ACTION(() => {
      for (let count = 0; count < maxIssuerLength && this.isOfIssuer(1, count === 0); count++) {
        last = this.LA(1);
        first ??= last;
        if (last.tokenType === t.IssuerName) bodies.push(last);
        this.SKIP_TOKEN();
      }
    });
    return { first: first!, last: last!, bodies };
  });

  /** What the next tokens begin. */
  private beginning(): Beginning {
    const first = this.LA(1);
    if (first.tokenType === t.TypeWord || first.tokenType === t.LawWord) {
      if (this.isNumbered(first)) return 'numbered';
      return first.tokenType === t.LawWord ? 'named' : undefined;
    }
    if (!this.sink?.goesOn || !joiners.has(this.LA(0).tokenType)) return undefined;
    const at = first.tokenType === t.NumberWord ? (this.LA(2).tokenType === t.Colon ? 3 : 2) : 1;
    return numbers.has(this.LA(at).tokenType) ? 'further' : undefined;
  }

  /** Whether a number follows a type word, the issuer perhaps between. */
  private isNumbered(type: IToken): boolean {
    let at = 2;
    if (this.LA(at).tokenType === t.Of && this.LA(at + 1).tokenType === t.IssuerName) {
      at += 2;
      for (let words = 0; words < 4 && this.isOfIssuer(at, false); words++) at++;
      if (this.LA(at).tokenType !== t.NumberWord) return false;
    }
    if (this.LA(at).tokenType === t.NumberWord) at++;
    if (this.LA(at).tokenType === t.Colon) at++;
    const { tokenType } = this.LA(at);
    if (tokenType === t.BareNumber)
      return (
        !isLower(type) &&
        wordSet('citation-words.alias-types').has(type.image.toLowerCase().replace(/\s+/g, ' ')) &&
        !isBareYear(this.LA(at))
      );
    return numbers.has(tokenType) || tokenType === t.BlankNumber || tokenType === t.LoneSymbol;
  }

  /** Whether token `at` is a word of an issuer's name. */
  private isOfIssuer(at: number, isFirst: boolean): boolean {
    const { tokenType } = this.LA(at);
    if (tokenType === t.IssuerName || tokenType === t.Prose || tokenType === t.Word) return true;
    if (tokenType === t.ClauseOpener) return isFirst;
    if (isFirst) return false;
    if (tokenType === t.ClauseWord) return isCapitalised(this.LA(at)); // `tỉnh Cao Bằng`, `thành phố Từ Sơn`
    if (
      tokenType === t.And ||
      tokenType === t.Comma ||
      (tokenType === t.Other && /^[-–]$/.test(this.LA(at).image))
    ) {
      const next = this.LA(at + 1).tokenType;
      return next === t.IssuerName || (tokenType === t.Other && next === t.Prose);
    }
    return tokenType === t.BareNumber;
  }

  /** Whether the next token is a word of a law's name. */
  private isOfName(isAmending: boolean): boolean {
    const token = this.LA(1);
    const next = this.LA(2);
    const { tokenType } = token;
    if (nameEnds.has(tokenType)) return tokenType === t.Other && /^[-–]$/.test(token.image);
    if (tokenType === t.Comma || tokenType === t.And) {
      if (next.tokenType === t.LawWord) return isAmending;
      if (next.tokenType === t.TypeWord || nameEnds.has(next.tokenType)) return false;
      return tokenType === t.And || isLower(next);
    }
    if (tokenType === t.LawWord) return isAmending;
    if (tokenType === t.TypeWord) return isLower(token);
    if (tokenType === t.NumberWord) return !numbers.has(next.tokenType);
    return tokenType !== EOF && !isBareYear(token);
  }
}

const isCapitalised = ({ image }: IToken) => /^\p{Lu}\p{Ll}+$/u.test(image);

const citationParser = lazy(() => new CitationParser());

/** Gives the citations among `tokens` and all tokens between them to `sink`, in their order. */
export function parseCitations(tokens: IToken[], sink: CitationSink): void {
  const parser = citationParser();
  parser.sink = sink;
  parser.input = tokens;
  parser.text();
  parser.input = [];
}
