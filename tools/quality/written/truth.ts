import type { Span } from '#grammar/text/span.ts';

/** What an expert says of a plan who has read it before any tool: the content of `NAME.truth.json`. */
export interface Truth {
  readonly office: string;
  /** The shape in which the plan arrives: hard-wrapped, one cell a line … */
  readonly shape: string;
  /** The headings of the plan's own sections, marker and name; one of an annex begins with `PHỤ LỤC … /`. */
  readonly sections: readonly string[];
  /** In the order of the text. */
  readonly tasks: readonly TrueTask[];
  /** What may be called a task as well as not: it counts neither way. */
  readonly optional?: readonly TrueTask[];
  readonly faults: readonly Fault[];
}

export interface TrueTask {
  /** Its words, or the first of them: at least forty letters. */
  readonly name: string;
  readonly lead: readonly string[];
  readonly cooperation: readonly string[];
  /** The words of its time; null where it has none. */
  readonly deadline: string | null;
  /** The first and the last day of that, ISO; null where it is open, comes again or waits for an event. */
  readonly start: string | null;
  readonly end: string | null;
}

export interface Fault {
  /** The rules that may report it, any of them; empty: no rule is known that fits, so any may. */
  readonly rule: readonly string[];
  /** The guilty words, and a piece of the text around them that occurs once. */
  readonly at: string;
  readonly in: string;
  readonly why: string;
  /** E, W or I. */
  readonly severity: string;
}

export type PlacedFault = Fault & Span;

/** Where the faults stand in the text. Throws where the piece around one does not occur exactly once: the truth is then broken. */
export function placedFaults(text: string, faults: readonly Fault[]): PlacedFault[] {
  return faults.map((fault) => {
    const around = text.indexOf(fault.in);
    const inside = fault.in.indexOf(fault.at);
    if (around < 0 || inside < 0 || text.includes(fault.in, around + 1))
      throw new Error(`The place of a fault is not one place of the text: ${fault.in}`);
    const start = around + inside;
    return { ...fault, start, end: start + fault.at.length };
  });
}

/** Faults of something that is not there: a finding anywhere on the lines that lack it reports them. */
const absences = ['missing-lead-agency', 'missing-deadline', 'empty-field', 'closing-mark'];
/** Of a part that is not there the finding may stand anywhere. */
const missingPart = 'missing-part';

/** What a finding must overlap to report a fault by one of its rules. */
export function reachOf(text: string, fault: PlacedFault, rule: string): Span {
  if (rule === missingPart) return { start: 0, end: text.length };
  if (rule.startsWith('citation-')) return citationAround(text, fault);
  if (!absences.includes(rule)) return fault;
  const end = text.indexOf('\n', fault.end);
  return { start: text.lastIndexOf('\n', fault.start) + 1, end: end < 0 ? text.length : end };
}

const longestCitation = 200;
const endOfCitation = /[;()]|[.:](?=\s)|\n\s*\n/;

/** Which of two parts of a citation that contradict each other is wrong nobody knows: the whole of it, as far as one may go, is the place. */
function citationAround(text: string, { start, end }: Span): Span {
  const before = text
    .slice(Math.max(0, start - longestCitation), start)
    .split(endOfCitation)
    .at(-1)!;
  const [after = ''] = text.slice(end, end + longestCitation).split(endOfCitation);
  return { start: start - before.length, end: end + after.length };
}
