import { EOF, type IToken } from 'chevrotain';
import { between, bounds, ending, type Link, leads, links } from '#grammar/inline/deadline-classes.ts';
import { DeadlineLookahead } from '#grammar/inline/deadline-lookahead.ts';
import * as t from '#grammar/inline/deadline-tokens.ts';
import { durationOf, recurrenceOf, timeOf } from '#grammar/inline/deadline-values.ts';
import type { DurationUnit, RecurrenceRule, Time } from '#grammar/inline/time.ts';
import type { Span } from '#grammar/text/span.ts';
import { AnyToken } from './word-tokens.ts';

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

/**
 * The grammar of deadlines over a text's tokens: expressions, and everything else skipped token by token. Total: a rule
 * is entered only where its first token is seen to be there.
 */
export class DeadlineParser extends DeadlineLookahead {
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
    super();
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

type Kind = 'time' | 'recurrence' | 'duration' | 'event' | 'link';

const endOf = (token: IToken) => token.startOffset + token.image.length;
