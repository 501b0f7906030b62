import type { Span } from '#grammar/text/span.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import { cursorOf, parseFile } from '#test/fixtures/fixture.ts';

/** A plan of a template and the offset of the `$0` in it. */
export function planAt(template: string): { readonly plan: Plan; readonly offset: number } {
  const file = parseFile(template);
  return { plan: readPlan(file.text), offset: cursorOf(file) };
}

/** The text with each of `spans` between brackets: what tests compare. */
export function bracketed(text: string, spans: readonly Span[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}
