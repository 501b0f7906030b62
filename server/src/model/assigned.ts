import { agencyAt } from '#catalog/recognise.ts';
import { readCitations } from '#grammar/inline/citation.ts';
import { type Deadline, readDeadlines } from '#grammar/inline/deadline.ts';
import { compose } from '#grammar/text/fold.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Node } from '#model/field.ts';

/** Words before an agency that give it a task. */
const gives =
  /(?:^|[^\p{L}])(?:giao(?: cho)?|đề nghị|mời|yêu cầu|phân công|ủy quyền(?: cho)?|chỉ đạo|do)\s+(?:các\s+)?$/iu;
/** Words after an agency by which it takes one. */
const takes =
  /^[\s,]*(?:(?:là|làm)\s+)?(?:(?:cơ quan|đơn vị)\s+)?(?:chủ trì|chủ động|đầu mối|chịu trách nhiệm|có trách nhiệm|phối hợp|tham mưu|tổ chức|thực hiện|hướng dẫn|xây dựng|triển khai)(?!\p{L})/iu;
const cooperates = /^phối hợp (?:với|cùng|chặt chẽ)(?!\p{L})/iu;

/**
 * The piece of running text that says who does what it speaks of: an agency at the start of a sentence, one that is
 * asked (`Giao X`, `Mời X`), one that leads or cooperates (`X chủ trì`); undefined where no one is named.
 */
export function leadInText(text: string, span: Span): Span | undefined {
  const { text: said, toOriginal } = compose(text.slice(span.start, span.end));
  const place = (start: number, end: number): Span => ({
    start: span.start + toOriginal(start),
    end: span.start + toOriginal(end),
  });
  let sentence = true;
  for (const word of said.matchAll(/\p{L}[\p{L}\p{Mn}]*/gu)) {
    const at = word.index;
    const before = said.slice(Math.max(0, at - 24), at);
    const starts = sentence || /(?:[.;:!?)“"]|\n)\s*$/.test(before);
    sentence = false;
    if (starts && cooperates.test(said.slice(at, at + 24))) return place(at, at + 'phối hợp'.length);
    const isAsked = gives.test(before);
    if (!starts && !isAsked && !/^\p{Lu}/u.test(word[0])) continue;
    const agency = agencyAt(said, at);
    if (agency && (starts || isAsked || takes.test(said.slice(agency.end, agency.end + 40))))
      return place(at, agency.end);
  }
  return undefined;
}

/** Every expression of time in prose has a digit, a quarter or one of these words; decomposed text is read anyway. */
const namesTime =
  /\d|qu[ýí]|h[ằà]ng|mỗi|định kỳ|thường|liên tục|suốt năm|cả năm|sau|trong vòng|kể từ|khi|theo|[\u0300-\u036f]/iu;

/** The first expression of time in running text that is no part of a citation. */
export function deadlineInText(text: string, span: Span): Deadline | undefined {
  if (!namesTime.test(text.slice(span.start, span.end))) return undefined;
  const cited = readCitations(text, span);
  return readDeadlines(text, span, 'prose').find(
    (deadline) => !cited.some(({ start, end }) => deadline.start < end && start < deadline.end),
  );
}

/** What a node and those below it say in words: fields are left out. */
export function proseOf(node: Node): Span[] {
  if (node.isField) return [];
  const own = { start: node.content.start, end: node.own[0]?.start ?? node.content.end };
  return [own, ...node.children.flatMap(proseOf)];
}
