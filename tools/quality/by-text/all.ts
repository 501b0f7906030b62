import { fieldMutations } from './fields.ts';
import { formMutations } from './form.ts';
import { markMutations } from './marks.ts';
import { numberingMutations } from './numbering.ts';
import type { TextMutation } from './placed.ts';
import { timeMutations } from './times.ts';
import { wordMutations } from './words.ts';

/** Every way to break a text, in the order of the page. */
export const textMutations: readonly TextMutation[] = [
  ...wordMutations,
  ...markMutations,
  ...numberingMutations,
  ...fieldMutations,
  ...timeMutations,
  ...formMutations,
];
