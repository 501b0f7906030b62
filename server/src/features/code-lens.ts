import type { CodeLens, Location } from 'vscode-languageserver-types';
import { type Duties, dutiesOf, dutyCounts } from '#features/agency-duties.ts';
import type { LineIndex } from '#features/position.ts';
import { groupBy } from '#grammar/text/group.ts';
import { agencyKey } from '#model/agencies/agency-key.ts';
import { agencyWork } from '#model/agencies/agency-work.ts';
import type { Plan } from '#model/plan.ts';
import type { Locale } from '#options/bilingual.ts';
import { clientCommands } from '#protocol/messages.ts';

/** Above each duty heading how many tasks its agencies lead and cooperate in; nothing where they have none. */
export function codeLenses(plan: Plan, uri: string, lines: LineIndex, locale: Locale): CodeLens[] {
  if (plan.assignments.length === 0) return [];
  const listsOf = groupBy(plan.agencyLists, ({ owner }) => owner);
  const work = agencyWork(plan);
  return plan.assignments.flatMap((assignment): CodeLens[] => {
    const members = (listsOf.get(assignment) ?? [])
      .flatMap((list) => list.members)
      .filter(({ kind }) => kind !== 'collective');
    const duties = dutiesOf(plan, new Set(members.map(agencyKey)), work);
    const places = [...duties.leads, ...duties.cooperates];
    if (places.length === 0) return [];
    const range = lines.rangeOf(assignment.heading);
    const locations: Location[] = places.map(({ at }) => ({ uri, range: lines.rangeOf(at) }));
    const title = titleOf(duties, locale);
    return [
      {
        range,
        command: { title, command: clientCommands.showLocations, arguments: [uri, range.start, locations] },
      },
    ];
  });
}

function titleOf({ leads, cooperates }: Duties, locale: Locale): string {
  const counts = [
    ...(leads.length > 0 ? [dutyCounts.leads(leads.length)] : []),
    ...(cooperates.length > 0 ? [dutyCounts.cooperates(cooperates.length)] : []),
  ];
  return counts.map((count) => count[locale]).join(' · ');
}
