import { numberKey } from '#catalog/document.ts';
import { type Citation, readCitations } from '#grammar/inline/citation.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';

/** A document that the plan cites by number. */
export interface CitedDocument {
  /** Type and number as the plan writes them, with `số` between: the short form. */
  readonly short: string;
  readonly type: string;
  readonly number: string;
  /** Whether it is cited once with its date: then later mentions need the short form only. */
  readonly inFull: boolean;
}

/** The documents that the plan cites outside `except`, by the key of their number, in the order of the text. */
export function citedIn(plan: Plan, except: Span): Map<string, CitedDocument> {
  const found = new Map<string, CitedDocument>();
  for (const citation of citationsOf(plan)) {
    if (citation.start < except.end && except.start < citation.end) continue;
    const type = capital(written(plan, citation.type));
    const number = written(plan, citation.number).replaceAll(' ', '');
    const key = numberKey(number);
    const known = found.get(key);
    const inFull = known?.inFull === true || citation.date !== undefined;
    found.set(key, known ? { ...known, inFull } : { short: `${type} số ${number}`, type, number, inFull });
  }
  return found;
}

/** Type word and number before the slash of a number, symbol and date behind it: no citation is longer. */
const before = 70;
const behind = 80;
/** More are no plan's: a text of slashes only must not hold up the editor. */
const mostSlashes = 400;

/**
 * The citations of a plan's text. Every number has a slash, and only what is around slashes is read: most of the text
 * has none.
 */
function* citationsOf({ text, tree }: Plan): Generator<Citation> {
  let left = mostSlashes;
  for (const part of tree.parts) {
    if (part.kind === 'header' || part.kind === 'signature' || part.kind === 'recipients') continue;
    let from = part.start;
    while (left-- > 0) {
      const slash = text.indexOf('/', from);
      if (slash < 0 || slash >= part.end) break;
      const window = { start: Math.max(from, slash - before), end: Math.min(part.end, slash + behind) };
      const [citation] = readCitations(text, window);
      if (citation && citation.number.start <= slash) yield citation;
      from = Math.max(slash + 1, citation && citation.number.start <= slash ? citation.end : 0);
    }
  }
}

function written({ text }: Plan, { start, end }: Span): string {
  return text.slice(start, end).normalize('NFC').replace(/\s+/g, ' ');
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
