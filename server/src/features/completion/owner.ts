import { type FieldKind, fieldOrder } from '#grammar/tables/labels.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Item } from '#grammar/tree.ts';
import { alternation } from '#lexicon/alternation.ts';
import { contentOf } from '#model/structure/walk.ts';
import { nodesOf, type TaskField, taskFieldsOf } from '#model/tasks/field.ts';
import { type Cursor, openItems, ownBlock } from './cursor.ts';

/** The task that a field at the cursor would belong to. */
export interface Owner {
  readonly item: Item;
  /** The kinds that it has already, on other lines. */
  readonly has: ReadonlySet<FieldKind>;
  /** The kinds that most of its siblings with fields have; empty where no sibling has fields. */
  readonly usual: ReadonlySet<FieldKind>;
  /** Whether it is known for a task, by its own fields or by those of its siblings. */
  readonly isTask: boolean;
  /** Whether fields stand as lines without markers here. */
  readonly asLines: boolean;
  /** Whether it stands in a section whose heading is of tasks. */
  readonly isLikely: boolean;
}

/** Whether the heading of a section says that tasks stand in it; one of duties (`PHÂN CÔNG NHIỆM VỤ`) does so too. */
export const isOfTasks = (text: string, { level, lines }: Item): boolean =>
  level === 'section' && headingOfTasks.test(plainOf(text, contentOf(lines)));

const headingOfTasks = new RegExp(alternation('heading-words.with-tasks'), 'iu');

/** The innermost item around the cursor's line that is no field; undefined where none is, or only sections are. */
export function ownerAt(cursor: Cursor): Owner | undefined {
  const { text, line, read } = cursor;
  const own = ownBlock(cursor);
  const goesOn = own && own.lines[0] !== read;
  const around = own ? cursor.path.slice(0, goesOn ? undefined : -1) : openItems(cursor);
  const items = around.filter((block): block is Item => block.kind === 'item');
  const isField = (item: Item) => nodesOf(text, [{ ...item, children: [] }])[0]!.isField;
  const at = items.findLastIndex((item) => !isField(item));
  const item = items[at];
  if (!item || item.level === 'section' || item.level === 'part') return undefined;
  const isHere = ({ label }: TaskField) => line.start <= label.start && label.end <= line.end;
  const fields = ownFields(text, item).filter((field) => !isHere(field));
  const others = siblingsOf(cursor, items[at - 1], item);
  const siblings = others.map((each) => kindsOf(ownFields(text, each))).filter((kinds) => kinds.size > 0);
  const has = kindsOf(fields);
  const main: readonly FieldKind[] = ['lead', 'cooperation', 'deadline', 'product'];
  return {
    item,
    has,
    usual: new Set(
      fieldOrder.filter(
        (kind) => 2 * siblings.filter((kinds) => kinds.has(kind)).length >= Math.max(1, siblings.length),
      ),
    ),
    isTask: main.some((kind) => has.has(kind) || siblings.some((kinds) => kinds.has(kind))),
    asLines: [item, ...others].some((each) => hasFieldLines(text, each)),
    isLikely: items.some((each) => isOfTasks(text, each)),
  };
}

function hasFieldLines(text: string, item: Item): boolean {
  const [node] = nodesOf(text, [item]);
  const blocks = node!.children.filter(({ isField }) => isField).map(({ block }) => block.kind);
  return blocks.includes('paragraph') && !blocks.includes('item');
}

const ownFields = (text: string, item: Item): TaskField[] => nodesOf(text, [item]).flatMap(taskFieldsOf);
const kindsOf = (fields: readonly TaskField[]) => new Set(fields.map(({ kind }) => kind));

function siblingsOf({ plan }: Cursor, parent: Item | undefined, item: Item): Item[] {
  const part = plan.tree.parts.find(({ start, end }) => start <= item.start && item.start < end);
  const blocks = parent ? parent.children : (part?.blocks ?? []);
  return blocks.filter(
    (block): block is Item => block.kind === 'item' && block !== item && block.level === item.level,
  );
}
