import { foldKey } from '#grammar/text/fold.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Finding } from '#rules/finding.ts';
import type { WrittenPlan } from './plans.ts';
import type { Reading } from './reading.ts';
import { type PlacedFault, placedFaults, reachOf, type TrueTask } from './truth.ts';

/** How much of one kind of truth was read right. */
export interface Score {
  readonly right: number;
  /** Read, but not as it is. */
  readonly wrong: number;
  readonly missed: number;
  /** Read where there is none. */
  readonly invented: number;
}

/** The kinds of truth of a plan's meaning. */
export const kinds = ['sections', 'tasks', 'leads', 'cooperation', 'deadlines'] as const;
export type Kind = (typeof kinds)[number];

/** How far a tool's reading of a plan is the truth. The lists hold the words of what is not right, for people. */
export interface Comparison {
  readonly scores: Readonly<Record<Kind, Score>>;
  /** One line for each thing that was read wrong, missed or invented. */
  readonly differences: readonly string[];
  readonly foundFaults: readonly PlacedFault[];
  /** Faults that no finding of their rules reports. */
  readonly missedFaults: readonly PlacedFault[];
  readonly trueFindings: readonly Finding[];
  /** Findings that no fault explains. */
  readonly falseFindings: readonly FalseFinding[];
}

export interface FalseFinding {
  readonly finding: Finding;
  /** The fault at whose place it stands, though its rule is none of those that may report it. */
  readonly beside: PlacedFault | undefined;
}

type Task = Reading['tasks'][number];

/** Compares what a tool read in a plan with what its expert wrote. Pure; throws where the truth is broken. */
export function compare({ text, truth }: Omit<WrittenPlan, 'name'>, reading: Reading): Comparison {
  const tally = new Tally();
  compareSections(truth.sections, reading.sections, tally);
  compareTasks(text, truth.tasks, truth.optional ?? [], reading.tasks, tally);
  return {
    scores: tally.scores(),
    differences: tally.differences,
    ...compareFaults(text, truth.faults, reading.findings),
  };
}

/** Counts what is right and notes what is not. */
class Tally {
  readonly differences: string[] = [];
  readonly #counts = new Map<Kind, Record<keyof Score, number>>(
    kinds.map((kind) => [kind, { right: 0, wrong: 0, missed: 0, invented: 0 }]),
  );

  add(kind: Kind, how: keyof Score, words = ''): void {
    this.#counts.get(kind)![how]++;
    if (how !== 'right') this.differences.push(`${kind}: ${how}: ${words}`);
  }

  scores(): Record<Kind, Score> {
    return Object.fromEntries(this.#counts) as Record<Kind, Score>;
  }
}

/** The words of a text, folded, one blank between them. */
const wordsOf = (text: string): string => (foldKey(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

function compareSections(expected: readonly string[], actual: readonly string[], tally: Tally): void {
  const own = expected.filter((section) => !/^phụ lục.*\//iu.test(section));
  const left = [...actual];
  for (const section of own) {
    const at = left.findIndex((other) => wordsOf(other) === wordsOf(section));
    if (at >= 0) left.splice(at, 1);
    tally.add('sections', at < 0 ? 'missed' : 'right', section);
  }
  for (const section of left) tally.add('sections', 'invented', section);
}

/** So many letters of a name are enough to know a task by. */
const knownBy = 40;

/** How well a task of the tool fits one of the truth by its name: 2 for the same words, 1 where one holds the other, else 0. */
function likeness(expected: TrueTask, actual: Task): number {
  const [name, read] = [wordsOf(expected.name), wordsOf(actual.name)];
  if (name === read) return 2;
  if (read === '') return 0;
  const holds = (long: string, short: string) => ` ${long}`.includes(` ${short}`);
  return holds(read, name.slice(0, knownBy)) || (read.length >= 12 && holds(name, read)) ? 1 : 0;
}

/** The task of the tool for each of the truth, each used once: the same name first, then the first that fits. */
function matched(expected: readonly TrueTask[], actual: readonly Task[]): Map<TrueTask, Task> {
  const pairs = new Map<TrueTask, Task>();
  const used = new Set<Task>();
  for (const wanted of [2, 1])
    for (const task of expected) {
      if (pairs.has(task)) continue;
      const found = actual.find((other) => !used.has(other) && likeness(task, other) >= wanted);
      if (!found) continue;
      used.add(found);
      pairs.set(task, found);
    }
  return pairs;
}

function compareTasks(
  text: string,
  expected: readonly TrueTask[],
  optional: readonly TrueTask[],
  actual: readonly Task[],
  tally: Tally,
): void {
  const pairs = matched([...expected, ...optional], actual);
  const duties = dutyLines(text);
  for (const task of expected) {
    const read = pairs.get(task);
    if (read) compareTask(task, read, tally);
    else if (!(task.deadline === null && duties.has(lineOfName(text, task.name)))) missedTask(task, tally);
  }
  const used = new Set(pairs.values());
  for (const task of actual) {
    if (used.has(task) || (task.deadline === '' && duties.has(task.line))) continue;
    tally.add('tasks', 'invented', `${task.line}: ${task.name}`);
  }
}

function missedTask(task: TrueTask, tally: Tally): void {
  tally.add('tasks', 'missed', task.name);
  const words = `of a missed task: ${task.name.slice(0, knownBy)}`;
  if (task.lead.length > 0) tally.add('leads', 'missed', words);
  if (task.cooperation.length > 0) tally.add('cooperation', 'missed', words);
  if (task.deadline !== null) tally.add('deadlines', 'missed', words);
}

function compareTask(expected: TrueTask, actual: Task, tally: Tally): void {
  tally.add('tasks', 'right');
  const at = `${actual.line}: ${expected.name.slice(0, knownBy)}`;
  const agencies = (kind: Kind, names: readonly string[], read: string) => {
    const how = heldBy(read, names);
    if (how !== undefined) tally.add(kind, how, `${at}: “${read}” for “${names.join('; ')}”`);
  };
  agencies('leads', expected.lead, actual.lead);
  agencies('cooperation', expected.cooperation, actual.cooperation);
  const isSame = expected.start === actual.start && expected.end === actual.end;
  const days = ({ start, end }: { start: string | null; end: string | null }) =>
    `${start ?? ''}..${end ?? ''}`;
  const how = outcome(expected.deadline !== null, actual.deadline !== '', isSame);
  const words = `“${actual.deadline}” ${days(actual)} for “${expected.deadline ?? ''}” ${days(expected)}`;
  if (how !== undefined) tally.add('deadlines', how, `${at}: ${words}`);
}

function outcome(isThere: boolean, isRead: boolean, isSame: boolean): keyof Score | undefined {
  if (!isThere) return isRead ? 'invented' : undefined;
  if (!isRead) return 'missed';
  return isSame ? 'right' : 'wrong';
}

/** Whether a value names these agencies and nothing else, in whatever order; undefined where there are none and none is read. */
function heldBy(value: string, names: readonly string[]): keyof Score | undefined {
  let left = ` ${wordsOf(value)} `;
  let isHeld = true;
  for (const name of names.map(wordsOf).toSorted((a, b) => b.length - a.length)) {
    const at = left.indexOf(` ${name} `);
    if (at < 0) isHeld = false;
    else left = `${left.slice(0, at)} ${left.slice(at + name.length + 1)}`;
  }
  const isRest = /^(?: |và)*$/u.test(left);
  return outcome(names.length > 0, value !== '', isHeld && isRest);
}

/** The heading of a section, numbered as any office does it: `IV.`, `IV-`, `D. GIAO VIỆC`, `5. TỔ CHỨC THỰC HIỆN`. */
const numbered = /^\s*(?:[IVX]+\s?[.)/–-]|[A-HĐ]\s?[./–-]\s*\p{Lu}{2}|\d+\.\s*(?=\p{Lu}{2})\P{Ll}+$)/u;
const named = /^\s*(?:phần\s|phụ\s+lục|nơi nhận)/iu;

/**
 * The lines, from 1, of the sections in which agencies are given their duties: what is due at no time there may be called a task or
 * not, so it counts neither way.
 */
function dutyLines(text: string): ReadonlySet<number> {
  const lines = new Set<number>();
  let isInside = false;
  for (const [i, line] of text.split('\n').entries()) {
    if (numbered.test(line) || named.test(line)) isInside = /tổ chức|phân công|trách nhiệm/iu.test(line);
    if (isInside) lines.add(i + 1);
  }
  return lines;
}

function lineOfName(text: string, name: string): number {
  const first = name
    .split(' ')
    .slice(0, 6)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const at = new RegExp(first.join(String.raw`\s+`), 'u').exec(text)?.index;
  return at === undefined ? 0 : text.slice(0, at).split('\n').length;
}

/** Whether two spans share a letter; an empty one is shared by what it stands in or beside. */
function overlaps(a: Span, b: Span): boolean {
  const isEmpty = a.start === a.end || b.start === b.end;
  return isEmpty ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}

type Faults = Pick<Comparison, 'foundFaults' | 'missedFaults' | 'trueFindings' | 'falseFindings'>;

function compareFaults(
  text: string,
  faults: Parameters<typeof placedFaults>[1],
  findings: readonly Finding[],
): Faults {
  const placed = placedFaults(text, faults);
  const found = new Set<PlacedFault>();
  const trueFindings: Finding[] = [];
  const falseFindings: FalseFinding[] = [];
  for (const finding of findings) {
    const reported = placed.filter((fault) => reports(text, finding, fault));
    for (const fault of reported) found.add(fault);
    if (reported.length > 0) trueFindings.push(finding);
    else falseFindings.push({ finding, beside: placed.find((fault) => overlaps(finding, fault)) });
  }
  return {
    foundFaults: placed.filter((fault) => found.has(fault)),
    missedFaults: placed.filter((fault) => !found.has(fault)),
    trueFindings,
    falseFindings,
  };
}

/** Whether a finding reports a fault: one of its rules, at its place, or with a place that explains it there. */
function reports(text: string, finding: Finding, fault: PlacedFault): boolean {
  if (fault.rule.length > 0 && !fault.rule.includes(finding.rule)) return false;
  const reach = reachOf(text, fault, finding.rule);
  return (
    overlaps(finding, reach) || finding.related.some((place) => !place.otherPlan && overlaps(place, reach))
  );
}
