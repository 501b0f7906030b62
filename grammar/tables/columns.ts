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

/**
 * The number of the column that says what is to be done: the one that is named so, else the first without a known name in a
 * table that says who leads and when, with whom or with what result; or when and with what result. -1 for a table of
 * persons, places or times, and for one that says nothing of the kind.
 */
export function contentColumn(names: readonly string[], kinds: readonly (FieldKind | undefined)[]): number {
  const named = kinds.indexOf('content');
  const has = (kind: FieldKind) => kinds.includes(kind);
  const isLed = has('lead') && (has('cooperation') || has('deadline') || has('product'));
  const isShared = has('cooperation') && (has('deadline') || has('product'));
  const isDue = has('deadline') && has('product') && !has('place') && !has('participants');
  if (named >= 0 || !(isLed || isShared || isDue)) return named;
  const first = names.findIndex((name, i) => kinds[i] === undefined && name !== '');
  return first >= 0 && /\p{L}/u.test(names[first]!) && !noTasks.test(names[first]!) ? first : -1;
}

const noTasks = new RegExp(
  String.raw`^${alternation('column-words.no-tasks')}(?!\p{L})|${alternation('column-words.counts')}`,
  'iu',
);
