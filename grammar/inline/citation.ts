import { EmbeddedActionsParser, type IToken, Lexer } from 'chevrotain';
import { phrase, Sign, Space, sign, Word } from '#grammar/inline/lexicon.ts';
import { documentTypes } from '#grammar/tables/document-types.ts';
import { compose } from '#grammar/text/fold.ts';
import { digits } from '#grammar/text/letters.ts';
import type { Span } from '#grammar/text/span.ts';

/** A document cited by its number: `Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018`. */
export interface Citation extends Span {
  readonly type: Span;
  readonly number: Span;
  /** As written; whether it is a day of the calendar is not judged here. */
  readonly date: (Span & { readonly day: number; readonly month: number; readonly year: number }) | undefined;
}

const upper = 'A-ZĐƯ';
const group = `[${upper}][${upper}a-zđư\\d]*`;

const TypeWord = phrase('TypeWord', documentTypes.map((type) => type.name)); // biome-ignore format: one idea
const NumberWord = phrase('NumberWord', ['số']);
/** `18-NQ/TW`, `09-NQ/TU`. */
const PartyNumber = sign('PartyNumber', digits, `\\d+[a-z]?-[${upper}][${upper}a-z]*/${group}`);
/** `61/2018/NĐ-CP`, `36a/NQ-CP`, `66.7/2025/NQ-CP`, `2231/SNV-CCHC&PC`, `80/2015/QH13`. */
const StateNumber = sign(
  'StateNumber',
  digits,
  `\\d[\\d.]*[a-zđ]?[ \\t\\u00a0]?(?:[-/](?:19|20)\\d{2})?[ \\t\\u00a0]?/[ \\t\\u00a0]?${group}(?:[-/&]${group})*`,
);
const LongDate = sign('LongDate', 'nN', `ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}(?!\\d)`, 'i');
const ShortDate = sign(
  'ShortDate',
  'nN',
  `ngày\\s+\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}(?!\\d)`,
  'i',
);
const Colon = sign('Colon', ':', ':');
const Comma = sign('Comma', ',', ',');

export const citationTokens = [
  Space,
  PartyNumber,
  StateNumber,
  LongDate,
  ShortDate,
  TypeWord,
  NumberWord,
  Colon,
  Comma,
  Word,
  Sign,
];

/** The grammar of citations over a text's tokens; what begins none is skipped token by token. */
class CitationParser extends EmbeddedActionsParser {
  constructor() {
    super(citationTokens, { recoveryEnabled: true, maxLookahead: 1, skipValidations: true });
    this.performSelfAnalysis();
  }

  readonly citations = this.RULE('citations', (): Citation[] => {
    const found: Citation[] = [];
    this.MANY(() => {
      const begins = this.beginsCitation();
      this.OR([
        {
          GATE: () => begins,
          ALT: () => {
            const citation = this.SUBRULE(this.citation);
            this.ACTION(() => found.push(citation));
          },
        },
        { GATE: () => !begins, ALT: () => this.SUBRULE(this.any) },
      ]);
    });
    return found;
  });

  private readonly citation = this.RULE('citation', (): Citation => {
    const type = this.CONSUME(TypeWord);
    this.OPTION(() => this.CONSUME(NumberWord));
    this.OPTION2(() => this.CONSUME(Colon));
    const number = this.OR([
      { ALT: () => this.CONSUME(PartyNumber) },
      { ALT: () => this.CONSUME(StateNumber) },
    ]);
    let date: IToken | undefined;
    this.OPTION3({
      GATE: () => isDate(this.LA(1)) || (this.LA(1).tokenType === Comma && isDate(this.LA(2))),
      DEF: () => {
        this.OPTION4(() => this.CONSUME(Comma));
        date = this.OR2([{ ALT: () => this.CONSUME(LongDate) }, { ALT: () => this.CONSUME(ShortDate) }]);
      },
    });
    return this.ACTION(() => citationOf(type, number, date));
  });

  private readonly any = this.RULE('any', () =>
    this.OR(citationTokens.slice(1).map((tokenType) => ({ ALT: () => this.CONSUME(tokenType) }))),
  );

  private beginsCitation(): boolean {
    if (this.LA(1).tokenType !== TypeWord) return false;
    let at = 2;
    if (this.LA(at).tokenType === NumberWord) at++;
    if (this.LA(at).tokenType === Colon) at++;
    const { tokenType } = this.LA(at);
    return tokenType === PartyNumber || tokenType === StateNumber;
  }
}

const isDate = (token: IToken) => token.tokenType === LongDate || token.tokenType === ShortDate;
const spanOf = (token: IToken): Span => ({
  start: token.startOffset,
  end: token.startOffset + token.image.length,
});

function citationOf(type: IToken, number: IToken, date: IToken | undefined): Citation {
  const [day, month, year] = (date?.image.match(/\d+/g) ?? []).map(Number);
  return {
    start: type.startOffset,
    end: spanOf(date ?? number).end,
    type: spanOf(type),
    number: spanOf(number),
    date: date && { ...spanOf(date), day: day!, month: month!, year: year! },
  };
}

let lexer: Lexer | undefined;
let parser: CitationParser | undefined;

/** The documents that a span cites by number, in order; nothing that is found lies outside the span. */
export function readCitations(text: string, span: Span): Citation[] {
  const piece = compose(text.slice(span.start, span.end));
  if (!piece.text.includes('/')) return []; // every number has one
  lexer ??= new Lexer(citationTokens, { positionTracking: 'onlyOffset', skipValidations: true });
  parser ??= new CitationParser();
  parser.input = lexer.tokenize(piece.text).tokens;
  const found = parser.citations();
  parser.input = [];
  const place = <T extends Span>(s: T): T => ({
    ...s,
    start: span.start + piece.toOriginal(s.start),
    end: span.start + piece.toOriginal(s.end),
  });
  return found.map((c) => ({
    ...place(c),
    type: place(c.type),
    number: place(c.number),
    date: c.date && place(c.date),
  }));
}
