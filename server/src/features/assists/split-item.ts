import { CodeActionKind } from 'vscode-languageserver-types';
import { markerAfter } from '#features/completion/next-marker.ts';
import { shiftEdits } from '#features/renumber/shift.ts';
import { lineEndOf } from '#grammar/text/line-starts.ts';
import type { Item } from '#grammar/tree.ts';
import { contentOf } from '#model/structure/walk.ts';
import type { Assist, AssistSite } from './assist.ts';

/** The first words of what a title shows, in UTF-16 units. */
const shown = 30;

/**
 * Makes two items of one at the `;` or the full stop nearest to the cursor: what stands behind it comes on a line of its own with the next marker, and the items behind
 * count on, with the references to them.
 */
export function splitItem({ plan, at }: AssistSite): Assist[] {
  const { text } = plan;
  const list = plan.lists.find(({ items }) => items.some((item) => isLeafAt(item, at.start)));
  const item = list?.items.find((each) => isLeafAt(each, at.start));
  if (!list || !item || item.level === 'section' || item.level === 'part') return [];
  const { start, end } = contentOf(item.lines);
  const joints = [...text.slice(start, end).matchAll(/[;.]\s+(?=\p{L})/gu)].map(
    (found) => start + found.index,
  );
  const [joint] = joints.sort((a, b) => Math.abs(a - at.start) - Math.abs(b - at.start));
  const marker = joint === undefined ? undefined : markerAfter(text, item);
  if (joint === undefined || marker === undefined) return [];
  const behind = list.items.slice(list.items.indexOf(item) + 1);
  const isCounted = item.level !== 'dash' && item.level !== 'plus';
  const moved = isCounted ? shiftEdits(plan, behind, 1) : [];
  if (!moved) return [];
  let rest = joint + 1;
  while (/\s/.test(text[rest] ?? '')) rest++;
  const first = text.slice(rest, rest + 1);
  const words = text.slice(rest, Math.min(end, rest + shown));
  const edit = {
    start: joint + 1,
    end: rest + 1,
    text: `${lineEndOf(text)}${marker} ${first.toUpperCase()}`,
  };
  return [
    {
      title: { vi: `Tách thành hai mục trước “${words}…”`, en: `Split into two before “${words}…”` },
      kind: CodeActionKind.RefactorRewrite,
      edits: [...moved, edit].sort((a, b) => a.start - b.start),
    },
  ];
}

/** An item without others below it, in one piece of text, around an offset. */
function isLeafAt(item: Item, offset: number): boolean {
  const { start, end } = contentOf(item.lines);
  return (
    item.lines.length === 1 &&
    item.children.every(({ kind }) => kind === 'trivia') &&
    start <= offset &&
    offset <= end
  );
}
