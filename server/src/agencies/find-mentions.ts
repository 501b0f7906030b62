import type { Span } from '#grammar/text/span.ts';
import { firstWordAt, type Words, wordsOf } from '#grammar/words/words.ts';
import type { AgencyRead } from './known-name.ts';
import type { RecognitionContext } from './rank-meanings.ts';
import { mayBeginName, readAgency } from './recognise-agency.ts';
import { isVerb } from './verb.ts';
import { characterAt, isCapital, plainNext } from './words.ts';

/** An agency named in running text; offsets in UTF-16 units, half open. */
export interface AgencyFound extends AgencyRead, Span {}

/**
 * The agencies that a piece of running text names, in order and apart: at each place the longest name, in any spelling,
 * torn over lines or not. `except`, in order: pieces in which letters name nobody (numbers of documents). One pass: the
 * length of a name is bounded, so the cost is linear.
 */
export function findAgencies(
  text: string,
  span: Span,
  context: RecognitionContext = {},
  except: readonly Span[] = [],
): AgencyFound[] {
  const found: AgencyFound[] = [];
  const words = wordsOf(text);
  let skip = 0;
  let next = firstWordAt(words, span.start);
  while (next < words.last) {
    const i = next;
    const start = words.starts[i]!;
    if (start >= span.end) break;
    while (skip < except.length && except[skip]!.end <= start) skip++;
    next = i + 1;
    if (skip < except.length && except[skip]!.start <= start) continue;
    const read = mayBeginName(words, i, context) ? readAgency(words, i, context, false) : undefined;
    const isInside = read && read.end <= span.end && !isInNumber(words, read.end);
    if (read && isInside && !(read.kind === 'named' && goesOn(words, i, read))) {
      const { end, agency, name, meanings, kind, nameEnd, locality } = read;
      next = read.next;
      found.push({ start, end, next, agency, name, meanings, kind, nameEnd, locality });
    }
  }
  return found;
}

/** Whether what follows makes it a piece of a document's number: `UBND-VX`, `SNV/2024`. */
function isInNumber(words: Words, end: number): boolean {
  return characterAt(words, end) === '/' && /\d/.test(characterAt(words, end + 1));
}

/** Whether a name in lower case, which is also a phrase of the language, goes on: "phòng y tế | học đường". */
function goesOn(words: Words, first: number, read: AgencyRead): boolean {
  if (isCapital(words.forms[first]!) || read.locality) return false;
  const next = plainNext(words, read.next, read.end);
  return next >= 0 && isCapital(words.forms[next]!) && !isVerb(words, next);
}
