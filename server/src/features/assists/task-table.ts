import { CodeActionKind } from 'vscode-languageserver-types';
import { visibleExtent } from '#features/extent.ts';
import { columnKindOf, type FieldKind, fieldOrder } from '#grammar/tables/labels.ts';
import { lineEndOf } from '#grammar/text/line-starts.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import type { Item } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { referencesTo } from '#model/references/reference.ts';
import { type FieldNode, nodesOf } from '#model/tasks/field.ts';
import type { Assist, AssistSite } from './assist.ts';
import { keepsTasks } from './same-tasks.ts';

/**
 * The list of tasks with labelled lines whose text the cursor is in, as a task table; nothing where a table could not say all that the lines say: what stands below
 * a field, a comment, a mark that something refers to.
 */
export function linesToTable({ plan, at }: AssistSite): Assist[] {
  const { text, tree } = plan;
  const list = plan.lists.findLast(({ items }) =>
    items.some(({ lines }) => lines[0]!.start <= at.start && at.start <= lines.at(-1)!.content.end),
  );
  const [first] = list?.items ?? [];
  if (!list || !first || list.items.length < 2 || isCutApart(list.items)) return [];
  const rows = list.items.flatMap((item) => rowOf(plan, item) ?? []);
  const end = visibleExtent(tree, list.items.at(-1)!)?.last.content.end;
  const columns = columnsOf(rows);
  if (rows.length < list.items.length || end === undefined || !columns || columns.length === 0) return [];
  const cells = [
    ['STT', 'Nội dung nhiệm vụ', ...columns.map(({ head }) => head)],
    ...rows.map(({ mark, name, fields }) => [
      mark,
      name,
      ...columns.map(({ kind }) => fields.get(kind)?.value ?? ''),
    ]),
  ];
  const [head = '', ...below] = cells.map((row) => `| ${row.join(' | ')} |`.replaceAll('|  |', '| |'));
  const written = [head, `|${'---|'.repeat(columns.length + 2)}`, ...below].join(lineEndOf(text));
  const edits = [{ start: first.lines[0]!.start, end, text: written }];
  if (!keepsTasks(plan, edits)) return [];
  const title = { vi: 'Chuyển các nhiệm vụ thành bảng', en: 'Turn the tasks into a table' };
  return [{ title, kind: CodeActionKind.RefactorRewrite, edits }];
}

/** What a task says, as it is written: its mark, its name, and label and value of each field. */
interface Row {
  readonly mark: string;
  readonly name: string;
  readonly fields: ReadonlyMap<FieldKind, { readonly label: string; readonly value: string }>;
}

/** Whether something stands between the items of a list that belongs to none of them. */
const isCutApart = (items: readonly Item[]) =>
  items.some((item, i) => i > 0 && items[i - 1]!.end !== item.start);

/** An item as a row; undefined where it has more than a name and fields, or something refers to it. */
function rowOf(plan: Plan, item: Item): Row | undefined {
  const { text } = plan;
  const [node] = nodesOf(text, [item]);
  if (!node || node.isField || node.own.length > 0 || node.children.length === 0) return undefined;
  if (item.children.some(({ kind }) => kind === 'table') || holdsComment(plan, item)) return undefined;
  if (referencesTo(plan.references, item).length > 0) return undefined;
  const fields = new Map<FieldKind, { readonly label: string; readonly value: string }>();
  for (const child of node.children) {
    const field = onlyField(child);
    if (!field || fields.has(field.kind)) return undefined;
    fields.set(field.kind, { label: cellOf(text, field.label), value: cellOf(text, field.value) });
  }
  const name = cellOf(text, node.content);
  const parts = [name, ...[...fields.values()].flatMap(({ label, value }) => [label, value])];
  if (name === '' || parts.some((part) => part.includes('|'))) return undefined;
  const mark = sliceOf(text, item.marker).replace(/[.)]+$/, '');
  return { mark: /^[-+]$/.test(mark) ? '' : mark, name, fields };
}

const onlyField = ({ isField, own, children, table }: FieldNode) =>
  isField && own.length === 1 && children.length === 0 && !table ? own[0] : undefined;

const holdsComment = ({ tree }: Plan, { start, end }: Item) =>
  tree.lines.some((line) => line.kind === 'comment' && line.start >= start && line.end <= end);

/** A piece of the text on one line, without the mark at its end. */
const cellOf = (text: string, span: Span) =>
  sliceOf(text, span)
    .replace(/\s+/g, ' ')
    .replace(/[;.:]\s*$/, '')
    .trim();

/** The columns for the fields of rows, in their usual order, headed as the first row that has one labels it; undefined where a label heads none. */
function columnsOf(rows: readonly Row[]): { readonly kind: FieldKind; readonly head: string }[] | undefined {
  const columns = fieldOrder.flatMap((kind) => {
    const head = rows.find(({ fields }) => fields.has(kind))?.fields.get(kind)?.label;
    return head === undefined ? [] : [{ kind, head }];
  });
  return columns.every(({ kind, head }) => columnKindOf(head) === kind && kind !== 'content')
    ? columns
    : undefined;
}
