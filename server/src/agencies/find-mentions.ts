import type { Span } from '#grammar/text/span.ts';
import type { AgencyRead } from './known-name.ts';
import type { RecognitionContext } from './rank-meanings.ts';
import { mayBeginName, readAgency } from './recognise-agency.ts';
import { isVerb } from './verb.ts';
import { isBoundary, isNameUnit, type NameWord, nextWord, wordAt } from './words.ts';

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
  let skip = 0;
  let at = span.start;
  while (at < span.end) {
    while (skip < except.length && except[skip]!.end <= at) skip++;
    const barred = except[skip];
    if (barred && barred.start <= at) {
      at = barred.end;
      continue;
    }
    const word = isNameUnit(text.charCodeAt(at)) ? wordAt(text, at) : undefined;
    if (!word) {
      at++;
      continue;
    }
    const read =
      mayBeginName(word, context) && isBoundary(text, at) ? readAgency(text, at, context, false) : undefined;
    const isInside = read && read.end <= span.end && !isInNumber(text, read.end);
    if (read && isInside && !(read.kind === 'named' && goesOn(text, word, read))) {
      found.push({ ...read, start: at });
      at = read.end;
    } else at = word.end;
  }
  return found;
}

/** Whether what follows makes it a piece of a document's number: `UBND-VX`, `SNV/2024`. */
function isInNumber(text: string, end: number): boolean {
  return text[end] === '/' && /\d/.test(text[end + 1] ?? '');
}

/** Whether a name in lower case, which is also a phrase of the language, goes on: "phòng y tế | học đường". */
function goesOn(text: string, first: NameWord, read: AgencyRead): boolean {
  if (first.capital || read.locality) return false;
  const next = nextWord(text, read.end);
  if (!next) return false;
  return next.capital && !isVerb(text, next);
}
