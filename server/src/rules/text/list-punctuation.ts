import type { Item } from '#grammar/tree.ts';
import type { ItemList } from '#model/structure/list.ts';
import { contentOf } from '#model/structure/walk.ts';
import { blanks, marks } from '#rules/contract/permissions.ts';
import type { TextEdit } from '#rules/finding.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

/** Items of these levels are members of a sentence; sections, clauses and what heads others are not. */
const levels: ReadonlySet<ItemList['level']> = new Set(['point', 'dash', 'plus']);
/** The mark at the end of an item, what a converter left behind it put aside. */
const ending = /\s*([.;,:…]*)(?=[\s*_]*$)/u;

export const listPunctuation: Rule = {
  id: 'list-punctuation',
  order: 8090,
  title: { vi: 'Dấu cuối các ý của một danh sách', en: 'The marks at the ends of a list’s items' },
  severity: 'off',
  fix: 'safe',
  mayChange: [marks('.;,:…', 'lineEnd'), blanks],
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const { level, items } of plan.lists) {
      if (!levels.has(level) || items.length < 2 || !items.every((item) => isMember(plan.text, item)))
        continue;
      const edits = items.flatMap((item, i) => editOf(plan.text, item, i === items.length - 1) ?? []);
      const [first] = edits;
      if (first) yield { ...report(plan.text, first, edits), waitsFor: extentOf(items) };
    }
  },
};

/** Whether an item is one phrase, with nothing below it. */
function isMember(text: string, { lines, children }: Item): boolean {
  if (children.some(({ kind }) => kind !== 'trivia')) return false;
  const { start, end } = contentOf(lines);
  const words = text.slice(start, end);
  return (
    /[\p{L}\d]/u.test(words) &&
    !/[.?!…]\s+\p{Lu}/u.test(words) &&
    !/(?:[:?!…”]|\.{2,}|\.\/\.)[\s*_]*$/u.test(words)
  );
}

/** From the first item of a list to the end of the last: while one is there, another may follow. */
const extentOf = (items: readonly Item[]) => ({ start: items[0]!.start, end: items.at(-1)!.end });

function editOf(text: string, { lines }: Item, isLast: boolean): TextEdit | undefined {
  const { start, end } = contentOf(lines);
  const tail = Math.max(start, end - 20);
  const found = ending.exec(text.slice(tail, end))!;
  const wanted = isLast ? '.' : ';';
  if (found[0] === wanted || tail + found.index === start) return undefined;
  return { start: tail + found.index, end: tail + found.index + found[0].length, text: wanted };
}

function report(text: string, first: TextEdit, edits: readonly TextEdit[]): Report {
  const word = /\S+$/.exec(text.slice(Math.max(0, first.start - 40), first.start))?.[0].length ?? 0;
  const more = edits.length > 1;
  return {
    at: { start: first.start - word, end: Math.max(first.end, first.start) },
    message: {
      vi: `Dấu cuối các ý của danh sách này không đều${more ? ` (${edits.length} chỗ)` : ''}: mỗi ý kết thúc bằng dấu chấm phẩy, ý cuối cùng bằng dấu chấm.`,
      en: `The items of this list do not end alike${more ? ` (${edits.length} places)` : ''}: each ends with a semicolon, the last with a full stop.`,
    },
    fixes: [{ title: { vi: 'Sửa dấu cuối các ý', en: 'Mend the ends of the items' }, safe: true, edits }],
  };
}
