import { readDeadlines } from '#grammar/inline/deadline.ts';
import { isUpperCode } from '#grammar/text/characters.ts';
import type { Span } from '#grammar/text/span.ts';
import { namesTime } from './assigned.ts';
import { doerIn, mayNameBody } from './doer.ts';
import type { FieldNode } from './field.ts';

/**
 * A node as the sentences in it that begin with a doer of their own, each a node: `Các chi bộ họp trước ngày 10/5. | Văn phòng Đảng ủy hằng
 * quý báo cáo.` Behind a semicolon only those that say when. Itself, where it has fields, something below it, or one doer.
 */
export function sentencesOf(text: string, node: FieldNode): FieldNode[] {
  const { content, children, own } = node;
  if (children.length > 0 || own.length > 0) return [node];
  const starts = beginnings(text, content);
  if (starts.length === 0) return [node];
  const all = [content.start, ...starts];
  return all.map((start, i) => {
    let end = all[i + 1] ?? content.end;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    return { ...node, content: { start, end } };
  });
}

/** Where, behind a full stop or a semicolon, a body begins that does something. */
function beginnings(text: string, { start, end }: Span): number[] {
  const found: number[] = [];
  for (let at = start + 1; at + 1 < end; at++) {
    const sign = text[at - 1]!;
    if ((sign !== '.' && sign !== ';') || !/\s/.test(text[at]!)) continue;
    let from = at + 1;
    while (from < end && /\s/.test(text[from]!)) from++;
    const piece = { start: from, end };
    if (from >= end || !isUpperCode(text.charCodeAt(from)) || !mayNameBody(text, piece)) continue;
    const { isBody, isDoing, isTold, cooperation } = doerIn(text, piece);
    // else it says who does what stands before
    const isOwn = sign === '.' || (!isTold && !cooperation && saysWhen(text, clauseOf(text, piece)));
    if (isBody && isDoing && isOwn) found.push(from);
  }
  return found;
}

/** A span up to its first semicolon. */
function clauseOf(text: string, { start, end }: Span): Span {
  for (let at = start; at < end; at++) if (text[at] === ';') return { start, end: at };
  return { start, end };
}

const saysWhen = (text: string, span: Span) =>
  namesTime(text.slice(span.start, span.end)) && readDeadlines(text, span, 'prose').length > 0;
