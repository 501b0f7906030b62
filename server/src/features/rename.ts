import {
  type Rename,
  type RenamePlace,
  renamableAbbreviation,
  renameAbbreviation,
} from '#features/rename/abbreviation.ts';
import { renamableAgency, renameAgency } from '#features/rename/agency.ts';
import type { Plan } from '#model/plan.ts';

/** What can be renamed at `offset`: a short form that the plan introduces, or an agency. */
export interface Renamable extends RenamePlace {
  /** A short form is its plan's own; an agency is renamed in all plans of the workspace. */
  readonly kind: 'abbreviation' | 'agency';
}

export function renamableAt(plan: Plan, offset: number): Renamable | undefined {
  const abbreviation = renamableAbbreviation(plan, offset);
  if (abbreviation) return { ...abbreviation, kind: 'abbreviation' };
  const agency = renamableAgency(plan, offset);
  return agency && { ...agency, kind: 'agency' };
}

/** The edits of this plan that give what stands at `offset` another name, or why there are none. */
export function renameAt(plan: Plan, offset: number, newName: string): Rename | undefined {
  return renameAbbreviation(plan, offset, newName) ?? renameAgency(plan, offset, newName);
}
