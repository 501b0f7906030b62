import { describePeriod } from '#features/deadline-text.ts';
import { plain } from '#features/hover/markdown.ts';
import type { Plan } from '#model/plan.ts';
import { deadlineAt } from '#model/times/deadline-at.ts';
import type { Locale } from '#options/bilingual.ts';
import type { HoverContent } from './hover-content.ts';

/** The days that the deadline at `offset` means; nothing where its words say all there is. */
export function deadlineHover(plan: Plan, offset: number, locale: Locale): HoverContent | undefined {
  const deadline = deadlineAt(plan, offset);
  const days = deadline && describePeriod(deadline.reading, locale);
  if (!deadline || days === undefined) return undefined;
  const head = locale === 'vi' ? 'Thời hạn' : 'Deadline';
  return { start: deadline.start, end: deadline.end, markdown: `${head}: ${plain(days)}` };
}
