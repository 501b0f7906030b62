import { EmbeddedActionsParser, type IToken, Lexer } from 'chevrotain';
import * as t from '#grammar/inline/deadline-tokens.ts';
import { compose } from '#grammar/text/fold.ts';
import type { Span } from '#grammar/text/span.ts';

/** What a deadline expression fixes: a time, its start or end only, a rhythm, or an event it waits for. */
export type DeadlineKind = 'point' | 'range' | 'before' | 'from' | 'open' | 'recurring' | 'event';

export interface Deadline extends Span {
  readonly kind: DeadlineKind;
}

/** What stands in a deadline field: expressions of time, and whether a bare year counts as one. */
export type DeadlineContext = 'field' | 'prose';

const numerals = new Set([t.Roman, t.Count]);
/** Times in figures that a word may stand before: `ngày 15/6/2026`, `tháng 01/2026`. */
const figures = new Set([t.FullDate, t.MonthOfYear, t.DayOfMonth]);
const joiners = new Set([t.To, t.And, t.Dash, t.Comma, t.Slash]);
const units = new Set([t.QuarterWord, t.MonthWord, t.DayWord, t.YearWord, t.Term, t.PartOfYear]);
/** After these a bare year or day is a time in prose too: `từ năm 2026`, `đến năm 2030`, `trước 15/6`. */
const bounds = new Set([t.Before, t.From, t.To]);
const visible = t.deadlineTokens.filter((type) => type.GROUP !== Lexer.SKIPPED);

/**
 * The grammar of deadlines over a text's tokens: times, and everything else skipped. Total: a token that begins no
 * time is skipped by itself.
 */
class DeadlineParser extends EmbeddedActionsParser {
  context: DeadlineContext = 'field';

  constructor() {
    super(t.deadlineTokens, { recoveryEnabled: true, maxLookahead: 1, skipValidations: true });
    this.performSelfAnalysis();
  }

  readonly deadlines = this.RULE('deadlines', (): Deadline[] => {
    const found: Deadline[] = [];
    let before: IToken | undefined;
    this.MANY(() => {
      const isTime = this.beginsUnit(1, this.context);
      const tokens = this.OR([
        { GATE: () => isTime, ALT: () => this.SUBRULE(this.time) },
        { GATE: () => !isTime, ALT: () => [this.SUBRULE(this.any)] },
      ]);
      this.ACTION(() => {
        const deadline = isTime ? timeOf(tokens, before) : rhythmOf(tokens[0]!);
        if (deadline) found.push(deadline);
        before = tokens.at(-1);
      });
    });
    return found;
  });

  /** Units one after another: `từ tháng 6 đến tháng 12`, `Quý II, quý III năm 2017`. */
  private readonly time = this.RULE('time', (): IToken[] => {
    const tokens: IToken[] = [];
    this.AT_LEAST_ONE({
      GATE: () => tokens.length === 0 || this.goesOn(),
      DEF: () => {
        const token = this.SUBRULE(this.any);
        this.ACTION(() => tokens.push(token));
      },
    });
    return tokens;
  });

  private readonly any = this.RULE('any', () =>
    this.OR(visible.map((type) => ({ ALT: () => this.CONSUME(type) }))),
  );

  /** Whether a unit of time begins at token `at`; in prose a bare year begins none. */
  private beginsUnit(at: number, context: DeadlineContext): boolean {
    const { tokenType } = this.LA(at);
    const next = this.LA(at + 1).tokenType;
    if (tokenType === t.FullDate || tokenType === t.MonthOfYear) return true;
    if (tokenType === t.MonthWord && next === t.MonthOfYear) return true;
    if (tokenType === t.QuarterWord || tokenType === t.MonthWord) return numerals.has(next);
    if (tokenType === t.DayWord) return next === t.Count || figures.has(next);
    if (tokenType === t.PartOfYear) return next === t.Year || context === 'field' || this.isSeason(at);
    if (context === 'prose' && !bounds.has(this.LA(at - 1).tokenType)) return false;
    if (tokenType === t.YearWord || tokenType === t.Term) return next === t.Year;
    return tokenType === t.Year || tokenType === t.DayOfMonth;
  }

  /** `đầu năm`, `cuối năm` say by when without a year; `trong năm` does not. */
  private isSeason(at: number): boolean {
    return !/^trong/iu.test(this.LA(at).image);
  }

  /** Whether the time that ends before the next token goes on with it: a number of its unit, or a further unit. */
  private goesOn(): boolean {
    const next = this.LA(1).tokenType;
    const last = this.LA(0).tokenType;
    if (units.has(last)) return numerals.has(next) || next === t.Year || figures.has(next);
    if (joiners.has(last)) return numerals.has(next) || this.beginsUnit(1, 'field');
    if (joiners.has(next))
      return this.beginsUnit(2, 'field') || (numerals.has(last) && numerals.has(this.LA(2).tokenType));
    return next === t.Onwards || this.beginsUnit(1, 'field');
  }
}

const endOf = (token: IToken) => token.startOffset + token.image.length;

function timeOf(tokens: readonly IToken[], before: IToken | undefined): Deadline {
  const prefix = before?.tokenType;
  const start = prefix === t.Before || prefix === t.From ? before!.startOffset : tokens[0]!.startOffset;
  const span = { start, end: endOf(tokens.at(-1)!) };
  if (tokens.some((token) => token.tokenType === t.Onwards)) return { ...span, kind: 'open' };
  if (isRange(tokens)) return { ...span, kind: 'range' };
  if (prefix === t.Before) return { ...span, kind: 'before' };
  return { ...span, kind: prefix === t.From ? 'from' : 'point' };
}

/** `đến` or a dash between two times; before a year a dash only parts it from its quarter (`Quý IV-2025`). */
function isRange(tokens: readonly IToken[]): boolean {
  return tokens.some(({ tokenType }, i) => {
    if (tokenType !== t.Dash) return tokenType === t.To;
    return tokens[i + 1]?.tokenType !== t.Year || tokens[i - 1]?.tokenType === t.Year;
  });
}

function rhythmOf(token: IToken): Deadline | undefined {
  const span = { start: token.startOffset, end: endOf(token) };
  if (token.tokenType === t.Recurring) return { ...span, kind: 'recurring' };
  return token.tokenType === t.OnEvent ? { ...span, kind: 'event' } : undefined;
}

/** Words without which prose names no time; a month or date in figures has its slash. Decomposed text is read anyway. */
const timeWords =
  /qu[ýí]|tháng|ngày|năm|tuần|h[ằà]ng|định kỳ|thường|liên tục|sau khi|sau ngày|trong vòng|kể từ|khi có|khi phát|ngay khi|theo (?:kế|yêu|hướng|tiến)|\d\/\d|[\u0300-\u036f]/iu;

/** Whether prose may name a time: cheap, and true for all that `readDeadlines` finds something in. */
export function mayNameTime(prose: string): boolean {
  return timeWords.test(prose);
}

let parser: DeadlineParser | undefined;

/**
 * The expressions of time in a span, in order. In prose a bare year or a term (`giai đoạn 2021 - 2025`) is none:
 * it mostly names a programme.
 */
export function readDeadlines(text: string, span: Span, context: DeadlineContext): Deadline[] {
  const piece = compose(text.slice(span.start, span.end));
  parser ??= new DeadlineParser();
  parser.context = context;
  parser.input = t.tokenizeDeadline(piece.text);
  const found = parser.deadlines();
  parser.input = [];
  return found.map(({ kind, start, end }) => ({
    kind,
    start: span.start + piece.toOriginal(start),
    end: span.start + piece.toOriginal(end),
  }));
}
