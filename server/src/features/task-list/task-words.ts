import type { Bilingual } from '#options/bilingual.ts';

/** The words of lists of tasks: the headings of their columns, and what is said of an empty one. */
export const taskWords = {
  file: { vi: 'Tệp', en: 'File' },
  number: { vi: 'Số', en: 'Number' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  lead: { vi: 'Chủ trì', en: 'Lead' },
  cooperation: { vi: 'Phối hợp', en: 'Cooperation' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  fromDay: { vi: 'Từ ngày', en: 'From' },
  toDay: { vi: 'Đến ngày', en: 'To' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  line: { vi: 'Dòng', en: 'Line' },
  noTasks: { vi: 'Không có nhiệm vụ nào.', en: 'There are no tasks.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The words of groups of tasks. */
export const groupWords = {
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  dueSoon: (days: number): Bilingual => ({
    vi: `Sắp đến hạn (${days} ngày tới)`,
    en: `Due soon (next ${days} days)`,
  }),
  quarter: (quarter: string, year: string): Bilingual => ({
    vi: `Quý ${quarter} năm ${year}`,
    en: `Quarter ${quarter} of ${year}`,
  }),
  recurring: { vi: 'Thường xuyên, định kỳ', en: 'Recurring' },
  undated: { vi: 'Chưa rõ ngày', en: 'No known day' },
  noDeadline: { vi: 'Không có thời hạn', en: 'No deadline' },
  noLead: { vi: 'Chưa rõ cơ quan chủ trì', en: 'No lead agency' },
  noSection: { vi: 'Ngoài các mục', en: 'Outside the sections' },
} as const;
