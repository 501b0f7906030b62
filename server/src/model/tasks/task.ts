import { readDeadlines } from '#grammar/inline/deadline.ts';
import type { FieldKind } from '#grammar/tables/labels.ts';
import { groupBy } from '#grammar/text/group.ts';
import { lazy, memoizeByObject } from '#grammar/text/memoize.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Item } from '#grammar/tree.ts';
import { memoizeByForm } from '#grammar/words/word-form.ts';
import { wordsIn } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import { contentOf } from '#model/structure/walk.ts';
import { deadlineInText, leadInText, proseOf, timesInText } from './assigned.ts';
import { doerIn, tellerIn } from './doer.ts';
import { type FieldNode, headingKind, type PartNodes, type TaskField } from './field.ts';
import { type ClassedNode, classItems } from './node-class.ts';
import { sharingIn } from './work-sharing.ts';

/** From where a task has its lead or its deadline. */
export type DetailSource = 'field' | 'text' | 'inherited';

/** Who leads a task, or by when it is done: where that stands in the text. */
export interface TaskDetail {
  readonly source: DetailSource;
  /** The pieces of the text that say so; none where only the label of an empty field does. */
  readonly values: readonly Span[];
}

/** A task that is an item with its fields. Rows of task tables are tasks too: see `taskTables`. */
export interface Task {
  readonly item: Item;
  /** What is to be done: the item's own text. */
  readonly name: Span;
  readonly fields: readonly TaskField[];
  readonly lead: TaskDetail | undefined;
  /** Those who cooperate: by a field, or by a text that names them with those who lead. */
  readonly cooperation: TaskDetail | undefined;
  readonly deadline: TaskDetail | undefined;
  /** Whether another task of the same list has a deadline field. */
  readonly siblingHasDeadline: boolean;
  /** Whether it stands where the plan is carried out (TỔ CHỨC THỰC HIỆN): there the heading leads, and no one asks. */
  readonly inImplementation: boolean;
}

/** What a task inherits from the groups and headings above it. */
interface Above {
  /** Asked only for tasks that do not say it themselves. */
  lead(): TaskDetail | undefined;
  deadline(): TaskDetail | undefined;
  readonly inImplementation: boolean;
}

/** A heading is no longer than this; what is longer is a sentence. */
const maxHeadingLength = 160;

const carriesOut = /tổ\s+chức\s+(?:triển\s+khai\s+)?thực\s+hiện|triển\s+khai\s+thực\s+hiện$/iu;

const assignmentHeading = new RegExp(
  String.raw`^(?:phân công|trách nhiệm)\s+(?:tổ\s+chức\s+)?${alternation('heading-words.assignments', { space: String.raw`\s+` })}`,
  'iu',
);

/** `IV. PHÂN CÔNG`. */
const bareAssignment = /^phân\s+công[.:]?$/iu;

const namesTasks = new RegExp(alternation('heading-words.names-tasks', { space: String.raw`\s+` }), 'iu');

/** Whether a heading has a word that the patterns above want: most have none. */
function mayCarryOut(text: string, content: Span): boolean {
  const { forms, first, last } = wordsIn(text, content);
  for (let i = first; i < last; i++) if (isOfImplementation(forms[i]!)) return true;
  return false;
}

const implementation = new RegExp(alternation('heading-words.implementation'));
const isOfImplementation = memoizeByForm(({ lower }) => implementation.test(lower));

/** Headings that say who carries the plan out. A heading that names the tasks too is one of tasks. */
export function isImplementation(text: string, item: Item): boolean {
  const { level, lines } = item;
  if (level !== 'section' && level !== 'part' && level !== 'clause') return false;
  const content = contentOf(lines);
  if (content.end - content.start > maxHeadingLength || !mayCarryOut(text, content)) return false;
  const heading = plainOf(text, content);
  if (assignmentHeading.test(heading)) return true;
  if (bareAssignment.test(heading)) return true;
  if (level === 'clause') return /^tổ\s+chức\s+(?:triển\s+khai\s+)?thực\s+hiện[.:]?$/iu.test(heading);
  return carriesOut.test(heading) && !namesTasks.test(heading);
}

/** The lead and the deadline that a section or clause headed by a label sets for the whole plan. */
export type PlanDefaults = Pick<Task, 'lead' | 'deadline'>;

/** The items that are tasks, in the order of the text. */
export function tasksOf(text: string, parts: readonly PartNodes[], defaults: PlanDefaults): Task[] {
  const tasks: Task[] = [];
  for (const { part, nodes } of parts) {
    const own = part.kind === 'annex' ? headed(text, nodes) : [];
    const above: Above = {
      lead: lazy(() => inherited(own, 'lead') ?? defaults.lead),
      deadline: lazy(() => inherited(own, 'deadline') ?? defaults.deadline),
      inImplementation: false,
    };
    collect(text, classItems(text, nodes), above, tasks);
  }
  return tasks;
}

/** The defaults that the headings of a plan set; those of an annex (the outline of a report, a form) set none for the body. */
export function planDefaults(text: string, parts: readonly PartNodes[]): PlanDefaults {
  const plan = parts.flatMap(({ part, nodes }) => (part.kind === 'body' ? headed(text, nodes) : []));
  return { lead: inherited(plan, 'lead'), deadline: inherited(plan, 'deadline') };
}

function collect(text: string, siblings: readonly ClassedNode[], above: Above, tasks: Task[]): void {
  const withDeadline = siblings.filter((item) => item.class === 'task' && has(item.fields, 'deadline'));
  for (const item of siblings) {
    const inImplementation = above.inImplementation || isImplementation(text, item.node.block);
    if (item.class === 'task') {
      const siblingHasDeadline = withDeadline.some((other) => other !== item);
      const isDated = withDeadline.length > 0;
      tasks.push(taskOf(text, item, { ...above, inImplementation }, siblingHasDeadline, isDated));
    } else {
      collect(text, item.children, groupAbove(text, item, { ...above, inImplementation }), tasks);
    }
  }
}

function taskOf(
  text: string,
  { node, fields }: ClassedNode,
  above: Above,
  siblingHasDeadline: boolean,
  listHasDeadlines: boolean,
): Task {
  const { block } = node;
  const prose = () => proseOf(node);
  const deadlineByText = fields.length === 0 ? first(prose, (span) => deadlineInText(text, span)) : undefined;
  const deadlineByContent = () =>
    fields.length === 0 || listHasDeadlines
      ? undefined
      : first(
          () => [...prose(), ...contents(fields)],
          (span) => daysInText(text, span),
        );
  return {
    item: block,
    name: node.content,
    fields,
    ...workOf(text, fields, prose, above),
    deadline:
      byField(fields, 'deadline') ??
      deadlineByText ??
      limitBeside(text, node, fields) ??
      headingTime(text, node.content) ??
      above.deadline() ??
      deadlineByContent() ??
      occasion(text, node, fields),
    siblingHasDeadline,
    inImplementation: above.inImplementation,
  };
}

/** Who leads a task and who cooperates, by its fields, else by what it says, else by what stands above it. */
function workOf(
  text: string,
  fields: readonly TaskField[],
  prose: () => readonly Span[],
  above: Above,
): Pick<Task, 'lead' | 'cooperation'> {
  const field = byField(fields, 'lead');
  const cooperates = withoutTime(text, byField(fields, 'cooperation'));
  if (field) {
    const { lead, cooperation } = shared(text, field);
    return { lead, cooperation: cooperates ?? cooperation };
  }
  return {
    lead: first(prose, (span) => leadInText(text, span) ?? tellerIn(text, span)?.lead) ?? above.lead(),
    cooperation: cooperates ?? first(prose, (span) => doerIn(text, span).cooperation),
  };
}

/** `Bộ Công an tiến hành rà soát …`: of a value that is a sentence those lead with whom it begins; undefined for others. */
function sentenceIn(text: string, value: Span): ReturnType<typeof sharingIn> {
  if (value.end - value.start < minSentenceLength) return undefined;
  const { lead, cooperation, isKnown, isHeading } = doerIn(text, value);
  if (!lead || !isKnown || isHeading || !/^\s+\p{Ll}/u.test(text.slice(lead.end, lead.end + 4)))
    return undefined;
  return { lead, cooperation };
}

/** A value of fewer letters is a list of names. */
const minSentenceLength = 60;

/** A value of leads that names those who cooperate too, taken apart. */
function shared(
  text: string,
  detail: TaskDetail,
): { readonly lead: TaskDetail; readonly cooperation: TaskDetail | undefined } {
  const parts = detail.values.map((value) => ({
    value,
    sharing: sharingIn(text, value) ?? sentenceIn(text, value),
  }));
  if (parts.every(({ sharing }) => sharing === undefined)) return { lead: detail, cooperation: undefined };
  const lead = parts.flatMap(({ value, sharing }) => (sharing ? (sharing.lead ?? []) : value));
  const cooperation = parts.flatMap(({ sharing }) => sharing?.cooperation ?? []);
  return {
    lead: { ...detail, values: lead.length > 0 ? lead : detail.values },
    cooperation: cooperation.length > 0 ? { ...detail, values: cooperation } : undefined,
  };
}

/** What fields say is to be done. */
const contents = (fields: readonly TaskField[]) =>
  fields.filter(({ kind }) => kind === 'content').flatMap(({ values }) => values);

/**
 * The times by which the sentences of a task with fields say themselves that it is done, in front of the fields, in a paragraph below or at
 * the end of those who cooperate: `…, xong trước ngày 30/8/2026. Chủ trì: X.`, `Cuộc thứ nhất vào tháng 3/2027, cuộc thứ hai vào tháng 9/2027.`
 */
function limitBeside(text: string, node: FieldNode, fields: readonly TaskField[]): TaskDetail | undefined {
  if (fields.length === 0) return undefined;
  const beside = fields.filter(({ kind }) => kind === 'cooperation').flatMap(({ values }) => values);
  for (const span of [...sentencesOf(node), ...beside]) {
    const limits = limitsInText(text, span);
    if (limits.length > 0) return { source: 'text', values: limits };
  }
  return undefined;
}

/** What an item says itself before its fields, and the paragraphs below it that are none. */
function sentencesOf({ content, own, children }: FieldNode): Span[] {
  const before = { start: content.start, end: Math.max(content.start, own[0]?.start ?? content.end) };
  const below = children.filter(({ block, isField }) => block.kind === 'paragraph' && !isField);
  return [before, ...below.map((child) => child.content)];
}

/** An event that a task with fields waits for, or how often it comes again, as its sentences say: `Kiểm sát đột xuất khi có đơn.` */
function occasion(text: string, node: FieldNode, fields: readonly TaskField[]): TaskDetail | undefined {
  if (fields.length === 0) return undefined;
  return first(
    () => sentencesOf(node),
    (span) =>
      timesInText(text, span).find(
        ({ kind }) => kind === 'event' || kind === 'recurring' || kind === 'relative',
      ),
  );
}

/** The times with a day, month or quarter that running text calls limits, or at which it says that something is done; a day alone may be that of anything. */
function limitsInText(text: string, span: Span): Span[] {
  return timesInText(text, span).filter(({ start, end, periods }) => {
    if (periods.length === 0) return false;
    const words = text.slice(start, end).normalize('NFC');
    const before = text.slice(Math.max(span.start, start - longestLead), start).normalize('NFC');
    return (limiting.test(words) || at.test(before)) && /\d\s*[/.-]\s*\d|tháng|quý/iu.test(words);
  });
}

const limiting = new RegExp(`^${alternation('duty-openers.limits')}(?!\\p{L})`, 'iu');
/** What stands before the time at which something is done: `vào`, a part of the day, a day of the week. */
const at = new RegExp(
  String.raw`(?<!\p{L})(?:vào|lúc|${alternation('deadline-words.part-of-day')}|${alternation('deadline-words.weekday')})[\s,]*$`,
  'iu',
);
/** In UTF-16 units: longer is none of those. */
const longestLead = 40;

/** Those who cooperate, up to a time that follows them behind a sign: `các xã; từ ngày 02/3/2026`. */
function withoutTime(text: string, detail: TaskDetail | undefined): TaskDetail | undefined {
  const values = detail?.values.map((value) => {
    const [time] = limitsInText(text, value);
    const sign = time && /[;,]\s*$/.exec(text.slice(value.start, time.start));
    return sign && sign.index > 0 ? { start: value.start, end: value.start + sign.index } : value;
  });
  return detail && values && { ...detail, values };
}

/** The first time of running text that has days: `(từ ngày 15/01 đến ngày 15/02/2026)`. */
function daysInText(text: string, span: Span): Span | undefined {
  const found = deadlineInText(text, span);
  return found && found.periods.length > 0 ? found : undefined;
}

/** In UTF-16 units: no time of a heading is longer. */
const maxTimeLength = 60;

/** A heading that is a time and nothing else (`2. Quý II năm 2026:`) is the deadline of what stands below it; `Theo dõi …` is none. */
export function headingTime(text: string, content: Span): TaskDetail | undefined {
  if (content.end - content.start > maxTimeLength) return undefined;
  const end = /[:.;]$/.test(text.slice(content.start, content.end)) ? content.end - 1 : content.end;
  const [time] = readDeadlines(text, { start: content.start, end }, 'field');
  const isTime = time && time.kind !== 'event' && time.start === content.start && time.end === end;
  return isTime ? { source: 'text', values: [time] } : undefined;
}

/**
 * What holds for the tasks of a group: its fields, else what its own line says, else what held for it. A section's
 * heading that names a time (`NHIỆM VỤ TRONG NĂM 2026`) sets no task a deadline.
 */
function groupAbove(text: string, { node, fields, class: kind }: ClassedNode, above: Above): Above {
  if (kind !== 'group') return above;
  const own = () => proseOf({ ...node, children: [] });
  const inherit = (given: TaskDetail | undefined): TaskDetail | undefined =>
    given && { ...given, source: 'inherited' };
  const byText = (find: (span: Span) => Span | undefined) =>
    node.block.level === 'section' || node.block.level === 'part' ? undefined : first(own, find);
  return {
    ...above,
    lead: lazy(
      () => inherit(byField(fields, 'lead') ?? byText((span) => leadInText(text, span))) ?? above.lead(),
    ),
    deadline: lazy(
      () =>
        inherit(byField(fields, 'deadline') ?? byText((span) => deadlineInText(text, span))) ??
        above.deadline(),
    ),
  };
}

const has = (fields: readonly TaskField[], kind: FieldKind) => fields.some((field) => field.kind === kind);

/** Dashes may share one list of fields: what it gives is put together once. */
const detailsOf = memoizeByObject((fields: readonly TaskField[]): ReadonlyMap<FieldKind, TaskDetail> => {
  const byKind = groupBy(fields, ({ kind }) => kind);
  return new Map(
    [...byKind].map(([kind, named]) => [
      kind,
      { source: 'field', values: named.flatMap(({ values }) => values) },
    ]),
  );
});

const byField = (fields: readonly TaskField[], kind: FieldKind) => detailsOf(fields).get(kind);

function first(texts: () => readonly Span[], find: (span: Span) => Span | undefined): TaskDetail | undefined {
  for (const span of texts()) {
    const found = find(span);
    if (found) return { source: 'text', values: [found] };
  }
  return undefined;
}

/**
 * The sections and clauses that a label heads (`III. THỜI GIAN THỰC HIỆN`, `3. Thời gian thực hiện: …`), where it is
 * not one task's own: they speak for the whole plan.
 */
function headed(text: string, nodes: readonly FieldNode[]): TaskField[] {
  const taskOfItsOwn = nodes.some(
    (node) => node.isField && (node.own[0]!.kind === 'lead' || node.own[0]!.kind === 'cooperation'),
  );
  return nodes.flatMap((node): TaskField[] => {
    const { block, content, children } = node;
    if (block.kind !== 'item' || (block.level !== 'section' && block.level !== 'clause')) return [];
    const below = headed(text, children);
    const kind = node.isField ? node.own[0]!.kind : headingKind(text, node);
    if (taskOfItsOwn || !kind || isImplementation(text, block)) return below;
    const { value } = node.own[0] ?? { value: content };
    const hasInlineValue = node.isField && value.end > value.start;
    const values = (hasInlineValue ? [value] : children.map((child) => child.content)).filter(
      ({ start, end }) => end > start,
    );
    return values.length > 0 ? [{ kind, label: content, value: values[0]!, values }, ...below] : below;
  });
}

function inherited(fields: readonly TaskField[], kind: FieldKind): TaskDetail | undefined {
  const given = byField(fields, kind);
  return given && { ...given, source: 'inherited' };
}
