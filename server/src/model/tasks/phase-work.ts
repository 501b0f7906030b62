import { isVerb } from '#agencies/verb.ts';
import { type Deadline, readDeadlines } from '#grammar/inline/deadline.ts';
import type { FieldKind } from '#grammar/tables/labels.ts';
import { composeSpan } from '#grammar/text/fold.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Span } from '#grammar/text/span.ts';
import { wordsIn } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import { contentOf } from '#model/structure/walk.ts';
import { namesTime } from './assigned.ts';
import { doerIn } from './doer.ts';
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
  const { lead, cooperation, isTold } = doerIn(text, content);
  const detail = (span: Span | undefined): TaskDetail | undefined =>
    span && isTold ? { source: 'text', values: [span] } : undefined;
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
  const { start, end } = node.content;
  const { text: piece, toOriginal } = composeSpan(text, { start, end: Math.min(end, start + maxOpening) });
  const head = opening.exec(piece)?.[0];
  const time = head && timeAt(text, { start: start + toOriginal(head.length), end });
  if (time) return { node, work: leavesOf(node), deadline: { source: 'text', values: [time] } };
  const field = node.fields.find(
    ({ kind, label }) => kind === 'deadline' && saysWhen.test(plainOf(text, label)),
  );
  if (!field || !opensWithVerb(text, node.content)) return undefined;
  if (node.fields.some(({ kind }) => ofMeetings.has(kind))) return undefined;
  return { node, work: [node], deadline: { source: 'field', values: field.values } };
}

/** The label of when something is done; `Thời gian: …` alone is that of a meeting too. */
const saysWhen = /(?:thực hiện|hoàn thành|triển khai)$/iu;
/** Fields of what somebody leads, and of meetings. */
const ofMeetings: ReadonlySet<FieldKind> = new Set(['lead', 'cooperation', 'place', 'participants']);

/** `Kiểm tra hồ sơ …`, `Giám sát việc …`: what is done, not where or for whom. */
function opensWithVerb(text: string, content: Span): boolean {
  const words = wordsIn(text, content);
  const { forms, first, last } = words;
  if (first >= last) return false;
  return (
    isVerb(words, first) ||
    forms.slice(first + 1, Math.min(last, first + 4)).some(({ lower }) => lower === 'việc')
  );
}

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
