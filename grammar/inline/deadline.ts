import { composeDeadline, type Deadline } from '#grammar/inline/deadline-compose.ts';
import { tokenizeDeadline } from '#grammar/inline/deadline-lexer.ts';
import type { DeadlineContext } from '#grammar/inline/deadline-lookahead.ts';
import { DeadlineParser } from '#grammar/inline/deadline-parser.ts';
import type { RecurrenceRule, Time, TimeSpan } from '#grammar/inline/time.ts';
import { compose } from '#grammar/text/fold.ts';
import { lazy, memoizeByText } from '#grammar/text/memoize.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';

export type { Deadline, DeadlineKind } from '#grammar/inline/deadline-compose.ts';
export type { DeadlineContext } from '#grammar/inline/deadline-lookahead.ts';

/** Words without which prose names no time; a month or date in figures has its slash. Decomposed text is read anyway. */
const timeWords = new RegExp(
  String.raw`${alternation('deadline-words.signs')}|\d\/\d|-(?:19|20)\d\d|${alternation('deadline-words.before-figures')}(?!\p{L})[^\d.]{0,60}\d|(?<!\p{L})khi\s[^.;:]{0,120}?${alternation('deadline-words.issued', { space: String.raw`\s+` })}|[\u0300-\u036f]`,
  'iu',
);

/** Whether prose may name a time: cheap, and true for all that `readDeadlines` finds something in. */
export function mayNameTime(prose: string): boolean {
  return timeWords.test(prose);
}

const deadlineParser = lazy(() => new DeadlineParser());

/**
 * The expressions of time in a span, in order. In prose a bare year or a term (`giai đoạn 2021 - 2025`) is none:
 * it mostly names a programme.
 */
export function readDeadlines(text: string, span: Span, context: DeadlineContext): Deadline[] {
  const found = read[context](sliceOf(text, span));
  const place = <T extends Span>(each: T): T => ({
    ...each,
    start: span.start + each.start,
    end: span.start + each.end,
  });
  return found.map((deadline) => placed(deadline, place));
}

/** The expressions of time in a text, their places those in it. */
const read: Readonly<Record<DeadlineContext, (fragment: string) => readonly Deadline[]>> = {
  field: memoizeByText((fragment) => readAnew(fragment, 'field')),
  prose: memoizeByText((fragment) => readAnew(fragment, 'prose')),
};

function readAnew(fragment: string, context: DeadlineContext): Deadline[] {
  const piece = compose(fragment);
  const parser = deadlineParser();
  parser.context = context;
  parser.input = tokenizeDeadline(readable(piece.text));
  const found = parser.deadlines();
  parser.input = [];
  const place = <T extends Span>(each: T): T => ({
    ...each,
    start: piece.toOriginal(each.start),
    end: piece.toOriginal(each.end),
  });
  return found.flatMap((elements) => {
    const deadline = composeDeadline(elements);
    return deadline ? [placed(deadline, place)] : [];
  });
}

/** Emphasis that a converter left, and the wrong letter Ð, of the same length: `ngày *05* tháng *02*`. */
function readable(text: string): string {
  return /[*_\u00d0]/.test(text) ? text.replace(/[*_]/g, ' ').replaceAll('\u00d0', 'Đ') : text;
}

function placed(deadline: Deadline, place: <T extends Span>(each: T) => T): Deadline {
  const times = ({ first, last, ...rest }: TimeSpan): TimeSpan => {
    const placedFirst = first && place<Time>(first);
    const placedLast = first === last ? placedFirst : last && place<Time>(last);
    return {
      ...place(rest),
      ...(placedFirst ? { first: placedFirst } : {}),
      ...(placedLast ? { last: placedLast } : {}),
    };
  };
  const { relative } = deadline;
  return {
    ...place(deadline),
    periods: deadline.periods.map(times),
    recurrences: deadline.recurrences.map(
      (recurrence): RecurrenceRule => ({ ...recurrence, on: recurrence.on.map(times) }),
    ),
    relative: relative && {
      ...relative,
      ...(relative.event ? { event: place(relative.event) } : {}),
      ...(relative.from ? { from: place(relative.from) } : {}),
    },
    event: deadline.event && place(deadline.event),
  };
}
