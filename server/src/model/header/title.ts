import * as phrases from '#grammar/tables/phrases.ts';
import { anyToneTorn } from '#grammar/text/any-tone.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Span } from '#grammar/text/span.ts';
import type { PlanTree } from '#grammar/tree.ts';
import { ownLines, partOf } from '#model/structure/walk.ts';

/** What stands between the header and the text of a plan. */
export interface Title {
  /** The words `KẾ HOẠCH`. */
  readonly type: Span;
  /** The lines of the subject, the first of them on the line of the type where it begins there. */
  readonly subject: readonly Span[];
  /** `(Kèm theo Quyết định số …)`: the plan is issued by that document, and bears neither header nor signature. */
  readonly attachment: Span | undefined;
  /** `Kính gửi: …`. */
  readonly addressee: Span | undefined;
}

const type = new RegExp(`^${anyToneTorn('kế hoạch')}`, 'iu');

/** The title of a plan, undefined where it has none. */
export function readTitle(tree: PlanTree): Title | undefined {
  const lines = (partOf(tree, 'title')?.blocks ?? []).flatMap((block) =>
    ownLines(block).map(({ content }) => unmarked(tree.text, content)),
  );
  const [first, ...more] = lines;
  if (!first) return undefined;
  const subject: Span[] = [];
  let attachment: Span | undefined;
  let addressee: Span | undefined;
  const rest = unmarked(tree.text, { start: first.start + typeLength(tree.text, first), end: first.end });
  if (rest.end > rest.start && /[^\s.:]/.test(tree.text.slice(rest.start, rest.end))) subject.push(rest);
  let inBrackets = false;
  for (const [i, line] of more.entries()) {
    const words = plainOf(tree.text, line);
    const next = more[i + 1];
    const isBroken =
      next && line.end - line.start < 12 && phrases.addressee.test(`${words} ${plainOf(tree.text, next)}`);
    if (inBrackets || phrases.attachment.test(words)) {
      attachment = { start: attachment?.start ?? line.start, end: line.end };
      inBrackets = (inBrackets || words.startsWith('(')) && !/\)[.,;]?$/.test(words);
    } else if (phrases.addressee.test(words)) addressee ??= line;
    else if (isBroken) addressee ??= { start: line.start, end: next.end };
    else if (addressee && line.start < addressee.end) continue;
    else if (line.end > line.start) subject.push(line);
  }
  return { type: { start: first.start, end: rest.start }, subject, attachment, addressee };
}

/** How many characters of the original the words of the type take. */
function typeLength(text: string, { start, end }: Span): number {
  for (let length = 'kế hoạch'.length; length <= end - start && length < 40; length++)
    if (
      type.test(text.slice(start, start + length).normalize('NFC')) &&
      !/^[\u0300-\u036f]/.test(text.slice(start + length))
    )
      return length;
  return 0;
}

/** Without the marks that converters leave at both ends. */
function unmarked(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s*_#]/.test(text[start]!)) start++;
  while (end > start && /[\s*_]/.test(text[end - 1]!)) end--;
  return { start, end };
}
