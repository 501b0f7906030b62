import { CodeActionKind } from 'vscode-languageserver-types';
import { markerAfter } from '#features/completion/next-marker.ts';
import { visibleExtent } from '#features/extent.ts';
import { shiftEdits } from '#features/renumber/shift.ts';
import { lineEndOf } from '#grammar/text/line-starts.ts';
import { type Span, sliceOf, trimSpan } from '#grammar/text/span.ts';
import type { Item } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { contentOf } from '#model/structure/walk.ts';
import { type FieldNode, nodesOf } from '#model/tasks/field.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { applyEdits } from '#rules/fix.ts';
import type { Assist, AssistSite } from './assist.ts';

/** What two tasks of one differ in: a piece of the text, and what each of them has there. */
interface Cut extends Span {
  readonly parts: readonly [string, string];
  readonly title: Bilingual;
}

/**
 * The task at the cursor as two, where it has two leads, two deadlines or two things to be done that a semicolon parts; each has all the other lines. The items behind
 * count on, with the references to them; what refers to the task refers to the first of the two.
 */
export function splitTask({ plan, at }: AssistSite): Assist[] {
  const { text, tree } = plan;
  const list = plan.lists.findLast(({ items }) => items.some((item) => holds(plan, item, at.start)));
  const item = list?.items.find((each) => holds(plan, each, at.start));
  const [node] = item ? nodesOf(text, [item]) : [];
  const marker = item && markerAfter(text, item);
  const end = item && visibleExtent(tree, item)?.last.content.end;
  if (!list || !item || !node || marker === undefined || end === undefined) return [];
  if (!plan.tasks.some((task) => task.item === item && task.fields.length > 0)) return [];
  if (!node.children.every(isLine) || item.children.some(({ kind }) => kind === 'table')) return [];
  const at0 = list.items.indexOf(item);
  const isCounted = item.level !== 'dash' && item.level !== 'plus';
  const moved = isCounted ? shiftEdits(plan, list.items.slice(at0 + 1), 1) : [];
  if (!moved) return [];
  const start = item.lines[0]!.start;
  return cutsOf(plan, item, node).map(({ parts: [first, second], title, ...cut }) => {
    const copy = applyEdits(text.slice(start, end), [
      { start: item.marker.start - start, end: item.marker.end - start, text: marker },
      { start: cut.start - start, end: cut.end - start, text: second },
    ]);
    const gap = gapBetween(plan, list.items, at0);
    const edits = [
      ...moved,
      { start: cut.start, end: cut.end, text: first },
      { start: end, end, text: `${gap}${copy}` },
    ];
    return {
      title,
      kind: CodeActionKind.RefactorRewrite,
      edits: edits.sort((a, b) => a.start - b.start || a.end - b.end),
    };
  });
}

const holds = ({ tree }: Plan, item: Item, offset: number) =>
  item.lines[0]!.start <= offset && offset <= (visibleExtent(tree, item)?.last.content.end ?? item.end);

const isLine = ({ isField, own, children, table }: FieldNode) =>
  isField && own.length === 1 && children.length === 0 && !table;

/** The places at which a task can be parted. */
function cutsOf(plan: Plan, item: Item, node: FieldNode): Cut[] {
  const { text } = plan;
  const field = (kind: 'lead' | 'deadline') => node.children.find(({ own }) => own[0]!.kind === kind)?.own[0];
  const lead = field('lead');
  const deadline = field('deadline');
  const name = node.own.length === 0 ? partsAt(text, withoutEnd(text, contentOf(item.lines))) : undefined;
  const times = deadline && partsAt(text, withoutEnd(text, deadline.value));
  const leads = lead && leadsIn(plan, withoutEnd(text, lead.value));
  const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1);
  return [
    ...(name
      ? [
          {
            ...name,
            parts: [name.parts[0], capital(name.parts[1])] as const,
            title: {
              vi: 'Tách thành hai nhiệm vụ, mỗi việc một',
              en: 'Split into two tasks, one for each work',
            },
          },
        ]
      : []),
    ...(leads
      ? [
          {
            ...leads,
            title: {
              vi: 'Tách thành hai nhiệm vụ, mỗi cơ quan chủ trì một',
              en: 'Split into two tasks, one for each lead agency',
            },
          },
        ]
      : []),
    ...(times
      ? [
          {
            ...times,
            parts: [times.parts[0], capital(times.parts[1])] as const,
            title: {
              vi: 'Tách thành hai nhiệm vụ, mỗi thời hạn một',
              en: 'Split into two tasks, one for each deadline',
            },
          },
        ]
      : []),
  ];
}

type Parts = Span & Pick<Cut, 'parts'>;

/** A piece without the mark at its end. */
function withoutEnd(text: string, span: Span): Span {
  const { start, end } = trimSpan(text, span);
  const marks = /[\s;.]*$/.exec(text.slice(start, end))![0].length;
  return { start, end: end - marks };
}

/** The two parts of a piece that one semicolon parts, with words in both; none stands in brackets or a quotation. */
function partsAt(text: string, span: Span): Parts | undefined {
  const words = sliceOf(text, span);
  const parts = words.split(';').map((part) => part.trim());
  const [first, second] = parts;
  if (parts.length !== 2 || !first || !second || /[“”"()[\]|]|[.?!]\s/.test(words)) return undefined;
  return { ...span, parts: [first, second] };
}

/** The two agencies that a value names, and nothing else. */
function leadsIn(plan: Plan, span: Span): Parts | undefined {
  const { text, agencies } = plan;
  const [first, second, ...more] = agencies.filter(
    ({ start, end }) => start >= span.start && end <= span.end,
  );
  if (!first || !second || more.length > 0 || first.head !== undefined || second.head !== undefined)
    return undefined;
  const between = text.slice(first.end, second.start).normalize('NFC');
  const isAll = first.start === span.start && second.end === span.end;
  return isAll && /^\s*(?:[,;]|và|[,;] và)\s*$/u.test(between)
    ? { ...span, parts: [sliceOf(text, first), sliceOf(text, second)] }
    : undefined;
}

/** What stands between the items of a list: a line end, or a blank line too where it has them. */
function gapBetween({ text, tree }: Plan, items: readonly Item[], at: number): string {
  const eol = lineEndOf(text);
  const [before, next] = at + 1 < items.length ? [items[at]!, items[at + 1]!] : [items[at - 1], items[at]!];
  const end = before && visibleExtent(tree, before)?.last.content.end;
  const hasBlank =
    end !== undefined && (text.slice(end, next.lines[0]!.start).match(/\r\n?|\n/g) ?? []).length > 1;
  return hasBlank ? eol + eol : eol;
}
