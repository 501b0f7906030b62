import { lineTokens } from '#grammar/line-tokens.ts';
import { linesOf } from '#grammar/lines.ts';
import { PlanParser } from '#grammar/parser.ts';
import { partStarts } from '#grammar/parts.ts';
import { lazy } from '#grammar/text/memoize.ts';
import type { PlanTree } from '#grammar/tree.ts';
import { withContinuations } from '#grammar/wrap/continuations.ts';
import { withTabTables } from './text-table.ts';

/** One instance for the life of the process, made when the first plan is read. */
const planParser = lazy(() => new PlanParser());

/**
 * The tree of a plan. Total: any string gives a tree, nothing throws, and the cost is linear in its length.
 * Faults of the plan are no errors here; rules find them in the tree.
 */
export function parsePlan(text: string): PlanTree {
  const parser = planParser();
  const lines = withContinuations(text, withTabTables(text, linesOf(text)));
  parser.text = text;
  parser.input = lineTokens(lines, partStarts(text, lines));
  const parts = parser.plan();
  parser.input = []; // or the tokens live until the next plan
  parser.text = '';
  return { text, lines, parts };
}
