import { bulletMarks, dashMarks } from '#grammar/tables/marks.ts';
import { type Span, sliceOf, trimSpan } from '#grammar/text/span.ts';
import type { Item, ItemLevel } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { blanks, marks } from '#rules/contract/permissions.ts';
import { decree30 } from '#rules/decree-30.ts';
import type { TextEdit } from '#rules/finding.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

/** The sign that closes a mark of a level, by the decree and, of sub-clauses, by the example of clauses; other levels are free. */
const closing: Readonly<Partial<Record<ItemLevel, string>>> = {
  section: '.',
  clause: '.',
  subclause: '.',
  point: ')',
};
/** Markdown's own list signs before a letter are a converter's left-over: another rule's matter. */
const markdownBullets = '-*+';
const listSigns = `${dashMarks.replaceAll('\\', '')}${bulletMarks}`;

export const markerStyle: Rule = {
  id: 'marker-style',
  order: 2040,
  title: { vi: 'Cách viết số thứ tự: I. 1. a)', en: 'How marks are written: I. 1. a)' },
  severity: 'warning',
  fix: 'safe',
  mayChange: [marks(`.)/${listSigns}`, 'lineHead'), blanks],
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    const inBrackets = clausesInBrackets(plan);
    const undotted = undottedSubclauses(plan);
    const { decision, title, text } = plan;
    const isOfDecision = ({ start }: Span) =>
      decision !== undefined && start >= decision.start && start < title!.type.start;
    for (const block of plan.blocks) {
      if (block.kind !== 'item' || isOfDecision(block) || !isChecked(text, block)) continue;
      // The party and mass organisations write `I-` and `1-` by rules of their own.
      const isFree = block.level === 'subclause' ? !undotted.has(block) : !plan.header.isOfState;
      const report =
        (isFree ? undefined : ofSign(text, block, inBrackets.get(block))) ?? ofSpace(text, block);
      if (report) yield report;
    }
  },
};

/** Clauses written `1)` with the edits that mend all of their list: one alone would take in the others. */
function clausesInBrackets({ text, lists }: Plan): ReadonlyMap<Item, readonly TextEdit[]> {
  const inBrackets = new Map<Item, readonly TextEdit[]>();
  for (const { level, items } of lists) {
    if (level !== 'clause') continue;
    const same = items.filter(({ marker }) => marker.style === 'parenthesis');
    const edits = same.map((item) => editOf(text, item));
    for (const item of same) inBrackets.set(item, edits);
  }
  return inBrackets;
}

/**
 * Sub-clauses without a full stop (`1.2 Hai`) in lists where as many have one: both ways are usual, but not side by side. None where most
 * of the plan goes without.
 */
function undottedSubclauses({ lists }: Plan): ReadonlySet<Item> {
  const ofPlan = lists.filter(({ level }) => level === 'subclause').map(({ items }) => items);
  const bare = (items: readonly Item[]) => items.filter(({ marker }) => marker.style === 'bare');
  const isMostlyDotted = (items: readonly Item[]) => 2 * bare(items).length <= items.length;
  return new Set(isMostlyDotted(ofPlan.flat()) ? ofPlan.filter(isMostlyDotted).flatMap(bare) : []);
}

/** The sign behind the number or letter is not the prescribed one, or there is none. */
function ofSign(text: string, item: Item, together: readonly TextEdit[] | undefined): Report | undefined {
  const { marker, level } = item;
  const edit = editOf(text, item);
  const should = edit.text.trim();
  const now = text.slice(edit.start, edit.end);
  if (now === should) return undefined;
  const ground = decree30(level === 'section' ? 'annex I: V.6.b' : 'annex I: II.6.đ');
  const written = text.slice(marker.bullet.start, marker.end).trim();
  return {
    at: { start: edit.start, end: edit.end },
    ...(level === 'subclause' && { severity: 'information' as const }),
    message:
      level === 'subclause'
        ? {
            vi: `Thiếu dấu chấm sau số: viết “${should}” như các số khác của kế hoạch, không viết “${written}”.`,
            en: `No full stop after the number: write “${should}”, as the other numbers of the plan are written, not “${written}”.`,
          }
        : {
            vi: `Viết “${should}” thay cho “${written}” (${ground.vi}: ${level === 'point' ? 'sau chữ của điểm là dấu đóng ngoặc' : 'sau số là dấu chấm'}).`,
            en: `Write “${should}” for “${written}” (${ground.en}: ${level === 'point' ? 'a closing bracket follows the letter' : 'a full stop follows the number'}).`,
          },
    fixes: [
      {
        title: { vi: `Đổi thành “${should}”`, en: `Change to “${should}”` },
        safe: true,
        edits: together ?? [edit],
      },
    ],
  };
}

/** A word stands right behind the marker: `I.MỤC ĐÍCH`. */
function ofSpace(text: string, { marker, lines }: Item): Report | undefined {
  const { content } = lines[0]!;
  if (content.start !== marker.end || content.end === content.start) return undefined;
  const mark = sliceOf(text, marker);
  return {
    at: { start: marker.start, end: marker.end },
    severity: 'information',
    message: {
      vi: `Thiếu khoảng trắng sau “${mark}”: số, chữ thứ tự cách chữ sau một khoảng trắng.`,
      en: `No space behind “${mark}”: one parts the number or letter from the words.`,
    },
    fixes: [
      {
        title: { vi: `Thêm khoảng trắng sau “${mark}”`, en: `Put a space behind “${mark}”` },
        safe: true,
        edits: [{ start: marker.end, end: marker.end, text: ' ' }],
      },
    ],
  };
}

/** A marker with emphasis in it (`6**.`) is checked when the emphasis is removed. */
const isChecked = (text: string, { level, marker }: Item) =>
  closing[level] !== undefined &&
  marker.style !== 'word' &&
  marker.style !== 'sign' &&
  !/[*_]/.test(sliceOf(text, marker));

/** The edit that writes a marker as the decree has it, with a dash before it that no converter has left. */
function editOf(text: string, { level, marker }: Item): TextEdit {
  const mark = sliceOf(text, marker).replace(/[^\p{L}\p{Mn}\d]+$/u, '');
  const bullet = sliceOf(text, trimSpan(text, marker.bullet)); // blanks without a width too
  const start = bullet === '' || markdownBullets.includes(bullet) ? marker.start : marker.bullet.start;
  const gap = /\s/.test(text[marker.end] ?? '\n') ? '' : ' ';
  const should = `${mark}${closing[level]}`;
  return {
    start,
    end: marker.end,
    text: sliceOf(text, { start, end: marker.end }) === should ? should : `${should}${gap}`,
  };
}
