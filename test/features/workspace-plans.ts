import type { Location } from 'vscode-languageserver-types';
import { noConfig } from '#config/config.ts';
import type { PlanDocument } from '#features/plan-document.ts';
import { LineIndex } from '#features/position.ts';
import { readPlan } from '#model/plan.ts';
import { bracketed } from '#test/features/shown.ts';
import { entryOf } from '#workspace/index-entry.ts';
import { PlanIndex } from '#workspace/plan-index.ts';
import { referenceDataOf } from '#workspace/reference-data.ts';

/** A workspace of a few plans in memory, one of which is asked about at its `$0`. */
export interface WorkspacePlans {
  readonly document: PlanDocument & { readonly version: number };
  readonly offset: number;
  readonly workspace: PlanIndex;
  /** Every plan by its name. */
  readonly documents: ReadonlyMap<string, PlanDocument>;
}

/** Reads plans by their names, as they are without brackets; just one of them has the cursor. */
export function workspacePlans(templates: Readonly<Record<string, string>>): WorkspacePlans {
  const workspace = new PlanIndex();
  const documents = new Map<string, PlanDocument>();
  let asked: { name: string; offset: number } | undefined;
  for (const round of ['exports', 'full'] as const)
    for (const [name, template] of Object.entries(templates)) {
      const source = template.replace(/[[\]]/g, '');
      const offset = source.indexOf('$0');
      if (offset >= 0) asked = { name, offset };
      const text = source.replace('$0', '');
      const uri = `file:///w/${name}`;
      const plan = readPlan(text, referenceDataOf(uri, noConfig, workspace));
      workspace.put(entryOf(plan, { uri, name }, round)); // in the second round they know each other
      documents.set(name, { uri, plan, lines: new LineIndex(text) });
    }
  if (!asked) throw new Error('no $0 in the sources');
  return {
    document: { ...documents.get(asked.name)!, version: 1 },
    offset: asked.offset,
    workspace,
    documents,
  };
}

/** The texts with what stands at `locations` between brackets, by name; those without a location are left out. */
export function locationsShown({ documents }: WorkspacePlans, locations: readonly Location[]) {
  const shown: Record<string, string> = {};
  for (const [name, { uri, plan, lines }] of documents) {
    const spans = locations.filter((each) => each.uri === uri).map(({ range }) => lines.spanOf(range));
    if (spans.length > 0) shown[name] = bracketed(plan.text, spans);
  }
  return shown;
}

/** The templates as `locationsShown` gives them: without the cursor, and only those that have brackets. */
export function bracketedOnly(templates: Readonly<Record<string, string>>): Record<string, string> {
  const some = Object.entries(templates).filter(([, template]) => template.includes('['));
  return Object.fromEntries(some.map(([name, template]) => [name, template.replace('$0', '')]));
}
