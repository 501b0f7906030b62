import { CodeActionKind } from 'vscode-languageserver-types';
import { visibleExtent } from '#features/extent.ts';
import { pointLetters } from '#grammar/tables/letters.ts';
import { lineEndOf } from '#grammar/text/line-starts.ts';
import type { Block, Item } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { contentOf } from '#model/structure/walk.ts';
import type { Assist, AssistSite } from './assist.ts';
import { keepsTasks } from './same-tasks.ts';

/** A sentence has so many members, and no fewer, before a list of them is worth its lines. */
const leastMembers = 2;

/** The first two words of a name are no longer, in UTF-16 units, marks that stand apart among them. */
const maxName = 40;

/** The list below the item at the cursor as one sentence: `Nội dung: rà soát; công bố.` Members begin with small letters there, but for names of agencies and words in capitals. */
export function listToSentence({ plan, at }: AssistSite): Assist[] {
  const { text, tree } = plan;
  const item = itemAt(plan, at.start);
  const members = item?.children.filter((child) => child.kind !== 'trivia') ?? [];
  if (!item || members.length < leastMembers || text[contentOf(item.lines).end - 1] !== ':') return [];
  const isPlain = members.every(
    (child) =>
      child.kind === 'item' &&
      child.lines.length === 1 &&
      child.children.every(({ kind }) => kind === 'trivia'),
  );
  const last = visibleExtent(tree, item)?.last;
  // References may lead to a numbered member.
  if (!isPlain || !last || members.some((child) => child.kind === 'item' && isNamed(plan, child))) return [];
  const parts = members.map((child) =>
    child.kind === 'item' ? text.slice(contentOf(child.lines).start, contentOf(child.lines).end) : '',
  );
  // A marker that waits for its words, a member of several sentences, or with a list of its own, is no phrase.
  if (parts.some((part) => part === '' || /[:|]|[.?!;]\s/.test(part))) return [];
  const sentence = parts
    .map((part, i) => (i < parts.length - 1 ? `${part.replace(/[;.,]$/, '')};` : part))
    .map((part, i) => (isName(plan, members[i]!) ? part : part[0]!.toLowerCase() + part.slice(1)))
    .join(' ');
  const edit = { start: contentOf(item.lines).end, end: last.content.end, text: ` ${sentence}` };
  if (!keepsTasks(plan, [edit])) return [];
  return [
    {
      title: { vi: 'Gộp danh sách thành một câu', en: 'Join the list into one sentence' },
      kind: CodeActionKind.RefactorRewrite,
      edits: [edit],
    },
  ];
}

/** Whether a member begins with the name of an agency, a document, a place (`Hà Nội`), or a word in capitals. */
function isName({ text, agencies, citations }: Plan, member: Block): boolean {
  const start = member.kind === 'item' ? contentOf(member.lines).start : member.start;
  const words = text.slice(start, start + maxName).normalize('NFC');
  if (/^(?:\p{Lu}{2}|\p{Lu}[^\p{L}]|\p{L}+[ -]\p{Lu})/u.test(words)) return true;
  return (
    agencies.some((each) => each.start === start) || citations.some(({ cited }) => cited.start === start)
  );
}

const isNamed = ({ references }: Plan, item: Item) =>
  references.some(({ named }) => named.some((each) => each.item === item));

/** The members of the sentence at the cursor, which a colon opens and semicolons part, as a list below it. */
export function sentenceToList({ plan, at }: AssistSite): Assist[] {
  const { text } = plan;
  const item = itemAt(plan, at.start);
  if (item?.lines.length !== 1 || item.children.some(({ kind }) => kind !== 'trivia')) return [];
  const { start, end } = contentOf(item.lines);
  const colon = text.indexOf(': ', start);
  if (colon < 0 || colon >= end) return [];
  const members = text.slice(colon + 2, end);
  // A semicolon in brackets or in a quotation parts no members, and one of several sentences is no phrase.
  if (/[“”"()[\]|]|[.?!]\s/.test(members)) return [];
  const parts = members.split(/;\s+/);
  if (parts.length < leastMembers + 1 || parts.some((part) => part.trim() === '' || part.includes(':')))
    return [];
  const mark =
    item.level === 'dash' || item.level === 'plus' ? '+' : item.level === 'clause' ? undefined : '-';
  if (item.level === 'plus') return [];
  if (mark === undefined && parts.length > pointLetters.length) return [];
  const lines = parts.map(
    (part, i) =>
      `${mark ?? `${pointLetters[i]})`} ${part[0]!.toUpperCase()}${part.slice(1)}${i < parts.length - 1 ? ';' : ''}`,
  );
  const eol = lineEndOf(text);
  const edits = [{ start: colon + 1, end, text: lines.map((line) => eol + line).join('') }];
  if (!keepsTasks(plan, edits)) return [];
  return [
    {
      title: {
        vi: `Tách câu thành danh sách ${parts.length} ý`,
        en: `Turn the sentence into a list of ${parts.length}`,
      },
      kind: CodeActionKind.RefactorRewrite,
      edits,
    },
  ];
}

/** The innermost item whose own text holds an offset, no heading. */
function itemAt({ blocks }: Plan, offset: number): Item | undefined {
  return blocks.findLast(
    (block): block is Item =>
      block.kind === 'item' &&
      block.level !== 'section' &&
      block.level !== 'part' &&
      block.lines.some((line) => line.start <= offset && offset <= line.content.end),
  );
}
