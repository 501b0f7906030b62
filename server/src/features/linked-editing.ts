import type { Range } from 'vscode-languageserver-types';
import { abbreviationAt } from '#features/occurrences.ts';
import type { LineIndex } from '#features/position.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';
import { ownStatements } from '#model/structure/own-statements.ts';

/** Places whose words are the same and change together (`LinkedEditingRanges` of the protocol). */
export interface LinkedRanges {
  readonly ranges: Range[];
  /** What may be typed there, as a regular expression; anything else ends the linking. */
  readonly wordPattern: string;
}

/**
 * The places that change with the one at `offset`: the subject of the plan in its title, where the plan is brought out and
 * where it is closed, as far as the words are the same letter by letter; a short form where it is defined and used.
 * Undefined where nothing else has the words.
 */
export function linkedEditingAt(plan: Plan, lines: LineIndex, offset: number): LinkedRanges | undefined {
  const { text } = plan;
  const link = (spans: readonly Span[], wordPattern: string): LinkedRanges | undefined => {
    const at = spans.find(({ start, end }) => start <= offset && offset <= end);
    if (!at) return undefined;
    const words = text.slice(at.start, at.end);
    const same = spans.filter(({ start, end }) => text.slice(start, end) === words);
    return same.length > 1 ? { ranges: same.map((span) => lines.rangeOf(span)), wordPattern } : undefined;
  };
  const abbreviation = abbreviationAt(plan, offset);
  if (abbreviation?.definition) return link(abbreviation.occurrences, oneName);
  return link(subjectsOf(plan), oneLine);
}

/** A name ends where a mark or a line does. */
const oneName = '[^\\r\\n,.;:()“”"]+';
const oneLine = '[^\\r\\n]+';

/** Where a plan says what it is about. A subject of several lines is left out: its words stand elsewhere in one line. */
function subjectsOf(plan: Plan): Span[] {
  const { title } = plan;
  if (title?.subject.length !== 1) return [];
  const named = ownStatements(plan).flatMap(
    ({ name }) => name?.at({ start: 0, end: name.text.length }) ?? [],
  );
  return [...title.subject, ...named].toSorted((a, b) => a.start - b.start);
}
