import { bulletMarks, dashMarks } from '#grammar/tables/marks.ts';
import { type Span, sliceOf, trimSpan } from '#grammar/text/span.ts';
import type { Item, ItemLevel } from '#grammar/tree.ts';
import { blanks, marks } from '#rules/contract/permissions.ts';
import { decree30 } from '#rules/decree-30.ts';
import type { TextEdit } from '#rules/finding.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

/** The sign that closes a mark of a level, by the decree; other levels are free. */
const closing: Readonly<Partial<Record<ItemLevel, string>>> = { section: '.', clause: '.', point: ')' };
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
    /** Clauses written `1)` are fixed together: one alone would take in the others. */
    const inBrackets = new Map<Item, readonly TextEdit[]>();
    for (const { level, items } of plan.lists) {
      if (level !== 'clause') continue;
      const same = items.filter(({ marker }) => marker.style === 'parenthesis');
      const edits = same.map((item) => editOf(plan.text, item));
      for (const item of same) inBrackets.set(item, edits);
    }
    const { decision, title } = plan;
    const isOfDecision = ({ start }: Span) =>
      decision !== undefined && start >= decision.start && start < title!.type.start;
    for (const block of plan.blocks) {
      if (isOfDecision(block)) continue;
      const report = block.kind === 'item' ? reportOf(plan.text, block, inBrackets.get(block)) : undefined;
      if (report) yield report;
    }
  },
};

function reportOf(text: string, item: Item, together: readonly TextEdit[] | undefined): Report | undefined {
  if (!isChecked(text, item)) return undefined;
  const { marker, level } = item;
  const edit = editOf(text, item);
  const should = edit.text.trim();
  const now = text.slice(edit.start, edit.end);
  if (now === should) return undefined;
  const ground = decree30(level === 'section' ? 'annex I: V.6.b' : 'annex I: II.6.đ');
  return {
    at: { start: edit.start, end: edit.end },
    message: {
      vi: `Viết “${should}” thay cho “${text.slice(marker.bullet.start, marker.end).trim()}” (${ground.vi}: ${level === 'point' ? 'sau chữ của điểm là dấu đóng ngoặc' : 'sau số là dấu chấm'}).`,
      en: `Write “${should}” for “${text.slice(marker.bullet.start, marker.end).trim()}” (${ground.en}: ${level === 'point' ? 'a closing bracket follows the letter' : 'a full stop follows the number'}).`,
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
