import { shortDate } from '#catalog/citation.ts';
import type { Plan } from '#model/plan.ts';
import type { Bilingual } from '#options/bilingual.ts';

/** The date by which a plan is checked, as precise as it is known: a day, a month (`3/2026`) or a year. The plan has one. */
export function planDateWords(plan: Plan): Bilingual {
  const [year = '', month = ''] = plan.date!.day.split('-');
  switch (precisionOf(plan)) {
    case 'day':
      return { vi: shortDate(plan.date!.day), en: shortDate(plan.date!.day) };
    case 'month':
      return { vi: `${Number(month)}/${year}`, en: `${Number(month)}/${year}` };
    case 'year':
      return { vi: `năm ${year}`, en: year };
  }
}

/** The same with its unit: `ngày 31/3/2026`, `tháng 3/2026`, `năm 2026`. */
export function planDateWithUnit(plan: Plan): Bilingual {
  const { vi, en } = planDateWords(plan);
  const unit = { day: 'ngày ', month: 'tháng ', year: '' }[precisionOf(plan)];
  return { vi: `${unit}${vi}`, en };
}

/** What a plan says of its own date: `đề ngày 31/3/2026`; `của năm 2026` where only the subject names a year; a cited day is not its own. */
export function datedPlan(plan: Plan): Bilingual {
  const { vi, en } = planDateWithUnit(plan);
  const { source } = plan.date!;
  if (source === 'citation')
    return { vi: `kế hoạch viện dẫn văn bản ${vi}`, en: `the plan cites a document of ${en}` };
  return source === 'subject'
    ? { vi: `kế hoạch của ${vi}`, en: `the plan is for ${en}` }
    : { vi: `kế hoạch đề ${vi}`, en: `the plan is of ${en}` };
}

function precisionOf({ date, header }: Plan): 'day' | 'month' | 'year' {
  if (date!.source === 'subject') return 'year';
  if (date!.source !== 'header-month') return 'day';
  return header.date?.month ? 'month' : 'year';
}
