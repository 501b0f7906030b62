import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import { agencyMentionHover } from '#features/hover/agency-mention.ts';
import { citationHover } from '#features/hover/citation.ts';
import type { Told } from '#features/hover/told.ts';
import type { LineIndex } from '#features/position.ts';
import type { Plan } from '#model/plan.ts';
import type { Locale } from '#rules/options.ts';

/** What can be told of a place, the first that has something to tell. */
const tellers: readonly ((plan: Plan, offset: number, locale: Locale) => Told | undefined)[] = [
  citationHover,
  agencyMentionHover,
];

/** What is known of what stands at `offset`; undefined where nothing is. */
export function hoverAt(plan: Plan, lines: LineIndex, offset: number, locale: Locale): Hover | undefined {
  for (const tell of tellers) {
    const told = tell(plan, offset, locale);
    if (told)
      return {
        contents: { kind: MarkupKind.Markdown, value: told.markdown },
        range: lines.rangeOf(told),
      };
  }
  return undefined;
}
