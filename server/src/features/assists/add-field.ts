import { CodeActionKind } from 'vscode-languageserver-types';
import { usualLabel } from '#features/completion/labels.ts';
import { markerAfter } from '#features/completion/next-marker.ts';
import { visibleExtent } from '#features/extent.ts';
import { shiftEdits } from '#features/renumber/shift.ts';
import { type FieldKind, fieldOrder } from '#grammar/tables/labels.ts';
import { lineEndOf } from '#grammar/text/line-starts.ts';
import type { Item } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { contentOf } from '#model/structure/walk.ts';
import { type FieldNode, nodesOf } from '#model/tasks/field.ts';
import type { Task } from '#model/tasks/task.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { TextEdit } from '#rules/finding.ts';
import { type Assist, type AssistSite, shifted } from './assist.ts';

/** The fields that a task may lack, and the rules that say so. */
const wanted = [
  { kind: 'lead', rule: 'missing-lead-agency' },
  { kind: 'deadline', rule: 'missing-deadline' },
  { kind: 'product', rule: 'missing-product' },
] as const satisfies readonly { kind: FieldKind; rule: string }[];

/**
 * Adds the lead agency, the deadline or the product that the task at the cursor lacks, in the form in which this task, or those beside it, write their fields.
 * A quick fix where a rule misses it, else a refactoring.
 */
export function addFields({ plan, at, findings }: AssistSite): Assist[] {
  const task = taskAt(plan, at.start);
  if (!task) return [];
  return wanted.flatMap(({ kind, rule }): Assist[] => {
    const missed = findings.filter((finding) => finding.rule === rule && finding.start >= task.item.start);
    if (missed.length === 0 && isThere(task, kind)) return [];
    const added = fieldAdded(plan, task, kind);
    if (!added) return [];
    return [
      {
        title: titleOf(added.label),
        kind: missed.length > 0 ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite,
        findings: missed,
        edits: added.edits,
        fillAt: added.fillAt,
        ...(missed.length > 0 && { isPreferred: true }),
      },
    ];
  });
}

const titleOf = (label: string): Bilingual => ({ vi: `Thêm “${label}: …”`, en: `Add “${label}: …”` });

const lastOffset = ({ tree }: Plan, item: Item) => visibleExtent(tree, item)?.last.content.end ?? item.end;

type TaskAtCursor = Pick<Task, 'item' | 'fields'> & Partial<Pick<Task, 'lead' | 'deadline'>>;

/** The task around an offset, or an item that stands beside tasks and says nothing yet of who and when. */
function taskAt(plan: Plan, offset: number): TaskAtCursor | undefined {
  const holds = (item: Item) => item.start <= offset && offset <= lastOffset(plan, item);
  const task = plan.tasks.findLast(({ item }) => holds(item));
  if (task) return task;
  const tasks = new Set(plan.tasks.map(({ item }) => item));
  const list = plan.lists.findLast(({ items }) => items.some(holds));
  const item = list?.items.some((each) => tasks.has(each)) ? list.items.find(holds) : undefined;
  const isLeaf = item?.children.every(({ kind }) => kind === 'trivia'); // what holds items is a group of tasks
  return item && isLeaf ? { item, fields: [] } : undefined;
}

function isThere(task: TaskAtCursor, kind: 'lead' | 'deadline' | 'product'): boolean {
  return task.fields.some((field) => field.kind === kind) || (kind !== 'product' && task[kind] !== undefined);
}

interface AddedField {
  readonly label: string;
  readonly edits: readonly TextEdit[];
  readonly fillAt: number;
}

/** The edits that give a task a field of a kind, and where its value is to be written. */
function fieldAdded(plan: Plan, { item }: TaskAtCursor, kind: FieldKind): AddedField | undefined {
  const { text } = plan;
  const [node] = nodesOf(text, [item]);
  if (!node) return undefined;
  const label = usualLabel(plan, kind);
  const fields = node.children.filter(({ isField }) => isField);
  if (fields.length > 0) return besideFields(plan, item, fields, kind, label);
  const within = node.own.filter(({ label }) => label.start > item.marker.end);
  if (within.length > 0) return withinLine(plan, node, label);
  return below(plan, item, label);
}

const placeOfKind = (kind: FieldKind) => fieldOrder.indexOf(kind);

const endingOf = (text: string, { lines }: FieldNode['block']) => text[contentOf(lines).end - 1] ?? '';

/** A line of its own among the lines of the other fields, in the usual order. */
function besideFields(
  plan: Plan,
  owner: Item,
  fields: readonly FieldNode[],
  kind: FieldKind,
  label: string,
): AddedField | undefined {
  const { text, tree } = plan;
  const eol = lineEndOf(text);
  const before = fields.findLast(({ own }) => placeOfKind(own[0]!.kind) < placeOfKind(kind))?.block;
  const next = before ? fields.find(({ block }) => block.start >= before.end)?.block : fields[0]!.block;
  if (next) {
    const mark = next.kind === 'item' ? `${text.slice(next.marker.start, next.marker.end)} ` : '';
    const place = next.lines[0]!.start;
    const ending = before ? endingOf(text, before) : endingOf(text, next) === '' ? '' : ';';
    const line = `${mark}${label}: `;
    return inserted(
      plan,
      owner,
      next,
      { start: place, end: place, text: `${line}${signOf(ending)}${eol}` },
      label,
      line.length,
    );
  }
  const mark = before!.kind === 'item' ? markerAfter(text, before!) : '';
  const last = visibleExtent(tree, before!)?.last;
  if (mark === undefined || !last) return undefined;
  const line = `${eol}${mark}${mark === '' ? '' : ' '}${label}: `;
  const end = last.content.end;
  // The last field ends with the full stop; the one before it is no longer the last.
  const edit =
    text[end - 1] === '.'
      ? { start: end - 1, end, text: `;${line}.` }
      : { start: end, end, text: `${line}${signOf(text[end - 1] ?? '')}` };
  return inserted(plan, owner, before!, edit, label, edit.text.indexOf(line) + line.length);
}

const signOf = (ending: string) => (ending === ';' || ending === '.' ? ';' : '');

/** An insertion, with the marks behind it moved on where the lines are counted like `model`; `fill` is where the value comes within its text. */
function inserted(
  plan: Plan,
  owner: Item,
  model: FieldNode['block'],
  edit: TextEdit,
  label: string,
  fill: number,
): AddedField | undefined {
  const behind = owner.children.filter(
    (child): child is Item =>
      child.kind === 'item' &&
      model.kind === 'item' &&
      child.level === model.level &&
      child.start >= edit.end,
  );
  const isCounted = model.kind === 'item' && model.level !== 'dash' && model.level !== 'plus';
  const moved = isCounted ? shiftEdits(plan, behind, 1) : [];
  if (!moved) return undefined;
  const edits = [...moved, edit].sort((a, b) => a.start - b.start || a.end - b.end);
  return { label, edits, fillAt: shifted(edit.start, edits) + fill };
}

/** Behind the fields that stand in the task's own text: `(Chủ trì: Sở Nội vụ; thời gian: …)`. */
function withinLine({ text }: Plan, node: FieldNode, label: string): AddedField {
  const last = node.own.at(-1)!;
  const first = text[last.label.start] ?? '';
  const isSmall = first !== first.toUpperCase();
  const written = isSmall ? label[0]!.toLowerCase() + label.slice(1) : label;
  const edit = { start: last.value.end, end: last.value.end, text: `; ${written}: ` };
  return { label, edits: [edit], fillAt: edit.start + edit.text.length };
}

/** A line below a task that has no field yet, in the form in which the nearest task with fields writes them, else with a dash. */
function below(plan: Plan, item: Item, label: string): AddedField | undefined {
  const { text, tree } = plan;
  const last = item.children.length > 0 ? visibleExtent(tree, item)?.last : item.lines.at(-1);
  if (!last) return undefined;
  const mark = markOfFields(plan, item);
  const line = `${lineEndOf(text)}${mark}${mark === '' ? '' : ' '}${label}: `;
  const edit = { start: last.content.end, end: last.content.end, text: `${line}.` };
  return { label, edits: [edit], fillAt: edit.start + line.length };
}

/** The mark of the first field below a task, as the nearest task that has fields shows it; empty where they have none. */
function markOfFields(plan: Plan, item: Item): string {
  const distance = ({ item: other }: Task) => Math.abs(other.start - item.start);
  const models = plan.tasks
    .filter((task) => task.item !== item && task.item.level === item.level && task.fields.length > 0)
    .sort((a, b) => distance(a) - distance(b));
  for (const { item: other } of models) {
    const first = nodesOf(plan.text, [other])[0]?.children.find(({ isField }) => isField)?.block;
    if (!first) continue;
    if (first.kind === 'paragraph') return '';
    return firstMark(plan.text, first);
  }
  return item.level === 'dash' ? '+' : '-';
}

/** The marker of the first of a list that is written as an item is: `a)`, `-`. */
function firstMark(text: string, item: Item): string {
  const written = text.slice(item.marker.start, item.marker.end).normalize('NFC');
  return item.marker.letter === undefined
    ? written.replace(/\d+(?=\D*$)/, '1')
    : written.replace(/\p{L}/u, 'a');
}
