import type { Span } from '#grammar/text/span.ts';
import type { Item, PlanTree } from '#grammar/tree.ts';
import { itemsOf } from '#model/walk.ts';

/** Levels that a reference names, from small to large. */
const levels = ['point', 'clause', 'section'] as const;
type ReferenceLevel = (typeof levels)[number];

/** A name in a reference, and where it stands. */
interface Named extends Span {
  readonly name: string;
}

/** Places of this plan that its text names: `khoản 3 mục II Kế hoạch này`; several of one level: `khoản 1, 3 và 4 mục II`. */
export type Reference = Readonly<Partial<Record<ReferenceLevel, readonly Named[]>>>;

const begins = /(?<!\p{L})(?:điểm\s+\p{L}(?!\p{L})|khoản\s+\d|(?:mục|phần)\s+[IVXL]+(?!\p{L}))/giu;
const and = '\\s{0,9}(?:,|và|hoặc)\\s{0,9}';
const whole = new RegExp(
  '(?:điểm\\s+(?<point>\\p{L})(?!\\p{L})\\s{0,9},?\\s{0,9})?' +
    `(?:khoản\\s+(?<clause>\\d{1,3}(?:${and}(?:khoản\\s+)?\\d{1,3}(?!\\d)){0,20})\\s{0,9},?\\s{0,9})?` +
    '(?:(?:mục|phần)\\s+(?<section>[IVXL]{1,7})(?!\\p{L}))?' +
    '(?<own>\\s{0,9},?\\s{0,9}(?:của\\s+)?(?:bản\\s+)?(?<plan>kế\\s+hoạch\\s+)?(?:này|nêu\\s+trên|trên\\s+đây))?',
  'diuy',
);
/** What follows names another document: `khoản 1 phần IV của Kế hoạch số 144/KH-UBND`. */
const another = /^\s{0,9},?\s{0,9}(?:của|tại|ban hành|kèm theo|Điều|Chương|\p{Lu}\p{Ll})/u;

/** The references that name a section, or the plan itself, in the order of the text; none into another document. */
export function readReferences(text: string): Reference[] {
  const found: Reference[] = [];
  let from = 0;
  for (const { index } of text.matchAll(begins)) {
    if (index < from) continue;
    whole.lastIndex = index;
    const m = whole.exec(text);
    if (!m?.groups || !m.indices?.groups) continue;
    from = Math.max(index + 1, whole.lastIndex);
    const { indices, groups } = m;
    const isOwn = groups.section !== undefined || groups.plan !== undefined;
    if (!isOwn || (!groups.own && another.test(text.slice(from, from + 40)))) continue;
    const steps = levels.flatMap((level) => {
      const at = indices.groups![level];
      return at ? [[level, namesIn(groups[level]!, at[0])] as const] : [];
    });
    found.push(Object.fromEntries(steps));
  }
  return found;
}

/** The names in a piece of a reference that begins at `start`: a letter, a numeral, or several numbers. */
function namesIn(piece: string, start: number): Named[] {
  const names = /^\d/.test(piece) ? [...piece.matchAll(/\d+/g)] : [...piece.matchAll(/.+/gu)];
  return names.map(({ index, 0: name }) => ({
    start: start + index,
    end: start + index + name.length,
    name: name.toLowerCase(),
  }));
}

/** Where `references` name `item` of the plan's body: the places of its number or letter. */
export function referencesTo(tree: PlanTree, references: readonly Reference[], item: Item): Span[] {
  const level = item.level as ReferenceLevel;
  const name = nameOf(tree.text, item);
  const named = references.filter((reference) => reference[level]?.some((each) => each.name === name));
  const path = named.length > 0 ? pathTo(tree, item) : undefined;
  if (!path) return [];
  const above = levels.slice(levels.indexOf(level) + 1);
  /** A clause of a plan that has sections is named with its section. */
  const stands = (reference: Reference) =>
    above.every((each) =>
      reference[each] ? reference[each].some((step) => step.name === path.get(each)) : !path.has(each),
    );
  return named.filter(stands).flatMap((reference) => reference[level]!.filter((each) => each.name === name));
}

/** The names of the item and of what it stands in, by level. */
function pathTo({ text, parts }: PlanTree, item: Item): Map<string, string> | undefined {
  const path = new Map<string, string>();
  const body = parts.find(
    ({ kind, start, end }) => kind === 'body' && start <= item.start && item.start < end,
  );
  let at = itemsOf(body?.blocks ?? []).find((each) => each.start <= item.start && item.start < each.end);
  while (at) {
    path.set(at.level, nameOf(text, at));
    if (at === item) return path;
    at = itemsOf(at.children).find((each) => each.start <= item.start && item.start < each.end);
  }
  return undefined;
}

/** `iv` of `IV.`, `3` of `3.`, `đ` of `đ)`. */
function nameOf(text: string, { marker }: Item): string {
  return text
    .slice(marker.start, marker.end)
    .replace(/[^\p{L}\d]+$/u, '')
    .toLowerCase();
}
