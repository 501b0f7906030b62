import {
  mayHaveReferences,
  type ReferenceRead,
  type ReferenceStep,
  readReferences,
} from '#grammar/inline/reference.ts';
import { memoizeByObject } from '#grammar/text/memoize.ts';
import { isInQuotation } from '#grammar/text/quotation.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Item, Part, PlanTree } from '#grammar/tree.ts';
import { wordsIn } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import type { Annex } from '#model/structure/annex.ts';
import { itemNumber, type Numbered, numberedItems } from '#model/structure/numbered.ts';
import { isAllCapitals, type Passage, toPlanSpan } from '#model/structure/passage.ts';
import { blocksBelow } from '#model/structure/walk.ts';
import { type MissingName, type NamedItem, namedIn, type Resolved, type Scope } from './resolve.ts';

/** A place that the text of a plan names: `điểm a khoản 2 mục III Kế hoạch này`, `Phụ lục II`. */
export interface Reference extends Span {
  /** Whether it names a place of this plan, of another document, or nobody can tell. */
  readonly target: 'plan' | 'other' | 'unsure';
  /** From the largest to the smallest, their places those of the plan. */
  readonly steps: readonly ReferenceStep[];
  /** What it names in this plan, letter by letter and number by number; nothing where it is another document's. */
  readonly named: readonly NamedItem[];
  /** The names that this plan surely does not have, though it numbers its items so. */
  readonly missing: readonly MissingName[];
  /** The annexes of this plan that it names, name by name; undefined where it names none. */
  readonly annexes: readonly NamedAnnex[] | undefined;
}

/** A place of a reference that names an annex of the plan: its number, or the whole reference where it has none. */
export interface NamedAnnex extends Span {
  readonly annex: Annex;
}

/** The references in a plan, in the order of the text. */
export function referencesIn(
  tree: PlanTree,
  passages: readonly Passage[],
  annexes: readonly Annex[],
): Reference[] {
  const places = placesOf(tree, annexes);
  const headings = new Set(annexes.map(({ heading }) => heading?.start));
  return passages.flatMap((passage) => {
    if (!mayHaveReferences(wordsIn(tree.text, passage))) return [];
    const { kind } = passage.part;
    if (kind === 'header' || kind === 'title' || kind === 'signature' || isAllCapitals(passage)) return [];
    if (headings.has(passage.start)) return [];
    return readReferences(passage.composed.text).map((read) => resolved(places, passage, read));
  });
}

/** Where references of a plan can lead. */
interface Places {
  readonly annexes: readonly Annex[];
  readonly body: Part | undefined;
  scopeOf(part: Part): Scope;
  /** The item of a level that holds an offset of a part. */
  around(part: Part, level: 'section' | 'clause', offset: number): Item | undefined;
}

function placesOf(tree: PlanTree, annexes: readonly Annex[]): Places {
  const numbered = new Map<Part, Numbered>();
  const leveled = new Map<string, Item[]>();
  return {
    annexes,
    body: tree.parts.find(({ kind }) => kind === 'body'),
    scopeOf: (part) => {
      const items = numbered.get(part) ?? numberedItems(part);
      numbered.set(part, items);
      return { items, start: part.start, end: part.end };
    },
    around: (part, level, offset) => {
      const key = `${part.start} ${level}`;
      const items =
        leveled.get(key) ??
        blocksBelow(part.blocks).filter(
          (block): block is Item => block.kind === 'item' && block.level === level,
        );
      leveled.set(key, items);
      const item = items[partitionPoint(items, ({ end }) => end > offset)];
      return item && item.start <= offset ? item : undefined;
    },
  };
}

function resolved(places: Places, passage: Passage, read: ReferenceRead): Reference {
  const steps = read.steps.map((step) => ({
    ...step,
    names: step.names.map((name) => ({ ...toPlanSpan(passage, name), name: name.name })),
  }));
  const at = toPlanSpan(passage, read);
  const target = ownerOf(passage, read);
  const first = steps[0]!;
  const annexes =
    first.level === 'annex' ? (target === 'other' ? [] : annexesNamed(places.annexes, first, at)) : undefined;
  const items = annexes ? steps.slice(1) : steps;
  const found =
    target === 'other' || items.length === 0
      ? nothing
      : namedIn(scopesOf(places, passage, read, annexes), items);
  const absent =
    first.level === 'annex'
      ? first.names.filter((name) => !annexes!.some(({ start }) => start === name.start))
      : [];
  const missing = [...absent.map((name) => ({ ...name, level: first.level })), ...found.missing];
  const isSure = target === 'plan' && read.tail !== 'section' && read.tail !== 'clause'; // “mục này” may be any heading
  return { ...at, target, steps, named: found.named, missing: isSure ? missing : [], annexes };
}

const nothing: Resolved = { named: [], missing: [] };

/** Where a reference may lead: the annexes that it names; in an annex that annex before the body. */
function scopesOf(
  places: Places,
  { part, start }: Passage,
  { tail }: ReferenceRead,
  annexes: readonly NamedAnnex[] | undefined,
): Scope[] {
  if (tail === 'section' || tail === 'clause') {
    const item = places.around(part, tail, start);
    return item ? [{ ...places.scopeOf(part), start: item.start, end: item.end }] : [];
  }
  if (annexes) return annexes.map(({ annex }) => places.scopeOf(annex.part));
  const parts = [part.kind === 'annex' && tail !== 'plan' ? part : undefined, places.body];
  return parts.flatMap((each) => (each ? [places.scopeOf(each)] : []));
}

/** The annexes of these names; all where none is named. The only annex needs no number to be the first. */
function annexesNamed(annexes: readonly Annex[], { names, isRange }: ReferenceStep, at: Span): NamedAnnex[] {
  const named = (span: Span, annex: Annex): NamedAnnex => ({ start: span.start, end: span.end, annex });
  if (names.length === 0) return annexes.map((annex) => named(at, annex));
  const isOnly = annexes.length === 1 && annexes[0]!.number === undefined;
  const found = names.flatMap((name) => {
    const number = itemNumber(name.name);
    const annex = isOnly && number === '1' ? annexes[0] : firstOfNumber(annexes).get(number);
    return annex ? [named(name, annex)] : [];
  });
  if (!isRange) return found;
  const [first, last] = [names[0]!, names.at(-1)!].map(({ name }) => Number(itemNumber(name)));
  const between = annexes.filter(({ number }) => first! < Number(number) && Number(number) < last!);
  return [...found, ...between.map((annex) => named(at, annex))];
}

/** The annexes of a plan by their numbers, of each number the first. */
const firstOfNumber = memoizeByObject(
  (annexes: readonly Annex[]): ReadonlyMap<string | undefined, Annex> =>
    new Map(annexes.toReversed().map((annex) => [annex.number, annex])),
);

/** A document that a sentence names; words that are as often verbs (`Hướng dẫn`) only with a number. */
const documentMention = new RegExp(
  String.raw`${alternation('document-mentions')}|số\s+\d+[a-z]?[/-]|Điều\s+\d`,
);

/** A sentence that changes a text: what it names is of that one (`Bãi bỏ khoản 9 mục III`, `thay cụm từ … tại mục V`). */
const amends = new RegExp(String.raw`(?<!\p{L})(?:${alternation('amending-verbs')}|thay “)`, 'iu');

/** Whose place a reference names. Where nothing says so it is the plan's own if its sentence names no document. */
function ownerOf({ composed }: Passage, { start, end, steps, tail }: ReferenceRead): Reference['target'] {
  if (tail === 'other' || isInQuotation(composed.text, start)) return tail === 'other' ? tail : 'unsure';
  if (tail === 'plan') return tail;
  const sentence = sentenceAround(composed.text, start, end);
  if (documentMention.test(sentence) || amends.test(sentence)) return 'unsure';
  if (tail === 'above' || tail === 'section' || tail === 'clause') return 'plan';
  const { level, names } = steps[0]!;
  if (level === 'annex')
    return tail === 'attached' || names.length > 0 || /^Phụ/.test(composed.text.slice(start))
      ? 'plan'
      : 'unsure';
  const isSection = names.some(({ name }) => /^[IVXL]+(?:\.|$)/.test(name));
  return isSection && tail === 'open' ? 'plan' : 'unsure';
}

/** How far a sentence is looked at, in UTF-16 units. */
const maxDistance = 400;

function sentenceAround(piece: string, start: number, end: number): string {
  const before = piece.slice(Math.max(0, start - maxDistance), start);
  const after = piece.slice(end, end + maxDistance);
  const from = Math.max(...['. ', '; ', ': ', '.\n', ';\n'].map((sign) => before.lastIndexOf(sign)));
  const to = /[.;](?=\s|$)/.exec(after)?.index ?? after.length;
  return before.slice(from + 1) + after.slice(0, to);
}

/** Where `references`, all of one plan, name `item`: the places of its number or letter, in the order of the text. */
export function referencesTo(references: readonly Reference[], item: Item): readonly Span[] {
  return byItem(references).get(item) ?? [];
}

const byItem = memoizeByObject((references: readonly Reference[]) => {
  const places = new Map<Item, Span[]>();
  for (const { target, named } of references) {
    if (target !== 'plan') continue;
    for (const { item, start, end } of named) {
      const spans = places.get(item);
      if (!spans) places.set(item, [{ start, end }]);
      else if (spans.at(-1)!.start !== start) spans.push({ start, end });
    }
  }
  return places;
});
