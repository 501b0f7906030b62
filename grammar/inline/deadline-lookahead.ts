import { EmbeddedActionsParser, EOF, type TokenType } from 'chevrotain';
import {
  bareTimes,
  beforeBare,
  between,
  bounds,
  fieldRecurrenceTokens,
  leads,
  recurrenceTokens,
  starters,
  times,
} from '#grammar/inline/deadline-classes.ts';
import * as t from '#grammar/inline/deadline-tokens.ts';
import type { Time } from '#grammar/inline/time.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { pairLevel, syllableNumber } from '#grammar/words/syllable-pairs.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordSet } from '#lexicon/words.ts';
import { AnyToken } from './word-tokens.ts';

/** What stands in a deadline field: expressions of time, and whether a bare year counts as one. */
export type DeadlineContext = 'field' | 'prose';

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

/** What the grammar of deadlines sees ahead of it, by the tokens alone: what begins at the `k`-th of those to come. */
export abstract class DeadlineLookahead extends EmbeddedActionsParser {
  context: DeadlineContext = 'field';

  constructor() {
    super([AnyToken, ...t.deadlineTokens], {
      recoveryEnabled: false,
      maxLookahead: 1,
      skipValidations: true,
    });
  }

  protected type(k: number): TokenType {
    return this.LA(k).tokenType;
  }

  protected isField(): boolean {
    return this.context === 'field';
  }

  /** Whether an expression begins at the next token. */
  protected begins(): boolean {
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
  protected durationAt(k: number): boolean {
    const type = this.type(k);
    if (type === t.Duration) return true;
    const before = k === 1 ? this.LA(0).tokenType : this.type(k - 1);
    return type === t.Clock && before === t.Within && /giờ$/iu.test(this.LA(k).image);
  }

  /** `trong 07 ngày kể từ ngày nhận`: so many days are a time in prose where it says from when. */
  protected isWithin(k: number): boolean {
    return /^trong$/iu.test(this.LA(k).image) && this.sinceAt(k + 2);
  }

  protected hasBound(next: number): boolean {
    for (let k = 1; k < next; k++) if (beforeBare.has(this.type(k))) return true;
    return false;
  }

  /** The first token from `k` on that is none of `over`. */
  protected skipped(k: number, over: ReadonlySet<TokenType>): number {
    let at = k;
    while (at < k + furthest && over.has(this.type(at))) at++;
    return at;
  }

  /** Whether a time is at `k`; a bare one where `bare` says so, in a field, and behind a bound. */
  protected timeAt(k: number, bare: boolean): boolean {
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
  protected shortAt(k: number): boolean {
    if (!this.isField() || !this.isNumber(k)) return false;
    const before = k === 1 ? this.LA(0).tokenType : this.type(k - 1);
    return (before === EOF || between.has(before)) && this.unitAhead(k + 1) !== undefined;
  }

  /** The unit of the time that ends a list or a range of bare numbers, which goes on at `k`. */
  protected unitAhead(k: number): Pick<Time, 'unit'> | undefined {
    for (let at = k; at < k + furthest && joining.has(this.type(at)); at += 2) {
      const type = this.type(at + 1);
      if (type === t.MonthOfYear) return { unit: 'month' };
      if (type === t.FullDate || type === t.DayOfMonth) return { unit: 'day' };
      if (!this.isNumber(at + 1)) return undefined;
    }
    return undefined;
  }

  protected isNumber(k: number): boolean {
    return this.type(k) === t.Elliptic && /^\d{1,2}$/.test(this.LA(k).image);
  }

  protected recurrenceAt(k: number): boolean {
    const type = this.type(k);
    if (recurrenceTokens.has(type)) return this.isField() || !/^(?:từng|mỗi\s+ngày)/iu.test(this.LA(k).image);
    return this.isField() && fieldRecurrenceTokens.has(type) && !this.timeAt(k, false);
  }

  /** Whether words are at `k` that a deadline waits for. In prose only those that are sure. */
  protected eventAt(k: number): boolean {
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
  protected waitsForDocument(k: number): boolean {
    if (!/^(?:khi|trước\s+khi)$/iu.test(this.LA(k).image)) return false;
    for (let at = k + 1; at < k + furthestIssue; at++) {
      const { tokenType, image } = this.LA(at);
      if (tokenType === EOF || tokenType === t.Semicolon || image === '.' || image === ':') return false;
      if (issued.test(image)) return true;
    }
    return false;
  }

  /** `trước buổi họp ít nhất 02 ngày`: so long before something; its words and the time follow on each other. */
  protected isCountedBefore(k: number): boolean {
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
  protected countsThings(k: number): boolean {
    const { tokenType, image } = this.LA(k + 1);
    if (tokenType === t.Unit || tokenType === t.DayWord) return true;
    if (tokenType !== t.Plain && tokenType !== t.Word) return false;
    const word = /^\p{L}+/u.exec(image)?.[0];
    return word !== undefined && isCountable(word);
  }

  protected hasWordsAt(k: number): boolean {
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
  protected sinceAt(k: number): boolean {
    if (this.eventAt(k)) return true;
    const type = this.type(k);
    const isSince = type === t.From || type === t.After || type === t.Before;
    return isSince && !this.timeAt(this.skipped(k + 1, leads), true) && this.hasWordsAt(k + 1);
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
