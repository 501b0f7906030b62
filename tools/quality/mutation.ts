import type { Span } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { TextEdit } from '#rules/finding.ts';
import { applyEdits } from '#rules/fix.ts';

/** A plan broken at one place: what was changed in it, and where the rule must speak, as an offset in the broken text. */
export interface Mutant {
  readonly edits: readonly TextEdit[];
  readonly at: number;
}

/**
 * A finding that a mutation rightly brings in addition to that of its rule, and why it is right: where a task loses its lead agency,
 * a finding about its cooperating ones may come, too. Without it such a finding counts as false.
 */
export interface Consequence {
  readonly rule: string;
  /** `line`: on the broken line only; `plan`: anywhere in the plan. */
  readonly where: 'line' | 'plan';
  readonly why: Bilingual;
  /** It may speak of the very place in the rule's stead: one fault is one finding. */
  readonly instead?: boolean;
}

/** One way to break a plan. It is tried where the registry has its rule, so those of rules to come lie ready. */
export interface Mutation {
  /** The rule that must speak on the broken line. */
  readonly rule: string;
  readonly what: Bilingual;
  readonly consequences?: readonly Consequence[];
  /** The plan broken so, once for each place where that can be done. */
  places(plan: Plan): Iterable<Mutant>;
}

/** `text` in place of a span; the rule must speak `shift` units behind the start of it. */
export function replaced({ start, end }: Span, text: string, shift = 0): Mutant {
  return { edits: [{ start, end, text }], at: start + shift };
}

/** Several edits, in the order of the text; the rule must speak where the offset `at` of the plan then stands. */
export function edited(edits: readonly TextEdit[], at: number): Mutant {
  return { edits, at: moved(edits, at) };
}

export function inserted(at: number, text: string, shift = 0): Mutant {
  return replaced({ start: at, end: at }, text, shift);
}

export const brokenText = ({ text }: Plan, { edits }: Mutant): string => applyEdits(text, edits);

/** Where an offset stands after `edits`, which are in the order of the text; undefined where what it marked is gone. */
export function movedOrGone(edits: readonly TextEdit[], offset: number): number | undefined {
  const isGone = edits.some(({ start, end }) => start < offset && offset < end);
  return isGone ? undefined : moved(edits, offset);
}

export function moved(edits: readonly TextEdit[], offset: number): number {
  let by = 0;
  for (const { start, end, text } of edits) {
    if (start > offset || (start === offset && end > start)) break;
    if (end > offset) return start + by;
    by += text.length - (end - start);
  }
  return offset + by;
}

/** The places of `all` at equal steps, at most `most` of them: enough of what can be done at every word. */
export function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)]!);
}
