import { shortDate } from '#catalog/citation.ts';
import type { Deadline } from '#grammar/inline/deadline.ts';
import { composeSpan } from '#grammar/text/fold.ts';
import { isInQuotation } from '#grammar/text/quotation.ts';
import { signsOf } from '#grammar/text/signs.ts';
import type { Span } from '#grammar/text/span.ts';
import { flagByForm, memoizeByForm } from '#grammar/words/word-form.ts';
import { wordsIn } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordList } from '#lexicon/words.ts';
import type { Plan } from '#model/plan.ts';
import { composedText, expressionsIn } from '#model/times/deadline.ts';
import { hasExplicitYear, periodOf } from '#model/times/period.ts';
import type { PlacedDeadline } from '#model/times/plan-deadlines.ts';
import { planDateWords } from '#rules/plan-date.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { severityByDateSource } from '#rules/severity.ts';

export const deadlineBeforePlan: Rule = {
  id: 'deadline-before-plan',
  order: 5030,
  title: { vi: 'Thời hạn trước ngày ban hành kế hoạch', en: 'A deadline before the plan’s own date' },
  severity: 'warning',
  fix: 'none',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    const day = earliestDay(plan);
    if (!day) return;
    const severity = severityByDateSource('warning', plan);
    const planDay = planDateWords(plan);
    for (const { at, last } of [...pastFields(plan, day), ...pastDuties(plan, day)].sort(
      (a, b) => a.at.start - b.at.start,
    ))
      yield {
        at,
        severity,
        message: {
          vi: `Hạn “${composedText(plan.text, at)}” (${shortDate(last)}) đã qua trước ngày của kế hoạch (${planDay.vi}): xem lại năm hoặc ngày.`,
          en: `The deadline “${composedText(plan.text, at)}” (${shortDate(last)}) was over before the plan’s date (${planDay.en}): check the year or the day.`,
        },
      };
  },
};

interface Past {
  readonly at: Span;
  /** The last day, ISO. */
  readonly last: string;
}

/** The earliest day, ISO, that the plan can be of: of a month or year that is all that is known, the first. */
function earliestDay({ date, header }: Plan): string | undefined {
  if (!date) return undefined;
  const year = date.day.slice(0, 4);
  if (date.source === 'header-month')
    return header.date?.month ? `${date.day.slice(0, 7)}-01` : `${year}-01-01`;
  return date.source === 'subject' ? `${Number(year) - 1}-01-01` : date.day; // signed in the year before at the earliest
}

/** Periods that figures are taken from, or that are evaluated: no deadlines. */
const looksBack = new RegExp(alternation('past-words.of-figures'), 'iu');
const isDone = /(?<!\p{L})(?:đã|từng)(?!\p{L})/iu;

function pastFields(plan: Plan, day: string): Past[] {
  return plan.deadlines.flatMap((deadline) => {
    const last = lastDayOf(plan, deadline.reading.expressions);
    if (last === undefined || last >= day || isHistory(plan.text, deadline)) return [];
    return [{ at: deadline, last }];
  });
}

function isHistory(text: string, { label, values, source }: PlacedDeadline): boolean {
  if (label && looksBack.test(composedText(text, label))) return true;
  const [first] = values;
  const lineStart = lineBefore(text, first!.start, maxDistance);
  const wording =
    source === 'text'
      ? { start: lineStart, end: first!.end }
      : { start: first!.start, end: values.at(-1)!.end };
  const words = composedText(text, wording);
  return isDone.test(words) || looksBack.test(words) || words.includes('“');
}

/** The last of the days that expressions set an end to; undefined where one sets none, or leaves its year to be guessed. */
function lastDayOf(plan: Plan, expressions: readonly Deadline[]): string | undefined {
  const days: string[] = [];
  for (const { kind, periods } of expressions) {
    if (kind !== 'point' && kind !== 'range' && kind !== 'before') return undefined;
    for (const span of periods) {
      const last = hasExplicitYear(span) ? periodOf(span, plan.periodContext)?.last : undefined;
      if (last === undefined) return undefined;
      days.push(last);
    }
  }
  return days.sort().at(-1);
}

/** How far back on a line the words are read that show what a time belongs to, in UTF-16 units. */
const maxDistance = 1_000;

/** Where the line begins that `offset` stands in, at most `most` units back: a line may have no end. */
function lineBefore(text: string, offset: number, most: number): number {
  const from = Math.max(0, offset - most);
  return from + text.slice(from, offset).lastIndexOf('\n') + 1;
}

/** Where running text may set a limit by a day; the words before it must name a duty. */
const limitPattern = String.raw`${alternation('limit-words')}\s+(?:là\s+)?(?:ngày\s+)?\d`;
const limit = new RegExp(limitPattern, 'giu');
const limitAt = new RegExp(limitPattern, 'iuy');
/** How many letters at the end of a word a limit may begin with; 0 for most words. */
const limitHeads = wordList('limit-words').map((phrase) => phrase.split(' ', 1)[0]!);
const lettersOfLimit = memoizeByForm(
  ({ lower }) => limitHeads.find((head) => lower.endsWith(head))?.length ?? 0,
);

const mayLimit = flagByForm((form) => lettersOfLimit(form) > 0);

/** Where the limits in a part of the plan begin, as offsets in its composed text. */
function limitsIn(text: string, part: Span, composed: string): number[] {
  if (signsOf(text).hasCombiningMarks) return Array.from(composed.matchAll(limit), ({ index }) => index);
  const found: number[] = [];
  const { forms, ends, first, last } = wordsIn(text, part);
  let behind = 0;
  for (let i = first; i < last; i++) {
    if (!mayLimit(forms[i]!)) continue;
    const letters = lettersOfLimit(forms[i]!);
    const at = ends[i]! - letters - part.start;
    if (at < behind) continue;
    limitAt.lastIndex = at;
    if (!limitAt.test(composed)) continue;
    found.push(at);
    behind = limitAt.lastIndex;
  }
  return found;
}
const duty = new RegExp(String.raw`(?<!\p{L})${alternation('duty-verbs')}(?!\p{L})[^.;:“”\n]*$`, 'iu');
/** `trước ngày 31/12/2025 (đã hoàn thành)`. */
const doneBehind = /^[^.;\n(]{0,40}\(\s*(?:đã|xong|hoàn thành)(?!\p{L})/iu;
/** How far before its limit a duty is looked for, and how long the limit is at most. */
const reach = { back: 160, on: 40 };

/** Duties in running text: `Báo cáo kết quả về Sở Nội vụ trước ngày 15/12/2025`. */
function pastDuties(plan: Plan, day: string): Past[] {
  const { text, tree, deadlines } = plan;
  const known = new Set(deadlines.flatMap(({ reading }) => reading.expressions.map(({ start }) => start)));
  const found: Past[] = [];
  for (const { kind, start: from, end: to } of tree.parts) {
    if (kind !== 'body' && kind !== 'annex') continue;
    const composed = composeSpan(text, { start: from, end: to });
    for (const index of limitsIn(text, { start: from, end: to }, composed.text)) {
      const lineStart = lineBefore(composed.text, index, reach.back);
      const before = composed.text.slice(lineStart, index);
      const behind = composed.text.slice(index, index + reach.back);
      if (
        !duty.test(before) ||
        isDone.test(before) ||
        isInQuotation(before, before.length) ||
        before.startsWith('//')
      )
        continue;
      if (doneBehind.test(behind)) continue;
      const span = {
        start: from + composed.toOriginal(index),
        end: from + composed.toOriginal(Math.min(index + reach.on, composed.text.length)),
      };
      const [expression] = expressionsIn(text, span, 'prose');
      const last = expression?.kind === 'before' ? lastDayOf(plan, [expression]) : undefined;
      if (expression && last !== undefined && last < day && !known.has(expression.start))
        found.push({ at: expression, last });
    }
  }
  return found;
}
