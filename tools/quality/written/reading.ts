import { type TaskLine, taskLines } from '#features/task-list/task-lines.ts';
import { hasLower } from '#grammar/text/characters.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Item, PlanTree } from '#grammar/tree.ts';
import { readPlan } from '#model/plan.ts';
import { namingLines } from '#model/structure/heading.ts';
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
  return {
    sections: sectionsOf(plan.tree).map((item) => {
      const { marker } = item;
      return `${text.slice(marker.start, marker.end)} ${plainOf(text, contentOf(namingLines(item)))}`;
    }),
    tasks: taskLines(plan),
    findings: lintPlan(plan),
  };
}

/** The headings that part the body of a plan, whatever they are numbered with: `I.`, `A.`, `Phần thứ nhất`; `1.` in capitals where nothing stands above it. */
function sectionsOf(tree: PlanTree): Item[] {
  const { text } = tree;
  const items = itemsOf(partOf(tree, 'body')?.blocks ?? []);
  const headings = items.filter(({ level }) => level === 'section' || level === 'part');
  if (headings.length > 0) return headings;
  return items.filter(({ level, lines }) => level === 'clause' && !hasLower(plainOf(text, contentOf(lines))));
}
