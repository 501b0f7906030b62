import { type TaskLine, taskLines } from '#cli/task-rows.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { readPlan } from '#model/plan.ts';
import { contentOf, itemsOf, partOf } from '#model/structure/walk.ts';
import type { Finding } from '#rules/finding.ts';
import { lintPlan } from '#rules/lint.ts';

/** What the tool says of a plan: what the truth is compared with. */
export interface Reading {
  /** Marker and name. */
  readonly sections: readonly string[];
  readonly tasks: readonly TaskLine[];
  readonly findings: readonly Finding[];
}

/** What the tool says of a text, as `kh tasks` and `kh lint` print it. */
export function readingOf(text: string): Reading {
  const plan = readPlan(text);
  const sections = itemsOf(partOf(plan.tree, 'body')?.blocks ?? []).filter(
    ({ level }) => level === 'section',
  );
  return {
    sections: sections.map(
      ({ marker, lines }) => `${text.slice(marker.start, marker.end)} ${plainOf(text, contentOf(lines))}`,
    ),
    tasks: taskLines(plan),
    findings: lintPlan(plan),
  };
}
