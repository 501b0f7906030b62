import type { Span } from '#grammar/text/span.ts';
import { meaningOf } from '#model/abbreviations/abbreviation-meaning.ts';
import type { Plan } from '#model/plan.ts';

/** Words shown behind a place without being in the text. */
export interface HintText {
  readonly offset: number;
  readonly label: string;
}

/**
 * What the abbreviations in `span` stand for, once a paragraph or item and abbreviation; nothing for short names, which
 * explain themselves, nor where it is not sure.
 */
export function abbreviationHints(plan: Plan, span: Span): HintText[] {
  const { abbreviations, passages } = plan;
  const hints: HintText[] = [];
  let at = 0; // of the passages
  let shown = new Set<string>();
  const known = new Map<string, string | undefined>();
  for (const use of abbreviations.uses) {
    while (at < passages.length && passages[at]!.end <= use.start) {
      at++;
      shown = new Set();
    }
    if (use.end < span.start || use.start > span.end || use.part.kind === 'recipients') continue;
    if (shown.has(use.name) || use.definition?.kind === 'name') continue;
    shown.add(use.name);
    const label = use.definition?.isSure
      ? use.definition.words
      : known.has(use.name)
        ? known.get(use.name)
        : onlyMeaning(plan, use.name);
    if (!use.definition) known.set(use.name, label);
    if (label !== undefined) hints.push({ offset: use.end, label });
  }
  return hints;
}

/** The meaning in the table of common abbreviations, where it has only one. */
function onlyMeaning(plan: Plan, name: string): string | undefined {
  const meaning = meaningOf(plan, name, 0);
  if (meaning?.source !== 'table') return undefined;
  const meanings = new Set(meaning.entries.flatMap(({ expansions }) => expansions));
  return meanings.size === 1 ? [...meanings][0] : undefined;
}
