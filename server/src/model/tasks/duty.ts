import { lazy } from '#grammar/text/memoize.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Item } from '#grammar/tree.ts';
import { alternation } from '#lexicon/alternation.ts';
import type { PeriodContext } from '#model/times/period.ts';
import { cooperationIn, type Doer, doerIn, mayNameBody, mayTell, saysWhatToDo, tellerIn } from './doer.ts';
import { beginsWithPeople } from './doer-name.ts';
import { sentencesOf } from './duty-sentence.ts';
import { dutyTimes } from './duty-time.ts';
import { type FieldNode, type PartNodes, type TaskField, taskParagraphs } from './field.ts';
import { withSharedFields } from './node-class.ts';
import { headingTime, isImplementation, type Task, type TaskDetail } from './task.ts';

/**
 * A duty that a sentence gives to agencies: those of the clause that it stands below, or those that it names (docs/language.md,
 * section 5). Duties are listed, dated where they say when, and never asked for what they lack.
 */
export interface AssignedDuty {
  /** What the sentence says: all of an item or a paragraph, or one of its sentences with a doer of its own. */
  readonly name: Span;
  /** The item that it is, or that it stands in; undefined for a paragraph outside of all items. */
  readonly item: Item | undefined;
  /** Undefined for the work of a phase that nobody is named for: the issuer's own. */
  readonly lead: TaskDetail | undefined;
  readonly cooperation: TaskDetail | undefined;
  readonly deadline: TaskDetail | undefined;
}

/** The duties of a plan that are no tasks by their fields, in the order of the text. */
export function assignedDuties(
  text: string,
  parts: readonly PartNodes[],
  tasks: readonly Task[],
  context: PeriodContext,
): AssignedDuty[] {
  const reader = new DutyReader(text, context, new Set(tasks.map(({ item }) => item)));
  for (const { part, nodes } of parts) if (part.kind === 'body') reader.readList(nodes, outside);
  return reader.duties;
}

/** What holds where a list stands. */
interface Above {
  /** Whether sentences say here who does what: the section is one of who carries the plan out, or a list above reads so. */
  readonly isAssigning: boolean;
  /** Those whom the nearest heading names: they lead what stands below it. */
  readonly lead: TaskDetail | undefined;
  /** Whether nothing stands between that heading and the list: what is said right below it is a duty, dated or not. */
  readonly isBelowLead: boolean;
  /** The time that the nearest heading is (`1. Tháng 3/2026`). */
  readonly time: TaskDetail | undefined;
  /** Those who cooperate with those whom the nearest heading names. */
  readonly cooperation: TaskDetail | undefined;
  /**
   * Whether sentences without a time are duties here: in a section that says by its heading who carries the plan out; in others only in
   * lists, or below headings of bodies, of which something is dated.
   */
  mayBeUndated(): boolean;
  readonly item: Item | undefined;
}

const outside: Above = {
  isAssigning: false,
  lead: undefined,
  isBelowLead: false,
  time: undefined,
  cooperation: undefined,
  mayBeUndated: () => false,
  item: undefined,
};

const always = () => true;

/** How a list says who does what. */
interface ListOfDoers {
  /** Most of its items are headings of bodies with their duties below: the others then name somebody too. */
  readonly isHeaded: boolean;
  /** In a section of any name most of it are sentences or headings of somebody who does something. */
  readonly isListed: boolean;
}

class DutyReader {
  readonly duties: AssignedDuty[] = [];
  readonly #text: string;
  readonly #context: PeriodContext;
  readonly #tasks: ReadonlySet<Item>;
  readonly #begins = new Map<FieldNode, Doer>();
  readonly #tells = new Map<FieldNode, Doer | undefined>();

  constructor(text: string, context: PeriodContext, tasks: ReadonlySet<Item>) {
    this.#text = text;
    this.#context = context;
    this.#tasks = tasks;
  }

  /** Reads the duties among the nodes of a list and below them. Nesting has few levels. */
  readList(written: readonly FieldNode[], around: Above): void {
    const nodes = written.flatMap((node) => sentencesOf(this.#text, withText(node)));
    const list = this.#listOf(nodes, around);
    const above: Above = {
      ...around,
      isAssigning: around.isAssigning || list.isHeaded || list.isListed,
      mayBeUndated: lazy(() => around.mayBeUndated() || this.#someAreDated(nodes)),
    };
    const shared = sharedFields(nodes);
    const paragraphs = taskParagraphs(nodes);
    const someBelowAreDated = lazy(
      () => above.mayBeUndated() || nodes.some(({ children }) => this.#someAreDated(children)),
    );
    let isMostlyKnown: boolean | undefined;
    const isMeant = (doer: Doer, { content }: FieldNode) => {
      if (doer.isKnown || list.isHeaded || (list.isListed && doer.isBody)) return true;
      if (!above.isAssigning) return false;
      isMostlyKnown ??= this.#mostAreKnown(nodes);
      return isMostlyKnown || beginsWithPeople(this.#text, content);
    };
    for (const node of nodes) {
      const item = node.block.kind === 'item' ? node.block : undefined;
      if (node.isField || (item && this.#tasks.has(item))) continue;
      const ofFields = paragraphs.has(node) ? dutyOfFields(node, around.item) : undefined;
      if (ofFields) {
        this.duties.push(ofFields);
        continue;
      }
      const below = { ...above, item: item ?? above.item };
      if (item && isImplementation(this.#text, item)) {
        this.readList(node.children, {
          ...below,
          isAssigning: true,
          mayBeUndated: always,
          lead: undefined,
          cooperation: undefined,
          isBelowLead: false,
        });
        continue;
      }
      const doer = this.#doerOf(node, above);
      const isHeading = doer?.isHeading || (doer?.isAsked && isShort(node) && headsOthers(this.#text, node));
      if (doer?.lead && isHeading && node.children.length > 0 && item && isMeant(doer, node)) {
        const lead: TaskDetail = { source: 'inherited', values: [doer.lead] };
        const cooperation = doer.cooperation && inText([doer.cooperation]);
        const headed = { lead, cooperation, isBelowLead: true, mayBeUndated: someBelowAreDated };
        this.readList(node.children, { ...below, ...headed });
        continue;
      }
      const isNamed = !list.isListed || doer?.isTold || doer?.isDoing;
      const duty =
        doer && isNamed ? this.#dutyOf(node, shared.get(node) ?? node.fields, doer, below) : undefined;
      if (duty) this.duties.push(duty);
      if (node.children.length === 0) continue;
      const isBelowLead = above.isBelowLead && !duty;
      const known = this.duties.length;
      this.readList(node.children, {
        ...below,
        isAssigning: around.isAssigning || list.isHeaded,
        isBelowLead,
        time: headingTime(this.#text, node.content) ?? above.time,
      });
      if (item && !duty) this.#nameBy(node, item, known);
    }
  }

  /**
   * A duty that a paragraph gives alone below a title is named by that: `5. Chấm điểm`, `Ủy ban Kiểm tra chủ trì, phối hợp với …`; so is one
   * that says no more than who and when, below a sentence that says what.
   */
  #nameBy(node: FieldNode, item: Item, known: number): void {
    const duty = this.duties[known];
    if (!duty || this.duties.length > known + 1) return;
    const isNamed =
      isTitle(this.#text, node) || (isBelowSections(node) && saysOnlyWhoAndWhen(this.#text, duty));
    if (!isNamed) return;
    const isBelow = node.children.some(
      ({ block, content }) => block.kind === 'paragraph' && content.start === duty.name.start,
    );
    if (isBelow) this.duties[known] = { ...duty, name: node.content, item };
  }

  #listOf(nodes: readonly FieldNode[], { isAssigning }: Above): ListOfDoers {
    const isHeaded = this.#mostAreHeadings(nodes);
    return { isHeaded, isListed: !isAssigning && !isHeaded && this.#mostAreDoing(nodes) };
  }

  /** Who a sentence or a heading begins with, or who leads by a clause of it; undefined where nobody is looked for. */
  #doerOf(node: FieldNode, { isAssigning, lead }: Above): Doer | undefined {
    const { block, children } = node;
    const isSection = block.kind === 'item' && (block.level === 'section' || block.level === 'part');
    if (isSection) return undefined;
    const isHeading = children.length > 0 && block.kind === 'item' && isShort(node);
    if (!isAssigning && !lead && !isHeading && !mayTell(this.#text, node.content)) return undefined;
    const begins = this.#beginsWith(node);
    return begins.isTold ? begins : (this.#teller(node) ?? begins);
  }

  #beginsWith(node: FieldNode): Doer {
    const known = this.#begins.get(node) ?? doerIn(this.#text, node.content);
    this.#begins.set(node, known);
    return known;
  }

  /** Who leads by a clause of its own, in a sentence that is long enough to have one. */
  #teller(node: FieldNode): Doer | undefined {
    const { content, isField } = node;
    if (isField || content.end - content.start <= minToldLength) return undefined;
    if (!this.#tells.has(node)) this.#tells.set(node, tellerIn(this.#text, content));
    return this.#tells.get(node);
  }

  /** Whether at least half of the items of a list begin with somebody who is known. */
  #mostAreKnown(nodes: readonly FieldNode[]): boolean {
    const items = nodes.filter(({ block }) => block.kind === 'item');
    return items.filter((node) => this.#beginsWith(node).isKnown).length * 2 >= items.length;
  }

  /** Whether at least half of what stands below a heading, and two, say who does something, at their beginning or in a clause. */
  #mostAreDoing(nodes: readonly FieldNode[]): boolean {
    const written = nodes.filter(({ isField }) => !isField);
    if (written.length < 2) return false;
    const doing = written.filter((node) => {
      if (!mayNameBody(this.#text, node.content)) return this.#teller(node) !== undefined;
      const doer = this.#beginsWith(node);
      return doer.isDoing || (doer.isBody && doer.isHeading && node.children.length > 0);
    });
    return doing.length > 1 && doing.length * 2 >= written.length;
  }

  #someAreDated(nodes: readonly FieldNode[]): boolean {
    return nodes.some(({ content }) => dutyTimes(this.#text, content, this.#context).isDated);
  }

  /** Whether at least half of the items of a list, and two, are headings of bodies with something below. */
  #mostAreHeadings(nodes: readonly FieldNode[]): boolean {
    const items = nodes.filter(({ block }) => block.kind === 'item');
    if (items.length < 2) return false;
    const headings = items.filter((node) => {
      if (node.children.length === 0 || !isShort(node)) return false;
      const { isBody, isHeading } = this.#beginsWith(node);
      return isBody && isHeading;
    });
    return headings.length > 1 && headings.length * 2 >= items.length;
  }

  #dutyOf(node: FieldNode, fields: readonly TaskField[], doer: Doer, above: Above): AssignedDuty | undefined {
    const { isAssigning, lead: given, item } = above;
    if (!isAssigning && !given && !doer.isTold) return undefined;
    const isNamed = doer.lead !== undefined && (doer.isTold || (isAssigning && !given) || doer.isKnown);
    const lead: TaskDetail | undefined = isNamed && doer.lead ? inText([doer.lead]) : given;
    if (!lead) return undefined;
    const span = { start: node.content.start, end: node.own[0]?.start ?? node.content.end };
    const byField = fieldOf(fields, 'deadline');
    const { times, isDated: isOwn } = byField
      ? { times: [], isDated: true }
      : dutyTimes(this.#text, span, this.#context);
    const isDated = isOwn || above.time !== undefined;
    if (!isDated && !this.#isDuty(node, doer, isNamed, above)) return undefined;
    const cooperation = doer.cooperation ?? cooperationIn(this.#text, span);
    return {
      name: node.content,
      item,
      lead,
      cooperation:
        fieldOf(fields, 'cooperation') ??
        (cooperation ? inText([cooperation]) : lead === given ? above.cooperation : undefined),
      deadline: byField ?? (times.length > 0 ? inText(times) : above.time),
    };
  }

  /** Whether what says nothing of time is a duty: somebody does it or is asked to, or it stands right below those who lead. */
  #isDuty(
    node: FieldNode,
    doer: Doer,
    isNamed: boolean,
    { isAssigning, isBelowLead, mayBeUndated }: Above,
  ): boolean {
    if (isNamed && !(doer.isHeading && node.children.length > 0))
      return (
        isAssigning && !doer.isHeading && (doer.isTold || doer.isAsked || doer.isDoing) && mayBeUndated()
      );
    return (
      isBelowLead &&
      mayBeUndated() &&
      !headsOthers(this.#text, node) &&
      saysWhatToDo(this.#text, node.content)
    );
  }
}

/** In UTF-16 units: what is longer is no heading. */
const maxHeadingLength = 200;
const isShort = ({ content }: FieldNode) => content.end - content.start <= maxHeadingLength;
/** In UTF-16 units: what is shorter has no clause of its own that says who leads. */
const minToldLength = 40;

/** Whether a node is a heading of what stands below it (`a) Về tuyên truyền`, `… các việc sau:`), and no sentence. */
const headsOthers = (text: string, { content, children }: FieldNode) =>
  children.length > 0 && !/[.;]\s*$/.test(text.slice(content.start, content.end));

/** In UTF-16 units: no title is longer. */
const maxTitleLength = 120;

const isBelowSections = ({ block }: FieldNode): boolean =>
  block.kind !== 'item' || (block.level !== 'section' && block.level !== 'part');

/** `chủ trì, phối hợp với`, `; dự kiến hoàn thành`: what says nothing of what is done. */
const joint = new RegExp(String.raw`^(?:[\s,;:]|${alternation('task-verbs.who-and-when')}(?!\p{L}))*$`, 'iu');

/** Whether a duty has no work of its own: `Ban Kinh tế chủ trì, phối hợp với Hội Nông dân; hoàn thành trước ngày 28/02/2026.` */
function saysOnlyWhoAndWhen(text: string, { name, lead, cooperation, deadline }: AssignedDuty): boolean {
  const [who, ...others] = [lead, cooperation, deadline].flatMap((detail) =>
    detail ? [...detail.values] : [],
  );
  if (!who || others.length === 0 || who.start !== name.start) return false;
  let { end } = who;
  for (const value of others) {
    if (value.start < end || !joint.test(text.slice(end, value.start).normalize('NFC'))) return false;
    end = value.end;
  }
  return end <= name.end && /^[\s.;)]*$/.test(text.slice(end, name.end));
}

/** Whether an item is a title of what is to be done, and no section. */
function isTitle(text: string, node: FieldNode): boolean {
  const { content } = node;
  if (headingTime(text, content)) return false;
  const length = content.end - content.start;
  return (
    isBelowSections(node) &&
    length > 0 &&
    length <= maxTitleLength &&
    !/[.;]\s*$/.test(text.slice(content.start, content.end))
  );
}

/** An item whose marker stands alone on its line has its text in the paragraph below. */
function withText(node: FieldNode): FieldNode {
  const [first] = node.children;
  const isBare = node.block.kind === 'item' && node.content.end === node.content.start;
  if (!isBare || first?.block.kind !== 'paragraph' || first.isField) return node;
  return { ...node, content: first.content, own: first.own, children: node.children.slice(1) };
}

/** The fields of each item of a list: bare field lines below dashes are those of the dashes above that have none too. */
function sharedFields(nodes: readonly FieldNode[]): ReadonlyMap<FieldNode, readonly TaskField[]> {
  const items = nodes.filter(isItemNode);
  const owned = withSharedFields(items);
  return new Map(items.map((node, i) => [node, owned[i]!]));
}

const isItemNode = (node: FieldNode): node is FieldNode & { readonly block: Item } =>
  node.block.kind === 'item' && !node.isField;

/** What a paragraph with fields of its own says. */
function dutyOfFields({ content, fields }: FieldNode, item: Item | undefined): AssignedDuty | undefined {
  const lead = fieldOf(fields, 'lead');
  const deadline = fieldOf(fields, 'deadline');
  return lead && { name: content, item, lead, cooperation: fieldOf(fields, 'cooperation'), deadline };
}

const inText = (values: readonly Span[]): TaskDetail => ({ source: 'text', values });

function fieldOf(fields: readonly TaskField[], kind: TaskField['kind']): TaskDetail | undefined {
  const named = fields.filter((field) => field.kind === kind);
  return named.length > 0 ? { source: 'field', values: named.flatMap(({ values }) => values) } : undefined;
}
