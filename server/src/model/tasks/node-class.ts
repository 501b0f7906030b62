import { plainOf } from '#grammar/text/plain.ts';
import type { Item } from '#grammar/tree.ts';
import { alternation } from '#lexicon/alternation.ts';
import { type FieldNode, type TaskField, valueRun } from './field.ts';

/**
 * What an item is for the plan: a task; a group, whose children are tasks; a schedule, which has a time or place but
 * is nobody's task; or plain text (docs/language.md, section 5).
 */
export type NodeClass = 'task' | 'group' | 'schedule' | 'plain';

/** An item that is no field, with its class and what it owns. */
export interface ClassedNode {
  readonly node: FieldNode & { readonly block: Item };
  readonly class: NodeClass;
  readonly fields: readonly TaskField[];
  /** The items below it that are no fields. */
  readonly children: readonly ClassedNode[];
}

const owns = (fields: readonly TaskField[], ...kinds: readonly TaskField['kind'][]) =>
  fields.some((field) => kinds.includes(field.kind));

/** The items among `nodes` that are no fields, and below them, classed. */
export function classItems(text: string, nodes: readonly FieldNode[]): ClassedNode[] {
  if (nodes.length === 0) return [];
  /** What stands below an empty label is its value, and no task. */
  const values = new Set(nodes.flatMap((_, i) => valueRun(nodes, i)));
  const items = nodes.filter(
    (node): node is ClassedNode['node'] => node.block.kind === 'item' && !node.isField && !values.has(node),
  );
  const owned = withSharedFields(items);
  const classed: ClassedNode[] = items.map((node, i) => {
    const fields = owned[i]!;
    const children = classItems(text, node.children);
    const hasTable = node.block.children.some(({ kind }) => kind === 'table');
    return { node, fields, children, class: hasTable ? 'group' : ownClass(fields, children) };
  });
  if (ownsAnyLead(classed)) for (const [i, item] of classed.entries()) classed[i] = withFieldsOfLast(item);
  const someLead = classed.some(({ fields }) => owns(fields, 'lead', 'cooperation'));
  const settled = classed.map((item) =>
    item.class === 'schedule' && someLead && owns(item.fields, 'deadline', 'product', 'quantity')
      ? { ...item, class: 'task' as const }
      : item,
  );
  const tasks = settled.filter((item) => item.class === 'task' || item.class === 'group').length;
  if (tasks < 2 || tasks * 2 < settled.length) return settled;
  return settled.map((item) => (canBeTask(text, item) ? { ...item, class: 'task' as const } : item));
}

const ownsAnyLead = (items: readonly ClassedNode[]) =>
  items.some((item) => item.class === 'task' && owns(item.node.fields, 'lead', 'cooperation'));

/**
 * Among tasks with fields of their own, an item whose lettered points say what is done, and whose fields are dashes below the last point: they
 * are those of the item.
 */
function withFieldsOfLast(item: ClassedNode): ClassedNode {
  const { children } = item;
  const last = children.at(-1);
  const isShared =
    item.class === 'group' &&
    item.fields.length === 0 &&
    children.length > 1 &&
    last?.class === 'task' &&
    last.node.block.level === 'point' &&
    last.fields.length > 0 &&
    children.slice(0, -1).every((child) => child.class === 'plain' && child.fields.length === 0);
  return isShared ? { ...item, class: 'task', fields: last.fields } : item;
}

function ownClass(fields: readonly TaskField[], children: readonly ClassedNode[]): NodeClass {
  if (children.some((child) => child.class === 'task' || child.class === 'group')) return 'group';
  if (owns(fields, 'lead', 'cooperation')) return 'task';
  return fields.length > 0 ? 'schedule' : 'plain';
}

/** Headings of aims, conditions and money stand among groups of tasks, and are none. */
const noTask = new RegExp(String.raw`^${alternation('heading-words.no-task')}(?!\p{L})`, 'iu');

/** Whether an item without fields, among tasks, is a task whose fields somebody forgot; sections never are. */
function canBeTask(text: string, { node, class: now, children }: ClassedNode): boolean {
  const { level } = node.block;
  const isPlain = now === 'plain' && children.every((child) => child.class === 'plain');
  return isPlain && level !== 'section' && level !== 'part' && !noTask.test(plainOf(text, node.content));
}

/**
 * The fields of each item. Bare field lines after dashes belong to the dash above them and to the dashes just before
 * it that have none: they share one set.
 */
export function withSharedFields(items: readonly ClassedNode['node'][]): (readonly TaskField[])[] {
  const owned: (readonly TaskField[])[] = items.map(({ fields }) => fields);
  for (let i = items.length - 1; i > 0; i--) {
    const { block } = items[i]!;
    const before = items[i - 1]!;
    const isDash = block.level === 'dash' || block.level === 'plus';
    const bareLines = items[i]!.children.some((child) => child.isField && child.block.kind === 'paragraph');
    const shares =
      isDash && before.block.level === block.level && owned[i - 1]!.length === 0 && owned[i]!.length > 0;
    if (shares && (bareLines || owned[i] === owned[i + 1])) owned[i - 1] = owned[i]!;
  }
  return owned;
}
