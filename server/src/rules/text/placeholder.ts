import { memoizeByObject } from '#grammar/text/memoize.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Span } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import type { Plan } from '#model/plan.ts';
import { ownLines, partOf } from '#model/structure/walk.ts';
import type { TaskField } from '#model/tasks/field.ts';
import { isIssued } from '#rules/form-scope.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import {
  draftGapsIn,
  gapsIn,
  placeholderMessage,
  type TemplateText,
  templateTextIn,
} from './template-text.ts';

/** Nothing but signs that hold a place, and the words and figures of a date … */
const signsOnly = new RegExp(
  String.raw`^(?:${alternation('time-words.units')}|[\s….,_[\]()x/-]|\d(?!\d{4})){1,200}$`,
  'iu',
);
/** … and one that does: `…`, `...`, `___`, `[...]`, `xxx`. */
const holder = /…|\.{3}|_{2}|\[\s*\]|x{2}/i;
const isPlaceholder = (words: string) => signsOnly.test(words) && holder.test(words);
/** The same before a word: `… /KH-UBND`, `ngày … tháng`. */
const inNumber = /^Số\s*:?[\s*]*(?:…|\.{2,}|_{2,}|\[[.…\s]*\]|x{2,})/iu;
const inDate = new RegExp(
  String.raw`${alternation('time-words.dates')}[\s*]*(?:…|\.{2,}|_{2,}|\[[.…\s]*\]|x{2,})`,
  'iu',
);

/** What a row may have that nobody has filled in: nothing, or its number. */
const isCount = /^[\s*_]*(?:\d{1,3}|[IVX]{1,6})?[\s*_.)]*$/u;

export const placeholder: Rule = {
  id: 'placeholder',
  order: 10010,
  title: { vi: 'Chỗ còn để chờ điền (…, ___, xxx)', en: 'A place still to be filled in (…, ___, xxx)' },
  severity: 'information',
  fix: 'none',
  scope: 'plan',
  *check({ plan, options }: RuleContext): Iterable<Report> {
    const issued = isIssued(plan, options);
    const open = placesOf(plan).map(
      (at): TemplateText => ({
        start: at.start,
        end: at.end,
        message: placeholderMessage(plan.text.slice(at.start, at.end)),
      }),
    );
    const found = [
      ...open,
      ...(issued ? [...templateTextIn(plan), ...gapsIn(plan)] : []), // while it is drafted, a template may say what belongs where
      ...(options.final ? draftGapsIn(plan) : []),
    ].sort((a, b) => a.start - b.start || b.end - a.end);
    let end = -1;
    for (const { message, ...at } of found) {
      if (at.start < end) continue; // one finding a place, the widest
      end = at.end;
      yield { at, severity: issued ? 'error' : 'information', message };
    }
  },
};

function placesOf({ text, tree, header, fields, tables }: Plan): Span[] {
  const { number, date } = header;
  const found: Span[] = [];
  const holds = ({ start, end }: Span) => isPlaceholder(text.slice(start, end));
  if (number && inNumber.test(plainOf(text, number.cell))) found.push(number.cell);
  if (date && inDate.test(plainOf(text, date.cell))) found.push(date.cell);
  const formOf = memoizeByObject((siblings: readonly TaskField[]) =>
    siblings.every((field) => field.values.every(holds)),
  );
  for (const { values, part, siblings } of fields) {
    const isForm = part === 'annex' && formOf(siblings);
    if (!isForm) found.push(...values.filter(holds));
  }
  const isEmpty = (cell: Span) => holds(cell) || isCount.test(text.slice(cell.start, cell.end));
  const annexes = tree.parts.filter(({ kind }) => kind === 'annex');
  for (const { rows, header: top } of tables) {
    const isInAnnex = annexes.some(({ start, end }) => start <= top.start && top.start < end);
    for (const { cells } of rows) if (!isInAnnex || !cells.every(isEmpty)) found.push(...cells.filter(holds)); // others fill in an empty row of an annex
  }
  for (const block of partOf(tree, 'signature')?.blocks ?? [])
    for (const line of ownLines(block)) if (holds(line.content)) found.push(line.content);
  return found.sort((a, b) => a.start - b.start);
}
