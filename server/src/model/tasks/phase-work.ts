import { isVerb } from '#agencies/verb.ts';
import { type Deadline, readDeadlines } from '#grammar/inline/deadline.ts';
import type { FieldKind } from '#grammar/tables/labels.ts';
import { composeSpan } from '#grammar/text/fold.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { type Span, trimSpan } from '#grammar/text/span.ts';
import { memoizeByForm } from '#grammar/words/word-form.ts';
import { wordsIn } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordSet } from '#lexicon/words.ts';
import { contentOf } from '#model/structure/walk.ts';
import { namesTime } from './assigned.ts';
import { doerIn, saysWhatToDo } from './doer.ts';
import type { AssignedDuty } from './duty.ts';
import type { FieldNode, PartNodes } from './field.ts';
import type { Task, TaskDetail } from './task.ts';

/**
 * The duties of a plan with the work of its phases: what its issuer does itself, named by nobody and dated by its list (docs/language.md,
 * section 5). `1. Đợt 1: Từ ngày 05/01 đến ngày 20/02/2026` dates the items below it, those of others too; `* Thời gian thực hiện: …` dates
 * the item that it ends. Only lists with two phases or more count; what is a task already is left out. In the order of the text.
 */
export function withPhases(
  text: string,
  parts: readonly PartNodes[],
  tasks: readonly Task[],
  duties: readonly AssignedDuty[],
): AssignedDuty[] {
  const known = new Set(tasks.map(({ item }) => contentOf(item.lines).start));
  const all = new Map(duties.map((duty) => [duty.name.start, duty]));
  const add = ({ content, block }: FieldNode, phase: FieldNode, deadline: TaskDetail) => {
    const { start } = content;
    const given = all.get(start);
    if (known.has(start) || given?.deadline) return;
    const item = block.kind === 'item' ? block : phase.block.kind === 'item' ? phase.block : undefined;
    all.set(
      start,
      given ? { ...given, deadline } : { name: content, item, ...doersOf(text, content), deadline },
    );
  };
  const collect = (nodes: readonly FieldNode[]) => {
    const phases = nodes.flatMap((node) => phaseOf(text, node) ?? []);
    const isPhased = phases.length > 1;
    if (isPhased)
      for (const { node: phase, work, deadline } of phases)
        for (const node of work) add(node, phase, (node !== phase && ownTime(text, node)) || deadline);
    const dated = new Set(isPhased ? phases.map(({ node }) => node) : []);
    for (const node of nodes) if (!node.isField && !dated.has(node)) collect(node.children);
  };
  for (const { part, nodes } of parts) if (part.kind === 'body') collect(nodes);
  return [...all.values()].sort((a, b) => a.name.start - b.name.start);
}

/** Who does it where the sentence says so: `Sở Tư pháp chủ trì, phối hợp với …`. */
function doersOf(text: string, content: Span): Pick<AssignedDuty, 'lead' | 'cooperation'> {
  const { lead, cooperation, isTold, isKnown, isDoing } = doerIn(text, content);
  const detail = (span: Span | undefined): TaskDetail | undefined =>
    span && (isTold || (isKnown && isDoing)) ? { source: 'text', values: [span] } : undefined;
  return { lead: detail(lead), cooperation: detail(cooperation) };
}

interface Phase {
  readonly node: FieldNode;
  /** What is done in it. */
  readonly work: readonly FieldNode[];
  readonly deadline: TaskDetail;
}

const opening = new RegExp(
  String.raw`^\s*${alternation('column-words.phases')}\s+(?:thứ\s+)?(?:\d{1,2}|[IVX]{1,4}|\p{Ll}{2,5})(?![\p{L}\d])[\s:(,.–-]*`,
  'iu',
);
/** No heading of a phase begins with more than this, in units of a text that may be decomposed. */
const maxOpening = 80;

/** An item that has a time, and what it dates: a phase what stands below it, any other item itself. */
function phaseOf(text: string, node: FieldNode): Phase | undefined {
  if (node.isField || node.block.kind !== 'item') return undefined;
  const { forms, first, last } = wordsIn(text, node.content);
  const opens = first < last ? openingOf(forms[first]!) : undefined;
  const time = opens === 'phase' ? phaseTime(text, node.content) : undefined;
  if (time) return { node, work: leavesOf(node), deadline: { source: 'text', values: [time] } };
  const day = opens === 'time' ? headDate(text, node.content) : undefined;
  if (day) return { node, work: [node], deadline: { source: 'text', values: [day] } };
  const field = node.fields.find(
    ({ kind, label }) => kind === 'deadline' && saysWhen.test(plainOf(text, label)),
  );
  if (!field || !opensWithVerb(text, node.content)) return undefined;
  if (node.fields.some(({ kind }) => ofMeetings.has(kind))) return undefined;
  return { node, work: [node], deadline: { source: 'field', values: field.values } };
}

const phaseWords = new Set([...wordSet('column-words.phases')].map((words) => words.split(' ')[0]!));
const timeWords = new Set([...wordSet('deadline-words.first-words')].flatMap((words) => words.split(' ')));

/** What an item may begin with, by its first word: most begin with neither. */
const openingOf = memoizeByForm(({ lower }) =>
  phaseWords.has(lower) ? 'phase' : timeWords.has(lower) ? 'time' : 'other',
);

/** The time behind the number of a phase. */
function phaseTime(text: string, { start, end }: Span): Span | undefined {
  const { text: piece, toOriginal } = composeSpan(text, { start, end: Math.min(end, start + maxOpening) });
  const head = opening.exec(piece)?.[0];
  return head === undefined ? undefined : timeAt(text, { start: start + toOriginal(head.length), end });
}

/** `- Từ ngày 04/02/2026: Họp với các thôn …`: the time at the beginning of a line that says what is done then. */
function headDate(text: string, { start, end }: Span): Deadline | undefined {
  const before = text.slice(start, Math.min(end, start + maxOpening)).indexOf(':');
  const time = before > 0 ? timeAt(text, { start, end: start + before }) : undefined;
  if (!time || /\S/.test(text.slice(time.end, start + before))) return undefined;
  const rest = trimSpan(text, { start: start + before + 1, end });
  const { isKnown, isDoing } = doerIn(text, rest);
  if (isKnown && isDoing) return time;
  // What happens on one day, whoever does it, may be the programme of a meeting or a contest.
  const isDay = time.kind === 'point' && time.periods.every(({ first }) => first?.unit === 'day');
  return !isDay && saysWhatToDo(text, rest) ? time : undefined;
}

const saysWhen = new RegExp(`${alternation('duty-openers.done-when')}$`, 'iu');
/** Fields of what somebody leads, and of meetings. */
const ofMeetings: ReadonlySet<FieldKind> = new Set(['lead', 'cooperation', 'place', 'participants']);

/** `Kiểm tra hồ sơ …`, `Tổ chức việc …`: what is done, not where or for whom. */
function opensWithVerb(text: string, content: Span): boolean {
  const words = wordsIn(text, content);
  const { forms, first, last } = words;
  if (last - first < 2) return false;
  const pair = `${forms[first]!.lower} ${forms[first + 1]!.lower}`;
  if (isVerb(words, first) || inspects.has(pair)) return true;
  return forms.slice(first + 1, Math.min(last, first + 4)).some(({ lower }) => lower === 'việc');
}

const inspects = wordSet('duty-openers.inspections');

/** The items below a node that have none below them; else its lines, else itself. */
function leavesOf(node: FieldNode): FieldNode[] {
  const below = node.children.filter(({ isField }) => !isField);
  const items = below.filter(({ block }) => block.kind === 'item');
  if (items.length > 0) return items.flatMap(leavesOf);
  return below.length > 0 ? below : [node];
}

/** A stretch or a limit in brackets says when this one is done: `Giám sát việc giới thiệu người ứng cử (từ 17/12/2025 đến 25/01/2026)`; a day does not. */
function ownTime(text: string, { content }: FieldNode): TaskDetail | undefined {
  const open = text.lastIndexOf('(', content.end);
  const time = open > content.start ? timeAt(text, { start: open + 1, end: content.end }) : undefined;
  return time && time.kind !== 'point' ? { source: 'text', values: [time] } : undefined;
}

/** The time that stands at the beginning of a span. */
function timeAt(text: string, span: Span): Deadline | undefined {
  if (!namesTime(text.slice(span.start, span.end))) return undefined;
  const [first] = readDeadlines(text, span, 'field');
  return first?.start === span.start && first.periods.length > 0 ? first : undefined;
}
