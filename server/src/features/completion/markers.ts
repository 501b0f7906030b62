import type { FieldKind } from '#grammar/tables/labels.ts';
import type { Item } from '#grammar/tree.ts';
import { contentOf } from '#model/structure/walk.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { type Cursor, openItems, partOfLine, previousTextLine } from './cursor.ts';
import { headingsLacking } from './headings.ts';
import type { Proposal } from './item.ts';
import { offersFor } from './labels.ts';
import { completionMessages } from './messages.ts';
import { markerAfter, markerBelow } from './next-marker.ts';
import { ownerAt } from './owner.ts';

/** A marker that may come next. */
interface Next {
  readonly marker: string;
  readonly detail: Bilingual;
  /** What may follow it right away: labels that the task lacks, headings that the plan lacks. */
  readonly texts: readonly string[];
}

const maxTexts = 4;

/** The markers that may open the line, the likeliest first: the list above going on, one below it, those above it. */
export function markerItems(cursor: Cursor): Proposal[] {
  const { text, line, offset } = cursor;
  const typed = /^\s*(\S{0,6})$/u.exec(text.slice(line.start, offset))?.[1];
  if (typed === undefined || text.slice(offset, line.end).trim() !== '') return [];
  const replace = { start: offset - typed.length, end: line.end };
  const fitting = nextAt(cursor).filter(({ marker }) => begins(marker, typed.normalize('NFC')));
  const item = (insert: string, detail: Bilingual): Proposal => ({
    label: insert.trimEnd(),
    insert,
    replace,
    kind: 'marker',
    detail: detail[cursor.locale],
  });
  return [
    ...fitting.map(({ marker, detail }) => item(`${marker} `, detail)),
    ...fitting.flatMap(({ marker, detail, texts }) => texts.map((text) => item(`${marker} ${text}`, detail))),
  ];
}

function nextAt(cursor: Cursor): Next[] {
  const { plan, text } = cursor;
  const above = previousTextLine(cursor);
  const part = above && partOfLine(plan.tree, above);
  if (part === 'recipients') {
    const isDash = above?.kind === 'item' && above.level === 'dash';
    return [
      {
        marker: isDash ? text.slice(above.marker!.start, above.marker!.end) : '-',
        detail: completionMessages.recipient,
        texts: [],
      },
    ];
  }
  if (part !== undefined && part !== 'title' && part !== 'preamble' && part !== 'body' && part !== 'annex')
    return [];
  const open = openItems(cursor);
  const hasSections = plan.tree.lines.some(({ level }) => level === 'section');
  const first: Next = {
    marker: 'I.',
    detail: completionMessages.firstSection,
    texts: headingsLacking(plan, undefined),
  };
  return [...inBody(cursor, open), ...(hasSections || part === 'annex' ? [] : [first])];
}

function inBody(cursor: Cursor, open: readonly Item[]): Next[] {
  const { plan, text } = cursor;
  const last = open.at(-1);
  if (!last) return [];
  const labels = labelTexts(cursor);
  const goOn = open.flatMap((item): Next[] => {
    const marker = markerAfter(text, item);
    if (marker === undefined) return [];
    const texts =
      item.level === 'section' ? headingsLacking(plan, undefined) : item === last ? labels.sameLevel : [];
    return [{ marker, detail: completionMessages.next(item.level), texts }];
  });
  const [same, ...up] = goOn.reverse();
  const parent = open.at(-2);
  const siblings = (parent?.children ?? plan.tree.parts.flatMap(({ blocks }) => blocks)).filter(
    (block): block is Item => block.kind === 'item' && block.level === last.level && block.start < last.start,
  );
  const marker = markerBelow(text, last, siblings);
  const below: Next[] = marker
    ? [{ marker, detail: completionMessages.below(last.level, markerOf(text, last)), texts: labels.below }]
    : [];
  const next = same ? [same] : [];
  if (opensList(cursor, last) || labels.below.length > 0) return [...below, ...next, ...up];
  return endsList(text, last, siblings) ? [...up, ...next, ...below] : [...next, ...below, ...up];
}

/** The labels that the task at the cursor lacks: at the level of the field above, or below the task's own line. */
function labelTexts(cursor: Cursor): { sameLevel: readonly string[]; below: readonly string[] } {
  const owner = ownerAt(cursor);
  const none = { sameLevel: [], below: [] };
  if (!owner?.isTask || owner.asLines) return none;
  const isUsual = (kind: FieldKind) => owner.usual.size === 0 || owner.usual.has(kind);
  const texts = offersFor(cursor.plan, owner, '')
    .filter(({ kind, isThere, isFirst }) => isFirst && !isThere && isUsual(kind))
    .slice(0, maxTexts)
    .map(({ label }) => `${label}: `);
  const isOwner = openItems(cursor).at(-1) === owner.item;
  return isOwner ? { ...none, below: texts } : { ...none, sameLevel: texts };
}

/** `… như sau:`, and a section or part that has nothing below it yet: a list comes. */
function opensList({ text, line }: Cursor, item: Item): boolean {
  const isEmpty = item.children.every((child) => child.kind === 'trivia' || child.start >= line.start);
  if (isEmpty && (item.level === 'section' || item.level === 'part')) return true;
  return text[contentOf(item.lines).end - 1] === ':';
}

/** A last member ends with a full stop where the ones before it end with a semicolon. */
function endsList(text: string, item: Item, before: readonly Item[]): boolean {
  const ending = (each: Item) => text[contentOf(each.lines).end - 1];
  const previous = before.at(-1);
  return previous !== undefined && ending(item) === '.' && ending(previous) === ';';
}

/** Whether what is typed is the beginning of the marker: `d` of `đ)` too, `ii` of `II.` too. */
function begins(marker: string, typed: string): boolean {
  const plain = marker.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  if (marker.startsWith(typed) || plain.startsWith(typed)) return true;
  return /^[ivxlc]{2,}\.?$/.test(typed) && marker.startsWith(typed.toUpperCase());
}

const markerOf = (text: string, { marker }: Item) => text.slice(marker.start, marker.end);
