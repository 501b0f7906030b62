import { partitionPoint } from '#grammar/text/search.ts';
import type { Span } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';

/** A bracket or quotation mark that stands alone in its paragraph; offsets in the paragraph's text. */
export interface UnmatchedMark {
  readonly kind: 'bracket' | 'quotation';
  readonly at: number;
  readonly opens: boolean;
}

const opensBracket = 0x28;
const closesBracket = 0x29;
const opensQuotation = 0x201c;
const opensLow = 0x201e;
const closesQuotation = 0x201d;
const straight = 0x22;

const isBracket = (code: number) => code === opensBracket || code === closesBracket;

/** Whether a UTF-16 unit is a bracket or a quotation mark. */
export const isMark = (code: number): boolean =>
  isBracket(code) || code === straight || (code >= opensQuotation && code <= opensLow);

/** Those of `marks`, the offsets of a paragraph's brackets and quotation marks, that have no partner. Those within `holes` do not count. */
export function unmatchedMarks(
  text: string,
  marks: readonly number[],
  holes: readonly Span[] = [],
): UnmatchedMark[] {
  const brackets = marks.filter((at) => isBracket(text.charCodeAt(at)));
  const quotations = marks.filter((at) => !isBracket(text.charCodeAt(at)));
  if (brackets.length + quotations.length === 0) return [];
  const counts = (at: number) => {
    const next = holes[partitionPoint(holes, ({ end }) => end > at)]; // they are in order
    return next === undefined || at < next.start;
  };
  return [
    ...aloneBrackets(text, brackets.filter(counts)),
    ...aloneQuotations(text, quotations.filter(counts)),
  ];
}

/** The `)` of `a)`, `1)` and `iv)` closes a bracket where one is open, unless that leaves another without its partner. */
function aloneBrackets(text: string, all: readonly number[]): UnmatchedMark[] {
  if (all.length === 0) return [];
  const numbers = new Set(all.map((at) => Number(/\d{1,3}$/.exec(text.slice(Math.max(0, at - 3), at))?.[0])));
  const isMarker = (at: number) => isMarkerIn(text, at, numbers);
  const alone = unpaired(text, all, isMarker);
  if (alone.length === 0) return [];
  const others = all.filter((at) => !isMarker(at));
  return others.length < all.length && unpaired(text, others, isMarker).length === 0 ? [] : alone;
}

function unpaired(text: string, all: readonly number[], isMarker: (at: number) => boolean): UnmatchedMark[] {
  const open: number[] = [];
  const alone: UnmatchedMark[] = [];
  for (const at of all) {
    if (text.charCodeAt(at) === opensBracket) open.push(at);
    else if (open.length > 0) open.pop();
    else if (!isMarker(at)) alone.push({ kind: 'bracket', at, opens: false });
  }
  return [...alone, ...open.map((at): UnmatchedMark => ({ kind: 'bracket', at, opens: true }))];
}

const marker = /(?:^|[\s;:,.–“"-])(?:\p{L}\d{0,2}|\d{1,3}(?:\.\d{1,2})*|[ivx]{1,5})\s?$/u;

/** A figure that follows a word at once belongs to it: `đến tháng 7)`. */
const figure = /\p{Ll} (?<number>\d{1,3})$/u;
/** Some words are followed by a marker: `mục 3)`. */
const marked = new RegExp(
  String.raw`(?<!\p{L})(?:${alternation('numbered-words.letter-or-number')}|khoản|điều) \d{1,3}$`,
  'iu',
);

/** Whether a bracket closes a marker; `numbers` are those before all brackets of the text: `1) … 2)` are markers wherever they stand. */
function isMarkerIn(text: string, at: number, numbers: ReadonlySet<number>): boolean {
  if (text.charCodeAt(at) !== closesBracket) return false;
  const before = text.slice(Math.max(0, at - 12), at);
  if (!marker.test(before)) return false;
  const number = Number(figure.exec(before)?.groups?.number);
  return Number.isNaN(number) || numbers.has(number - 1) || numbers.has(number + 1) || marked.test(before);
}

/** A cell or an item that is the same as the one above. */
const ditto = /^[\s"“”.,;*_–+-]*$/;

/** Marks of one kind on both sides (`”…”`, `“…"`) are a pair, too; after a figure `"` may be inches. */
function aloneQuotations(text: string, all: readonly number[]): UnmatchedMark[] {
  if (all.length === 0 || ditto.test(text)) return [];
  const marks = all.filter((at) => text.charCodeAt(at) !== straight || !isInch(text, at, all.length));
  if (marks.length % 2 === 0 && !isCrossed(text, marks)) return [];
  const open: number[] = [];
  const alone: UnmatchedMark[] = [];
  for (const at of marks) {
    const code = text.charCodeAt(at);
    if (code === closesQuotation || (code === straight && open.length > 0)) {
      if (open.length > 0) open.pop();
      else alone.push({ kind: 'quotation', at, opens: false });
    } else open.push(at);
  }
  return [...alone, ...open.map((at): UnmatchedMark => ({ kind: 'quotation', at, opens: true }))];
}

/** The end of one quotation and the beginning of another, that go on in other paragraphs: `… xong”; “Điều 5 …`. */
function isCrossed(text: string, marks: readonly number[]): boolean {
  return (
    marks.length === 2 &&
    text.charCodeAt(marks[0]!) === closesQuotation &&
    text.charCodeAt(marks[1]!) === opensQuotation
  );
}

const isInch = (text: string, at: number, count: number) => count % 2 === 1 && /\d/.test(text[at - 1] ?? '');
