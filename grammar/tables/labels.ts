import { foldKey } from '#grammar/text/fold.ts';

/** What a field says of its task. `ordinal` is a column of tables only (STT). */
export type FieldKind =
  | 'lead'
  | 'cooperation'
  | 'deadline'
  | 'product'
  | 'quantity'
  | 'funding'
  | 'participants'
  | 'content'
  | 'method'
  | 'place'
  | 'note'
  | 'ordinal';

/**
 * How the labels of one kind are put together: a head (`Cơ quan`) and a tail (`chủ trì`); `alone` are labels of
 * their own. `bareHead` says that a head needs no tail (`Thời gian`). `column` are words that tables use only.
 */
interface LabelWords {
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  readonly bareHead: boolean;
  readonly alone: readonly string[];
  readonly column: readonly string[];
  /** The label to offer in a task, the usual one first. */
  readonly offered: readonly string[];
}

const bodies = [
  'cơ quan', 'đơn vị', 'bộ phận', 'sở, ngành', 'cơ quan, đơn vị', 'cơ quan/đơn vị', 'đơn vị, cá nhân', 'phòng, ban',
]; // biome-ignore format: one idea

/** The one table of field labels (docs/language.md, section 5), in lower case. */
export const labelTable: Readonly<Record<FieldKind, LabelWords>> = {
  lead: {
    heads: bodies,
    tails: [
      'chủ trì', 'chủ trì thực hiện', 'chủ trì tham mưu', 'chủ trì tham mưu thực hiện', 'chủ trì, tham mưu',
      'chủ trì tổ chức thực hiện', 'chủ trì, tổ chức thực hiện', 'thực hiện', 'đầu mối', 'tham mưu',
      'chịu trách nhiệm', 'chủ trì, phối hợp', 'đầu mối thực hiện', 'được giao',
    ],
    bareHead: false,
    alone: ['chủ trì', 'phân công', 'phân công thực hiện', 'người thực hiện', 'chủ trì thực hiện', 'đầu mối'],
    column: ['chủ trì tham mưu', 'trách nhiệm thực hiện', 'phân công nhiệm vụ', 'cơ quan', 'đơn vị'],
    offered: ['Cơ quan chủ trì', 'Đơn vị chủ trì', 'Cơ quan thực hiện'],
  },
  cooperation: {
    heads: bodies,
    tails: ['phối hợp', 'phối hợp thực hiện', 'cùng thực hiện'],
    bareHead: false,
    alone: ['phối hợp', 'phối hợp thực hiện'],
    column: [],
    offered: ['Cơ quan phối hợp', 'Đơn vị phối hợp'],
  },
  deadline: {
    heads: ['thời gian', 'thời hạn', 'thời điểm', 'tiến độ', 'lộ trình'],
    tails: [
      'thực hiện', 'hoàn thành', 'ban hành', 'dự kiến', 'tổ chức', 'tổ chức thực hiện', 'thực hiện, hoàn thành',
      'dự kiến hoàn thành', 'dự kiến thực hiện', 'hoàn thành dự kiến', 'thực hiện dự kiến', 'thực hiện và hoàn thành',
      'triển khai', 'triển khai thực hiện', 'hoàn thiện', 'trình', 'báo cáo',
    ],
    bareHead: true,
    alone: [
      'hoàn thành', 'hoàn thành trước', 'hạn hoàn thành', 'ngày hoàn thành', 'thời gian, địa điểm', 'thời gian và địa điểm',
      'thời gian, địa điểm tổ chức', 'thời gian, địa điểm thực hiện',
    ],
    column: ['thời gian thực hiện/hoàn thành', 'thời gian/tiến độ'],
    offered: ['Thời gian thực hiện', 'Thời gian hoàn thành', 'Thời hạn hoàn thành'],
  },
  product: {
    heads: ['sản phẩm', 'kết quả', 'sản phẩm/kết quả', 'kết quả/sản phẩm', 'sản phẩm, kết quả', 'kết quả, sản phẩm'],
    tails: ['đầu ra', 'dự kiến', 'đạt được', 'dự kiến đạt được', 'thực hiện', 'hoàn thành'],
    bareHead: true,
    alone: [],
    column: ['dự kiến sản phẩm', 'dự kiến kết quả', 'hình thức văn bản, sản phẩm'],
    offered: ['Sản phẩm', 'Kết quả'],
  },
  quantity: { heads: ['số lượng'], tails: [], bareHead: true, alone: [], column: [], offered: ['Số lượng'] },
  funding: {
    heads: ['kinh phí', 'nguồn kinh phí'],
    tails: ['thực hiện', 'dự kiến', 'tổ chức', 'bảo đảm', 'đảm bảo'],
    bareHead: true,
    alone: [],
    column: ['dự kiến kinh phí'],
    offered: ['Kinh phí thực hiện'],
  },
  participants: {
    heads: ['đối tượng', 'thành phần'],
    tails: ['tham dự', 'tham gia', 'thực hiện', 'tuyên truyền', 'áp dụng'],
    bareHead: true,
    alone: ['đối tượng, thành phần', 'thành phần, đối tượng'],
    column: [],
    offered: ['Thành phần', 'Đối tượng'],
  },
  content: {
    heads: ['nội dung', 'nhiệm vụ'],
    tails: [],
    bareHead: true,
    alone: ['nội dung thực hiện'],
    column: [
      'tên nhiệm vụ', 'nội dung nhiệm vụ', 'nội dung công việc', 'nội dung, nhiệm vụ', 'nhiệm vụ, giải pháp',
      'nhiệm vụ/giải pháp', 'nhiệm vụ cụ thể', 'công việc', 'nội dung hoạt động', 'hoạt động', 'tên văn bản',
      'nhiệm vụ và giải pháp', 'nội dung/nhiệm vụ', 'nhiệm vụ trọng tâm', 'nhiệm vụ chủ yếu', 'tên đề án',
    ],
    offered: ['Nội dung'],
  },
  method: {
    heads: ['hình thức', 'cách thức'],
    tails: ['thực hiện', 'tổ chức', 'tổ chức thực hiện'],
    bareHead: true,
    alone: [],
    column: [],
    offered: ['Hình thức'],
  },
  place: {
    heads: ['địa điểm'],
    tails: ['tổ chức', 'thực hiện'],
    bareHead: true,
    alone: [],
    column: [],
    offered: ['Địa điểm'],
  },
  note: { heads: ['ghi chú'], tails: [], bareHead: true, alone: [], column: [], offered: ['Ghi chú'] },
  ordinal: { heads: [], tails: [], bareHead: false, alone: [], column: ['stt', 'tt', 'số tt', 'số thứ tự'], offered: [] },
}; // biome-ignore format: rows of words

/** The order in which a task is offered the fields that it lacks. */
export const fieldOrder = Object.keys(labelTable) as readonly FieldKind[];

function spread(column: boolean): Map<string, FieldKind> {
  const map = new Map<string, FieldKind>();
  for (const kind of fieldOrder) {
    const { heads, tails, bareHead, alone, column: columns } = labelTable[kind];
    const all = [...alone, ...(bareHead ? heads : []), ...(column ? columns : [])];
    for (const head of heads) for (const tail of tails) all.push(`${head} ${tail}`);
    for (const label of all) map.set(label, kind); // the table is written folded
  }
  return map;
}

/** Folded labels by what is looked up; made when the first label is met. */
let labels: Readonly<Record<'field' | 'column', ReadonlyMap<string, FieldKind>>> | undefined;

function labelsOf(what: 'field' | 'column'): ReadonlyMap<string, FieldKind> {
  labels ??= { field: spread(false), column: spread(true) };
  return labels[what];
}

/** Labels that go on with what they are about: `Thời gian tổ chức Hội nghị`, `Cơ quan chủ trì soạn thảo`. */
const longer: readonly (readonly [RegExp, FieldKind])[] = [
  [
    /^(?:thời gian|thời hạn|thời điểm) (?:dự kiến )?(?:tổ chức|trình|gửi|báo cáo|ban hành)(?: [^\s:;.]+){1,8}$/,
    'deadline',
  ],
  [/^(?:cơ quan|đơn vị|bộ phận) chủ trì(?: (?!phối)[^\s,:;.]+){1,4}$/, 'lead'],
  [/^(?:cơ quan|đơn vị|bộ phận) phối hợp(?: [^\s,:;.]+){1,3}$/, 'cooperation'],
];
const longerKind = (key: string) => longer.find(([words]) => words.test(key))?.[1];
/** The longest label is some 60 letters; what is longer is a sentence before a colon. */
const longestLabel = 80;

/** Kinds of words met lately: plans use few labels, and folding each anew would cost more than all else in a field. */
const met = new Map<string, FieldKind | undefined>();
const mostMet = 2000;

/** The kind of field that `label` (the words before a colon) names, compared folded; undefined when it names none. */
export function fieldKindOf(label: string): FieldKind | undefined {
  if (label.length > longestLabel) return undefined;
  if (met.has(label)) return met.get(label);
  const key = foldKey(label);
  const kind = labelsOf('field').get(key) ?? longerKind(key);
  if (met.size >= mostMet) met.clear();
  met.set(label, kind);
  return kind;
}

/** The kind of column that the words of a header cell name, compared folded; undefined when they name none. */
export function columnKindOf(cell: string): FieldKind | undefined {
  if (cell.length > longestLabel) return undefined;
  const key = foldKey(cell)
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/[.:]$/, '');
  return labelsOf('column').get(key) ?? longerKind(key);
}

/** All labels of fields as they are folded, for what is generated from the table. */
export function allFieldLabels(): readonly string[] {
  return [...labelsOf('field').keys()];
}
