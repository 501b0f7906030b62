import { foldKey, withoutDiacritics } from '#grammar/text/fold.ts';
import { lazy, memoizeByKey } from '#grammar/text/memoize.ts';
import { isOneEditApart } from '#grammar/text/one-edit.ts';
import { isSyllable } from '#grammar/text/syllable.ts';
import { memoizeByForm, type WordForm } from '#grammar/words/word-form.ts';
import { wordTable } from '#grammar/words/word-table.ts';
import { alternation } from '#lexicon/alternation.ts';
import { sectionWords, wordList } from '#lexicon/words.ts';

/** The kinds of field of a task. `ordinal` is a column of tables only (STT). */
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

/** The kinds in the order in which a task is offered the fields that it lacks. */
export const fieldOrder: readonly FieldKind[] = [
  'lead',
  'cooperation',
  'deadline',
  'product',
  'quantity',
  'funding',
  'participants',
  'content',
  'method',
  'place',
  'note',
  'ordinal',
];

/** Kinds of which a head is no label without a tail: who leads and who cooperates have the same heads. */
const sharedHeads: ReadonlySet<FieldKind> = new Set(['lead', 'cooperation']);

function wordsOfKind(kind: FieldKind): LabelWords {
  const part = (name: string) => sectionWords('labels', `${kind}-${name}`);
  return {
    heads: sharedHeads.has(kind) ? wordList('labels.bodies') : part('heads'),
    tails: part('tails'),
    bareHead: !sharedHeads.has(kind),
    alone: part('alone'),
    column: part('columns'),
    offered: part('offered'),
  };
}

/** The one table of field labels (docs/language.md, section 5), in small letters. */
export const labelTable = Object.fromEntries(fieldOrder.map((kind) => [kind, wordsOfKind(kind)])) as Readonly<
  Record<FieldKind, LabelWords>
>;

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
const fieldLabels = lazy(() => spread(false));
const columnLabels = lazy(() => spread(true));

/** Labels that go on with what they are about: `Thời gian tổ chức Hội nghị`, `Cơ quan chủ trì soạn thảo`. */
const bodiesGoingOn = alternation('labels.going-on-bodies');
const longer: readonly (readonly [RegExp, FieldKind])[] = [
  [
    new RegExp(
      String.raw`^${alternation('labels.going-on-times')} (?:dự kiến )?${alternation('labels.going-on-time-tails')}(?: [^\s:;.]+){1,8}$`,
    ),
    'deadline',
  ],
  [new RegExp(String.raw`^${bodiesGoingOn} chủ trì(?: (?!phối)[^\s,:;.]+){1,4}$`), 'lead'],
  [new RegExp(String.raw`^${bodiesGoingOn} phối hợp(?: [^\s,:;.]+){1,3}$`), 'cooperation'],
];
const longerKind = (key: string) => longer.find(([words]) => words.test(key))?.[1];
/** The longest label is some 60 letters; what is longer is a sentence before a colon. */
const maxLabelLength = 80;

/** So many labels are remembered: plans use few, and folding each anew would cost more than all else in a field. */
const maxKnown = 2000;

const kindOfLabel = memoizeByKey(maxKnown, (label): FieldKind | undefined => {
  const key = foldKey(label);
  return fieldLabels().get(key) ?? longerKind(key) ?? misspeltKind(key);
});

/** Labels by their letters alone, without marks and blanks: what is left of them after most slips. */
const lettersOfLabels = lazy(
  () => new Map([...fieldLabels()].map(([label, kind]) => [lettersOf(label), kind])),
);
const lettersOf = (key: string) => withoutDiacritics(key).replace(/[^a-z]/g, '');
/** Shorter ones are too near to other words. */
const minLetters = 6;

/**
 * The kind of a label with one slip: a wrong mark, a torn syllable, a lost blank, a letter too many, too few, wrong or swapped. Some word
 * of it must be no syllable, or the words may be other ones (`Nơi dùng` is no `Nội dung`), and some letter must have its marks. What
 * stands before a comma is no slip of the label behind it.
 */
function misspeltKind(key: string): FieldKind | undefined {
  if (/^[\u0000-\u007f]*$|,/.test(key) || key.split(/[\s/-]+/).every(isSyllable)) return undefined;
  const letters = lettersOf(key);
  if (letters.length < minLetters) return undefined;
  const labels = lettersOfLabels();
  const kind = labels.get(letters);
  if (kind) return kind;
  const near = new Set(
    [...labels].flatMap(([label, other]) => (isOneEditApart(letters, label) ? [other] : [])),
  );
  return near.size === 1 ? [...near][0] : undefined;
}

/** The kind of field that `label` (the words before a colon) names, compared folded, a slip forgiven; undefined when it names none. */
export function fieldKindOf(label: string): FieldKind | undefined {
  return label.length > maxLabelLength ? undefined : kindOfLabel(label);
}

/** The kind of column that the words of a header cell name, compared folded; undefined when they name none. */
export function columnKindOf(cell: string): FieldKind | undefined {
  if (cell.length > maxLabelLength) return undefined;
  const key = foldKey(cell)
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/[.:]$/, '');
  return columnLabels().get(key) ?? longerKind(key);
}

/** The first words of all that a column is named by. */
const firstColumnWords = lazy(
  () =>
    new Set(
      [
        ...columnLabels().keys(),
        ...wordList('labels.going-on-times'),
        ...wordList('labels.going-on-bodies'),
      ].map((label) => wordTable(label).forms[0]!.key),
    ),
);

/** Whether the name of a column can begin with a word. */
export const mayBeginColumn = memoizeByForm(({ key }: WordForm): boolean => firstColumnWords().has(key));

/** All labels of fields as they are folded, for what is generated from the table. */
export function allFieldLabels(): readonly string[] {
  return [...fieldLabels().keys()];
}
