import { type AgencyMember, type RecognitionContext, splitAgencies } from '#agencies/index.ts';
import { readCitations } from '#grammar/inline/citation.ts';
import { compose } from '#grammar/text/fold.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import { memoizeByForm } from '#grammar/words/word-form.ts';
import { type Words, wordsIn } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordList } from '#lexicon/words.ts';
import { type Ending, isFiling } from '#model/header/ending.ts';
import type { Assignment } from '#model/tasks/assignment.ts';
import type { PlacedField } from '#model/tasks/field.ts';
import type { TaskRow, TaskTable } from '#model/tasks/table.ts';
import type { Task } from '#model/tasks/task.ts';

/** What an agency has to do with the plan where it is named; `duty`: it heads an assignment of TỔ CHỨC THỰC HIỆN. */
export type AgencyRole = 'lead' | 'cooperation' | 'duty' | 'recipient' | 'issuer' | 'text';

/** An agency named in the plan, and what for. Its meanings are those on the plan's day, by the level of the issuer. */
export interface AgencyMention extends AgencyMember {
  readonly role: AgencyRole;
  /** What it does there: a task by fields or text, a row of a task table, an assignment. */
  readonly task: Task | undefined;
  readonly row: TaskRow | undefined;
  readonly assignment: Assignment | undefined;
  /** Whether it stands in a citation or the subject of a cited document: there names of the past are right. */
  readonly inCitation: boolean;
}

/** Agencies that are named together: who leads a task, who cooperates, who heads an assignment, who receives the plan. */
export interface AgencyList {
  readonly role: Exclude<AgencyRole, 'issuer' | 'text'>;
  readonly members: readonly AgencyMention[];
  /** The pieces of text that the list was read from. */
  readonly values: readonly Span[];
  /** Whose list it is: lists of one task, row or group have the same. */
  readonly owner: object;
  /** The words of the field; undefined in tables, headings and among the recipients. */
  readonly label: Span | undefined;
}

/** What of a plan its lists of agencies are read from. */
export interface ListSource {
  readonly logicalText: string;
  readonly ending: Ending;
  readonly fields: readonly PlacedField[];
  readonly tasks: readonly Task[];
  readonly tables: readonly TaskTable[];
  readonly assignments: readonly Assignment[];
}

/** The lists of agencies of a plan, in the order of the text. */
export function agencyLists(plan: ListSource, context: RecognitionContext): AgencyList[] {
  const lists = [
    ...fieldLists(plan, context),
    ...plan.tables.flatMap((table) => table.rows.flatMap((row) => rowLists(plan, row, context))),
    ...textLeads(plan, context),
    ...plan.assignments.flatMap((assignment) => dutyLists(plan, assignment, context)),
    ...recipientLists(plan, context),
  ].filter(({ members }) => members.length > 0);
  return lists.sort((a, b) => a.members[0]!.start - b.members[0]!.start);
}

type Doer = Partial<Pick<AgencyMention, 'task' | 'row' | 'assignment'>>;

function fieldLists(
  { logicalText: text, fields, tasks }: ListSource,
  context: RecognitionContext,
): AgencyList[] {
  const taskOf = new Map<number, Task>();
  const read = new Set<Task['fields']>(); // dashes may share one list
  for (const task of tasks) {
    if (read.has(task.fields)) continue;
    read.add(task.fields);
    for (const { label } of task.fields) taskOf.set(label.start, task);
  }
  return fields.flatMap(({ kind, label, values, siblings }) => {
    if (kind !== 'lead' && kind !== 'cooperation') return [];
    const doer = { task: taskOf.get(label.start) };
    return listsIn(
      text,
      values.filter((value) => !isTable(text, value)),
      kind,
      context,
      doer,
      siblings,
      label,
    );
  });
}

const isTable = (text: string, { start }: Span) => text[start] === '|';

function rowLists(
  { logicalText: text }: ListSource,
  row: TaskRow,
  context: RecognitionContext,
): AgencyList[] {
  return (['lead', 'cooperation'] as const).flatMap((kind) => {
    const cell = row.cell(kind);
    return cell ? listsIn(text, [cell], kind, context, { row }, row, undefined) : [];
  });
}

/** Who leads by the words of a task that has no field for it: "Giao Sở Nội vụ …". */
function textLeads({ logicalText: text, tasks }: ListSource, context: RecognitionContext): AgencyList[] {
  return tasks.flatMap((task) => {
    if (task.lead?.source !== 'text') return [];
    const values = task.lead.values;
    return listsIn(text, values, 'lead', context, { task }, task, undefined).map((list) => ({
      ...list,
      members: list.members.filter(({ kind }) => kind !== 'text'),
    }));
  });
}

const asks = new RegExp(String.raw`^${alternation('asking-verbs.of-headings')}\s+`, 'iu');
const askingWords = new Set(wordList('asking-verbs.of-headings').map((verb) => verb.split(' ', 1)[0]));
const beginsToAsk = memoizeByForm(({ lower }) => askingWords.has(lower));

/** The length of the verb that asks, with the white space behind it, where a heading begins with one. */
function asksEnd(text: string, heading: Span): number {
  const { forms, starts, first, last } = wordsIn(text, heading);
  if (first >= last || starts[first] !== heading.start || !beginsToAsk(forms[first]!)) return 0;
  const { text: piece, toOriginal } = compose(sliceOf(text, heading));
  return toOriginal(asks.exec(piece)?.[0].length ?? 0);
}

function dutyLists(
  { logicalText: text }: ListSource,
  assignment: Assignment,
  context: RecognitionContext,
): AgencyList[] {
  const { heading } = assignment;
  const value = { start: heading.start + asksEnd(text, heading), end: heading.end };
  const lists = listsIn(text, [value], 'duty', context, { assignment }, assignment, undefined);
  return lists.map((list) => ({ ...list, members: inOneRun(text, list.members) }));
}

/** A heading may be a sentence: only the names up to its first other words are its list. */
function inOneRun(text: string, members: readonly AgencyMention[]): readonly AgencyMention[] {
  const end = members.findIndex(
    (member, i) => member.kind === 'text' || (i > 0 && !isPlainGap(text, members[i - 1]!.end, member.start)),
  );
  return end < 0 ? members : members.slice(0, end);
}

function recipientLists(
  { logicalText: text, ending }: ListSource,
  context: RecognitionContext,
): AgencyList[] {
  const owner = {};
  return (ending.recipients?.entries ?? []).flatMap(({ start, end, words }) =>
    isFiling(words) ? [] : listsIn(text, [{ start, end }], 'recipient', context, {}, owner, undefined),
  );
}

function listsIn(
  text: string,
  values: readonly Span[],
  role: AgencyList['role'],
  context: RecognitionContext,
  doer: Doer,
  owner: object,
  label: Span | undefined,
): AgencyList[] {
  const members = values.flatMap((value) => {
    const cited = citationSpansIn(text, value).whole;
    const split = splitAgencies(text, value.start, value.end, context);
    const others = role === 'recipient' || split.length < 2 ? value.end : othersFrom(text, value);
    return split.map((member): AgencyMention => {
      const inCitation = cited.length > 0 && isInside(member, cited);
      const held = member.start >= others ? 'cooperation' : role;
      return mention(member, held, doer, inCitation);
    });
  });
  const isOne = members.every((member) => member.role === role);
  if (isOne) return [{ role, members, values, owner, label }];
  const roles = new Set(members.map((member) => member.role as AgencyList['role']));
  return [...roles].map((each) => ({
    role: each,
    members: members.filter((member) => member.role === each),
    values,
    owner,
    label,
  }));
}

/** Objects are written out: this runs for every agency of every plan. */
function mention(member: AgencyMember, role: AgencyRole, doer: Doer, inCitation: boolean): AgencyMention {
  const { start, end, name, agency, meanings, kind, nameStart, nameEnd, locality, head, owned } = member;
  return {
    start,
    end,
    name,
    agency,
    meanings,
    kind,
    nameStart,
    nameEnd,
    locality,
    head,
    owned,
    role,
    task: doer.task,
    row: doer.row,
    assignment: doer.assignment,
    inCitation,
  };
}

const cooperatesWith = new RegExp(String.raw`phối hợp ${alternation('cooperates-with')}(?!\p{L})`, 'iu');

/** Where those begin who cooperate with the one before them: "Sở Nội vụ chủ trì, phối hợp với | các sở". */
function othersFrom(text: string, value: Span): number {
  if (!mayCooperate(wordsIn(text, value))) return value.end;
  const { text: piece, toOriginal } = compose(sliceOf(text, value));
  const at = cooperatesWith.exec(piece)?.index;
  return at === undefined || at === 0 ? value.end : value.start + toOriginal(at);
}

const endsInFirst = memoizeByForm(({ lower }) => lower.endsWith('phối'));

/** A quick look for `phối hợp`. */
function mayCooperate({ forms, first, last }: Words): boolean {
  for (let i = first + 1; i < last; i++)
    if (forms[i]!.lower === 'hợp' && endsInFirst(forms[i - 1]!)) return true;
  return false;
}

/** Where a piece of text cites documents: their numbers, and all that belongs to them. */
interface Cited {
  readonly numbers: readonly Span[];
  /** Each citation with its issuer and subject. */
  readonly whole: readonly Span[];
  /** Who issued what is cited. */
  readonly issuers: readonly Span[];
}

export const nothingCited: Cited = { numbers: [], whole: [], issuers: [] };

/** What a piece of text cites; letters in numbers name no agency, and names in subjects are those of their day. */
function citationSpansIn(text: string, span: Span): Cited {
  return text.slice(span.start, span.end).includes('/') ? citedIn(text, span) : nothingCited;
}

/** The same for a piece that has a slash. */
export function citedIn(text: string, span: Span): Cited {
  const citations = readCitations(text, span);
  const numbers = citations.flatMap(({ number, start, end }) => number ?? { start, end });
  const issuers = joined(citations.flatMap(({ issuer }) => issuer ?? []));
  return { numbers, whole: joined(citations.map(({ extent }) => extent)), issuers };
}

/** Spans in the order of their starts, those that meet as one. */
function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (!last || last.end < span.start) apart.push(span);
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return apart;
}

/** Whether a place meets one of `spans`, which are in order and apart. */
export function isInside({ start, end }: Span, spans: readonly Span[]): boolean {
  const next = spans[firstBehind(spans, start)];
  return next !== undefined && next.start < end;
}

/** The index of the first of `spans`, which are in order and apart, that ends behind an offset: that which holds it, or the next. */
export function firstBehind(spans: readonly Span[], offset: number): number {
  return partitionPoint(spans, ({ end }) => end > offset);
}

const maxGapLength = 120;
const joins = new RegExp(
  String.raw`^(?:[\s,;/.&+*_:–-]|\([^()]*\)|${alternation('agency-list-words.joins')}(?!\p{L}))*$`,
  'iu',
);

/** Whether nothing but marks, "và", brackets and the like stands between two places: the names on both sides are one list. */
export function isPlainGap(text: string, from: number, to: number): boolean {
  return to - from <= maxGapLength && joins.test(text.slice(from, to).normalize('NFC'));
}
