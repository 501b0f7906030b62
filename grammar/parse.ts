import { withBareMarkers } from '#grammar/bare-markers.ts';
import { lineTokens } from '#grammar/line-tokens.ts';
import { linesOf } from '#grammar/lines.ts';
import { PlanParser } from '#grammar/parser.ts';
import { partStarts } from '#grammar/parts.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { resultOf, type Steps } from '#grammar/text/steps.ts';
import type { PlanTree } from '#grammar/tree.ts';
import { withContinuations } from '#grammar/wrap/continuations.ts';
import { withTabTables } from './text-table.ts';
import { withTornTables } from './torn-table.ts';

/** One instance for the life of the process, made when the first plan is read. */
const planParser = lazy(() => new PlanParser());

/**
 * The tree of a plan. Total: any string gives a tree, nothing throws, and the cost is linear in its length.
 * Faults of the plan are no errors here; rules find them in the tree.
 */
export function parsePlan(text: string): PlanTree {
  return resultOf(parseSteps(text));
}

/** The same in steps. The parser is shared, so all that it does is one of them. */
export function* parseSteps(text: string): Steps<PlanTree> {
  const written = linesOf(text);
  yield;
  const lines = withContinuations(
    text,
    withBareMarkers(text, withTornTables(text, withTabTables(text, written))),
  );
  yield;
  const starts = partStarts(text, lines);
  yield;
  const parser = planParser();
  parser.text = text;
  parser.input = lineTokens(lines, starts);
  const parts = parser.plan();
  parser.input = []; // or the tokens live until the next plan
  parser.text = '';
  return { text, lines, parts };
}
