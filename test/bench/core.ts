// What the benchmarks measure: the entry of the bundle that shipped.ts makes.
export { catalogWorld } from '#catalog/world.ts';
export { completionsAt } from '#features/completion.ts';
export { diagnosticOf } from '#features/diagnostics.ts';
export { LineIndex } from '#features/position.ts';
export { parsePlan } from '#grammar/parse.ts';
export { citationsOf } from '#model/citation.ts';
export { readPlan } from '#model/plan.ts';
export { lintPlan, lintText } from '#rules/lint.ts';
export { defaultOptions } from '#rules/options.ts';
