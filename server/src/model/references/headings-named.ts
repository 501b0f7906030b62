import type { HeadingInOtherPlan } from '#catalog/reference-data.ts';
import type { ReferenceName, ReferenceStep } from '#grammar/inline/reference.ts';
import type { Span } from '#grammar/text/span.ts';
import type { ItemLevel } from '#grammar/tree.ts';
import { isPointLetter, itemNumber } from '#model/structure/numbered.ts';
import type { MissingName } from './resolve.ts';

/** A name of a reference that is the number of a heading. */
export interface NamedHeading extends Span {
  readonly heading: HeadingInOtherPlan;
}

export interface HeadingsNamed {
  readonly named: readonly NamedHeading[];
  /** The names that surely are the number of no heading there. */
  readonly missing: readonly MissingName[];
  /** What should hold the missing ones; undefined where they should stand at the top. */
  readonly holder: HeadingInOtherPlan | undefined;
}

/**
 * What the steps of a reference, from the largest on, name among the headings of another plan. Points lead to what holds
 * them. Nothing is missing where the numbers do not run from the first on without a gap: there they are what is wrong.
 */
export function headingsNamed(
  headings: readonly HeadingInOtherPlan[],
  steps: readonly ReferenceStep[],
): HeadingsNamed {
  const named: NamedHeading[] = [];
  let holder: number | undefined;
  for (const [i, { level, names, isRange }] of steps.entries()) {
    if (level === 'point' || level === 'annex' || level === 'article' || isRange) break;
    const found = names.map((name) => ({ name, at: placesOf(headings, holder, kindsOf(level, name)) }));
    for (const { name, at } of found)
      if (at.length === 1) named.push({ start: name.start, end: name.end, heading: headings[at[0]!]! });
    const missing = found
      .filter(
        ({ name, at }) => at.length === 0 && isSurelyMissing(headings, holder, kindsOf(level, name), i === 0),
      )
      .map(({ name }) => ({ ...name, level }));
    if (missing.length > 0)
      return { named, missing, holder: holder === undefined ? undefined : headings[holder] };
    const [only] = found;
    if (found.length !== 1 || only?.at.length !== 1) break;
    holder = only.at[0];
  }
  return { named, missing: [], holder: undefined };
}

/** What a name may be the number of. */
interface Sought {
  readonly levels: readonly ItemLevel[];
  readonly number: string;
}

function kindsOf(level: ReferenceStep['level'], { name }: ReferenceName): Sought {
  const number = itemNumber(name);
  if (level === 'part' || level === 'chapter') return { levels: ['part', 'section'], number };
  if (name.includes('.')) return { levels: /^\d/.test(name) ? ['subclause'] : [], number: name };
  if (/^[IVXL]+$/.test(name)) return { levels: ['section', 'part'], number };
  if (isPointLetter(name)) return { levels: [], number };
  return { levels: level === 'section' ? ['clause', 'part', 'section'] : ['clause'], number };
}

/** The headings of a number within one, those of the first level that has the number. */
function placesOf(
  headings: readonly HeadingInOtherPlan[],
  holder: number | undefined,
  { levels, number }: Sought,
): number[] {
  for (const level of levels) {
    const found = within(headings, holder, level).filter((at) => itemNumber(headings[at]!.marker) === number);
    if (found.length > 0) return found;
  }
  return [];
}

function within(
  headings: readonly HeadingInOtherPlan[],
  holder: number | undefined,
  level: ItemLevel,
): number[] {
  const found: number[] = [];
  const inside = new Set([holder ?? -1]);
  for (const [i, heading] of headings.entries()) {
    if (heading.inAnnex || !inside.has(heading.parent)) continue;
    inside.add(i);
    if (heading.level === level) found.push(i);
  }
  return found;
}

/** Sections are there to be counted, and run on as they should; a clause of no section may be any section's. */
function isSurelyMissing(
  headings: readonly HeadingInOtherPlan[],
  holder: number | undefined,
  { levels }: Sought,
  isFirst: boolean,
): boolean {
  const all = levels.map((level) => within(headings, holder, level)).find((each) => each.length > 0) ?? [];
  const level = all.length > 0 ? headings[all[0]!]!.level : undefined;
  if (level === undefined || level === 'subclause') return false;
  if (level === 'clause' && isFirst && within(headings, holder, 'section').length > 0) return false;
  if (level !== 'clause' && all.length < 2) return false;
  const isOne = all.every((at) => headings[at]!.parent === headings[all[0]!]!.parent);
  return isOne && all.every((at, i) => itemNumber(headings[at]!.marker) === String(i + 1));
}
