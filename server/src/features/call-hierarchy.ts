import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  SymbolKind,
} from 'vscode-languageserver-types';
import { mentionAt } from '#features/agency-duties.ts';
import type { DocumentSnapshot } from '#features/document-snapshot.ts';
import type { ItemSource } from '#features/feature.ts';
import { groupBy } from '#grammar/text/group.ts';
import type { Span } from '#grammar/text/span.ts';
import { agencyKey } from '#model/agencies/agency-key.ts';
import { type AgencyTask, agencyWork } from '#model/agencies/agency-work.ts';
import type { FactName } from '#model/facts.ts';
import type { Plan } from '#model/plan.ts';
import { referencesTo } from '#model/references/reference.ts';
import { itemName, itemRange } from '#rules/finding-range.ts';

/**
 * Who has to do with what, as editors show calls: a task calls the agencies that lead it or cooperate in it, and the items
 * that its text refers to. So the callers of an agency are its tasks.
 */

/** The facts of the whole plan that are read, in the order in which they need each other. */
export const callFacts = [
  'abbreviations',
  'lists',
  'nodes',
  'planDefaults',
  'tasks',
  'tables',
  'agencyLists',
  'references',
  'agencies',
] as const satisfies readonly FactName[];

/** What an item of the hierarchy stands for. */
type Entity =
  | { readonly kind: 'agency'; readonly key: string }
  | { readonly kind: 'task'; readonly at: Span; readonly name: string };

interface ItemData extends ItemSource {
  readonly entity: Entity;
}

/** The agency that is named at `offset`, else the task in whose own text it is; null where neither is. */
export function callHierarchyItems(document: DocumentSnapshot, offset: number): CallHierarchyItem[] | null {
  const { plan } = document;
  const mention = mentionAt(plan, offset);
  if (mention && mention.kind !== 'text') return [agencyItem(document, agencyKey(mention), mention)];
  const task = tasksOf(plan).findLast(({ extent }) => extent.start <= offset && offset <= extent.end);
  return task ? [taskItem(document, task)] : null;
}

/** The tasks that an agency leads or cooperates in; the tasks whose text refers to a task. */
export function incomingCalls(
  document: DocumentSnapshot,
  item: CallHierarchyItem,
): CallHierarchyIncomingCall[] {
  const entity = entityOf(item);
  const { plan, lines } = document;
  const found =
    entity?.kind === 'agency'
      ? involvements(plan).filter(({ key }) => key === entity.key)
      : entity
        ? referrals(plan, entity)
        : [];
  return [...groupBy(found, ({ task }) => task.at.start).values()].map((each) => ({
    from: taskItem(document, each[0]!.task),
    fromRanges: each.map(({ named }) => lines.rangeOf(named)),
  }));
}

/** The agencies that lead a task or cooperate in it; of an agency, the others that the tasks which it leads involve. */
export function outgoingCalls(
  document: DocumentSnapshot,
  item: CallHierarchyItem,
): CallHierarchyOutgoingCall[] {
  const entity = entityOf(item);
  if (!entity) return [];
  const { plan, lines } = document;
  const all = involvements(plan);
  const task = entity.kind === 'task' ? taskOf(plan, entity) : undefined;
  const led = new Set(
    entity.kind === 'agency'
      ? all.filter(({ key, leads }) => leads && key === entity.key).map((each) => each.task.at.start)
      : task && [task.at.start],
  );
  const found = all.filter(
    (each) => led.has(each.task.at.start) && !(entity.kind === 'agency' && each.key === entity.key),
  );
  return [...groupBy(found, ({ key }) => key).values()].map((each) => ({
    to: agencyItem(document, each[0]!.key, each[0]!.named),
    fromRanges: each.map(({ named }) => lines.rangeOf(named)),
  }));
}

/** A task of the plan or of a table: what a list shows of it, and all of its own text. */
interface TaskPlace {
  readonly at: Span;
  readonly name: string;
  readonly extent: Span;
}

/** An agency in a task. */
interface Involvement {
  readonly key: string;
  readonly leads: boolean;
  readonly task: TaskPlace;
  /** Where it is named for it. */
  readonly named: Span;
}

/** The tasks and the rows of task tables, in the order of the text. */
function tasksOf(plan: Plan): TaskPlace[] {
  const rows = plan.tables.flatMap(({ rows }) => rows.map((row) => placeOf(plan, { row })));
  return [...plan.tasks.map((task) => placeOf(plan, { task })), ...rows].sort(
    (a, b) => a.at.start - b.at.start,
  );
}

function placeOf({ text }: Plan, { task, row, named }: Partial<AgencyTask>): TaskPlace {
  if (task) {
    const { start, end } = task.item;
    return { at: itemRange(text, task.item), name: itemName(text, task.item), extent: { start, end } };
  }
  const cell = row?.cell('content') ?? named!;
  const at = cell.end > cell.start ? cell : (row?.line.content ?? cell);
  return { at, name: wordsOf(text, at), extent: row?.line.content ?? at };
}

const wordsOf = (text: string, { start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ');

/** Every agency in every task, in the order of the text. */
function involvements(plan: Plan): Involvement[] {
  const found: Involvement[] = [];
  for (const [key, { leads, cooperates }] of agencyWork(plan))
    for (const [tasks, isLead] of [
      [leads, true],
      [cooperates, false],
    ] as const)
      for (const each of tasks)
        found.push({ key, leads: isLead, task: placeOf(plan, each), named: each.named });
  return found.sort((a, b) => a.task.at.start - b.task.at.start || a.named.start - b.named.start);
}

/** Where the texts of tasks refer to a task. */
function referrals(
  plan: Plan,
  entity: Entity & { readonly kind: 'task' },
): Pick<Involvement, 'task' | 'named'>[] {
  const target = taskOf(plan, entity);
  const item = plan.tasks.find((task) => itemRange(plan.text, task.item).start === target?.at.start)?.item;
  if (!item) return [];
  const tasks = tasksOf(plan);
  return referencesTo(plan.references, item).flatMap(({ start, end }) => {
    const task = tasks.findLast(({ extent }) => extent.start <= start && end <= extent.end);
    return task ? [{ task, named: { start, end } }] : [];
  });
}

/** The task that an item stands for: where it stood, or where its words stand by now. */
function taskOf(plan: Plan, { at, name }: Entity & { readonly kind: 'task' }): TaskPlace | undefined {
  const named = tasksOf(plan).filter((task) => task.name === name);
  return named.find((task) => task.at.start === at.start) ?? named[0];
}

function taskItem(document: DocumentSnapshot, { at, name, extent }: TaskPlace): CallHierarchyItem {
  const outer = { start: Math.min(at.start, extent.start), end: Math.max(at.end, extent.end) };
  return itemOf(document, { kind: 'task', at, name }, name, SymbolKind.Function, outer, at);
}

function agencyItem(document: DocumentSnapshot, key: string, at: Span): CallHierarchyItem {
  const name = wordsOf(document.text, at);
  return itemOf(document, { kind: 'agency', key }, name, SymbolKind.Class, at, at);
}

function itemOf(
  { uri, version, lines }: DocumentSnapshot,
  entity: Entity,
  name: string,
  kind: SymbolKind,
  range: Span,
  { start, end }: Span,
): CallHierarchyItem {
  const data: ItemData = { uri, version, entity };
  return {
    name,
    kind,
    uri,
    range: lines.rangeOf(range),
    selectionRange: lines.rangeOf({ start, end }),
    data,
  };
}

/** What an item stands for; undefined where a client has sent something else. */
function entityOf({ data }: CallHierarchyItem): Entity | undefined {
  const entity = (data as ItemData | undefined)?.entity;
  if (entity?.kind === 'agency') return typeof entity.key === 'string' ? entity : undefined;
  return entity?.kind === 'task' && typeof entity.name === 'string' && typeof entity.at === 'object'
    ? entity
    : undefined;
}
