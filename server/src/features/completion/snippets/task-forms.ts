/** The section of the tasks with as many tasks as are wanted, in one of the forms that plans have. */

/** How the tasks of a plan stand: with their fields as points, as dashes, or as the rows of a table. */
export const taskForms = ['points', 'dashes', 'table'] as const;
export type TaskForm = (typeof taskForms)[number];

/** The names of the places of the task `n`, from 1. What the first one has is what the duties and the closing have, too. */
const placesOf = (n: number) => {
  const own = (name: string) => (n === 1 ? `{${name}}` : `{${name}${n}}`);
  return {
    task: `{task${n}:[tên nhiệm vụ ${n}]}`,
    lead: own('lead'),
    others: own('others'),
    due: `${own('due')} năm {year}`,
    product: `{product${n}:Báo cáo kết quả thực hiện}`,
  };
};

const marks = { points: ['a)', 'b)', 'c)', 'd)'], dashes: ['-', '-', '-', '-'] } as const;

const listed = (form: 'points' | 'dashes', n: number) => {
  const { task, lead, others, due, product } = placesOf(n);
  const [first, second, third, fourth] = marks[form];
  return `${n}. ${task}
${first} Cơ quan chủ trì: ${lead};
${second} Cơ quan phối hợp: ${others};
${third} Thời gian thực hiện: ${due};
${fourth} Sản phẩm: ${product}.`;
};

const row = (n: number) => {
  const { task, lead, others, due, product } = placesOf(n);
  return `| ${n} | ${task} | ${lead} | ${others} | ${due} | ${product} |`;
};

const table = (numbers: readonly number[]) => `Nhiệm vụ được phân công như sau:

| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm |
|---|---|---|---|---|---|
${numbers.map(row).join('\n')}`;

/**
 * The section with `count` tasks. Their names are words in brackets, which a draft may have and a plan that goes out may not.
 */
export function tasksTemplateOf(form: TaskForm, count: number): string {
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const tasks = form === 'table' ? table(numbers) : numbers.map((n) => listed(form, n)).join('\n');
  return `{section}. NỘI DUNG NHIỆM VỤ\n${tasks}`;
}

/** The defaults of the places that the tasks have of their own: those of the first one. */
export function taskFields<Field>(
  first: Readonly<Record<string, Field>>,
  count: number,
): Record<string, Field> {
  const fields: Record<string, Field> = {};
  for (let n = 2; n <= count; n++)
    for (const name of ['lead', 'others', 'due'])
      if (first[name] !== undefined) fields[`${name}${n}`] = first[name];
  return fields;
}
