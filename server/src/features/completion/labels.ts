import { type FieldKind, fieldKindOf, fieldOrder, labelTable } from '#grammar/tables/labels.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Plan } from '#model/plan.ts';
import type { FieldNode } from '#model/tasks/field.ts';
import { type Cursor, contentStart, ownBlock } from './cursor.ts';
import type { Proposal } from './item.ts';
import { endOfWord, fitOf, overBlanks, spaceBefore, spanText } from './matching.ts';
import { completionMessages } from './messages.ts';
import { type Owner, ownerAt } from './owner.ts';

/** A label that may be offered, without its colon. */
export interface LabelOffer {
  readonly kind: FieldKind;
  readonly label: string;
  /** The task has a field of this kind already. */
  readonly isThere: boolean;
  /** The first choice for its kind. */
  readonly isFirst: boolean;
}

const maxLabelLength = 60;

/** The labels of fields at the start of an item's or a line's text in a task. */
export function labelItems(cursor: Cursor): Proposal[] {
  const { offset } = cursor;
  const start = contentStart(cursor);
  if (!mayBeLabel(cursor, start)) return [];
  const typed = spanText(cursor, { start, end: offset });
  const owner = ownerAt(cursor);
  if (!owner || !(owner.isTask || (owner.isLikely && !/^\P{Ll}$/u.test(typed)))) return []; // a capital alone may begin any sentence
  if (!ownBlock(cursor) && !owner.asLines) return []; // an empty line, where fields have markers
  const replace = { start, end: labelEnd(cursor, start) };
  return offersFor(cursor.plan, owner, typed)
    .filter(({ label }) => owner.isTask || fitOf(typed, label) === 3)
    .map((offer) => proposal(cursor, offer, { start, replace }));
}

/** Whether the cursor is at the start of a text in the body that is no longer than a label. */
function mayBeLabel(cursor: Cursor, start: number): boolean {
  const { read, offset, path, text } = cursor;
  const part = read ? cursor.part : lastPart(cursor);
  if ((part !== 'body' && part !== 'annex') || path.at(-1)?.kind === 'table') return false;
  if (read?.level === 'section' || read?.level === 'part') return false;
  return start <= offset && offset - start <= maxLabelLength && !/[:;.]/.test(text.slice(start, offset));
}

const lastPart = ({ plan }: Cursor) => plan.tree.parts.at(-1)?.kind;

function proposal(
  cursor: Cursor,
  { label, isThere }: LabelOffer,
  { start, replace }: { readonly start: number; readonly replace: Proposal['replace'] },
): Proposal {
  const detail = (isThere ? completionMessages.isThere : completionMessages.field)[cursor.locale];
  const space = spaceBefore(cursor, start);
  return { label: `${label}:`, insert: `${space}${label}: `, replace, kind: 'label', detail };
}

/** The labels that fit: those that the task lacks first, in the order of the table and in the plan's own words. */
export function offersFor(plan: Plan, owner: Owner, typed: string): LabelOffer[] {
  const used = labelsUsed(plan);
  const primary: LabelOffer[] = [];
  const further: LabelOffer[] = [];
  const there: LabelOffer[] = [];
  for (const kind of fieldOrder) {
    const [usual, ...others] = distinct([...(used.get(kind) ?? []), ...labelTable[kind].offered]);
    if (usual === undefined) continue;
    const isThere = owner.has.has(kind);
    (isThere ? there : primary).push({ kind, label: usual, isThere, isFirst: true });
    if (!isThere) further.push(...others.map((label) => ({ kind, label, isThere, isFirst: false })));
  }
  const all = [...primary, ...further, ...there].map((offer) => ({
    offer,
    fits: labelFit(typed, offer.label),
  }));
  return all
    .filter(({ fits }) => fits > 0)
    .sort((a, b) => Number(a.offer.isThere) - Number(b.offer.isThere) || b.fits - a.fits)
    .map(({ offer }) => offer);
}

/** A capital begins a label or a sentence, never a later word of a label: `Thực hiện …` is prose. */
function labelFit(typed: string, label: string): number {
  const how = fitOf(typed, label);
  return how === 1 && /^\p{Lu}/u.test(typed) ? 0 : how;
}

/** The label of a kind that the plan writes most, else the usual one. */
export const usualLabel = (plan: Plan, kind: FieldKind): string =>
  labelsUsed(plan).get(kind)?.[0] ?? labelTable[kind].offered[0]!;

/** The labels of each kind as the plan writes them, the usual one first. */
function labelsUsed(plan: Plan): Map<FieldKind, string[]> {
  const counts = new Map<FieldKind, Map<string, number>>();
  const read = (nodes: readonly FieldNode[]) => {
    for (const { own, children } of nodes) {
      for (const { kind, label } of own) {
        const written = plainOf(plan.text, label).replace(/\s+/gu, ' ');
        const known = counts.get(kind) ?? new Map<string, number>();
        known.set(written, (known.get(written) ?? 0) + 1);
        counts.set(kind, known);
      }
      read(children);
    }
  };
  for (const { nodes } of plan.nodes) read(nodes);
  const byCount = (labels: Map<string, number>) =>
    [...labels].sort((a, b) => b[1] - a[1]).map(([label]) => label);
  return new Map([...counts].map(([kind, labels]) => [kind, byCount(labels).slice(0, 3)]));
}

function distinct(labels: readonly string[]): string[] {
  return labels.filter((label, i) => labels.findIndex((other) => foldKey(other) === foldKey(label)) === i);
}

/** Behind a label that stands there already, its colon and spaces; else behind the word. */
function labelEnd(cursor: Cursor, start: number): number {
  const { text, offset, line } = cursor;
  const rest = text.slice(offset, line.end);
  const colon = /^[^:;.]{0,60}:[ \t\u00a0]*/.exec(rest)?.[0];
  if (colon !== undefined && fieldKindOf(text.slice(start, offset) + colon.replace(/:\s*$/, '').trimEnd()))
    return offset + colon.length;
  return overBlanks(cursor, endOfWord(cursor));
}
