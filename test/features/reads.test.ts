import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { catalogData } from '#catalog/reference-data.ts';
import { callHierarchyItems } from '#features/call-hierarchy.ts';
import { createSnapshot } from '#features/document-snapshot.ts';
import type { EditorSupport, Feature, FeatureContext } from '#features/feature.ts';
import { languageFeatures } from '#features/language-service.ts';
import { LineIndex } from '#features/position.ts';
import { TokenResults } from '#features/token-results.ts';
import { resultOf } from '#grammar/text/steps.ts';
import { factSteps, readPlan } from '#model/plan.ts';
import { defaultSettings } from '#options/settings.ts';
import { throwRuleError } from '#rules/rule-error.ts';

const text = readFileSync(path.join(import.meta.dirname, '../../examples/nhieu-loi.kh'), 'utf8');
const lines = new LineIndex(text);
const rows = Object.entries<Feature>(languageFeatures).filter(([, { reads }]) => reads);

const context: Partial<FeatureContext> = { editor: {} as EditorSupport, tokenResults: new TokenResults() };

/** An agency that leads a task, and what a client comes back with when it asks about it. */
const agency = text.indexOf('Sở Nội vụ;\n', text.indexOf('Cơ quan chủ trì: Sở Nội vụ'));
const position = lines.positionAt(agency);
const [item] = callHierarchyItems(
  createSnapshot({ uri: 'file:///a.kh', version: 1, text, referenceData: catalogData }, throwRuleError),
  agency,
)!;

/** The facts that take long in a long plan. */
const long = new Set([
  'citations',
  'lists',
  'nodes',
  'planDefaults',
  'tasks',
  'deadlines',
  'passages',
  'abbreviations',
  'references',
  'agencyLists',
  'agencyMisspellings',
  'agencies',
]);

it.each(rows)('%s reads no fact that takes long but those that its row names', (_name, { reads, run }) => {
  const read: string[] = [];
  const plan = readPlan(text, catalogData, (fact, value) => {
    read.push(fact);
    return value();
  });
  resultOf(factSteps(plan, reads!));
  const before = read.length;
  const inlayHints = { deadlines: true, abbreviations: true };
  const options = { ...defaultSettings, codeLens: { tasks: true }, inlayHints };
  const range = { start: lines.positionAt(0), end: lines.positionAt(text.length) };
  const positions = [position];
  const document = { uri: 'file:///a.kh', version: 1, text, plan, lines };
  const request = { document, options, range, position, positions, item };
  expect(run(request as never, context as FeatureContext)).not.toEqual([]);
  expect(read.slice(before).filter((fact) => long.has(fact))).toEqual([]);
});

it('a snapshot reads facts in steps, and is parsed after them', () => {
  const snapshot = createSnapshot({ uri: '', version: 1, text, referenceData: catalogData }, throwRuleError);
  const steps = snapshot.reading(['tasks']);
  steps.next();
  const plan = resultOf(steps);
  expect(plan).toBe(snapshot.plan);
  expect(plan.tasks).toEqual(readPlan(text).tasks);
});
