import type { Mutation } from '#tools/quality/mutation.ts';
import { agencyMutations } from './agencies.ts';
import { citationWordMutations } from './citation-words.ts';
import { citationMutations } from './citations.ts';
import { conflictMutations } from './conflicts.ts';
import { deadlineMutations } from './deadlines.ts';
import { formMutations, listMutations } from './form.ts';
import { housekeepingMutations } from './housekeeping.ts';
import { numberingMutations } from './numbering.ts';
import { slipMutations } from './slips.ts';
import { taskMutations } from './tasks.ts';
import { textMutations } from './text.ts';
import { wholeMutations } from './whole.ts';
import { placeholderMutations, wordMutations } from './words.ts';

/** Every way to break a plan, in the order of the catalogue. */
export const allMutations: readonly Mutation[] = [
  ...wholeMutations,
  ...numberingMutations,
  ...taskMutations,
  ...agencyMutations,
  ...deadlineMutations,
  ...citationMutations,
  ...citationWordMutations,
  ...formMutations,
  ...conflictMutations,
  ...textMutations,
  ...slipMutations,
  ...listMutations,
  ...wordMutations,
  ...placeholderMutations,
  ...housekeepingMutations,
];
