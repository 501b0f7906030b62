import { EmbeddedActionsParser, EOF, type IToken, type TokenType } from 'chevrotain';
import {
  bareTimes,
  beforeBare,
  between,
  bounds,
  ending,
  fieldRecurrenceTokens,
  type Link,
  leads,
  links,
  recurrenceTokens,
  starters,
  times,
} from '#grammar/inline/deadline-classes.ts';
import * as t from '#grammar/inline/deadline-tokens.ts';
import { durationOf, recurrenceOf, timeOf } from '#grammar/inline/deadline-values.ts';
import type { DurationUnit, RecurrenceRule, Time } from '#grammar/inline/time.ts';
import { lazy } from '#grammar/text/memoize.ts';
import type { Span } from '#grammar/text/span.ts';
import { pairLevel, syllableNumber } from '#grammar/words/syllable-pairs.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordSet } from '#lexicon/words.ts';
import { AnyToken } from './word-tokens.ts';

/** What stands in a deadline field: expressions of time, and whether a bare year counts as one. */
export type DeadlineContext = 'field' | 'prose';

/** A piece of a deadline expression, in the order of the text; `deadline-compose.ts` puts them together. */
export type Element = Span &
  (
    | { readonly is: 'time'; readonly time: Time }
    | { readonly is: 'recurrence'; readonly recurrence: RecurrenceRule }
    | { readonly is: 'duration'; readonly count: number; readonly unit: DurationUnit }
    /** `since`: what a duration is counted from. */
    | { readonly is: 'event'; readonly since: boolean; readonly direction: 'after' | 'before' }
    | { readonly is: Link }
  );

/** No time is looked for further ahead. */
const furthest = 7;
const issued = new RegExp(
  String.raw`(?:^|\s)${alternation('deadline-words.issued', { space: String.raw`\s+` })}(?:\s|$)`,
  'iu',
);
/** Signs and words between the times of one list or range. */
const joining = new Set<TokenType>([t.Dash, t.Comma, t.And, t.To]);
const nothingAwaited = new RegExp(String.raw`^${alternation('deadline-words.behind-before')}(?!\p{L})`, 'iu');
/** In tokens: how far behind `khi` is said that a document is issued. */
const furthestIssue = 9;

/**
 * The grammar of deadlines over a text's tokens: expressions, and everything else skipped token by token. Total: a rule
 * is entered only where its first token is seen to be there.
 */
export class DeadlineParser extends EmbeddedActionsParser {
  context: DeadlineContext = 'field';
  private lastTime: Time | undefined;
  private hasRecurrence = false;
  /** Whether its recurrence is one of reports: then `6 tháng`, `năm` go on with it. */
  private reports = false;
  private depth = 0;
  /** Whether a duration was read last: what it is counted from may follow. */
  private counts = false;
  /** Whether the event that is read ends with the time before it: `trước mỗi đợt 03 ngày`. */
  private endsCounted = false;

  constructor() {
    super([AnyToken, ...t.deadlineTokens], {
      recoveryEnabled: false,
      maxLookahead: 1,
      skipValidations: true,
    });
    this.performSelfAnalysis();
  }

  readonly deadlines = this.RULE('deadlines', (): Element[][] => {
    const found: Element[][] = [];
    this.MANY({
      GATE: () => this.skipToBeginning(),
      DEF: () => {
        const elements = this.SUBRULE(this.deadline);
        this.ACTION(() => found.push(elements));
      },
    });
    return found;
  });

  /** Skips what no expression begins with, without a rule for each token; whether one begins there. */
  private skipToBeginning(): boolean {
    while (this.LA(1).tokenType !== EOF) {
      if (this.begins()) return true;
      this.SKIP_TOKEN();
    }
    return false;
  }

  private readonly deadline = this.RULE('deadline', (): Element[] => {
    const elements: Element[] = [];
    this.ACTION(() => {
      this.lastTime = undefined;
      this.hasRecurrence = false;
      this.reports = false;
      this.depth = 0;
      this.counts = false;
    });
    this.AT_LEAST_ONE({
      GATE: () => elements.length === 0 || this.goesOn(elements.at(-1)!),
      DEF: () => {
        const element = this.SUBRULE(this.element, { ARGS: [elements.at(-1)] });
        this.ACTION(() => elements.push(element));
      },
    });
    return elements;
  });

  private readonly element = this.RULE('element', (before?: Element): Element => {
    const is = this.kindAt(1, before);
    return this.OR([
      { GATE: () => is === 'event', ALT: () => this.SUBRULE(this.event) },
      { GATE: () => is !== 'event', ALT: () => this.SUBRULE(this.piece, { ARGS: [is] }) },
    ]);
  });

  private readonly piece = this.RULE('piece', (is?: Kind): Element => {
    const token = this.SUBRULE(this.any);
    return this.ACTION(() => this.pieceOf(token, is));
  });

  /** What is waited for: its first words, and what follows up to where something else begins. */
  private readonly event = this.RULE('event', (): Element => {
    this.ACTION(() => {
      this.endsCounted = !this.isField() && this.isCountedBefore(1);
    });
    const first = this.SUBRULE(this.any);
    this.MANY({ GATE: () => this.eventGoesOn(), DEF: () => this.SUBRULE1(this.any) });
    return this.ACTION((): Element => {
      const direction = /^trước/iu.test(first.image) ? 'before' : 'after';
      const since = first.tokenType !== t.FieldEvent && !/^(?:khi|theo)/iu.test(first.image);
      return { is: 'event', since, direction, start: first.startOffset, end: endOf(this.LA(0)) };
    });
  });

  private readonly any = this.RULE('any', (): IToken => this.CONSUME(AnyToken));

  private pieceOf(token: IToken, is: Kind | undefined): Element {
    const span = { start: token.startOffset, end: endOf(token) };
    if (is === 'time') {
      this.lastTime = timeOf(token, this.lastTime ?? this.unitAhead(1));
      return { is, time: this.lastTime, ...span };
    }
    if (is === 'recurrence') {
      this.hasRecurrence = true;
      this.reports ||= token.tokenType !== t.Always;
      return { is, recurrence: recurrenceOf(token), ...span };
    }
    this.counts = is === 'duration' || (this.counts && token.tokenType === t.Comma);
    if (is === 'duration') return { is, ...durationOf(token.image), ...span };
    const goesTo = token.tokenType === t.Until && /^(?:cho|đến)/iu.test(token.image);
    const link = goesTo ? 'to' : (links.get(token.tokenType) ?? 'filler');
    if (link === 'open') this.depth++;
    if (link === 'close') this.depth--;
    return { is: link, ...span };
  }

  private type(k: number): TokenType {
    return this.LA(k).tokenType;
  }

  private isField(): boolean {
    return this.context === 'field';
  }

  /** Whether an expression begins at the next token. */
  private begins(): boolean {
    const type = this.type(1);
    if (this.shortAt(1)) return true;
    if (!starters.has(type)) return false;
    if (this.recurrenceAt(1) || this.timeAt(1, false) || this.eventAt(1)) return true;
    if (this.isField() && type === t.Duration) return true;
    if (type === t.Within && this.durationAt(2)) return true;
    if (type === t.Filler && this.type(2) === t.Duration && this.isWithin(1)) return true;
    if (type === t.Until && this.type(2) === t.Duration && /nhất(?:\s+là)?$/iu.test(this.LA(1).image))
      return true;
    if (!leads.has(type) || type === t.Comma || type === t.Colon || type === t.Dash) return false;
    if (!this.isField() && !bounds.has(type) && type !== t.To) return false;
    const next = this.skipped(1, leads);
    if (this.isField() && this.type(next) === t.Duration) return true;
    const isBound = this.isField() || (next === 2 ? beforeBare.has(type) : this.hasBound(next));
    return this.timeAt(next, isBound);
  }

  /** Whether so much time is at `k`: hours are a time of day but behind `trong vòng`. */
  private durationAt(k: number): boolean {
    const type = this.type(k);
    if (type === t.Duration) return true;
    const before = k === 1 ? this.LA(0).tokenType : this.type(k - 1);
    return type === t.Clock && before === t.Within && /giờ$/iu.test(this.LA(k).image);
  }

  /** `trong 07 ngày kể từ ngày nhận`: so many days are a time in prose where it says from when. */
  private isWithin(k: number): boolean {
    return /^trong$/iu.test(this.LA(k).image) && this.sinceAt(k + 2);
  }

  private hasBound(next: number): boolean {
    for (let k = 1; k < next; k++) if (beforeBare.has(this.type(k))) return true;
    return false;
  }

  /** The first token from `k` on that is none of `over`. */
  private skipped(k: number, over: ReadonlySet<TokenType>): number {
    let at = k;
    while (at < k + furthest && over.has(this.type(at))) at++;
    return at;
  }

  /** Whether a time is at `k`; a bare one where `bare` says so, in a field, and behind a bound. */
  private timeAt(k: number, bare: boolean): boolean {
    const type = this.type(k);
    if (!times.has(type)) return false;
    const before = k === 1 ? this.LA(0).tokenType : this.type(k - 1);
    if (type === t.Unit) return before === t.Until && /^năm$/iu.test(this.LA(k).image);
    if (type === t.MonthOfYear) return before !== t.NumberSign && before !== t.Slash;
    if (type === t.AllYear) return !this.countsThings(k);
    if (type === t.Year && before === t.Slash) return false;
    if (!bareTimes.has(type)) return true;
    if (type === t.Week && /tháng/iu.test(this.LA(k).image)) return true;
    if (type === t.Now) {
      const goesTo = this.type(k + 1) === t.To || this.type(k + 1) === t.Until;
      return before === t.From && (this.isField() || goesTo);
    }
    if (type === t.RoundTheClock) return bounds.has(before);
    if (type === t.InYear && /\d$/.test(this.LA(k).image)) return true;
    if (before === t.NumberSign) return false;
    return bare || this.isField() || bounds.has(before) || before === t.To;
  }

  /** Whether a field's first times are bare numbers, whose month and year stand behind the last: `09 - 10/2026`, `05, 06/9/2026`. */
  private shortAt(k: number): boolean {
    if (!this.isField() || !this.isNumber(k)) return false;
    const before = k === 1 ? this.LA(0).tokenType : this.type(k - 1);
    return (before === EOF || between.has(before)) && this.unitAhead(k + 1) !== undefined;
  }

  /** The unit of the time that ends a list or a range of bare numbers, which goes on at `k`. */
  private unitAhead(k: number): Pick<Time, 'unit'> | undefined {
    for (let at = k; at < k + furthest && joining.has(this.type(at)); at += 2) {
      const type = this.type(at + 1);
      if (type === t.MonthOfYear) return { unit: 'month' };
      if (type === t.FullDate || type === t.DayOfMonth) return { unit: 'day' };
      if (!this.isNumber(at + 1)) return undefined;
    }
    return undefined;
  }

  private isNumber(k: number): boolean {
    return this.type(k) === t.Elliptic && /^\d{1,2}$/.test(this.LA(k).image);
  }

  private recurrenceAt(k: number): boolean {
    const type = this.type(k);
    if (recurrenceTokens.has(type)) return this.isField() || !/^(?:từng|mỗi\s+ngày)/iu.test(this.LA(k).image);
    return this.isField() && fieldRecurrenceTokens.has(type) && !this.timeAt(k, false);
  }

  /** Whether words are at `k` that a deadline waits for. In prose only those that are sure. */
  private eventAt(k: number): boolean {
    const type = this.type(k);
    if (type === t.OnEvent) return true;
    if (type === t.FieldEvent) return this.isField() || this.waitsForDocument(k) || this.isCountedBefore(k);
    if (type === t.Before && !this.isField() && this.isCountedBefore(k)) return true;
    const { image } = this.LA(k);
    if (type === t.From) {
      const isSince = /^(?:kể|tính)/iu.test(image) || this.isField();
      return isSince && this.type(k + 1) === t.DayWord;
    }
    if (type === t.After && this.type(k + 1) === t.DayWord) return true;
    if (!this.isField() || (type !== t.After && type !== t.Before)) return false;
    const next = this.skipped(k + 1, leads);
    return !this.timeAt(next, true) && this.type(next) !== t.Duration && this.hasWordsAt(next);
  }

  /** `khi Chính phủ ban hành …`: what is waited for in prose is that a document is issued. */
  private waitsForDocument(k: number): boolean {
    if (!/^(?:khi|trước\s+khi)$/iu.test(this.LA(k).image)) return false;
    for (let at = k + 1; at < k + furthestIssue; at++) {
      const { tokenType, image } = this.LA(at);
      if (tokenType === EOF || tokenType === t.Semicolon || image === '.' || image === ':') return false;
      if (issued.test(image)) return true;
    }
    return false;
  }

  /** `trước buổi họp ít nhất 02 ngày`: so long before something; its words and the time follow on each other. */
  private isCountedBefore(k: number): boolean {
    const { tokenType, image } = this.LA(k);
    if (tokenType !== t.Before && !(tokenType === t.FieldEvent && /^trước/iu.test(image))) return false;
    for (let at = k + 1; at < k + furthest; at++) {
      const { tokenType: type, image } = this.LA(at);
      if (type === t.Duration) return at > k + 1 && !/giờ$/iu.test(image);
      const isWord =
        type === t.Plain || type === t.Word || (type === t.Filler && !/^(?:trong|là)$/iu.test(image));
      if (!isWord || (at === k + 1 && nothingAwaited.test(image))) return false;
    }
    return false;
  }

  /** `cả năm điểm`: `năm` is a number where what follows is counted, as it is behind other numbers. */
  private countsThings(k: number): boolean {
    const { tokenType, image } = this.LA(k + 1);
    if (tokenType === t.Unit || tokenType === t.DayWord) return true;
    if (tokenType !== t.Plain && tokenType !== t.Word) return false;
    const word = /^\p{L}+/u.exec(image)?.[0];
    return word !== undefined && isCountable(word);
  }

  private hasWordsAt(k: number): boolean {
    const type = this.type(k);
    return (
      type === t.Word ||
      type === t.Plain ||
      type === t.DayWord ||
      type === t.End ||
      type === t.OnEvent ||
      type === t.FieldEvent
    );
  }

  /** What a duration is counted from. */
  private sinceAt(k: number): boolean {
    if (this.eventAt(k)) return true;
    const type = this.type(k);
    const isSince = type === t.From || type === t.After || type === t.Before;
    return isSince && !this.timeAt(this.skipped(k + 1, leads), true) && this.hasWordsAt(k + 1);
  }

  private kindAt(k: number, before: Element | undefined): Kind {
    if (this.recurrenceAt(k) || (this.type(k) === t.AllYear && this.reports && before?.is === 'list'))
      return 'recurrence';
    if (this.timeAt(k, true) || (this.lastTime && this.type(k) === t.Elliptic) || this.shortAt(k))
      return 'time';
    if (this.durationAt(k) || this.type(k) === t.Unit)
      return (this.reports && before?.is === 'list') || this.isReportList(k) ? 'recurrence' : 'duration';
    if (before?.is === 'to' ? this.eventAt(k) || this.type(k) === t.DayWord : this.eventAt(k)) return 'event';
    return this.counts && this.sinceAt(k) ? 'event' : 'link';
  }

  /** `6 tháng, 9 tháng, năm`: when reports are due. */
  private isReportList(k: number): boolean {
    if (this.type(k) !== t.Duration || !/(?:^|\D)(?:0?[369]|sáu|chín|ba)\s+tháng$/iu.test(this.LA(k).image))
      return false;
    if (this.type(k + 1) !== t.Comma && this.type(k + 1) !== t.And) return false;
    const next = this.type(k + 2);
    return next === t.Unit || next === t.AllYear || (next === t.Duration && this.isReportList(k + 2));
  }

  /** A bare number goes on with a list where it counts nothing itself. */
  private ellipticAt(k: number): boolean {
    if (!this.lastTime || this.type(k) !== t.Elliptic) return false;
    const next = this.LA(k + 1);
    if (
      next.tokenType === t.Word ||
      next.tokenType === t.Plain ||
      next.tokenType === t.Unit ||
      next.image === '%'
    )
      return false;
    return (
      this.lastTime.unit !== 'year' && (this.lastTime.unit === 'quarter' || /^\d/.test(this.LA(k).image))
    );
  }

  /** Whether the expression goes on behind `last`. */
  private goesOn(last: Element): boolean {
    const type = this.type(1);
    if (type === t.Close) return this.depth > 0;
    if (last.is === 'event') return false;
    if (last.is === 'recurrence' && this.LA(0).tokenType === t.Duration) return between.has(type);
    if (last.is === 'duration') {
      if (this.sinceAt(1) || (type === t.Comma && this.sinceAt(2))) return true;
    } else if (this.isInside(last)) return true; // a link was taken because something follows it
    if (type === t.Onwards || (between.has(type) && this.type(2) === t.Onwards))
      return last.is !== 'duration';
    if (type === t.Open && !this.isField()) return false;
    const next = this.skipped(1, between);
    if (next > 1 && !this.mayCross(next)) return false;
    const nextType = this.type(next);
    if (this.recurrenceAt(next) || this.timeAt(next, true) || (next > 1 && this.ellipticAt(next)))
      return true;
    if (type === t.To && (this.eventAt(2) || this.type(2) === t.DayWord || this.type(2) === t.Clock))
      return true;
    if (next > 1 && this.type(next - 1) === t.Weekday) return true;
    return next > 1 && this.reports && (nextType === t.Duration || nextType === t.Unit);
  }

  /** Behind a link stands what it was taken for; a closing bracket, `trở đi` and a time of day need nothing. */
  private isInside(last: Element): boolean {
    if (last.is === 'time' || last.is === 'recurrence' || last.is === 'event' || last.is === 'duration')
      return false;
    if (last.is === 'close' || last.is === 'onwards') return false;
    const next = this.skipped(1, between);
    const nextType = this.type(next);
    return (
      this.recurrenceAt(next) ||
      this.timeAt(next, true) ||
      this.ellipticAt(next) ||
      nextType === t.Onwards ||
      (this.counts && this.sinceAt(1)) ||
      (last.is === 'to' && (this.eventAt(1) || nextType === t.DayWord || this.LA(0).tokenType === t.Clock)) ||
      this.durationAt(next) ||
      this.durationAt(1) ||
      (this.reports && nextType === t.Unit)
    );
  }

  /** In prose a clause of its own is not taken in: `…, từ ngày …`; a semicolon parts a recurrence from what follows. */
  private mayCross(next: number): boolean {
    let hasComma = false;
    for (let k = 1; k < next; k++) {
      const type = this.type(k);
      if (type === t.Semicolon && (this.hasRecurrence || (next > k + 1 && this.type(k + 1) !== t.End)))
        return false;
      if (type === t.Comma || type === t.Colon || type === t.Semicolon) hasComma = true;
      if (!this.isField() && hasComma && bounds.has(type)) return false;
    }
    return true;
  }

  private eventGoesOn(): boolean {
    const { tokenType: type, image } = this.LA(1);
    if (this.endsCounted) return this.LA(0).tokenType !== t.Duration;
    if (type === t.Semicolon || type === t.Open || type === t.Close || image === '.' || image === ':')
      return false;
    if (type === t.Comma) return this.isField() && !this.startsAnew(this.skipped(2, leads));
    const next = this.skipped(1, ending);
    return !(next > 1 && this.hasLimit(next) && this.timeAt(next, true));
  }

  private hasLimit(next: number): boolean {
    for (let k = 1; k < next; k++) if (this.type(k) === t.Before || this.type(k) === t.Until) return true;
    return false;
  }

  private startsAnew(k: number): boolean {
    return this.timeAt(k, true) || this.recurrenceAt(k);
  }
}

const two = lazy(() => syllableNumber('hai'));
const five = lazy(() => syllableNumber('năm'));

/** Whether a word is one that numbers count: it is met behind `hai` more often than behind `năm`, which is a year too. */
function isCountable(word: string): boolean {
  const number = syllableNumber(word);
  return (
    number >= 0 &&
    !functionWords.has(word.toLowerCase()) &&
    pairLevel(two(), number) > pairLevel(five(), number)
  );
}

const functionWords = wordSet('verbs.one-word');

type Kind = 'time' | 'recurrence' | 'duration' | 'event' | 'link';

const endOf = (token: IToken) => token.startOffset + token.image.length;
