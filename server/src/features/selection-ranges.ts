import type { SelectionRange } from 'vscode-languageserver-types';
import { visibleExtent } from '#features/extent.ts';
import type { LineIndex } from '#features/position.ts';
import { withoutDiacritics } from '#grammar/text/fold.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';
import { cellsOf } from '#grammar/text-table.ts';
import type { Block } from '#grammar/tree.ts';
import type { FactName } from '#model/facts.ts';
import type { Plan } from '#model/plan.ts';
import { type Passage, toPlanSpan } from '#model/structure/passage.ts';
import { contentOf } from '#model/structure/walk.ts';

/** The facts of the whole plan that steps are made of, in the order in which they need each other. */
export const selectionFacts = [
  'passages',
  'abbreviations',
  'citations',
  'references',
  'lists',
  'nodes',
  'planDefaults',
  'tasks',
  'deadlines',
  'agencyLists',
  'agencies',
] as const satisfies readonly FactName[];

/**
 * What an editor selects step by step around `offset`: the word, the name or citation, what stands in quotation marks or
 * brackets, the sentence, the paragraph, the item, the items above it, the part, the plan. Each step holds the one before it.
 */
export function selectionRangeAt(plan: Plan, lines: LineIndex, offset: number): SelectionRange {
  let range: SelectionRange | undefined;
  for (const span of stepsAt(plan, offset).reverse())
    range = { range: lines.rangeOf(span), ...(range && { parent: range }) };
  return range!;
}

/** The steps, the smallest first; the last is the whole text. */
function stepsAt(plan: Plan, offset: number): Span[] {
  const { length } = plan.text;
  const at = Math.max(0, Math.min(offset, length));
  const steps: Span[] = [{ start: at, end: at }];
  const candidates = [
    ...wordAt(plan.text, at),
    ...namesAt(plan, at),
    ...passagesAt(plan, at).flatMap((passage) => withinPassage(passage, at)),
    ...blocksAt(plan, at),
    { start: 0, end: length },
  ].filter(({ start, end }) => start <= at && at <= end && start < end);
  candidates.sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const each of candidates) {
    const last = steps.at(-1)!;
    const holds = each.start <= last.start && last.end <= each.end;
    if (holds && each.end - each.start > last.end - last.start) steps.push(each);
  }
  return steps.length > 1 ? steps.slice(1) : steps;
}

const inWord = /[\p{L}\p{M}\p{N}]/u;

/** The word that `at` is in or at an end of; loose marks belong to their letters. */
function wordAt(text: string, at: number): Span[] {
  let [start, end] = [at, at];
  while (start > 0 && inWord.test(text[start - 1]!)) start--;
  while (end < text.length && inWord.test(text[end]!)) end++;
  return end > start ? [{ start, end }] : [];
}

/** What the plan reads as one thing around `at`: a number, a citation, an agency, a short form, a place of the plan, a deadline, a field. */
function namesAt(plan: Plan, at: number): Span[] {
  const covers = ({ start, end }: Span) => start <= at && at <= end;
  const { definitions, uses } = plan.abbreviations;
  return [
    ...plan.citations.flatMap(({ cited }) =>
      covers(cited.extent) ? [cited, cited.extent, ...(cited.number ? [cited.number] : [])] : [],
    ),
    ...plan.agencies.filter(covers),
    ...definitions.map(({ short }) => short).filter(covers),
    ...uses.filter(covers),
    ...plan.references.filter(covers),
    ...plan.deadlines.filter(covers),
    ...plan.fields.flatMap(({ label, value }) => [
      label,
      value,
      { start: label.start, end: Math.max(label.end, value.end) },
    ]),
  ];
}

/** The passages that `at` is in or at an end of. */
function passagesAt({ passages }: Plan, at: number): readonly Passage[] {
  const first = partitionPoint(passages, ({ end }) => end >= at);
  const last = partitionPoint(passages, ({ start }) => start > at);
  return passages.slice(first, last);
}

/** What encloses: the inner of each pair first. */
const pairs: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['(', ')'],
  ['[', ']'],
];

/** What is enclosed around `at`, without and with its marks, and the sentence, in one passage. */
function withinPassage(passage: Passage, at: number): Span[] {
  const { text } = passage.composed;
  const found: Span[] = [...sentences(text)];
  for (const [open, close] of pairs) {
    const opened: number[] = [];
    for (let i = 0; i < text.length; i++) {
      if (text[i] === close && opened.length > 0) {
        const start = opened.pop()!;
        found.push({ start: start + open.length, end: i }, { start, end: i + close.length });
      } else if (text[i] === open) opened.push(i);
    }
  }
  return found.map((span) => toPlanSpan(passage, span)).filter(({ start, end }) => start <= at && at <= end);
}

/** A sign that ends a sentence, quotation marks and brackets behind it, and what a sentence begins with. */
const sentenceEnd = /[.!?…]+[”’")\]]*(?=\s+[“‘"([]?[\p{Lu}\p{N}])/gu;
/** What stands before the dot of an abbreviation: letters without a vowel (`TP.`, `ThS.`), which no word of a sentence is. */
const abbreviated = /(?<![\p{L}\p{N}/-])(?:(?![aeiouy])\p{L}){1,3}$/iu;

/** The sentences of a text, without white space at their ends. */
function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const { index, 0: signs } of text.matchAll(sentenceEnd)) {
    if (signs === '.' && isAbbreviated(text.slice(Math.max(start, index - 8), index))) continue;
    found.push(trimmed(text, start, index + signs.length));
    start = index + signs.length;
  }
  found.push(trimmed(text, start, text.length));
  return found;
}

const isAbbreviated = (before: string) => abbreviated.test(withoutDiacritics(before));

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The cell, the row, the own text with and without its marker, the items that hold it, the part. */
function blocksAt({ text, tree }: Plan, at: number): Span[] {
  const found: Span[] = [];
  const add = (span: Span) => {
    const extent = visibleExtent(tree, span);
    if (!extent) return;
    const { first, last } = extent;
    found.push({ start: first.marker?.start ?? first.content.start, end: last.content.end });
  };
  const walk = (blocks: readonly Block[]): void => {
    // Blocks lie one after another: the one before may end where the next begins.
    const next = partitionPoint(blocks, ({ start }) => start > at);
    for (const block of blocks.slice(Math.max(0, next - 2), next)) {
      if (block.end < at || block.kind === 'trivia') continue;
      add(block);
      if (block.kind === 'table') {
        const line = block.lines.find(({ start, end }) => start <= at && at < end) ?? block.lines.at(-1);
        if (line?.kind === 'row') found.push(line.content, ...(line.torn ? [] : cellsOf(text, line)));
        continue;
      }
      const content = contentOf(block.lines);
      found.push(content, {
        start: block.kind === 'item' ? block.marker.start : content.start,
        end: content.end,
      });
      if (block.kind === 'item') walk(block.children);
    }
  };
  for (const part of tree.parts) {
    if (part.end < at || part.start > at) continue;
    walk(part.blocks);
    add(part);
  }
  return found;
}
