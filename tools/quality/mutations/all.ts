import type { Mutation } from '#tools/quality/mutation.ts';
import { agencyMutations } from './agencies.ts';
import { citationMutations } from './citations.ts';
import { numberingMutations } from './numbering.ts';
import { taskMutations } from './tasks.ts';

/** Every way to break a plan, in the order of the catalogue. */
export const allMutations: readonly Mutation[] = [...numberingMutations, ...taskMutations, ...agencyMutations, ...citationMutations];
