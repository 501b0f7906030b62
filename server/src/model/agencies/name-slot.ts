import { documentTypes } from '#grammar/tables/document-types.ts';
import { askingWords, jointWords } from '#grammar/tables/phrases.ts';
import { withoutDiacritics } from '#grammar/text/fold.ts';
import { memoizeByObject } from '#grammar/text/memoize.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import type { Span } from '#grammar/text/span.ts';
import { wordList } from '#lexicon/words.ts';
import type { Plan } from '#model/plan.ts';
import { contentOf, itemsOf } from '#model/structure/walk.ts';
import { isImplementation } from '#model/tasks/task.ts';

/**
 * Names of agencies and documents are typed without marks, and taken from a list (docs/editing.md): until one is taken, the
 * words of such a query are none of the plan's.
 */

/** A name that is looked for is not longer. */
const maxQueryLength = 300;

const withoutMarks = '[ -~]*';
const formsOf = (words: readonly string[]) =>
  words
    .flatMap((word) => [word, withoutDiacritics(word)])
    .map((form) => form.replaceAll(' ', '\\s+'))
    .join('|');
const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
const capitals = (words: readonly string[]) =>
  words.flatMap((word) => [capital(word), capital(withoutDiacritics(word))]).join('|');

/** Words at the start of a clause behind which a document or an agency is named, and nothing with marks since. */
const opened = new RegExp(
  `^\\W*(?:${formsOf([...wordList('basis-openers'), ...askingWords])})\\s+${withoutMarks}$`,
  'iu',
);
/** The same anywhere in a clause: a type of document, which has a capital there, … */
const typed = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${capitals(documentTypes.map(({ name }) => name))})\\s+${withoutMarks}$`,
  'u',
);
/** … and `phối hợp với`. */
const joined = new RegExp(`(?<![\\p{L}\\p{M}])(?:${formsOf(jointWords)})\\s+${withoutMarks}$`, 'iu');
const onlyWithoutMarks = /^[ -~]*$/;

/**
 * Whether a word at `at` belongs to a name that is being looked for: it has no marks, nor has any word before it, back to
 * where the name of an agency or a document may begin.
 */
export function isNameQuery(plan: Plan, at: Span): boolean {
  const { text } = plan;
  if (!onlyWithoutMarks.test(text.slice(at.start, at.end))) return false;
  const before = text.slice(Math.max(0, at.start - maxQueryLength), at.start).normalize('NFC');
  const clause = behind(before, /[\r\n;:!?|\t“"]|\.\s/g);
  if (opened.test(clause) || typed.test(clause) || joined.test(clause)) return true;
  return onlyWithoutMarks.test(behind(clause, /,/g)) && listsAgencies(plan, at);
}

/** What of `text` stands behind the last of some marks. */
function behind(text: string, marks: RegExp): string {
  const last = [...text.matchAll(marks)].at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
}

/** Whether a place holds nothing but agencies: who leads or cooperates, a clause of TỔ CHỨC THỰC HIỆN, a line of recipients. */
function listsAgencies(plan: Plan, { start }: Span): boolean {
  const slots = agencySlots(plan);
  const slot = slots[partitionPoint(slots, ({ end }) => end >= start)];
  return slot !== undefined && slot.start <= start;
}

/** The places for agencies, in the order of the text, not overlapping. */
const agencySlots = memoizeByObject(({ text, blocks, fields, tables, ending }: Plan): Span[] => {
  const spans = [
    ...fields.flatMap(({ kind, values }) => (kind === 'lead' || kind === 'cooperation' ? values : [])),
    ...tables.flatMap(({ rows }) =>
      rows.flatMap((row) => [row.cell('lead') ?? [], row.cell('cooperation') ?? []].flat()),
    ),
    ...blocks.flatMap((block) =>
      block.kind === 'item' && isImplementation(text, block)
        ? itemsOf(block.children).map(({ lines }) => contentOf(lines))
        : [],
    ),
    ...(ending.recipients?.entries ?? []),
  ].sort((a, b) => a.start - b.start);
  let end = -1;
  return spans.filter((span) => {
    const isApart = span.start >= end;
    if (isApart) end = span.end;
    return isApart;
  });
});
