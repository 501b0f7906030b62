import type { Span } from '#grammar/text/span.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { TextEdit } from '#rules/finding.ts';

/** A place where a text can be broken, found in the text alone: no tree and no model is asked. */
export interface Placed {
  /** In the order of the text. */
  readonly edits: readonly TextEdit[];
  /** The guilty place, in the text before: a finding must overlap it, and what the edits put there. */
  readonly at: Span;
  /** What the fault may rightly touch, in the text before: findings in there are not counted as false. Else the paragraph of `at`. */
  readonly near?: Span;
}

/** One way to break any text. */
export interface TextMutation {
  readonly what: Bilingual;
  /** The rules that may report it, any of them; none where the change is no fault for sure: then only false findings are counted. */
  readonly rules: readonly string[];
  /** Whether the text alone decides that it is a fault. A real word in place of another is one for whoever knows what was meant. */
  readonly isSure: boolean;
  /** Rules that may rightly speak elsewhere: a reference to a clause that has lost its number. */
  readonly elsewhere?: readonly string[];
  places(text: string): Iterable<Placed>;
}

export const replacing = (span: Span, text: string, at: Span = span): Placed => ({
  edits: [{ ...span, text }],
  at,
});

export const inserting = (offset: number, text: string, at: Span): Placed =>
  replacing({ start: offset, end: offset }, text, at);

export interface TextLine extends Span {
  readonly text: string;
}

/** The lines of a text, without their ends; comments are no lines. */
export function linesOf(text: string): TextLine[] {
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const span = { start, end: start + line.length, text: line };
    start += line.length + 1;
    return span;
  });
  return lines.filter((line) => !line.text.startsWith('//'));
}

const titleLine = /^[ \t]*KẾ HOẠCH[ \t]*$/mu;

/** Where the plan's own title ends; 0 where no line is one. */
function endOfTitle(text: string): number {
  const title = titleLine.exec(text);
  return title ? title.index + title[0].length : 0;
}

/** What stands between the title of the plan and its recipients. */
export function bodyOf(text: string): Span {
  const start = endOfTitle(text);
  const end = text.slice(start).search(/^[ \t]*Nơi nhận/mu);
  return { start, end: end < 0 ? text.length : start + end };
}

/**
 * Whether header and ending of a plan are its own and prescribed by the decree on clerical work: no decision that issues it stands
 * above it, and it is no paper of the Party, the Front or a union, which have forms of their own.
 */
export function hasPrescribedForm(text: string): boolean {
  const header = text.slice(0, endOfTitle(text));
  return !/^[ \t]*QUYẾT ĐỊNH:?[ \t]*$|(?:TỈNH|THÀNH|ĐẢNG) ỦY|MẶT TRẬN|HỘI (?!CHỦ|ĐỒNG)|ĐOÀN/mu.test(header);
}

export const isIn = ({ start, end }: Span, place: Span): boolean => start <= place.start && place.end <= end;

/** Every match of a pattern (with the flag `g`) in a text that stands in no comment. */
export function* matches(text: string, pattern: RegExp): Iterable<RegExpExecArray & { readonly span: Span }> {
  for (const match of text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const lineStart = text.lastIndexOf('\n', span.start) + 1;
    if (!text.startsWith('//', lineStart))
      yield Object.assign(match, { span }) as RegExpExecArray & { span: Span };
  }
}

const opensParagraph =
  /^\s*(?:[IVX]{1,5}[.)/]|\d{1,2}(?:\.\d{1,2}){0,3}[.)/]?\s|[a-zđ][.)/]|[-+•*–—|]|\p{Lu}[^.]{0,40}:)/u;

/** The paragraph around a span: up to a blank line or one that begins with a marker or a label. */
export function paragraphOf(text: string, { start, end }: Span): Span {
  let first = text.lastIndexOf('\n', start - 1) + 1;
  while (first > 0 && !opensParagraph.test(text.slice(first, first + 60))) {
    const before = text.lastIndexOf('\n', first - 2) + 1;
    if (text.slice(before, first).trim() === '') break;
    first = before;
  }
  let last = endOfLine(text, end);
  while (last < text.length) {
    const next = endOfLine(text, last + 1);
    const line = text.slice(last + 1, next);
    if (line.trim() === '' || opensParagraph.test(line)) break;
    last = next;
  }
  return { start: first, end: last };
}

export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** A span of the text before the edits as it stands after them, with all that they put into it. */
export function after(edits: readonly TextEdit[], { start, end }: Span): Span {
  let [first, last] = [start, end];
  for (const edit of edits) {
    const by = edit.text.length - (edit.end - edit.start);
    if (edit.end <= start && edit.start < start) first += by;
    else if (edit.start < start) first -= start - edit.start; // the start itself was replaced
    if (edit.start <= end) last += edit.end > end ? edit.text.length - (end - edit.start) : by;
  }
  return { start: first, end: Math.max(first, last) };
}
