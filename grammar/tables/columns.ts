import type { FieldKind } from '#grammar/tables/labels.ts';
import { alternation } from '#lexicon/alternation.ts';

/**
 * What a column of a task table is about, by words in its heading: columns are named more freely than fields, and a
 * heading that is no known label still says whether somebody leads. In order: the first that fits counts.
 */
const columnWords: readonly (readonly [RegExp, FieldKind])[] = [
  [new RegExp(alternation('column-words.lead'), 'iu'), 'lead'],
  [/phối hợp/iu, 'cooperation'],
  [new RegExp(`^(?:các )?${alternation('column-words.doer')}.*thực hiện`, 'iu'), 'lead'],
  [new RegExp(String.raw`^${alternation('column-words.time')}(?!\p{L})|^hoàn thành`, 'iu'), 'deadline'],
  [/^(?:dự kiến )?(?:sản phẩm|kết quả)|đầu ra/iu, 'product'],
  [new RegExp(alternation('column-words.money'), 'iu'), 'funding'],
  [new RegExp(String.raw`^${alternation('column-words.content')}(?!\p{L})`, 'iu'), 'content'],
  [/^địa điểm/iu, 'place'],
  [/^(?:thành phần|đối tượng)/iu, 'participants'],
];

/** The kind of column that the words of a heading point to, where they are no known label; undefined for none. */
export function looseColumnKind(heading: string): FieldKind | undefined {
  return columnWords.find(([words]) => words.test(heading))?.[1];
}
