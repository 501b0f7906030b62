import type { FieldKind } from '#grammar/tables/labels.ts';

/**
 * What a column of a task table is about, by words in its heading: columns are named more freely than fields, and a
 * heading that is no known label still says whether somebody leads. In order: the first that fits counts.
 */
const columnWords: readonly (readonly [RegExp, FieldKind])[] = [
  [/chủ trì|đầu mối|chịu trách nhiệm|phân công/iu, 'lead'],
  [/phối hợp/iu, 'cooperation'],
  [/^(?:các )?(?:cơ quan|đơn vị|bộ phận|sở|phòng|người|cá nhân|lực lượng|trách nhiệm).*thực hiện/iu, 'lead'],
  [/^(?:thời gian|thời hạn|thời điểm|tiến độ|lộ trình|hạn|ngày|mốc)(?!\p{L})|^hoàn thành/iu, 'deadline'],
  [/^(?:dự kiến )?(?:sản phẩm|kết quả)|đầu ra/iu, 'product'],
  [/kinh phí|nguồn vốn|dự toán/iu, 'funding'],
  [
    /^(?:nội dung|nhiệm vụ|tên nhiệm vụ|công việc|đầu việc|hoạt động|giải pháp|các nhiệm vụ)(?!\p{L})/iu,
    'content',
  ],
  [/^địa điểm/iu, 'place'],
  [/^(?:thành phần|đối tượng)/iu, 'participants'],
];

/** The kind of column that the words of a heading point to, where they are no known label; undefined for none. */
export function looseColumnKind(heading: string): FieldKind | undefined {
  return columnWords.find(([words]) => words.test(heading))?.[1];
}
