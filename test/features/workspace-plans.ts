import { expect } from 'vitest';
import type { Location } from 'vscode-languageserver-types';
import { noConfig } from '#config/config.ts';
import type { ParsedDocument } from '#features/parsed-document.ts';
import { LineIndex } from '#features/position.ts';
import { readPlan } from '#model/plan.ts';
import { cursorOf, type FixtureFile, parseFixture, renderRanges } from '#test/fixtures/fixture.ts';
import { entryOf } from '#workspace/index-entry.ts';
import { otherPlansOf } from '#workspace/other-plans.ts';
import { PlanIndex } from '#workspace/plan-index.ts';
import { referenceDataOf } from '#workspace/reference-data.ts';

/** A workspace of a few plans in memory, one of which is asked about at its `$0`. */
export interface WorkspacePlans {
  readonly document: ParsedDocument & { readonly version: number };
  readonly offset: number;
  readonly workspace: PlanIndex;
  /** Every plan by its name. */
  readonly documents: ReadonlyMap<string, ParsedDocument>;
  readonly files: readonly FixtureFile[];
}

/** Reads a fixture of several plans, the files of a folder that is the workspace; just one of them has the cursor. */
export function workspacePlans(fixture: string): WorkspacePlans {
  const { files } = parseFixture(fixture);
  const workspace = new PlanIndex();
  const documents = new Map<string, ParsedDocument>();
  for (const round of ['exports', 'full'] as const)
    for (const { path: name, text } of files) {
      const uri = `file:///w/${name}`;
      const plan = readPlan(text, referenceDataOf(noConfig, otherPlansOf(uri, workspace)));
      workspace.put(entryOf(plan, { uri, name }, round)); // in the second round they know each other
      documents.set(name, { uri, plan, lines: new LineIndex(text) });
    }
  const open = files.find(({ cursors }) => cursors.length > 0);
  if (!open) throw new Error('no $0 in the fixture');
  return {
    document: { ...documents.get(open.path)!, version: 1 },
    offset: cursorOf(open),
    workspace,
    documents,
    files,
  };
}

/** `locations` are the ranges that `‹…›` mark in the fixture, in every plan. */
export function checkLocations({ documents, files }: WorkspacePlans, locations: readonly Location[]): void {
  const rendered = files.map(({ path: name, text }) => {
    const { uri, lines } = documents.get(name)!;
    const spans = locations.filter((each) => each.uri === uri).map(({ range }) => lines.spanOf(range));
    return [name, renderRanges(text, spans)];
  });
  expect(rendered).toEqual(files.map(({ path: name, text, marks }) => [name, renderRanges(text, marks)]));
}
