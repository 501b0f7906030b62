import { type FieldKind, fieldKindOf } from '#grammar/tables/labels.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';

/** `label: value` in running text. */
export interface Field extends Span {
  readonly kind: FieldKind;
  /** The words before the colon, without emphasis around them. */
  readonly label: Span;
  /** The value, without separators and emphasis at its ends; empty (start = end) where there is none. */
  readonly value: Span;
}

/** Kinds that are fields in the middle of a line too; the others are too common in prose (`Nội dung: …`). */
const withinLine: ReadonlySet<FieldKind> = new Set([
  'lead',
  'cooperation',
  'deadline',
  'product',
  'quantity',
  'funding',
]);
/** How far back from its colon a label can begin. */
const maxLabelLength = 90;

/**
 * The fields that the text of one paragraph or item holds, in order. A field begins with the paragraph, or within
 * it after `.`, `;`, `(` or a dash; its value goes up to the next field. A colon whose words are no label belongs
 * to the value (`Ban biên tập: Cổng thông tin …`).
 */
export function readFields(text: string, span: Span): Field[] {
  const starts: { kind: FieldKind; label: Span; colon: number }[] = [];
  const piece = text.slice(span.start, span.end); // or the search for a colon would read on to the end of the text
  for (let at = piece.indexOf(':'); at >= 0; at = piece.indexOf(':', at + 1)) {
    const colon = span.start + at;
    const from = Math.max(starts.at(-1)?.colon ?? span.start, colon - maxLabelLength);
    const words = labelBefore(text, from, colon, span.start);
    const label = words && (kindOf(text, words) ? words : afterComma(text, words, starts.at(-1)?.label));
    const kind = label && kindOf(text, label);
    if (kind && (label.first || withinLine.has(kind))) starts.push({ kind, label, colon });
  }
  return starts.map(({ kind, label, colon }, i) => {
    const end = starts[i + 1]?.label.start ?? span.end;
    return {
      kind,
      label: { start: label.start, end: label.end },
      start: label.start,
      end,
      value: withoutBracket(text, valueBefore(text, colon + 1, end)),
    };
  });
}

/** The words right before a colon, back to the last sign that can end what was said before. */
function labelBefore(
  text: string,
  from: number,
  colon: number,
  first: number,
): (Span & { first: boolean }) | undefined {
  let start = colon;
  while (start > from && !separates(text, start - 1)) start--;
  if (start === from && from > first && !separates(text, from)) return undefined; // longer than any label
  while (start < colon && isDecoration(text.charCodeAt(start))) start++;
  let end = colon;
  while (end > start && isDecoration(text.charCodeAt(end - 1))) end--;
  return end > start ? { start, end, first: isDecorated(text, first, start) } : undefined;
}

const kindOf = (text: string, { start, end }: Span) => fieldKindOf(text.slice(start, end));

/**
 * The words after the last comma, where they begin with a capital, or in small letters as the label before them does (`(chủ trì: X, phối hợp:
 * Y)`): labels have commas of their own (`Sở, ngành chủ trì`).
 */
function afterComma(
  text: string,
  { start, end }: Span,
  before: Span | undefined,
): (Span & { first: boolean }) | undefined {
  let from = start + text.slice(start, end).lastIndexOf(',') + 1;
  if (from === start) return undefined;
  while (from < end && isDecoration(text.charCodeAt(from))) from++;
  const isCapital = (at: number) => text[at] !== text[at]!.toLowerCase();
  const isLabel = isCapital(from) || (before !== undefined && !isCapital(before.start));
  return isLabel ? { start: from, end, first: false } : undefined;
}

/** What is said in brackets ends with them. */
function withoutBracket(text: string, value: Span): Span {
  const isClosed = text[value.end - 1] === ')' && !text.slice(value.start, value.end).includes('(');
  return isClosed ? { start: value.start, end: value.end - 1 } : value;
}

function separates(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  if (sign === 0x3b || sign === 0x28 || sign === 0x3a) return true; // ; ( :
  const next = text.charCodeAt(at + 1);
  if (sign === 0x2e) return isSpace(next) || next === 0x2a; // a full stop; emphasis may end behind it
  return (sign === 0x2d || sign === 0x2013) && isSpace(text.charCodeAt(at - 1)) && isSpace(next); // a dash
}

/** Whether nothing but decoration stands between two places. */
function isDecorated(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isDecoration(text.charCodeAt(at))) return false;
  return true;
}

/** White space, and emphasis that a converter left. */
function isDecoration(code: number): boolean {
  return isSpace(code) || code === 0x2a || code === 0x5f;
}

function valueBefore(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isPadding(text.charCodeAt(start))) start++;
  while (end > start && (isPadding(text.charCodeAt(end - 1)) || endsValue(text, end - 1, start))) end--;
  return { start, end };
}

/** White space and stars; a line `____` is a value to be filled in. */
function isPadding(code: number): boolean {
  return isSpace(code) || code === 0x2a;
}

/** A separator at the end of a value: `;`, `,`, a single `.`, `./.`, a dash or bracket before the next field. */
function endsValue(text: string, at: number, start: number): boolean {
  const sign = text[at]!;
  if (sign === ';' || sign === ',' || sign === '(') return true;
  if (sign === '/') return text[at - 1] === '.';
  if (sign === '-' || sign === '–') return at === start || isSpace(text.charCodeAt(at - 1));
  return sign === '.' && (at === start || text[at - 1] !== '.');
}
