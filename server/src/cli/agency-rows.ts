import { writtenName } from '#catalog/agency.ts';
import { agencyState } from '#model/agencies/agency-state.ts';
import { agencyWork } from '#model/agencies/agency-work.ts';
import type { Plan } from '#model/plan.ts';
import { lineColumns } from './positions.ts';

/** An agency on one line: what it does by the plan, where, and how it stands on the plan's day. */
export interface AgencyLine {
  /** As the plan writes it first. */
  readonly agency: string;
  /** The name in the catalogue or the workspace; null where neither knows it. */
  readonly name: string | null;
  readonly led: number;
  readonly cooperated: number;
  readonly duties: number;
  readonly received: number;
  /** `unknown`: not in the catalogue, or the plan has no date. */
  readonly state: 'in-force' | 'ended' | 'not-yet' | 'unknown';
  /** The first day without it, or with it where it was not there yet; ISO. */
  readonly since: string | null;
  /** Who took over, or the province that its own belongs to now; before it where it was not there yet. */
  readonly successors: readonly string[];
  /** The lines that name it with a role, from 1. */
  readonly lines: readonly number[];
}

/** The agencies that have a role in a plan: those that lead most first, then in the order of the text. */
export function agencyLines(plan: Plan): AgencyLine[] {
  const places = lineColumns(plan.text);
  const all = [...agencyWork(plan).values()].map(
    ({ mentions, leads, cooperates, duties, received }): AgencyLine => {
      const first = mentions[0]!;
      const lines = mentions.map(({ start }) => places.positionOf(start).line);
      return {
        agency: first.name,
        name: first.agency ? writtenName(first.agency) : null,
        led: leads.length,
        cooperated: cooperates.length,
        duties,
        received,
        ...standing(plan, first),
        lines: [...new Set(lines)],
      };
    },
  );
  return all.sort((a, b) => b.led - a.led || b.duties - a.duties || b.cooperated - a.cooperated);
}

function standing(
  plan: Plan,
  first: Parameters<typeof agencyState>[1],
): Pick<AgencyLine, 'state' | 'since' | 'successors'> {
  const state = agencyState(plan, first);
  const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);
  switch (state.kind) {
    case 'ended':
      return { state: 'ended', since: state.since ?? null, successors: names(state.successors) };
    case 'not-yet':
      return { state: 'not-yet', since: state.agency.validFrom, successors: names(state.predecessors) };
    case 'province-ended': {
      const { successor } = state.change;
      return { state: 'ended', since: state.since, successors: successor ? [successor.fullName] : [] };
    }
    default:
      return { state: first.agency && plan.date ? 'in-force' : 'unknown', since: null, successors: [] };
  }
}
