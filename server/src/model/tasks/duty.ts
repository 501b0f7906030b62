import { citedSpans } from '#grammar/inline/citation.ts';
import { type Deadline, readDeadlines } from '#grammar/inline/deadline.ts';
import { lazy } from '#grammar/text/memoize.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Item } from '#grammar/tree.ts';
import { wordsIn } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import { isoDay } from '#model/times/day.ts';
import type { PeriodContext } from '#model/times/period.ts';
import { namesTime } from './assigned.ts';
import { type Doer, doerIn, mayNameBody, tellerIn } from './doer.ts';
import { type FieldNode, type PartNodes, type TaskField, taskParagraphs } from './field.ts';
import { withSharedFields } from './node-class.ts';
import { isImplementation, type Task, type TaskDetail } from './task.ts';

/**
 * A duty with a time that a sentence gives to agencies: those of the clause that it stands below, or those that it names
 * (docs/language.md, section 5). Duties are listed and dated, and never asked for what they lack.
 */
export interface DatedDuty {
  /** What the sentence says: all of an item or a paragraph. */
  readonly name: Span;
  /** The item that it is, or that it stands in; undefined for a paragraph outside of all items. */
  readonly item: Item | undefined;
  readonly lead: TaskDetail;
  readonly cooperation: TaskDetail | undefined;
  readonly deadline: TaskDetail;
}

/** What holds where a node stands. */
interface Above {
  /** Whether the section says who carries the plan out. */
  readonly isAssigning: boolean;
  /** Those whom the nearest heading names. */
  readonly lead: TaskDetail | undefined;
  readonly item: Item | undefined;
}

/** The dated duties of a plan that are no tasks by their fields, in the order of the text. */
export function datedDuties(
  text: string,
  parts: readonly PartNodes[],
  tasks: readonly Task[],
  context: PeriodContext,
): DatedDuty[] {
  const taskItems = new Set(tasks.map(({ item }) => item));
  const duties: DatedDuty[] = [];
  const collect = (nodes: readonly FieldNode[], around: Above) => {
    const isHeaded = mostAreHeadings(text, nodes);
    const isListed = !around.isAssigning && !isHeaded && mostAreDoing(text, nodes);
    const above = { ...around, isAssigning: around.isAssigning || isHeaded || isListed };
    const isAmong = lazy(() => isHeaded || (above.isAssigning && mostAreKnown(text, nodes)));
    const shared = sharedFields(nodes);
    const paragraphs = taskParagraphs(nodes);
    for (const written of nodes) {
      const node = withText(written);
      const item = node.block.kind === 'item' ? node.block : undefined;
      if (node.isField || (item && taskItems.has(item))) continue;
      const ofFields = paragraphs.has(written) ? dutyOfFields(written, around.item) : undefined;
      if (ofFields) {
        duties.push(ofFields);
        continue;
      }
      const below = { ...above, item: item ?? above.item };
      const within = { ...below, isAssigning: around.isAssigning || isHeaded };
      if (item && isImplementation(text, item)) {
        collect(node.children, { ...below, isAssigning: true, lead: undefined });
        continue;
      }
      const isSection = item?.level === 'section' || item?.level === 'part';
      const mayAssign = above.isAssigning || above.lead !== undefined || isHeaded || mayTell(text, node);
      const fields = shared.get(written) ?? node.fields;
      const isAsked = mayAssign && (node.children.length > 0 || mayBeDated(text, node, fields));
      const begins = isSection || !isAsked ? undefined : doerIn(text, node.content);
      const doer =
        begins && !begins.isTold && isLong(node) ? (tellerIn(text, node.content) ?? begins) : begins;
      const isMeant = () => isAmong() || (isListed && doer?.isBody === true);
      const heading = doer && item && headedBy(doer, node, isMeant);
      if (heading) {
        collect(node.children, { ...below, lead: heading });
        continue;
      }
      const mayLead = !isListed || doer?.isTold || doer?.isDoing;
      const duty = doer && mayLead && dutyOf(text, node, fields, doer, below, context);
      if (duty) duties.push(duty);
      collect(node.children, within);
    }
  };
  for (const { part, nodes } of parts) {
    if (part.kind === 'body') collect(nodes, { isAssigning: false, lead: undefined, item: undefined });
  }
  return duties;
}

/** A sentence of so many units can tell in a clause of its own who leads. */
const isLong = ({ content, isField }: FieldNode) => !isField && content.end - content.start > 40;

/** An item whose marker stands alone on its line has its text in the paragraph below. */
function withText(node: FieldNode): FieldNode {
  const [first] = node.children;
  const isBare = node.block.kind === 'item' && node.content.end === node.content.start;
  if (!isBare || first?.block.kind !== 'paragraph' || first.isField) return node;
  return { ...node, content: first.content, own: first.own, children: node.children.slice(1) };
}

/** Whether a node has a field of time, or words that may name one. */
const mayBeDated = (text: string, { content }: FieldNode, fields: readonly TaskField[]) =>
  fields.some(({ kind }) => kind === 'deadline') || namesTime(text.slice(content.start, content.end));

/** A quick look for `X chủ trì …`, `X phối hợp với …`, `Giao X …`, and for a heading with something below it. */
function mayTell(text: string, { content, children, block }: FieldNode): boolean {
  if (children.length > 0 && block.kind === 'item' && content.end - content.start <= maxHeadingLength)
    return true;
  const { forms, first, last } = wordsIn(text, content);
  if (first < last && forms[first]!.lower === 'giao') return true;
  for (let i = first + 1; i < last && i < first + maxDoerWords; i++) {
    const { lower } = forms[i]!;
    const before = forms[i - 1]!.lower;
    if (lower === 'trì' ? before === 'chủ' : lower === 'hợp' && before === 'phối') return true;
  }
  return false;
}

/** In UTF-16 units: what is longer is no heading. */
const maxHeadingLength = 200;
/** Behind so many words nobody says any more who leads. */
const maxDoerWords = 60;

/** Those whom an item names that is a heading of duties: agencies, or whoever stands where agencies do. */
function headedBy(
  { lead, isHeading, isKnown }: Doer,
  { children }: FieldNode,
  isAmong: () => boolean,
): TaskDetail | undefined {
  return lead && isHeading && (isKnown || isAmong()) && children.length > 0
    ? { source: 'inherited', values: [lead] }
    : undefined;
}

/** Whether at least half of the items of a list begin with somebody who is known. */
function mostAreKnown(text: string, nodes: readonly FieldNode[]): boolean {
  const items = nodes.filter(({ block }) => block.kind === 'item');
  const known = items.filter((node) => doerIn(text, node.content).isKnown);
  return known.length * 2 >= items.length;
}

/** Whether at least half of what stands below a heading, and two, are sentences or headings of somebody who does something. */
function mostAreDoing(text: string, nodes: readonly FieldNode[]): boolean {
  const written = nodes.filter(({ isField }) => !isField);
  const may = written.filter((node) => mayNameBody(text, node.content));
  if (may.length < 2 || may.length * 2 < written.length) return false;
  const doing = may.filter((node) => {
    const doer = doerIn(text, node.content);
    return doer.isDoing || (doer.isBody && doer.isHeading && node.children.length > 0);
  });
  return doing.length > 1 && doing.length * 2 >= written.length;
}

/** Whether at least half of the items of a list, and two, are headings of agencies with duties below: the others then name somebody too. */
function mostAreHeadings(text: string, nodes: readonly FieldNode[]): boolean {
  const items = nodes.filter(({ block }) => block.kind === 'item');
  if (items.length < 2) return false;
  const headings = items.filter((node) => {
    const { start, end } = node.content;
    if (node.children.length === 0 || end - start > maxHeadingLength) return false;
    const { isBody, isHeading } = doerIn(text, node.content);
    return isBody && isHeading;
  });
  return headings.length > 1 && headings.length * 2 >= items.length;
}

/** The fields of each item of a list: bare field lines below dashes are those of the dashes above that have none too. */
function sharedFields(nodes: readonly FieldNode[]): ReadonlyMap<FieldNode, readonly TaskField[]> {
  const items = nodes.filter(isItemNode);
  const owned = withSharedFields(items);
  return new Map(items.map((node, i) => [node, owned[i]!]));
}

const isItemNode = (node: FieldNode): node is FieldNode & { readonly block: Item } =>
  node.block.kind === 'item' && !node.isField;

function dutyOf(
  text: string,
  node: FieldNode,
  fields: readonly TaskField[],
  doer: Doer,
  { isAssigning, lead: given, item }: Above,
  context: PeriodContext,
): DatedDuty | undefined {
  const isNamed = doer.lead !== undefined && (doer.isTold || (isAssigning && !given) || doer.isKnown);
  if (!isAssigning && !given && !doer.isTold) return undefined;
  const lead: TaskDetail | undefined = isNamed && doer.lead ? { source: 'text', values: [doer.lead] } : given;
  const deadline = lead && deadlineOf(text, node, fields, context);
  if (!lead || !deadline) return undefined;
  return {
    name: node.content,
    item,
    lead,
    cooperation: fieldOf(fields, 'cooperation') ?? (doer.cooperation && detail([doer.cooperation])),
    deadline,
  };
}

/** What a paragraph with fields of its own says; undefined without a time. */
function dutyOfFields({ content, fields }: FieldNode, item: Item | undefined): DatedDuty | undefined {
  const lead = fieldOf(fields, 'lead');
  const deadline = fieldOf(fields, 'deadline');
  return (
    lead && deadline && { name: content, item, lead, cooperation: fieldOf(fields, 'cooperation'), deadline }
  );
}

const detail = (values: readonly Span[]): TaskDetail => ({ source: 'text', values });

function fieldOf(fields: readonly TaskField[], kind: TaskField['kind']): TaskDetail | undefined {
  const named = fields.filter((field) => field.kind === kind);
  return named.length > 0 ? { source: 'field', values: named.flatMap(({ values }) => values) } : undefined;
}

/** When a duty is due: its field of time, else the times that its sentence names. */
function deadlineOf(
  text: string,
  node: FieldNode,
  fields: readonly TaskField[],
  context: PeriodContext,
): TaskDetail | undefined {
  const byField = fieldOf(fields, 'deadline');
  if (byField) return byField;
  const end = node.own[0]?.start ?? node.content.end;
  const found = datesIn(text, { start: node.content.start, end }, context);
  return found.length > 0 ? detail(found) : undefined;
}

/** The expressions of time that date a sentence; none where they say only that something is done all the time. */
function datesIn(text: string, span: Span, context: PeriodContext): Deadline[] {
  if (!namesTime(text.slice(span.start, span.end))) return [];
  const all = readDeadlines(text, span, 'prose');
  const cited = all.length > 0 ? citedSpans(text, span) : [];
  const found = all.filter(
    (each) =>
      !cited.some(({ start, end }) => each.start < end && start < each.end) &&
      !isHistory(each, context) &&
      !isHorizon(text, each) &&
      !isQuoted(text, span.start, each.start),
  );
  return found.some((each) => isDated(text, span.start, each)) ? found : [];
}

function isDated(text: string, from: number, each: Deadline): boolean {
  const { kind, periods, relative, recurrences } = each;
  if (kind === 'event') return false;
  if (periods.length > 0 || relative !== undefined) return true;
  return recurrences.some(({ every, on }) => {
    if (on.length > 0) return true;
    if (every === 'year') return !isAttribute(text.slice(Math.max(from, each.start - 24), each.start));
    return every !== undefined && every !== 'always';
  });
}

const yearly = new RegExp(
  String.raw`(?:^|[.;,:]|(?<!\p{L})${alternation('duty-openers.reports')})\s*$`,
  'iu',
);

/** `dự toán ngân sách | hằng năm`: it says which; `báo cáo hằng năm` and `Hằng năm, …` say when. */
const isAttribute = (before: string) => !yearly.test(before.normalize('NFC'));

/** What lies before the plan is history: `(27/7/1947 - 27/7/2027)`, a day that is named and sets no limit. */
function isHistory({ kind, periods }: Deadline, { year, day }: PeriodContext): boolean {
  const times = periods.flatMap(({ first, last }) => [first, last]).filter((time) => time !== undefined);
  if (year && times.some((time) => time.year !== undefined && time.year < year.year - 1)) return true;
  if (kind !== 'point' || day === undefined) return false;
  return times.every((time) => {
    const { unit, year: inYear, month = 0, day: date = 0 } = time;
    const named = unit === 'day' && inYear !== undefined ? isoDay(inYear, month, date) : undefined;
    return named !== undefined && named < day;
  });
}

const finishing = new RegExp(String.raw`(?<!\p{L})${alternation('deadline-words.finishing')}\s*$`, 'iu');

/** `quy hoạch … đến năm 2030`, `tầm nhìn đến năm 2050`: how far something reaches, not when it is due. */
function isHorizon(text: string, { start, end, periods, recurrences }: Deadline): boolean {
  const isYears = periods.length > 0 && periods.every(({ first, last }) => !first && last?.unit === 'year');
  if (!isYears || recurrences.length > 0) return false;
  const words = text.slice(start, end).normalize('NFC');
  const before = text.slice(Math.max(0, start - 24), start).normalize('NFC');
  return /^(?:đến|tới)(?!\s+hết)/iu.test(words) && !finishing.test(before);
}

/** Whether a place stands within quotation marks that open behind `from`. */
function isQuoted(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}
