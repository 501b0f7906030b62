import type { TokenType } from 'chevrotain';
import * as t from '#grammar/inline/deadline-tokens.ts';
import { timeTokens } from '#grammar/inline/deadline-values.ts';

/** Classes of the tokens of deadlines: what the grammar looks ahead for. */

/** Words and signs between times. */
export type Link =
  | 'before' | 'until' | 'from' | 'after' | 'to' | 'end' | 'dash' | 'list' | 'open' | 'close' | 'onwards' | 'clock' | 'within' | 'filler'; // biome-ignore format: one row

/** What a token is between times. */
export const links = new Map<TokenType, Link>([
  [t.Before, 'before'],
  [t.Until, 'until'],
  [t.From, 'from'],
  [t.After, 'after'],
  [t.To, 'to'],
  [t.End, 'end'],
  [t.Dash, 'dash'],
  [t.Comma, 'list'],
  [t.Colon, 'filler'],
  [t.Semicolon, 'list'],
  [t.And, 'list'],
  [t.Slash, 'list'],
  [t.Open, 'open'],
  [t.Close, 'close'],
  [t.Onwards, 'onwards'],
  [t.Clock, 'clock'],
  [t.Within, 'within'],
  [t.Weekday, 'filler'],
  [t.Filler, 'filler'],
  [t.Term, 'filler'],
]);
/** Links that another time may stand behind. */
export const between = new Set([...links.keys()].filter((type) => type !== t.Close && type !== t.Onwards));
export const bounds = new Set<TokenType>([t.Before, t.Until, t.From, t.After]);
/** After these a bare year or day is a time in prose too: `từ năm 2026`, `đến năm 2030`, `trước 15/6`. */
export const beforeBare = new Set<TokenType>([...bounds, t.To, t.Term]);
export const times = new Set<TokenType>(timeTokens);
/** Times only in a deadline field, or behind a bound. */
export const bareTimes = new Set<TokenType>([
  t.DayOfMonth, t.DayInWords, t.Week, t.PartOfUnit, t.YearOf, t.Year, t.SchoolYear, t.OtherYear, t.InYear, t.RoundTheClock, t.Now, t.Unit,
]); // biome-ignore format: one idea
export const recurrenceTokens = new Set<TokenType>([t.Each, t.Periodic, t.Always, t.WeekOfMonth]);
/** Recurrences only in a deadline field. */
export const fieldRecurrenceTokens = new Set<TokenType>([t.Often, t.Yearly, t.RoundTheClock]);
/** What a time of day, a day of the week or a bound may have between itself and its time. */
export const leads = new Set<TokenType>([
  t.Clock,
  t.Weekday,
  t.Filler,
  t.Term,
  t.Comma,
  t.Colon,
  t.Dash,
  t.To,
  t.Within,
  t.End,
  ...bounds,
]);
/** What may lead from an event to the time that limits it: `… và hoàn thành trước ngày 30/6`. */
export const ending = new Set<TokenType>([t.And, t.End, t.Filler, t.Before, t.Until, t.To]);
export const starters = new Set<TokenType>([
  ...times,
  ...recurrenceTokens,
  ...fieldRecurrenceTokens,
  ...leads,
  t.OnEvent,
  t.FieldEvent,
  t.Duration,
]);
