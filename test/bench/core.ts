// What the benchmarks measure: the entry of the bundle that shipped.ts makes.
export { documents, documentsNumbered, documentsTitled } from '#catalog/document-table.ts';
export { catalogData } from '#catalog/reference-data.ts';
export { completionsAt } from '#features/completion.ts';
export { diagnosticOf } from '#features/diagnostics.ts';
export { LineIndex } from '#features/position.ts';
export { readDeadlines } from '#grammar/inline/deadline.ts';
export { parsePlan } from '#grammar/parse.ts';
export { readAbbreviations } from '#model/abbreviations/abbreviation.ts';
export { citationsOf } from '#model/citations/citation.ts';
export { readPlan } from '#model/plan.ts';
export { referencesIn } from '#model/references/reference.ts';
export { defaultOptions } from '#options/lint-options.ts';
export { lintPlan, lintText } from '#rules/lint.ts';
export { Workspace } from '#workspace/workspace.ts';
