import { onTypeEdits, onTypeTriggers } from '#features/on-type.ts';
import { readPlan } from '#model/plan.ts';

/** A plan typed from its first letter to its last, and the keys that Enter's markers have saved. */
export interface TypedPlan {
  readonly text: string;
  /** How many letters stood in the text before they were typed. */
  readonly given: number;
}

/**
 * Types `plan` letter by letter by somebody who looks at nothing: whatever stands on the line, each letter of the plan is typed. `arrives` says of each answer of the
 * editor whether it comes before the next letter; one that does not is dropped.
 */
export function typed(plan: string, arrives: () => boolean): TypedPlan {
  let text = '';
  let given = 0;
  for (const letter of plan) {
    text += letter;
    if (!(onTypeTriggers as readonly string[]).includes(letter) || !arrives()) continue;
    const before = text;
    for (const { start, end, text: by } of onTypeEdits(readPlan(text), text.length, letter).toReversed())
      text = text.slice(0, start) + by + text.slice(end);
    if (text.length > before.length) given += text.length - before.length;
  }
  return { text, given };
}
