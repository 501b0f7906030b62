import type { Range } from 'vscode-languageserver-types';
import type { LineIndex } from '#features/position.ts';
import {
  type Rename,
  type RenamePlace,
  renamableAbbreviation,
  renameAbbreviation,
  sameShortForm,
  shortFormAt,
} from '#features/rename/abbreviation.ts';
import { agencyEdits, renamableAgency, renameAgency, renamedAgency } from '#features/rename/agency.ts';
import type { Plan } from '#model/plan.ts';

/** What can be renamed at `offset`: a short form that the plan introduces, or an agency. */
export function renamableAt(plan: Plan, offset: number): RenamePlace | undefined {
  return renamableAbbreviation(plan, offset) ?? renamableAgency(plan, offset);
}

/** The edits of this plan that give what stands at `offset` another name, or why there are none. */
export function renameAt(plan: Plan, offset: number, newName: string): Rename | undefined {
  return renameAbbreviation(plan, offset, newName) ?? renameAgency(plan, offset, newName);
}

/** What an editor shows before it asks for a new name. */
export interface RenamePreparation {
  readonly range: Range;
  readonly placeholder: string;
}

/** The range and the present name of what can be renamed at `offset`; undefined where nothing can. */
export function prepareRename(plan: Plan, lines: LineIndex, offset: number): RenamePreparation | undefined {
  const place = renamableAt(plan, offset);
  return place && { range: lines.rangeOf(place.at), placeholder: place.name };
}

/** A rename in the other plans of a workspace. */
export interface CrossPlanRename {
  /** Words that every plan that it concerns contains, so that most plans need not be parsed. */
  readonly name: string;
  /** What it changes in another plan, or why it cannot; undefined where it does not concern that plan. */
  in(plan: Plan): Rename | undefined;
}

/**
 * What the rename of what stands at `offset` means for other plans: an agency is renamed wherever it is named with the
 * same words and may be of the same place, a short form where it is introduced for the same words.
 */
export function crossPlanRenameAt(plan: Plan, offset: number, newName: string): CrossPlanRename | undefined {
  const place = renamableAt(plan, offset);
  if (!place) return undefined;
  const { name } = place;
  const definition = shortFormAt(plan, offset);
  const agency = definition ? undefined : renamedAgency(plan, offset);
  if (agency) return { name, in: (other) => ({ edits: agencyEdits(other, agency, newName) }) };
  if (!definition) return undefined;
  return {
    name,
    in: (other) => {
      const same = sameShortForm(other, definition);
      return same === undefined ? undefined : renameAbbreviation(other, same, newName);
    },
  };
}
