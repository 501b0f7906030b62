import type { FieldKind } from '#grammar/tables/labels.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import { cellsOf, isDelimiterRow } from '#grammar/text-table.ts';
import type { Block, Item, Line } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { blocksBelow, contentOf, ownLines } from '#model/structure/walk.ts';
import type { TaskField } from '#model/tasks/field.ts';
import type { TaskTable } from '#model/tasks/table.ts';
import type { Task } from '#model/tasks/task.ts';
import type { TextEdit } from '#rules/finding.ts';
import { type Consequence, edited, type Mutant, type Mutation, replaced } from '#tools/quality/mutation.ts';
import { endOf, parentOf, siblingsOf, twice, withoutItem } from './places.ts';

/** The child of a task that is one field and nothing else. */
function blockOf({ item }: Task, { label }: TaskField): Item | undefined {
  return item.children.find(
    (child): child is Item => child.kind === 'item' && contentOf(child.lines).start === label.start,
  );
}

const kindsOf = ({ fields }: Task) => fields.map(({ kind }) => kind);
const has = (task: Task, kind: FieldKind) => kindsOf(task).includes(kind);

/** Tasks whose fields are their own, not shared with the dashes next to them, and not read under TỔ CHỨC THỰC HIỆN. */
function ownTasks({ tasks }: Plan): Task[] {
  return tasks.filter(
    (task) =>
      task.fields.length > 0 &&
      !task.inImplementation &&
      !tasks.some((other) => other !== task && other.fields === task.fields),
  );
}

/** Words that give work to somebody, or a sentence that begins with who does it: then a lead is named in words. */
const namesLead =
  /giao|chủ trì|phối hợp|mời|đề nghị|(?:^|[.:\n]\s*)(?:Sở|UBND|Ủy ban|Báo|Đài|Ban biên tập)/iu;

/** What a task says besides its fields, and what the clauses above it say: there a lead may stand too. */
function surroundingText(plan: Plan, task: Task): string {
  const labels = new Set(task.fields.map(({ label }) => label.start));
  const below = blocksBelow(task.item.children).filter(
    (block) => block.kind !== 'trivia' && !labels.has(contentOf(block.lines).start),
  );
  const own = below.map((block) => contentOf(ownLines(block)));
  const above: Span[] = [];
  for (let item = parentOf(plan, task.item); item && item.level !== 'section'; item = parentOf(plan, item))
    above.push(contentOf(item.lines));
  return [contentOf(task.item.lines), ...own, ...above].map((span) => sliceOf(plan.text, span)).join('\n');
}

/** Whether a task has siblings with such a field: then it is asked for one. */
const isAsked = (plan: Plan, task: Task, kind: FieldKind) => {
  const siblings = siblingsOf(plan, task.item);
  return plan.tasks.some((other) => other !== task && siblings.includes(other.item) && has(other, kind));
};

/** Each task with its only field of a kind taken out, where nothing else says the same. */
function* withoutField(plan: Plan, kind: FieldKind, otherPlaces: RegExp): Iterable<Mutant> {
  if (kind === 'lead' ? plan.planDefaults.lead : plan.planDefaults.deadline) return;
  for (const task of ownTasks(plan)) {
    const field = task.fields.filter((each) => each.kind === kind);
    const block = field.length === 1 ? blockOf(task, field[0]!) : undefined;
    if (kind === 'product' && has(task, 'quantity')) continue; // an amount of something is a product
    const isTaskStill =
      kind === 'lead'
        ? has(task, 'cooperation') || isAsked(plan, task, 'lead')
        : has(task, 'lead') || has(task, 'cooperation');
    if (!block || task.fields.length < 2 || !isTaskStill) continue;
    if (otherPlaces.test(surroundingText(plan, task))) continue;
    yield edited(withoutItem(plan, block), task.item.start);
  }
}

const gone: readonly Mutation[] = [
  {
    rule: 'missing-lead-agency',
    what: {
      vi: 'bỏ dòng cơ quan chủ trì của một nhiệm vụ',
      en: 'the line of a task’s lead agency taken out',
    },
    places: (plan) => withoutField(plan, 'lead', namesLead),
  },
  {
    rule: 'missing-deadline',
    what: { vi: 'bỏ dòng thời gian của một nhiệm vụ', en: 'the line of a task’s deadline taken out' },
    places: (plan) => withoutField(plan, 'deadline', /(?!)/),
  },
  {
    rule: 'missing-product',
    what: { vi: 'bỏ dòng sản phẩm của một nhiệm vụ', en: 'the line of a task’s product taken out' },
    consequences: [
      {
        rule: 'missing-product',
        where: 'plan',
        why: {
          vi: 'quy tắc tắt theo mặc định, chỉ bật để đo',
          en: 'the rule is off by default, and on to be measured',
        },
      },
    ],
    places: (plan) => withoutField(plan, 'product', /sản phẩm|kết quả|báo cáo|số lượng/iu),
  },
  {
    rule: 'missing-lead-agency',
    what: { vi: 'bỏ hết các trường của một nhiệm vụ', en: 'all the fields of a task taken out' },
    consequences: [
      {
        rule: 'missing-deadline',
        where: 'line',
        why: { vi: 'nhiệm vụ ấy cũng mất thời hạn', en: 'the task has lost its deadline, too' },
      },
    ],
    *places(plan) {
      for (const task of ownTasks(plan)) {
        const blocks = task.item.children.filter(({ kind }) => kind !== 'trivia');
        const siblings = siblingsOf(plan, task.item).length;
        const siblingTasks = ownTasks(plan).filter(({ item }) =>
          siblingsOf(plan, task.item).includes(item),
        ).length;
        if (blocks.length !== task.fields.length || siblingTasks < 3 || siblingTasks * 2 < siblings + 2)
          continue;
        if (namesLead.test(surroundingText(plan, task))) continue;
        const edits = blocks.map(({ start, end }) => ({ start, end, text: '' }));
        yield edited(edits, task.item.start);
      }
    },
  },
];

/** A line with a fault has it again in its copy. */
const copied = (rule: string): Consequence => ({
  rule,
  where: 'line',
  why: { vi: 'dòng được lặp đã có lỗi ấy', en: 'the line that is repeated has that fault' },
});

/** Kinds of which a task has one. */
const once: readonly FieldKind[] = [
  'lead',
  'cooperation',
  'deadline',
  'quantity',
  'place',
  'product',
  'funding',
];

const fields: readonly Mutation[] = [
  {
    rule: 'empty-field',
    what: { vi: 'xóa giá trị của một trường', en: 'the value of a field blanked' },
    *places(plan) {
      for (const { kind, value, values, label } of plan.fields) {
        const isOne = values.length === 1 && values[0]!.start === value.start && value.end > value.start;
        if (kind === 'note' || !isOne || takesFromBelow(plan, label)) continue;
        yield { edits: [{ start: label.end, end: value.end, text: ':' }], at: label.start };
      }
    },
  },
  {
    rule: 'duplicate-field',
    what: { vi: 'lặp một trường của nhiệm vụ', en: 'a field of a task given twice' },
    consequences: [copied('agency-not-in-force'), copied('empty-field')],
    *places(plan) {
      for (const task of ownTasks(plan))
        for (const field of task.fields) {
          const block = once.includes(field.kind) ? blockOf(task, field) : undefined;
          if (!block || plan.text.slice(block.start, block.end).includes('//')) continue;
          const { edits, at } = twice(plan, block);
          yield { edits, at };
        }
    },
  },
];

/** Whether what follows a field would be read as its value, were it blank: sentences below it, not fields. */
function takesFromBelow({ blocks, text, fields }: Plan, label: Span): boolean {
  const index = blocks.findIndex(({ start, end, kind }) =>
    kind !== 'item'
      ? start <= label.start && label.start < end
      : start <= label.start && label.start < endOfLine(text, start),
  );
  const next = blocks.slice(index + 1).find(({ kind }) => kind !== 'trivia');
  if (!next || next.kind === 'trivia') return false;
  const isField = fields.some((field) => field.label.start === contentOf(next.lines).start);
  const own = blocks[index] as Block;
  const isNumbered =
    next.kind === 'item' &&
    own.kind === 'item' &&
    next.level !== own.level &&
    next.level !== 'dash' &&
    next.level !== 'plus';
  const isHigher =
    isNumbered && next.kind === 'item' && order.indexOf(next.level) < order.indexOf((own as Item).level);
  return (
    !isField &&
    !isHigher &&
    !(next.kind === 'item' && own.kind === 'item' && next.level === own.level && next.level === 'point')
  );
}

const order: readonly Item['level'][] = ['part', 'section', 'clause', 'subclause', 'point', 'dash', 'plus'];
const endOfLine = (text: string, from: number) => {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
};

function* inTables(plan: Plan, make: (table: TaskTable) => Iterable<Mutant>): Iterable<Mutant> {
  for (const table of plan.tables) if (!table.inImplementation) yield* make(table);
}

const blankCell = (kind: 'lead' | 'deadline', name: Mutation['what']): Mutation => ({
  rule: 'empty-field',
  what: name,
  places: (plan) =>
    inTables(plan, function* ({ rows }) {
      for (const row of rows) {
        const cell = row.cell(kind);
        if (cell && cell.end > cell.start) yield { ...replaced(cell, ''), at: row.line.start };
      }
    }),
});

/** The table without a column of pipes, in its header and in every row. */
function withoutColumn(plan: Plan, { header, columns }: TaskTable, kind: FieldKind): Mutant | undefined {
  const at = columns.indexOf(kind);
  const table = plan.blocks.find(({ start, end }) => start <= header.start && header.end <= end);
  if (at < 0 || table?.kind !== 'table' || plan.text[header.content.start] !== '|') return undefined;
  const edits = table.lines.flatMap((line): TextEdit[] =>
    line.kind === 'row' ? cut(plan.text, line, at) : [],
  );
  return edited(edits, header.content.start);
}

function cut(text: string, line: Line, at: number): TextEdit[] {
  if (isDelimiterRow(text, line))
    return [{ start: line.content.start, end: line.content.start + 4, text: '|' }];
  const cell = cellsOf(text, line)[at];
  if (!cell) return [];
  const start = text.lastIndexOf('|', cell.start - 1);
  const end = text.indexOf('|', cell.end);
  return [{ start, end: end < 0 ? line.content.end : end, text: '' }];
}

const noColumn = (rule: string, kind: FieldKind, what: Mutation['what']): Mutation => ({
  rule,
  what,
  places: (plan) =>
    inTables(plan, function* (table) {
      const mutant = withoutColumn(plan, table, kind);
      if (mutant) yield mutant;
    }),
});

const tables: readonly Mutation[] = [
  blankCell('lead', { vi: 'xóa ô cơ quan chủ trì của một dòng bảng', en: 'the lead cell of a row blanked' }),
  blankCell('deadline', {
    vi: 'xóa ô thời gian của một dòng bảng',
    en: 'the deadline cell of a row blanked',
  }),
  noColumn('missing-lead-agency', 'lead', {
    vi: 'bỏ cột cơ quan chủ trì của bảng',
    en: 'the lead column of a table taken out',
  }),
  noColumn('missing-deadline', 'deadline', {
    vi: 'bỏ cột thời gian của bảng',
    en: 'the deadline column of a table taken out',
  }),
];

const onlyMeasured = (rule: string): Consequence => ({
  rule,
  where: 'plan',
  why: {
    vi: 'quy tắc tắt theo mặc định, chỉ bật để đo',
    en: 'the rule is off by default, and on to be measured',
  },
});

const leads: readonly Mutation[] = [
  {
    rule: 'vague-agency',
    what: { vi: 'giao cho “các cơ quan liên quan”', en: 'the work given to “các cơ quan liên quan”' },
    consequences: [onlyMeasured('vague-agency')],
    *places(plan) {
      for (const { kind, value } of plan.fields)
        if (kind === 'lead' && value.end > value.start)
          yield replaced({ start: value.start, end: endOf(plan.text, value) }, 'Các cơ quan liên quan');
    },
  },
  {
    rule: 'several-lead-agencies',
    what: { vi: 'thêm một cơ quan chủ trì thứ hai', en: 'a second lead agency added' },
    consequences: [onlyMeasured('several-lead-agencies')],
    *places(plan) {
      for (const { role, members, values, label } of plan.agencyLists) {
        const isOne = members.length === 1 && members[0]!.kind === 'named' && values.length === 1;
        const second = ['Thanh tra tỉnh', 'Công an tỉnh'].find((name) => name !== members[0]!.name);
        if (role !== 'lead' || !label || !isOne || sliceOf(plan.text, values[0]!).length > 60) continue;
        const at = endOf(plan.text, values[0]!);
        yield { edits: [{ start: at, end: at, text: `; ${second}` }], at: values[0]!.start };
      }
    },
  },
];

export const taskMutations: readonly Mutation[] = [...gone, ...fields, ...tables, ...leads];
