import { type Field, readFields } from '#grammar/field.ts';
import type { FieldKind } from '#grammar/tables/labels.ts';
import { fieldKindOf } from '#grammar/tables/labels.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Block, Item, Paragraph, Part, PartKind, PlanTree } from '#grammar/tree.ts';
import { quotedIn } from '#model/structure/quotation.ts';
import { contentOf } from '#model/structure/walk.ts';

/** A field of a task, with the lines and items below its label. */
export interface TaskField {
  readonly kind: FieldKind;
  readonly label: Span;
  /** The value on the line of the label; empty where it stands below. */
  readonly value: Span;
  /** All pieces of the value: that of the line, else the lines and items below it. */
  readonly values: readonly Span[];
}

/** An item or paragraph, and what its own text is. */
export interface FieldNode {
  readonly block: Item | Paragraph;
  readonly content: Span;
  /** The fields in its own text. */
  readonly own: readonly Field[];
  /** Whether its text begins with a label: then it is a field of its parent, and no task. */
  readonly isField: boolean;
  readonly children: readonly FieldNode[];
  /** The table that stands below its text, before anything else. */
  readonly table: Span | undefined;
  /** The fields that it owns: see `fieldsOf`. */
  readonly fields: readonly TaskField[];
}

/** A part that can hold tasks, with its nodes. */
export interface PartNodes {
  readonly part: Part;
  readonly nodes: readonly FieldNode[];
}

/** The body and the annexes of a plan, each text in them read for fields once. */
export function readNodes(tree: PlanTree): PartNodes[] {
  const { text, parts } = tree;
  const isQuoted = quotedIn(tree);
  return parts
    .filter(({ kind }) => kind === 'body' || kind === 'annex')
    .map((part) => ({ part, nodes: nodesOf(text, part.blocks, isQuoted) }));
}

/** The nodes among `blocks`. Tables and trivia are left out: they own no fields and are none; so is what is quoted. */
export function nodesOf(
  text: string,
  blocks: readonly Block[],
  isQuoted: (block: Item | Paragraph) => boolean = () => false,
): FieldNode[] {
  const nodes: FieldNode[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.kind === 'trivia' || block.kind === 'table' || isQuoted(block)) continue;
    const content = contentOf(block.lines);
    const fields = readFields(text, content);
    const children = block.kind === 'item' ? nodesOf(text, block.children, isQuoted) : [];
    if (block.kind === 'item' && isNamed(fields, children) && beginsWith(text, content, fields[0]!)) {
      nodes.push(namedNode(block, fields, children));
      continue;
    }
    const own = isHeading(block) ? withoutLabelWithin(text, content, fields) : fields;
    const isField = own[0] !== undefined && beginsWith(text, content, own[0]);
    const table = block.kind === 'item' ? firstTable(block.children, 0) : firstTable(blocks, i + 1, i + 4);
    nodes.push(nodeOf({ block, content, own, isField, children, table }));
  }
  return withFieldsBelow(nodes);
}

const nodeOf = (node: Omit<FieldNode, 'fields'>): FieldNode => ({ ...node, fields: taskFieldsOf(node) });

const isHeading = (block: Item | Paragraph): boolean =>
  block.kind === 'item' && (block.level === 'section' || block.level === 'part');

/** The fields of a heading: what its last words look like is no label that waits for a value (`II. NỘI DUNG, THỜI GIAN VÀ ĐỊA ĐIỂM:`). */
function withoutLabelWithin(text: string, content: Span, fields: readonly Field[]): readonly Field[] {
  const last = fields.at(-1);
  const isOpen = last !== undefined && last.value.end === last.value.start;
  return isOpen && !beginsWith(text, content, last) ? fields.slice(0, -1) : fields;
}

/** Whether a field begins a text: emphasis and a bracket may stand before it (`(Chủ trì: X; phối hợp: Y)`). */
const beginsWith = (text: string, content: Span, field: Field) =>
  /^[\s*_(]*$/.test(text.slice(content.start, field.start));

/** Whether an item is named by a label (`1. Nội dung: Mở lớp`) and says who leads below: it is a task of its own, and no field. */
const isNamed = (fields: readonly Field[], children: readonly FieldNode[]) =>
  fields[0]?.kind === 'content' &&
  fields[0].value.end > fields[0].value.start &&
  children.some(({ isField, own }) => isField && own[0]!.kind === 'lead');

function namedNode(block: Item, [name, ...own]: readonly Field[], children: readonly FieldNode[]): FieldNode {
  const end = own.at(-1)?.end ?? name!.value.end;
  const content = { start: name!.value.start, end };
  return nodeOf({ block, content, own, isField: false, children, table: firstTable(block.children, 0) });
}

/** Whether a paragraph says with a label what is to be done, and nothing else: `Nhiệm vụ 1: Mở lớp`. */
const isName = ([first, second]: readonly Field[]) =>
  first?.kind === 'content' && !second && first.value.end > first.value.start;

/**
 * Paragraphs that are each followed by lines of fields with a lead, at least two of them, with those fields below them: `Mở lớp tập huấn.`,
 * `Chủ trì: X; thời gian: Quý II.`, `Phát tờ rơi.`, `Chủ trì: Y.` One alone speaks of what it stands below.
 */
function withFieldsBelow(nodes: FieldNode[]): FieldNode[] {
  const isLine = (node: FieldNode | undefined) =>
    node?.block.kind === 'paragraph' && node.isField && node.own[0]!.kind !== 'content';
  const runs: { readonly at: number; readonly end: number }[] = [];
  for (let at = 0; at + 1 < nodes.length; at++) {
    const { block, own } = nodes[at]!;
    if (block.kind !== 'paragraph' || (own.length > 0 && !isName(own))) continue;
    let end = at + 1;
    while (isLine(nodes[end])) end++;
    const lines = nodes.slice(at + 1, end);
    if (lines.some((line) => line.own.some(({ kind }) => kind === 'lead'))) runs.push({ at, end });
  }
  if (runs.length < 2) return nodes;
  const below = new Map(runs.map(({ at, end }) => [at, nodes.slice(at + 1, end)]));
  const taken = new Set([...below.values()].flat());
  return nodes.flatMap((node, at) => {
    if (taken.has(node)) return [];
    const children = below.get(at);
    const content = isName(node.own) ? node.own[0]!.value : node.content;
    return children ? nodeOf({ ...node, content, own: [], isField: false, children }) : node;
  });
}

/** The table that stands among blocks before anything else. */
function firstTable(blocks: readonly Block[], from: number, to = blocks.length): Span | undefined {
  for (let i = from; i < to && i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.kind !== 'trivia') return block.kind === 'table' ? block : undefined;
  }
  return undefined;
}

type FieldOwner = Pick<FieldNode, 'own' | 'isField' | 'children'> & Partial<Pick<FieldNode, 'table'>>;

/**
 * The fields that a node owns: those in its text, in its child items and paragraphs that are fields, and in what
 * stands below these (`b) Cơ quan thực hiện:`, then `- Đơn vị chủ trì: …`, `- Đơn vị phối hợp: …`).
 */
export function taskFieldsOf(node: FieldOwner): TaskField[] {
  const { isField, own, children } = node;
  const tasks = taskParagraphs(children);
  const fields: TaskField[] = isField || own.length === 0 ? [] : ownFields(node, valuesBelow(node));
  for (let i = 0; i < children.length; i++) {
    const child = children[i]!;
    if (child.isField) {
      const run = valueRun(children, i);
      fields.push(...fieldsAt(child, run));
      for (const { children } of run)
        fields.push(...children.filter(isFieldNode).flatMap((each) => fieldsAt(each, [])));
    } else if (child.block.kind === 'paragraph' && !tasks.has(child))
      for (const field of child.own) fields.push({ ...field, values: presentIn([field.value]) });
  }
  return fields;
}

/**
 * The paragraphs among siblings that are tasks with fields of their own at their end: at least two that say who does what they
 * describe (`Bước 1: rà soát. Chủ trì: X.`, `Bước 2: đối chiếu. Chủ trì: Y.`), or have such fields below them. One alone speaks of what it stands below.
 */
export function taskParagraphs(siblings: readonly FieldNode[]): ReadonlySet<FieldNode> {
  const found = siblings.filter(
    ({ block, isField, own, children }) =>
      block.kind === 'paragraph' &&
      !isField &&
      (children.length > 0 || own.some(({ kind }) => kind === 'lead')),
  );
  return found.length > 1 ? new Set(found) : noParagraphs;
}

const noParagraphs: ReadonlySet<FieldNode> = new Set();

/** What stands below a node and is no field: the value of a label with nothing after it. */
function valuesBelow({ children, table }: FieldOwner): Span[] {
  return [
    ...(table ? [table] : []),
    ...children.filter((child) => !child.isField).map((child) => child.content),
  ];
}

/** The fields in a node's own text; where nothing stands after the last label, `below` is its value. */
function ownFields({ own }: FieldOwner, below: readonly Span[]): TaskField[] {
  const last = own.at(-1);
  return own.map((field) => {
    const isOpen = field === last && field.value.end === field.value.start;
    return { ...field, values: presentIn(isOpen ? below : [field.value]) };
  });
}

/** The fields of a node that is one: where its own value is empty, those below it stand for it. */
function fieldsAt(node: FieldNode, run: readonly FieldNode[]): TaskField[] {
  const below = node.children.filter(isFieldNode).flatMap((child) => fieldsAt(child, []));
  const last = node.own.at(-1)!;
  const isContainer = below.length > 0 && last.value.end === last.value.start;
  const own = ownFields(node, [...valuesBelow(node), ...run.map((next) => next.content)]);
  return [...(isContainer ? own.slice(0, -1) : own), ...below];
}

const isFieldNode = ({ isField }: FieldNode) => isField;

/** Whether a label stands with nothing after it, on its line or below it. */
function isOpen({ own, isField, children, table }: FieldNode): boolean {
  const last = own.at(-1);
  return (
    isField && last !== undefined && last.value.end === last.value.start && children.length === 0 && !table
  );
}

/**
 * The siblings that are the value of an open label at `index`: the line after a bare line, or the list after a bare line
 * or a dash.
 */
export function valueRun(siblings: readonly FieldNode[], index: number): FieldNode[] {
  const { block } = siblings[index]!;
  const first = siblings[index + 1];
  const isBare = block.kind === 'paragraph';
  const isDash = block.kind === 'item' && (block.level === 'dash' || block.level === 'plus');
  if (!isOpen(siblings[index]!) || !first || first.isField || !(isBare || isDash)) return [];
  if (first.block.kind === 'paragraph') return isBare ? [first] : [];
  const { level } = first.block;
  const isMember = (node: FieldNode | undefined) =>
    node?.block.kind === 'item' && !node.isField && node.block.level === level;
  let end = index + 2;
  while (isMember(siblings[end])) end++;
  return siblings.slice(index + 1, end);
}

const presentIn = (spans: readonly Span[]) => spans.filter((span) => span.end > span.start);

/** A field anywhere in a plan, and how many fields its owner has. */
export interface PlacedField extends TaskField {
  readonly part: PartKind;
  /** The fields of the same owner, itself among them. */
  readonly siblings: readonly TaskField[];
}

/** All fields of a plan's body and annexes, in the order of the text, each once. */
export function allFields(parts: readonly PartNodes[]): PlacedField[] {
  const found = new Map<number, PlacedField>();
  const collect = (part: PartKind, owner: Pick<FieldNode, 'fields' | 'children'>) => {
    const { fields } = owner;
    for (const field of fields)
      if (!found.has(field.label.start)) found.set(field.label.start, { ...field, part, siblings: fields });
    for (const child of owner.children) if (!child.isField) collect(part, child);
  };
  for (const { part, nodes } of parts)
    collect(part.kind, {
      fields: taskFieldsOf({ own: [], isField: false, children: nodes }),
      children: nodes,
    });
  return [...found.values()].sort((a, b) => a.label.start - b.label.start);
}

/** The kind of field that a heading is named after, colon or none (`III. THỜI GIAN THỰC HIỆN`). */
export function headingKind(text: string, node: FieldNode): FieldKind | undefined {
  const words = plainOf(text, node.content);
  return fieldKindOf(words.endsWith('.') || words.endsWith(':') ? words.slice(0, -1) : words);
}
