import { plainOf } from '#grammar/text/plain.ts';
import type { Item } from '#grammar/tree.ts';
import { alternation } from '#lexicon/alternation.ts';
import type { Plan } from '#model/plan.ts';
import { allBlocks, contentOf } from '#model/structure/walk.ts';
import { type Cursor, contentStart, ownBlock } from './cursor.ts';
import type { Proposal } from './item.ts';
import { endOfWord, fitOf, overBlanks, spaceBefore, spanText } from './matching.ts';
import { completionMessages } from './messages.ts';

/** A heading that plans have, and how to tell that this one has it in whatever words. */
interface Heading {
  readonly text: string;
  readonly known: RegExp;
}

/** The headings of the sections that plans share; Nghị định 30/2020/NĐ-CP leaves them open. */
export const usualHeadings = {
  aims: 'MỤC ĐÍCH, YÊU CẦU',
  contents: 'NỘI DUNG',
  funding: 'KINH PHÍ THỰC HIỆN',
  duties: 'TỔ CHỨC THỰC HIỆN',
} as const;

/** The sections of a plan in their order. */
const sections: readonly Heading[] = [
  { text: usualHeadings.aims, known: new RegExp(alternation('heading-words.aims'), 'iu') },
  { text: usualHeadings.contents, known: new RegExp(alternation('heading-words.contents'), 'iu') },
  { text: usualHeadings.funding, known: /kinh phí/iu },
  { text: usualHeadings.duties, known: new RegExp(alternation('heading-words.duties'), 'iu') },
];
const aims: readonly Heading[] = [
  { text: 'Mục đích', known: /mục đích|mục tiêu/iu },
  { text: 'Yêu cầu', known: /yêu cầu/iu },
];

const maxHeadingLength = 60;

/** The headings behind a section's marker that the plan lacks, or behind a clause's where aims are parted. */
export function headingItems(cursor: Cursor): Proposal[] {
  const { read, offset } = cursor;
  const own = ownBlock(cursor);
  const start = contentStart(cursor);
  if (own?.kind !== 'item' || own.lines[0] !== read || offset < start || offset - start > maxHeadingLength)
    return [];
  const typed = spanText(cursor, { start, end: offset });
  const replace = { start, end: overBlanks(cursor, endOfWord(cursor)) };
  const fitting = lackingAt(cursor, own).filter((text) => fitOf(typed, text) > 0);
  const detail = (
    own.level === 'section' ? completionMessages.sectionLacking : completionMessages.clauseLacking
  )[cursor.locale];
  return fitting.map((text) => ({
    label: text,
    insert: spaceBefore(cursor, start) + text,
    replace,
    kind: 'heading',
    detail,
  }));
}

function lackingAt(cursor: Cursor, own: Item): readonly string[] {
  if (own.level === 'section') return headingsLacking(cursor.plan, own);
  const parent = cursor.path.at(-2);
  if (own.level !== 'clause' || parent?.kind !== 'item' || parent.level !== 'section') return [];
  const heading = headingOf(cursor.plan, parent);
  if (!/mục đích/iu.test(heading) || !/yêu cầu/iu.test(heading)) return [];
  const others = parent.children.filter((block): block is Item => block.kind === 'item' && block !== own);
  return lacking(
    aims,
    others.map((item) => headingOf(cursor.plan, item)),
  );
}

/** The headings of sections that no section of the plan has but `own`: those that come after the last one it has first. */
export function headingsLacking(plan: Plan, own: Item | undefined): readonly string[] {
  const all = [...allBlocks(plan.tree)].filter(
    (block): block is Item => block.kind === 'item' && block.level === 'section' && block !== own,
  );
  const headings = all
    .filter((item) => own === undefined || item.start < own.start)
    .map((item) => headingOf(plan, item));
  const last = sections.findLastIndex(({ known }) => headings.some((heading) => known.test(heading)));
  const missing = lacking(
    sections,
    all.map((item) => headingOf(plan, item)),
  );
  const isNext = (text: string) => sections.findIndex((each) => each.text === text) > last;
  return [...missing.filter(isNext), ...missing.filter((text) => !isNext(text))];
}

const lacking = (wanted: readonly Heading[], headings: readonly string[]) =>
  wanted.filter(({ known }) => !headings.some((heading) => known.test(heading))).map(({ text }) => text);

const headingOf = (plan: Plan, item: Item) => plainOf(plan.text, contentOf(item.lines));
