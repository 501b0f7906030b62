import { endingBegins } from '#grammar/parts/tail.ts';
import { isInCapitals, isTitle } from '#grammar/parts/title.ts';
import * as phrases from '#grammar/tables/phrases.ts';
import type { Line } from '#grammar/tree.ts';
import { findFrom, type LineReader, opensBody } from './line-reader.ts';

/** A decision that stands above the plan that it issues, by indices of lines. */
export interface DecisionAbove {
  /** The line `QUYẾT ĐỊNH`; undefined where the text begins below it, with the articles. */
  readonly title: number | undefined;
  /** Where its recipients and its signature begin; undefined where it has neither. */
  readonly ending: number | undefined;
  /** The line `KẾ HOẠCH` of the plan. */
  readonly plan: number;
}

/**
 * The decision of a text that holds one and the plan which it issues: articles (`Điều 1.`) before any other numbered
 * item, and below them a title `KẾ HOẠCH`. Undefined where a plan stands first: its own articles may follow.
 */
export function findDecision(reading: LineReader): DecisionAbove | undefined {
  const { lines, words } = reading;
  const article = findFrom(0, lines.length, (i) => lines[i]!.kind === 'item' && opensBody(lines[i]!));
  if (article === undefined || !isArticle(lines[article]!)) return undefined;
  const title = findFrom(0, article, (i) => phrases.decisionTitle.test(words(i)));
  const above = findFrom(title ?? 0, article, (i) => isTitle(reading, i));
  // `… BAN HÀNH` / `KẾ HOẠCH KIỂM KÊ …` in the decision's subject; a plan's title has no such line below it.
  const opens = findFrom((above ?? 0) + 1, article, (i) => phrases.decisionOpens.test(words(i)));
  if (above !== undefined && opens === undefined) return undefined;
  const plan = findFrom(article + 1, lines.length, (i) => isPlanTitle(reading, i));
  if (plan === undefined) return undefined;
  const ending = endingBegins(reading, article, plan);
  return title === undefined && ending === undefined ? undefined : { title, ending, plan };
}

/** `Điều 1.`. */
const isArticle = ({ level, marker }: Line) => level === 'clause' && marker?.style === 'word';

/** A title that no line of an article can be: in capitals, or below a blank line. */
function isPlanTitle(reading: LineReader, i: number): boolean {
  const { lines, words } = reading;
  if (lines[i]!.kind !== 'text' || !isTitle(reading, i)) return false;
  return isInCapitals(words(i)) || lines[i - 1]?.kind === 'blank';
}
