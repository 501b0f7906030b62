import { sliceOf } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import type { PlanCitation } from './citation.ts';

/** What stands around a citation, as far as rules ask: the words of its sentence before and behind it. */
const maxLength = 200;

/** The words before a citation in its piece of text, up to the last end of a sentence or semicolon. */
export function wordsBefore(text: string, { cited, text: piece }: PlanCitation): string {
  const before = text
    .slice(Math.max(piece.start, cited.extent.start - maxLength), cited.extent.start)
    .normalize('NFC');
  return before.slice(Math.max(before.lastIndexOf(';'), lastSentenceEnd(before)) + 1);
}

function lastSentenceEnd(words: string): number {
  const ends = [...words.matchAll(/[.?!](?=\s+\p{Lu})/gu)];
  return ends.at(-1)?.index ?? -1;
}

/** The words behind the number, day and issuer of a citation, within its piece of text. */
export function wordsBehind(text: string, { cited, text: piece }: PlanCitation): string {
  const from = Math.max(cited.end, cited.issuer?.end ?? 0);
  return text.slice(from, Math.min(piece.end, from + maxLength)).normalize('NFC');
}

/** Whether a citation stands in brackets or in quotation marks that are open before it. */
export function isEnclosed(text: string, { cited, text: piece }: PlanCitation): boolean {
  const before = sliceOf(text, {
    start: Math.max(piece.start, cited.extent.start - 4 * maxLength),
    end: cited.extent.start,
  });
  return isOpen(before, '(', ')') || isOpen(before, '“', '”');
}

const isOpen = (words: string, open: string, close: string) =>
  words.lastIndexOf(open) > words.lastIndexOf(close);

const pastBefore = new RegExp(
  String.raw`(?:^|[^\p{L}])${alternation('past-words.before-citations')}(?!\p{L})`,
  'iu',
);
const pastBehind = new RegExp(
  String.raw`^[^;]{0,160}?${alternation('past-words.behind-citations')}(?!\p{L})`,
  'iu',
);

const periods = new RegExp(
  String.raw`(?<!\p{L})(?:${alternation('past-words.periods')}|^\s*năm)\s+(?:\d{4}\s*(?:[-–,]|và|đến(?: năm)?)\s*)*(\d{4})(?!\d)`,
  'giu',
);

/** `Giai đoạn 2018 - 2024 thực hiện …`: all periods that the words name ended before the year of `day`. */
function isOfPastPeriod(words: string, day: string): boolean {
  const last = Array.from(words.matchAll(periods), ([, year = '']) => year);
  return last.length > 0 && last.every((year) => year < day.slice(0, 4));
}

/**
 * Whether a citation only looks back from `day`: what replaces or changes the document, a report of a past period, a
 * heading of results. Such a mention is right though the document has gone out of force.
 */
export function looksBack(text: string, citation: PlanCitation, day: string): boolean {
  const before = wordsBefore(text, citation);
  return (
    citation.text.inReview ||
    pastBefore.test(before) ||
    isOfPastPeriod(before, day) ||
    pastBehind.test(wordsBehind(text, citation))
  );
}
